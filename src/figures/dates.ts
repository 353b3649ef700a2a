import type { Reading } from '../articles/reading.js';
import { type DateMention, findDates } from '../text/dates.js';
import { onceFor } from '../text/onceFor.js';
import type { TextWords } from '../text/tagger.js';

/** The dates of a text, all in order and by sentence. */
export interface DatesOfText {
  all: readonly DateMention[];
  bySentence: ReadonlyMap<number, readonly DateMention[]>;
}

const NONE: readonly DateMention[] = [];

/** The dates of an article's text. */
export function datesOf({ doc, language }: Reading): DatesOfText {
  const all = findDates(doc, language.text);
  const bySentence = new Map<number, DateMention[]>();
  for (const date of all) {
    const { sentence } = doc.tokens[date.first]!;
    const dates = bySentence.get(sentence);
    if (dates) dates.push(date);
    else bySentence.set(sentence, [date]);
  }
  return { all, bySentence };
}

/** The dates that start in a sentence. */
export function sentenceDates(dates: DatesOfText, sentence: number): readonly DateMention[] {
  return dates.bySentence.get(sentence) ?? NONE;
}

interface DateNames {
  months: ReadonlySet<string>;
  days: ReadonlySet<string>;
}

const namesOf = onceFor(
  ({ months, weekdays }: TextWords): DateNames => ({ months: new Set(months.flat()), days: new Set(weekdays.flat()) }),
);

/** True for names of months and weekdays, lower case. */
export function isDateWord(word: string, words: TextWords): boolean {
  return isMonth(word, words) || namesOf(words).days.has(word);
}

/** True for names of months, lower case. */
export function isMonth(word: string, words: TextWords): boolean {
  return namesOf(words).months.has(word);
}
