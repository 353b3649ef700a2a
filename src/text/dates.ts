import type { Span } from '../types.js';
import type { Doc, Token } from './doc.js';
import { firstWordsOf, type Holidays, holidayAt } from './holidays.js';
import { onceFor } from './onceFor.js';
import type { TextWords } from './tagger.js';
import { among } from './wordForms.js';

/** A date as the text says it; fields that it leaves out are missing. */
export interface DateMention extends Span {
  /** First and last token, inclusive. */
  first: number;
  last: number;
  year?: number;
  /** 1 to 12. */
  month?: number;
  day?: number;
  /** 0 is Monday. */
  weekday?: number;
  /** Days from the day of writing: yesterday is -1. */
  offset?: number;
  /** "last" -1, "this" 0, "next" 1, for a weekday or a `unit`. */
  turn?: number;
  unit?: 'day' | 'week' | 'month' | 'year';
}

/** An EDTF date; `implied` where it was worked out from the day of writing. */
export interface ResolvedDate {
  edtf: string;
  implied: boolean;
}

type Parts = Omit<DateMention, 'start' | 'end' | 'first'>;
interface Lookup {
  months: Map<string, number>;
  weekdays: Map<string, number>;
  /** True for words that count from today, and those that may stand before a weekday or a unit. */
  isRelative: (token: Token) => boolean;
  /** True for words with a capital at which the name of a day or month can begin. */
  opensName: (token: Token) => boolean;
  words: TextWords;
}

const ISO = /(\d{4})-(\d\d)-(\d\d)(?![\d-])/uy;
const NUMERIC = /(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d\d)(?![\d./-]\d|\d)/uy;
const YEAR = /^(?:1[5-9]|20)\d\d$/u;
const DAY = /^(\d{1,2})([a-z]*)$/u;
/** Years of two digits up to this one are of this century: "7/7/05", but "22/11/63". */
const CENTURY_SPLIT = 50;

/** Dates of a text in order, not overlapping: "March 25", "9th of November 2016", "2016-11-09", "last Thursday", "yesterday", "in 2016" (the year alone). */
export function findDates(doc: Doc, words: TextWords): DateMention[] {
  const lookup = lookupOf(words);
  const mentions: DateMention[] = [];
  for (let i = 0; i < doc.tokens.length; i++) {
    const parts = dateAt(doc, i, lookup);
    if (!parts) continue;
    mentions.push({ first: i, start: doc.tokens[i]!.start, end: doc.tokens[parts.last]!.end, ...parts });
    i = parts.last;
  }
  return mentions;
}

/**
 * EDTF of a mention, seen from the day of writing (`published`, ISO 8601, or null).
 * Weekdays are the last such day up to the day of writing; a day without a year is the one closest to it, and has the year XXXX where it is unknown.
 */
export function resolveDate(mention: DateMention, published: string | null): ResolvedDate | null {
  const { year, month, day } = mention;
  const today = dayNumber(published);
  if (year !== undefined) return { edtf: edtfOf(year, month, day), implied: false };
  if (month !== undefined) {
    if (today === null) return { edtf: edtfOf(undefined, month, day), implied: false };
    return { edtf: edtfOf(nearestYear(today, month, day ?? 15), month, day), implied: true };
  }
  return today === null ? null : fromToday(mention, today);
}

function fromToday({ weekday, offset, turn, unit }: DateMention, today: number): ResolvedDate | null {
  if (offset !== undefined) return implied(today + offset);
  if (weekday !== undefined) {
    const back = (weekdayOf(today) - weekday + 7) % 7;
    if (turn === 1) return implied(today + (7 - back));
    // "last Thursday", written on a Thursday, is a week ago
    return implied(today - (turn === -1 && back === 0 ? 7 : back));
  }
  // "this morning", "last night"
  if (unit === 'day') return turn === undefined || turn > 0 ? null : implied(today + turn);
  if (unit === undefined || unit === 'week' || turn === undefined) return null;
  const [year, month] = calendar(today);
  if (unit === 'year') return { edtf: edtfOf(year + turn), implied: true };
  const count = year * 12 + month - 1 + turn;
  return { edtf: edtfOf(Math.floor(count / 12), (count % 12) + 1), implied: true };
}

const lookupOf = onceFor((words: TextWords): Lookup => {
  const index = (rows: readonly (readonly string[])[], from: number) =>
    new Map(rows.flatMap((names, i) => names.map((name) => [name, i + from] as const)));
  const relative = new Set([...words.dates.days.keys(), ...words.dates.turns.keys()]);
  const names = [...words.months, ...words.weekdays].flat();
  const opening = [...names, ...names.map((name) => `${name}.`), ...firstWordsOf(words.dates.holidays)];
  return {
    months: index(words.months, 1),
    weekdays: index(words.weekdays, 0),
    isRelative: among(relative),
    opensName: among(new Set(opening)),
    words,
  };
});

function dateAt(doc: Doc, i: number, lookup: Lookup): Parts | null {
  const { tokens } = doc;
  const token = tokens[i]!;
  const { dates } = lookup.words;
  if (token.digits && isDigit(token.text.charCodeAt(0))) {
    return numericDate(doc, i, dates.monthFirst) ?? dayFirst(tokens, i, lookup) ?? yearAlone(tokens, i);
  }
  // nearly all words: in small letters, and none that counts from today
  const relative = lookup.isRelative(token);
  if (!relative && !(token.capital && lookup.opensName(token))) return null;
  const offset = dates.days.get(token.lower);
  if (offset !== undefined) return { last: i, offset };
  const turn = dates.turns.get(token.lower);
  const next = tokens[i + 1];
  if (turn !== undefined && next) {
    const weekday = weekdayAt(tokens, i + 1, lookup);
    if (weekday) return { ...weekday, turn };
    const unit = dates.units.get(next.lower);
    return unit === undefined ? null : { last: i + 1, turn, unit };
  }
  return monthFirst(tokens, i, lookup) ?? weekdayAt(tokens, i, lookup) ?? namedDay(tokens, i, dates.holidays);
}

/** The name of a month or weekday with its full stop: "Nov." in one token or two. */
function named(
  tokens: readonly Token[],
  i: number,
  names: Map<string, number>,
): { value: number; last: number } | null {
  const token = tokens[i];
  if (!token || !isCapital(token.text)) return null;
  const dotted = token.lower.endsWith('.');
  const value = names.get(dotted ? token.lower.slice(0, -1) : token.lower);
  if (value === undefined) return null;
  const next = tokens[i + 1];
  const dot = !dotted && token.text.length <= 5 && next?.text === '.' && next.start === token.end;
  return { value, last: dot && isDay(tokens[i + 2]) ? i + 1 : i };
}

function weekdayAt(tokens: readonly Token[], i: number, { weekdays }: Lookup): Parts | null {
  const found = named(tokens, i, weekdays);
  // "sun", "sat" and "wed" are words too: "The Sun reported"
  return found && tokens[i]!.lower.length > 4 ? { last: found.last, weekday: found.value } : null;
}

/** "March 25", "Nov. 9, 2016", "March 2016", "in October". */
function monthFirst(tokens: readonly Token[], i: number, { months, words }: Lookup): Parts | null {
  const found = named(tokens, i, months);
  if (!found) return null;
  const month = found.value;
  const at = found.last + 1;
  const day = dayOf(tokens, at, words);
  if (day) return { month, day: day.value, ...withYear(tokens, day.last) };
  const after = tokens[at]?.text === ',' ? at + 1 : at;
  if (YEAR.test(tokens[after]?.text ?? '')) return { last: after, month, year: Number(tokens[after]!.text) };
  return tokens[i]!.lower.length > 3 && tokens[i]!.pos === 'PROPN' ? { last: found.last, month } : null;
}

/** "Christmas Day", "New Year's Eve 2015". */
function namedDay(tokens: readonly Token[], i: number, holidays: Holidays): Parts | null {
  const found = holidayAt(tokens, i, holidays);
  return found && { month: found.month, day: found.day, ...withYear(tokens, found.last) };
}

/** "25 March 2022", "9th of November". */
function dayFirst(tokens: readonly Token[], i: number, { months, words }: Lookup): Parts | null {
  const day = dayOf(tokens, i, words);
  if (!day) return null;
  let at = day.last + 1;
  while (at < day.last + 3 && words.dates.links.has(tokens[at]?.lower ?? '')) at++;
  const month = named(tokens, at, months);
  // "the |19| Sept. 11 hijackers": a count before a day of its own
  if (month && tokens[i - 1]?.pos === 'DET' && isDay(tokens[month.last + 1])) return null;
  return month && { day: day.value, month: month.value, ...withYear(tokens, month.last) };
}

function withYear(tokens: readonly Token[], last: number): { last: number; year?: number } {
  const at = tokens[last + 1]?.text === ',' ? last + 2 : last + 1;
  const token = tokens[at];
  return token && YEAR.test(token.text) ? { last: at, year: Number(token.text) } : { last };
}

function dayOf(tokens: readonly Token[], i: number, words: TextWords): { value: number; last: number } | null {
  const match = DAY.exec(tokens[i]?.lower ?? '');
  if (!match) return null;
  const value = Number(match[1]);
  if (value < 1 || value > 31) return null;
  if (match[2]) return words.dates.daySuffixes.has(match[2]) ? { value, last: i } : null;
  const next = tokens[i + 1];
  const suffixed = next && next.start === tokens[i]!.end && words.dates.daySuffixes.has(next.lower);
  return { value, last: suffixed ? i + 1 : i };
}

function isDay(token: Token | undefined): boolean {
  return token !== undefined && DAY.test(token.lower);
}

function numericDate({ text, tokens }: Doc, i: number, monthFirst: boolean): Parts | null {
  const start = tokens[i]!.start;
  ISO.lastIndex = start;
  const iso = ISO.exec(text);
  if (iso) return dateParts(tokens, i, start + iso[0].length, [iso[1]!, iso[2]!, iso[3]!]);
  NUMERIC.lastIndex = start;
  const match = NUMERIC.exec(text);
  if (!match) return null;
  const [, a, mark, b, y] = match;
  // 11/9/2016 is American, 9.11.2016 is not, 25/3/2016 can only be one thing
  const american = monthFirst && mark === '/' ? Number(a) <= 12 : Number(b) > 12;
  return dateParts(tokens, i, start + match[0].length, american ? [y!, a!, b!] : [y!, b!, a!]);
}

function dateParts(tokens: readonly Token[], i: number, end: number, parts: [string, string, string]): Parts | null {
  const [written, month, day] = parts.map(Number) as [number, number, number];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  let last = i;
  while (tokens[last + 1] && tokens[last + 1]!.start < end) last++;
  const year = parts[0].length > 2 ? written : written + (written > CENTURY_SPLIT ? 1900 : 2000);
  return { last, year, month, day };
}

function yearAlone(tokens: readonly Token[], i: number): Parts | null {
  return YEAR.test(tokens[i]!.text) ? { last: i, year: Number(tokens[i]!.text) } : null;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 65 && code <= 90 ? true : code > 127 && word[0] !== word[0]!.toLowerCase();
}

function edtfOf(year: number | undefined, month?: number, day?: number): string {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  const head = year === undefined ? 'XXXX' : pad(year, 4);
  return [head, ...(month ? [pad(month, 2)] : []), ...(month && day ? [pad(day, 2)] : [])].join('-');
}

const MS_PER_DAY = 86_400_000;

/** Days since 1970-01-01 of an ISO date with at least a day; null where there is none. */
export function dayNumber(iso: string | null): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/u.exec(iso ?? '');
  return match ? Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / MS_PER_DAY : null;
}

function calendar(day: number): [number, number, number] {
  const date = new Date(day * MS_PER_DAY);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

function implied(day: number): ResolvedDate {
  return { edtf: edtfOf(...calendar(day)), implied: true };
}

/** How much farther off a day ahead counts than a day behind: news tells more of what was. */
const AHEAD = 2;

/** The year that brings month and day closest to `today`; a news text says so when it means another. */
function nearestYear(today: number, month: number, day: number): number {
  const [year] = calendar(today);
  const distance = (candidate: number) => {
    const days = Date.UTC(candidate, month - 1, day) / MS_PER_DAY - today;
    return days > 0 ? AHEAD * days : -days;
  };
  return [year, year - 1, year + 1].reduce((best, next) => (distance(next) < distance(best) ? next : best));
}
