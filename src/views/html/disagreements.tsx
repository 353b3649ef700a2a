import type { Question } from '../../types.js';
import { LABELS } from '../labels.js';
import { answerRows, leadingRows } from '../model/answerRows.js';
import { hasNoSource } from '../model/claimants.js';
import type { StoryIndex } from '../model/storyIndex.js';
import { articlesOfQuestion, shownStatus, textsOfArticles, toldBy } from '../model/told.js';
import { questionLine, questionText } from '../model/values.js';
import { answerId, domId } from './domIds.js';
import { NumberAxis, NumberLane } from './numberLane.js';
import { headingsUnder, ofStory, Sigla, StatusBadge, Words } from './parts.js';

const MOST_QUESTIONS = 3;
const MOST_ANSWERS = 7;

/** The disputed figures; the room that they leave is for what most articles tell. */
export function Disagreements({ index, level }: { index: StoryIndex; level: 1 | 2 }) {
  const { questions, toll } = index.story;
  // one number that stands large above needs no second place
  const above = (question: Question) =>
    toll.some((entry) => entry.question === question.id) && answerRows(index, question).length === 1;
  const told = (question: Question) => textsOfArticles(index, articlesOfQuestion(question)).size;
  const disputed = questions.filter(({ status }) => status === 'disputed').slice(0, MOST_QUESTIONS);
  const shared = questions
    .filter((question) => !disputed.includes(question) && told(question) > 1 && !above(question))
    .sort((a, b) => told(b) - told(a))
    .slice(0, MOST_QUESTIONS - disputed.length);
  if (disputed.length + shared.length === 0) return null;
  return (
    <div class="disagreements">
      <SmallQuestions index={index} level={level} title={LABELS.sections.disputed} questions={disputed} />
      <SmallQuestions index={index} level={level} title={LABELS.sections.shared} questions={shared} />
    </div>
  );
}

interface SmallQuestionsProps {
  index: StoryIndex;
  level: 1 | 2;
  title: string;
  questions: readonly Question[];
}

function SmallQuestions({ index, level, title, questions }: SmallQuestionsProps) {
  const { Kicker } = headingsUnder(level);
  if (questions.length === 0) return null;
  return (
    <section aria-label={ofStory(index.story, title)}>
      <Kicker class="kicker">{title}</Kicker>
      {questions.map((question) => (
        <SmallQuestion index={index} question={question} level={level} key={question.id} />
      ))}
    </section>
  );
}

function SmallQuestion({ index, question, level }: { index: StoryIndex; question: Question; level: 1 | 2 }) {
  const { Small } = headingsUnder(level);
  const rows = leadingRows(index, question, MOST_ANSWERS);
  const rest = answerRows(index, question).length - rows.length;
  const line = rows.length > 1 ? questionLine(index, question) : null;
  const unsourced = hasNoSource(question);
  const bare = unsourced && rows.every(({ when }) => when === '');
  return (
    <div class={`small-question${line ? '' : ' no-line'}${bare ? ' no-who' : ''}`}>
      <Small>
        <a href={`#${domId(question.id)}`}>
          <Words text={questionText(question)} />
        </a>{' '}
        <StatusBadge status={shownStatus(index, question)} />{' '}
        <span class="told-by">
          {toldBy(index, articlesOfQuestion(question))}
          {unsourced ? ` · ${LABELS.ownVoiceShort}` : ''}
        </span>
      </Small>
      <ul>
        {line ? (
          <li class="axis-row" aria-hidden="true">
            <NumberAxis line={line} />
          </li>
        ) : null}
        {rows.map(({ value, answer, short, when, articles }) => (
          <li key={value}>
            <a class="value" href={`#${answerId(answer.figures[0] ?? '')}`}>
              {value}
            </a>
            {line ? (
              <span class="lane">
                <NumberLane line={line} answer={answer} />
              </span>
            ) : null}
            {bare ? null : (
              <span class="who">
                <Words text={unsourced ? when : short} />
              </span>
            )}
            <Sigla index={index} articles={articles} />
          </li>
        ))}
        {rest > 0 ? <li class="muted rest">{LABELS.more(rest)}</li> : null}
      </ul>
    </div>
  );
}
