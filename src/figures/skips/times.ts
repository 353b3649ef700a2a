import { isVerb } from '../../text/doc.js';
import { afterHyphen } from '../numerals/numeral.js';
import { phraseAmong } from '../phrases.js';
import type { Piece } from '../pieces.js';
import { digitsOf, has, isNear, isPlainDigits, type SkipContext } from './skipContext.js';

/** "his 129th", "the 5th". */
export function isOrdinal({ after, words, amount }: SkipContext): boolean {
  const next = after(1);
  if (amount.quantity.numeral.form !== 'digits' || !next?.glued || !words.ordinalEndings.has(next.lower)) return false;
  // "der 3. Versuch"; but "Es waren 3." ends
  return /^\p{L}/u.test(next.text) || after(2) !== undefined;
}

/** "10:30", "23:59:59". */
export function isClock({ amount, pieces, skips }: SkipContext): boolean {
  const { core, last } = amount;
  // where 2:1 is a score, a clock has two digits behind the colon
  if (
    skips.scoreMarks.has(':') &&
    !CLOCK_MINUTES.test(pieces[pieces[last + 1]?.text === ':' ? last + 2 : core]?.text ?? '')
  )
    return false;
  const colon = (i: number) =>
    pieces[i]?.text === ':' && pieces[i]!.glued && pieces[i + 1]?.glued && pieces[i + 1]!.digits;
  return Boolean(colon(last + 1) || (colon(core - 1) && pieces[core - 2]?.digits));
}

const CLOCK_MINUTES = /^[0-5]\d$/u;

/** "a man called at |6.13|": a verb that is no word of prices, "at", an hour and minutes. */
export function isDottedClock(context: SkipContext): boolean {
  const { before, after, counted, skips, figures } = context;
  if (!isPlainDigits(context) || counted !== null || !has(skips.clockBefore, before(1))) return false;
  if (
    !/^(?:[01]?\d|2[0-3])\.[0-5]\d$/u.test(digitsOf(context)) ||
    (after(1)?.glued === false && after(1)?.pos === 'NOUN')
  )
    return false;
  const verb = before(2);
  const priced = verb !== undefined && (figures.asOf.moves.has(verb.lower) || skips.priced.has(verb.lower));
  return !priced && (verb === undefined || verb.pos === 'VERB' || verb.pos === 'ADV');
}

/** The last piece of "10:30:15". */
export function clockEnd({ amount, pieces }: SkipContext): number {
  let { last } = amount;
  while (
    pieces[last + 1]?.text === ':' &&
    pieces[last + 1]!.glued &&
    pieces[last + 2]?.glued &&
    pieces[last + 2]!.digits
  )
    last += 2;
  return last;
}

/** "at half past |seven|", "quarter to |nine|". */
export function isPastHour({ before, skips, amount }: SkipContext): boolean {
  const { value } = amount.quantity.numeral;
  return value <= 12 && has(skips.pastHours, before(1)) && has(skips.partsOfHour, before(2));
}

/** "was jailed for six years |and nine months|": the rest of what is told in years. */
export function isRestOfDuration({ before, after, skips }: SkipContext): boolean {
  return (
    has(skips.durations, after(1)) &&
    before(1)?.pos === 'CCONJ' &&
    has(skips.durations, before(2)) &&
    before(3)?.pos === 'NUM'
  );
}

/** "10 a.m.", "5 o'clock", "0600 GMT", "between 9 and 10 a.m.". */
export function isClockWord({ after, skips, amount, pieces, words, figures: { bounds } }: SkipContext): boolean {
  const next = after(1);
  if (!next || amount.quantity.kind === 'money' || amount.quantity.kind === 'percent') return false;
  if (has(skips.clockAfter, next)) return true;
  if (skips.clockPhrases.has(phraseAmong(skips.clockPhrases, pieces, amount.last + 1, 3) ?? '')) return true;
  // "from 9 to 10 a.m.": the first hour
  const second = after(2)?.digits && (words.and.has(next.lower) || bounds.rangeLinks.has(next.lower));
  if (!second) return false;
  // "between 8 and 8:30 p.m."
  const hour = amount.quantity.kind === 'plain' && (amount.low ?? 99) <= 24;
  const minutes = hour && after(3)?.text === ':' && CLOCK_MINUTES.test(after(4)?.text ?? '') && after(4)!.glued;
  return minutes || has(skips.clockAfter, after(3));
}

/** "at 11 on Sunday", "at 6 this evening": an hour without more. */
export function isHour(context: SkipContext): boolean {
  const { amount, before, after, counted, measure, skips } = context;
  if (
    (!isPlainDigits(context) && amount.quantity.numeral.form !== 'words') ||
    amount.quantity.kind !== 'plain' ||
    counted !== null ||
    measure?.listed === true ||
    (amount.low ?? 99) > 24 ||
    !Number.isInteger(amount.low)
  )
    return false;
  return (
    // "around six Sunday morning"
    (has(skips.clockBefore, before(1)) || amount.bound === 'about') &&
    after(1) !== undefined &&
    (has(skips.clockDay, after(1)) || context.isDateWord(after(1)!.lower))
  );
}

/** Days of one month that a list may name, twice. */
const DAYS_LISTED = 12;

/** "January 1 and 2", "5 and 6 March", "Jan. 5-7": days beside a date. */
export function isDayOfDate(context: SkipContext): boolean {
  const { amount, before, after, counted, measure, words, figures } = context;
  if (!isPlainDigits(context) || (amount.high ?? 99) > 31) return false;
  const joins = (word: string | undefined) =>
    word !== undefined &&
    (words.and.has(word) || figures.bounds.rangeLinks.has(word) || figures.bounds.orLinks.has(word) || word === ',');
  const month = (word: string | undefined) => word !== undefined && context.isDateWord(word.replace('.', ''));
  if (month(before(1)?.lower) || (before(1)?.text === '.' && month(before(2)?.lower)))
    return amount.rule.startsWith('range') || counted === null;
  // "Jan. 12, 19 and |26|"
  let back = 1;
  while (back < DAYS_LISTED && joins(before(back)?.lower) && before(back + 1)?.digits) back += 2;
  if (counted === null && measure?.listed !== true && back > 1)
    if (month(before(back)?.lower) || (before(back)?.text === '.' && month(before(back + 1)?.lower))) return true;
  if (month(after(1)?.lower) && context.isMonth(after(1)!.lower)) return true;
  return (
    joins(after(1)?.lower) && after(2)?.digits === true && after(3) !== undefined && context.isMonth(after(3)!.lower)
  );
}

/** "the 1990s", "in his 20s", "the '90s". */
export function isDecade(context: SkipContext): boolean {
  const { after, before, amount } = context;
  const { plurals } = context.skips;
  if (!isPlainDigits(context)) return false;
  const digits = digitsOf(context);
  const next = after(1);
  const apostrophe = /^['’]$/u.test(next?.text ?? '');
  const plural =
    next?.glued === true && (has(plurals, next) || (apostrophe && after(2)?.glued === true && has(plurals, after(2))));
  if (plural && /^(?:\d0|1\d\d0|20\d0)$/u.test(digits)) return true;
  return (
    /^['’‘]$/u.test(before(1)?.text ?? '') &&
    /^\d\d$/u.test(digits) &&
    context.pieces[amount.core]!.glued &&
    amount.first === amount.core
  );
}

/** "in 2016", "the 2016 attacks"; but "killed 2000 people". */
export function isYear(context: SkipContext): boolean {
  const { amount, before, after, skips, figures, counted } = context;
  const { quantity } = amount;
  if (!isPlainDigits(context) || quantity.numeral.scale !== null || quantity.numeral.grouped) return false;
  if (!/^(?:1[4-9]|20)\d\d$/u.test(digitsOf(context))) return false;
  const next = after(1);
  const counts =
    next !== undefined &&
    counted !== null &&
    figures.counted.isPlural(counted.head) &&
    (counted.person || next.pos === 'NOUN');
  // "a crowd of |2000| people", but "the class of |2016| graduates"
  const crowd = counts && counted.person && has(context.words.of, before(1)) && has(skips.crowds, before(2));
  if (has(skips.yearBefore, before(1)) && !crowd) return true;
  if (amount.first !== amount.core) return !/^(?:19|20)\d\d$/u.test(digitsOf(context)) ? false : counted === null;
  // "several 2020 presidential candidates"
  if (
    counts &&
    counted.person &&
    /^20[0-4]\d$/u.test(digitsOf(context)) &&
    skips.campaigners.has(counted.head.toLowerCase())
  )
    return true;
  // "the 2016 attacks", "Rio 2016 athletes"
  return !counts || has(figures.counted.determiners, before(1)) || before(1)?.pos === 'PROPN';
}

/** How far from a duration the word of a prison may stand. */
const TERM_WITHIN = 6;

/** "for three hours", "two years ago", "a 10-day trip"; but "20 years in prison" is a figure. */
export function isDuration(context: SkipContext): boolean {
  if (context.amount.quantity.kind !== 'plain') return false;
  if (isSteps(context)) return true;
  // "in the next day or |two|"
  const { before, skips, figures } = context;
  if (figures.bounds.orLinks.has(before(1)?.lower ?? '') && has(skips.durations, before(2)) && context.counted === null)
    return true;
  const at = durationAt(context);
  if (at === null || isTimed(context, at)) return false;
  // "during the last 19 months" is no term in prison
  return has(context.skips.turns, context.before(1)) || !isTerm(context);
}

/** "the first hour |and a half| of it". */
export function isHalfBeyond({ amount, words, skips, before }: SkipContext): boolean {
  const at = has(words.articles, before(1)) ? 2 : 1;
  return amount.quantity.kind === 'percent' && has(words.and, before(at)) && has(skips.durations, before(at + 1));
}

/** Fewer are told for themselves: "a crew of two per |12| boats". */
const BASE = 100;

/** "cases per |100,000| people": what a rate is of. */
export function isRateBase({ amount, skips, before }: SkipContext): boolean {
  const { kind, numeral } = amount.quantity;
  return kind === 'plain' && numeral.value >= BASE && has(skips.rateBases, before(1));
}

/** "18 hours of battery life", "40 hours of footage": what is measured in hours. */
function isTimed({ pieces, words, skips }: SkipContext, at: number): boolean {
  return has(words.of, pieces[at + 1]) && (has(skips.timed, pieces[at + 2]) || has(skips.timed, pieces[at + 3]));
}

/** "six laps |later|, he", "two games |ago|": a time told in what goes on; but "two houses later |collapsed|". */
function isSteps({ counted, pieces, amount, skips }: SkipContext): boolean {
  if (counted === null || counted.person || counted.first !== amount.last + 1) return false;
  const next = pieces[counted.last + 1];
  return (
    next?.sentence === pieces[amount.core]!.sentence && has(skips.later, next) && !isVerb(pieces[counted.last + 2])
  );
}

/** The piece of the word of time that the number counts. */
function durationAt({ amount, pieces, skips, words, figures }: SkipContext): number | null {
  const { sentence } = pieces[amount.core]!;
  let at = afterHyphen(pieces, amount.last);
  if (words.of.has(pieces[at]?.lower ?? '')) at++;
  let turned = false;
  // "eight |highly successful| years"
  const describes = (piece: Piece | undefined): boolean =>
    (piece?.pos === 'ADJ' || piece?.pos === 'ADV') && !has(skips.votes, piece) && !has(skips.durations, piece);
  for (let steps = 0; steps < 3 && (has(skips.durationFillers, pieces[at]) || describes(pieces[at])); steps++) {
    turned ||= has(skips.turns, pieces[at]);
    at = afterHyphen(pieces, at);
  }
  if (pieces[at]?.sentence !== sentence) return null;
  // "from 14 people to five last year"
  if (turned && amount.low !== 1 && !figures.counted.isPlural(pieces[at]!.text)) return null;
  if (has(skips.durations, pieces[at])) return at;
  // "two- to three-day", "four or five days" are told by the last one
  return null;
}

/** "20 years in prison", "to be held for 30 days": a duration of punishment. */
function isTerm(context: SkipContext): boolean {
  const { before, skips, amount } = context;
  if (isOfEarlierYear(context)) return false;
  // "jailed for life with |a minimum of| 28 years"
  const limits = amount.core - amount.first;
  if (has(skips.held, before(limits + 2)) && has(skips.heldAfter, before(limits + 3))) return true;
  const near = (set: ReadonlySet<string>) => isNear(context, set, TERM_WITHIN, limits);
  // "will |serve| at least eight years", "serve a |minimum| term of 28 years"; but "served three years as mayor"
  const least = amount.bound === 'at_least' || near(skips.minimum);
  return near(skips.terms) || (least && near(skips.serving) && !near(skips.offices));
}

/** How far before a term the year of an earlier sentence may stand. */
const YEAR_WITHIN = 16;

/** "was sentenced |in 2012| to eight years in prison": what somebody was punished for before. */
function isOfEarlierYear({ before, skips }: SkipContext): boolean {
  for (let k = 1; k <= YEAR_WITHIN && before(k); k++)
    if (/^(?:19|20)\d\d$/u.test(before(k)!.text) && has(skips.yearBefore, before(k + 1))) return true;
  return false;
}
