import { datesOf } from '../articles/datesOf.js';
import type { Reading } from '../articles/reading.js';
import type { DateMention } from '../text/dates.js';
import { groupBy } from '../text/grouping.js';

/** The dates of a text, all in order and by sentence. */
export interface DatesOfText {
  all: readonly DateMention[];
  bySentence: ReadonlyMap<number, readonly DateMention[]>;
}

const NONE: readonly DateMention[] = [];

/** The dates of an article's text. */
export function datesBySentence(reading: Reading): DatesOfText {
  const { doc } = reading;
  const all = datesOf(reading);
  return { all, bySentence: groupBy(all, ({ first }) => doc.tokens[first]!.sentence) };
}

/** The dates that start in a sentence. */
export function sentenceDates(dates: DatesOfText, sentence: number): readonly DateMention[] {
  return dates.bySentence.get(sentence) ?? NONE;
}
