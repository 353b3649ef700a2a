import type { Answer, Question } from '../../types.js';
import { LABELS } from '../labels.js';
import { dateText, dayOf, periodText } from './dates.js';
import { doesFall, latestDates } from './growth.js';
import type { StoryIndex } from './storyIndex.js';
import { lineUnit } from './values.js';

/** When an answer held: "as of 25 March 2022"; of a number that later reports replace, else when it was told. Null where neither is known or matters. */
export function heldText(index: StoryIndex, question: Question, answer: Answer): string | null {
  if (answer.asOf) return LABELS.asOf(dateText(answer.asOf));
  const days = question.status === 'superseded' ? toldOn(index, answer) : [];
  return days.length > 0 ? LABELS.toldOn(periodText(days[0]!, days.at(-1)!)) : null;
}

/** The days on which an answer was told, in order. */
function toldOn(index: StoryIndex, { figures }: Answer): string[] {
  return [...latestDates(index, figures).values()].map((date) => date.slice(0, 10)).sort();
}

/**
 * The answers as a reader looks for them: of a number that later reports replace the last first, else from the least to the most. Values in different units stay as
 * they are, with the most told first.
 */
export function answersInOrder(index: StoryIndex, question: Question): Answer[] {
  const { answers, status } = question;
  const units = new Set(answers.map(({ figures }) => lineUnit(index.figures.get(figures[0] ?? '')?.figure.unit)));
  const bySize = units.size > 1 ? () => 0 : (a: Answer, b: Answer) => sizeOf(a) - sizeOf(b);
  if (status !== 'superseded') return [...answers].sort(bySize);
  const days = new Map(answers.map((answer) => [answer, dayOf(toldOn(index, answer).at(-1) ?? null) ?? -Infinity]));
  const falls = doesFall(index, question) ? 1 : -1;
  return [...answers].sort((a, b) => days.get(b)! - days.get(a)! || falls * bySize(a, b));
}

function sizeOf({ low, high }: Answer): number {
  return low ?? high ?? 0;
}
