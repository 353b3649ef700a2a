import type { Reading } from '../articles/reading.js';
import { type DateMention, findDates } from '../text/dates.js';
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

const dateWords = new WeakMap<TextWords, ReadonlySet<string>>();

/** True for names of months and weekdays, lower case. */
export function isDateWord(word: string, words: TextWords): boolean {
  let known = dateWords.get(words);
  if (!known) {
    known = new Set([...words.months.flat(), ...words.weekdays.flat()]);
    dateWords.set(words, known);
  }
  return known.has(word);
}
