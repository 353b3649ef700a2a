import type { Answer, Question } from '../../types.js';
import { LABELS } from '../labels.js';
import { answersInOrder, heldText } from '../model/answerDates.js';
import { questionByHand } from '../model/byHand.js';
import { isUnsourced } from '../model/claimants.js';
import type { StoryIndex } from '../model/storyIndex.js';
import { answerText, questionText } from '../model/values.js';
import { answerId, domId } from './domIds.js';
import { PageLink } from './evidence.js';
import { ByHand, Claimants, StatusBadge, Words } from './parts.js';

/** Questions that one place answers, a line each; what leads to the sentence is the number itself. */
export function ToldOnce({
  index,
  questions,
  open,
}: {
  index: StoryIndex;
  questions: readonly Question[];
  open: boolean;
}) {
  if (questions.length === 0) return null;
  return (
    <details class="told-once" open={open}>
      <summary>
        <StatusBadge status="single" /> <span class="told-count">{LABELS.count.figures(questions.length)}</span>{' '}
        <span class="told-by">
          {questions.some(({ answers }) => answers.some(isUnsourced)) ? LABELS.dashMeaning : ''}
        </span>
      </summary>
      <div class="once-list">
        {questions.map((question) => (
          <article class="question once" id={domId(question.id)} data-status="single" key={question.id}>
            <h3>
              <Words text={questionText(question)} />
              <ByHand on={questionByHand(index, question)} />
            </h3>
            {answersInOrder(index, question).map((answer) => (
              <OneAnswer index={index} question={question} answer={answer} key={answer.figures[0]} />
            ))}
          </article>
        ))}
      </div>
    </details>
  );
}

function OneAnswer({ index, question, answer }: { index: StoryIndex; question: Question; answer: Answer }) {
  const [first] = answer.figures;
  const held = heldText(index, question, answer);
  return (
    <p class="answer" id={answerId(first ?? question.id)}>
      <a class="value" href={`#${domId(first ?? question.id)}`}>
        {answerText(index, question, answer)}
      </a>
      <span class="who">
        <Claimants index={index} answer={answer} />
        {held ? [' ', <span class="as-of">{held}</span>] : null}
      </span>
      <span class="sigla">
        {answer.figures.map((id) => {
          const found = index.figures.get(id);
          if (!found) return null;
          const { witness, figure } = found;
          return [
            <a class="siglum" href={`#${domId(id)}`} key={id}>
              {witness.siglum}
            </a>,
            <PageLink article={witness.article} place={figure} key={`${id} page`} />,
          ];
        })}
      </span>
    </p>
  );
}
