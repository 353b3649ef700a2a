import type { Pos, Token } from './doc.js';
import type { Holidays } from './holidays.js';
import { type WordForm, wordForm } from './wordForms.js';

/** Splits text into tokens (`taggedToken`) with parts of speech, white space left out. Must be linear in the length of the text and never throw. */
export type Tagger = (text: string) => Token[];

/** The token of a word that stands from `start` to `end`; what its neighbours tell of it is filled in by `analyse`. */
export function taggedToken(word: string, start: number, end: number, pos: Pos): Token {
  return tokenOf(wordForm(word), start, end, pos);
}

/** As `taggedToken`, of a word whose form is known. */
export function tokenOf(form: WordForm, start: number, end: number, pos: Pos): Token {
  const { text, lower, capital, digits, word } = form;
  return { index: 0, start, end, text, lower, pos, sentence: 0, capital, glued: false, digits, word };
}

/** What a language tells the room `text/` about its words. */
export interface TextWords {
  /** Words with a full stop that do not end a sentence ("mr."); lower case. */
  abbreviations: ReadonlySet<string>;
  /** "9 p.m.", "5pm.": words of a clock whose own stop may end a sentence, and words of its zone: Eastern "time". */
  clocks: ReadonlySet<string>;
  zones: ReadonlySet<string>;
  /** True where a full stop makes an ordinal of a number: "am 3. März". */
  ordinalStops: boolean;
  /** Words before such an ordinal: "am" 3. März, "beim" 40. Geburtstag. */
  ordinalLeads: ReadonlySet<string>;
  /** True where digits behind a noun count the noun behind them: "laut Polizei |40 Menschen|". */
  digitsCount: boolean;
  /** Words that every text of the language is full of, and no text of another language; by them the language is known. Lower case. */
  functionWords: ReadonlySet<string>;
  /** Months in order, each with all its spellings, lower case, without full stop. */
  months: readonly (readonly string[])[];
  /** Days of the week from Monday, each with all its spellings, lower case, without full stop. */
  weekdays: readonly (readonly string[])[];
  dates: DateWords;
}

/** Words that make dates together with months and weekdays; all lower case. */
interface DateWords {
  /** Days counted from today: today 0, yesterday -1. */
  days: ReadonlyMap<string, number>;
  /** "last" -1, "this" 0, "next" 1, before a weekday or a unit. */
  turns: ReadonlyMap<string, number>;
  /** week, month, year. */
  units: ReadonlyMap<string, 'day' | 'week' | 'month' | 'year'>;
  /** What a day of the month may end in ("9th"). */
  daySuffixes: ReadonlySet<string>;
  /** Words between day and month ("9th of November"). */
  links: ReadonlySet<string>;
  /** Days of the calendar that have a name. */
  holidays: Holidays;
  /** True where 3/4/2017 is a day in March. */
  monthFirst: boolean;
}
