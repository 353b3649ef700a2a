import type { Answer, Question } from '../../types.js';
import { LABELS } from '../labels.js';
import { answersInOrder, heldText } from '../model/answerDates.js';
import { questionByHand } from '../model/byHand.js';
import { claimantsText, isUnsourced } from '../model/claimants.js';
import { dateText } from '../model/dates.js';
import { placeOf, type StoryIndex, siglaOf } from '../model/storyIndex.js';
import { shownStatus } from '../model/told.js';
import { answerText, questionText } from '../model/values.js';
import { md, table } from './escape.js';
import type { Footnotes } from './footnotes.js';

/** The figures as one table: a row an answer, its evidence in footnotes. */
export function figureSection(index: StoryIndex, level: string, notes: Footnotes): string[] {
  const { table: words, sections } = LABELS;
  const { questions } = index.story;
  if (questions.length === 0) return [`${level} ${sections.figures}`, '', LABELS.nothing.figures, ''];
  const head = [
    words.question,
    words.status,
    words.value,
    words.claimant,
    words.asOf,
    words.articles,
    words.textsSources,
  ];
  const rows = questions.flatMap((question) =>
    answersInOrder(index, question).map((answer, at) => answerRow(index, question, { answer, first: at === 0 }, notes)),
  );
  return [`${level} ${sections.figures}`, '', ...table(head, rows)];
}

function answerRow(
  index: StoryIndex,
  question: Question,
  { answer, first }: { answer: Answer; first: boolean },
  notes: Footnotes,
): string[] {
  const calls = answer.figures.flatMap((id) => {
    const found = index.figures.get(id);
    if (!found) return [];
    const { figure, witness } = found;
    return notes.call(index, placeOf(witness, figure));
  });
  return [
    first ? `**${md(questionText(question))}**` : '',
    first ? statusText(index, question) : '',
    `${md(answerText(index, question, answer))}${calls.join('')}`,
    isUnsourced(answer) ? '–' : md(claimantsText(index, answer)),
    md(answer.asOf ? dateText(answer.asOf) : (heldText(index, question, answer) ?? '')),
    siglaOf(index, answer.articles).join(' '),
    isUnsourced(answer) ? String(answer.texts) : `${answer.texts} · ${answer.sources}`,
  ];
}

function statusText(index: StoryIndex, question: Question): string {
  const shown = shownStatus(index, question);
  const status = `${LABELS.symbol[shown]} ${LABELS.status[shown]}`;
  return questionByHand(index, question) ? `${status}, ${LABELS.changedByHand}` : status;
}
