import type { Answer, Question } from '../../types.js';
import { LABELS } from '../labels.js';
import { answersInOrder, heldText } from '../model/answerDates.js';
import { questionByHand } from '../model/byHand.js';
import { hasNoSource, weightText } from '../model/claimants.js';
import type { NumberLine } from '../model/numberLine.js';
import { clean } from '../model/plainText.js';
import { placeOf, type StoryIndex } from '../model/storyIndex.js';
import { STATUSES, shownStatus } from '../model/told.js';
import { answerText, questionLine, questionText, whyText } from '../model/values.js';
import { answerId, domId } from './domIds.js';
import { Passage, repeated } from './evidence.js';
import { GrowthChart } from './growthChart.js';
import { LineKey } from './lineKey.js';
import { NumberAxis, NumberLane } from './numberLane.js';
import { ByHand, Claimants, Section, Sigla, StatusBadge, StatusWords, Words } from './parts.js';
import { ToldOnce } from './toldOnce.js';

/** Questions with their answers on number lines; what is told once stands apart. */
export function Figures({ index }: { index: StoryIndex }) {
  const { questions } = index.story;
  const shared = questions.filter((question) => shownStatus(index, question) !== 'single');
  const single = questions.filter((question) => shownStatus(index, question) === 'single');
  const drawn = shared.flatMap((question) => [...(questionLine(index, question)?.drawn ?? [])]);
  const note = (
    <>
      {LABELS.count.questions(questions.length)}. {LABELS.figuresNote} <span class="how">{LABELS.figuresHow}</span>
    </>
  );
  return (
    <Section story={index.story.id} name="figures" title={LABELS.sections.figures} note={note}>
      {questions.length === 0 ? <p class="nothing">{LABELS.nothing.figures}</p> : null}
      <StatusFilter index={index} />
      {drawn.length > 0 ? <LineKey answers={drawn} /> : null}
      {shared.map((question) => (
        <QuestionRow index={index} question={question} key={question.id} />
      ))}
      <ToldOnce index={index} questions={single} open={shared.length === 0 || single.length <= 12} />
    </Section>
  );
}

// Works with the script only, so the script shows it.
function StatusFilter({ index }: { index: StoryIndex }) {
  const { questions } = index.story;
  const statuses = STATUSES.map((status) => ({
    status,
    count: questions.filter((question) => shownStatus(index, question) === status).length,
  })).filter(({ count }) => count > 0);
  if (statuses.length < 2) return null;
  return (
    <fieldset class="filter" hidden>
      <legend class="unseen">{LABELS.filter.legend}</legend>
      <button type="button" aria-pressed="true" data-filter="">
        {LABELS.filter.all} <span class="n">{questions.length}</span>
      </button>
      {statuses.map(({ status, count }) => (
        <button type="button" aria-pressed="false" data-filter={status} class={`s-${status}`} key={status}>
          <StatusWords status={status} /> <span class="n">{count}</span>
        </button>
      ))}
    </fieldset>
  );
}

/** One question: its words, its status and why, and a row an answer. */
function QuestionRow({ index, question }: { index: StoryIndex; question: Question }) {
  const answers = answersInOrder(index, question);
  const alone = answers.length === 1;
  const shown = shownStatus(index, question);
  // A line with one answer on it compares nothing.
  const line = alone ? null : questionLine(index, question);
  // That one answer agrees with itself is said by its row.
  const why = alone && question.status === 'agree' ? '' : question.why;
  const unsourced = hasNoSource(question);
  // days stand where the sources would
  const bare = unsourced && !alone && answers.every((answer) => heldText(index, question, answer) === null);
  return (
    <article
      class={`question${line ? '' : ' no-line'}${alone ? ' one-answer' : ''}${bare ? ' no-who' : ''}`}
      id={domId(question.id)}
      data-status={shown}
    >
      <header>
        <h3>
          <Words text={questionText(question)} />
          {question.scope && !question.text.includes(question.scope) ? (
            <span class="scope">
              {' '}
              <Words text={question.scope} />
            </span>
          ) : null}
          <ByHand on={questionByHand(index, question)} />
        </h3>
        <StatusBadge status={shown} />
        {unsourced && !alone ? <span class="told-by">{LABELS.ownVoiceShort}</span> : null}
      </header>
      {why ? <p class="why">{clean(whyText(index, question))}</p> : null}
      {question.status === 'superseded' ? <GrowthChart index={index} question={question} /> : null}
      {line ? (
        <div class="axis-row">
          <NumberAxis line={line} />
          {line.log ? <span class="axis-note">{LABELS.logScale}</span> : null}
        </div>
      ) : null}
      <div class="answers">
        {answers.map((answer) => (
          <AnswerRow
            index={index}
            question={question}
            answer={answer}
            line={line}
            unsourced={unsourced && !alone}
            key={answer.figures[0]}
          />
        ))}
      </div>
    </article>
  );
}

interface AnswerProps {
  index: StoryIndex;
  question: Question;
  answer: Answer;
  line: NumberLine | null;
  /** True where the question says that no answer has a source. */
  unsourced: boolean;
}

/** One answer; opening it shows the sentences that it stands in. */
function AnswerRow({ index, question, answer, line, unsourced }: AnswerProps) {
  const held = heldText(index, question, answer);
  return (
    <details class="answer" id={answerId(answer.figures[0] ?? question.id)}>
      <summary>
        <span class="value">{answerText(index, question, answer)}</span>
        {line ? (
          <span class="lane">
            <NumberLane line={line} answer={answer} />
          </span>
        ) : null}
        <span class="who">
          {unsourced ? null : <Claimants index={index} answer={answer} />}
          {held ? [' ', <span class="as-of">{held}</span>] : null}
        </span>
        <Sigla index={index} articles={answer.articles} />
        <span class="counts">{weightText(answer)}</span>
      </summary>
      <Passages index={index} figures={answer.figures} />
    </details>
  );
}

function Passages({ index, figures }: { index: StoryIndex; figures: readonly string[] }) {
  const entries = figures.flatMap((id) => {
    const found = index.figures.get(id);
    if (!found) return [];
    const { witness, figure } = found;
    return { id, byHand: figure.byHand, place: placeOf(witness, figure) };
  });
  const again = repeated(
    index,
    entries.map(({ place }) => place),
  );
  return (
    <div class="passages">
      {entries.map(({ id, byHand, place }) => (
        <Passage index={index} place={place} href={domId(id)} byHand={byHand} again={again.has(place)} key={id} />
      ))}
    </div>
  );
}
