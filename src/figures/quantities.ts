import type { FigureWords } from '../languages/figureWords.js';
import { isPaidFor, lettersBefore, moneyWord } from './moneyMarks.js';
import { isLength } from './numerals/lengths.js';
import { afterHyphen, type Numeral, type NumeralContext } from './numerals/numeral.js';
import { readNumeral } from './numerals/readNumeral.js';
import { hasLength, lengthsFrom, phrase } from './phrases.js';
import type { Piece } from './pieces.js';

/** A numeral with what belongs to it: money sign or code, percent, physical unit. */
export interface Quantity {
  /** First and last piece of the number with money and percent, inclusive; physical units stand outside. */
  first: number;
  last: number;
  /** Last piece with the physical unit. */
  unitLast: number;
  low: number;
  high: number | null;
  numeral: Numeral;
  kind: 'plain' | 'money' | 'percent' | 'physical' | 'times';
  /** ISO 4217, "percent", the unit as written, or "". */
  unit: string;
}

/** The words of figures, for the text at hand. */
export interface QuantityContext extends NumeralContext {
  figures: FigureWords;
}

/** Longest phrase for a unit: "on the Richter scale". */
const UNIT_WORDS = 4;

/** The quantity that starts at piece `i` (the number, not its sign), or null. */
export function readQuantity(context: QuantityContext, i: number): Quantity | null {
  const part = partOfUnit(context, i);
  if (part) return part;
  const numeral = readNumeral(context, i);
  if (!numeral) return null;
  const { first, last, value, form } = numeral;
  const quantity: Quantity = {
    first,
    last,
    unitLast: last,
    low: value,
    high: form === 'vague' ? null : value,
    numeral,
    kind: 'plain',
    unit: '',
  };
  if (form === 'share') return isPartOfTime(context, last) ? null : { ...quantity, kind: 'percent', unit: 'percent' };
  return (
    withMoneyBefore(context, quantity) ??
    withUnitBehind(context, quantity) ??
    withUnitBefore(context, quantity) ??
    quantity
  );
}

/** "a quarter-mile", "half a mile", "half an inch": a fraction of one unit; but "the third mile". */
function partOfUnit(context: QuantityContext, i: number): Quantity | null {
  const { pieces, words } = context;
  const value = words.fractions.get(pieces[i]!.lower);
  if (value === undefined || words.fractionPlurals.has(pieces[i]!.lower)) return null;
  const half = words.bareFractions.has(pieces[i]!.lower);
  const article = words.articles.has(pieces[i - 1]?.lower ?? '');
  let at = afterHyphen(pieces, i);
  const of = words.of.has(pieces[at]?.lower ?? '');
  if (of) at++;
  const one = words.articles.has(pieces[at]?.lower ?? '');
  if (one) at++;
  // "a quarter mile", "half a mile", "a third of a mile"
  if (!(half && (one || at > i + 1)) && !(article && of === one)) return null;
  if (value !== QUARTER && !half && !of) return null;
  const unit = physicalUnit(context, at - 1);
  if (!unit) return null;
  const first = article ? i - 1 : i;
  const numeral: Numeral = { first, last: i, value, form: 'words', grouped: true, scale: null, factor: 1 };
  return { first, last: i, unitLast: unit.last, low: value, high: value, numeral, kind: 'physical', unit: unit.text };
}

/** "three quarters of |an hour|", "about half |an hour|". */
function isPartOfTime({ pieces, words, figures }: QuantityContext, last: number): boolean {
  const of = words.of.has(pieces[last + 1]?.lower ?? '') ? last + 2 : last + 1;
  return words.articles.has(pieces[of]?.lower ?? '') && figures.skips.durations.has(pieces[of + 1]?.lower ?? '');
}

const QUARTER = 1 / 4;

const CODE_IN_LOWER = /^\p{Lu}?\p{Ll}{2,}$/u;

/** Letters of a code of money (ISO 4217). */
const CODE = /^\p{Lu}{3}$/u;

/** "the |COP28| summit", "an |SAR 5.56|-caliber rifle": capitals that stand for no money. */
function isNameLike(pieces: readonly Piece[], sign: number, { first, last, numeral }: Quantity): boolean {
  if (!CODE.test(pieces[sign]!.text) || numeral.scale !== null) return false;
  const short = pieces[first]!.glued && numeral.value < 100 && Number.isInteger(numeral.value);
  const hyphen = pieces[last + 1];
  const compound = hyphen?.glued === true && hyphen.text === '-' && /^\p{Ll}/u.test(pieces[last + 2]?.text ?? '');
  return short || compound;
}

/** "$5bn", "US$1.2m", "EUR 30,000": the sign or code is part of the span. */
function withMoneyBefore({ pieces, figures }: QuantityContext, quantity: Quantity): Quantity | null {
  const at = quantity.first - 1;
  const sign = pieces[at];
  if (!sign) return null;
  // "Rs. 500"
  const dotted = sign.text === '.' && pieces[at - 1] ? at - 1 : at;
  // "US$1.2m", "$US6,500"
  const glued = pieces[dotted - 1] && pieces[dotted]!.glued ? pieces[dotted - 1]!.lower + pieces[dotted]!.lower : '';
  const joined = figures.money.before.get(glued);
  const first = joined === undefined ? dotted : dotted - 1;
  const written = lettersBefore(pieces, dotted, quantity.numeral, figures);
  const code = written ?? joined ?? figures.money.before.get(pieces[dotted]!.lower);
  // "Try one": a code has capitals
  if (code === undefined || (!written && CODE_IN_LOWER.test(sign.text))) return null;
  if (!written && isNameLike(pieces, dotted, quantity)) return null;
  const behind = moneyWord(pieces, quantity.last, figures);
  const last = behind && behind.code === code ? behind.last : quantity.last;
  return { ...quantity, first, last, unitLast: last, kind: 'money', unit: code };
}

function withUnitBehind(context: QuantityContext, quantity: Quantity): Quantity | null {
  const { pieces, figures } = context;
  const { last, numeral } = quantity;
  const next = pieces[last + 1];
  const { multiples, folds, fold } = figures.numbers;
  // "10-|fold|"
  const behind = afterHyphen(pieces, last);
  if (behind > last + 1 && fold.has(pieces[behind]!.lower))
    return { ...quantity, last: behind, unitLast: behind, kind: 'times', unit: 'times' };
  // "triple the lead", "threefold"
  if (multiples.has(pieces[last]!.lower) || folds.has(pieces[last]!.lower))
    return { ...quantity, kind: 'times', unit: 'times' };
  if (!next) return null;
  // "twice as many"
  if (figures.numbers.timesCounts.has(pieces[last]!.lower) && figures.units.timesAfter.has(next.lower))
    return { ...quantity, kind: 'times', unit: 'times' };
  if (figures.units.percent.has(next.lower)) return percentAt(quantity, last + 1);
  if (figures.units.percent.has(`${next.lower} ${pieces[last + 2]?.lower ?? ''}`)) return percentAt(quantity, last + 2);
  const money = moneyWord(pieces, last, figures);
  if (money && isPaid(pieces, money.last, quantity, figures)) {
    const share = money.cents ? 100 : 1;
    const high = quantity.high === null ? null : quantity.high / share;
    return {
      ...quantity,
      low: quantity.low / share,
      high,
      last: money.last,
      unitLast: money.last,
      kind: 'money',
      unit: money.code,
    };
  }
  const unit = physicalUnit(context, last);
  if (unit) return withInches(context, { ...quantity, unitLast: unit.last, kind: 'physical', unit: unit.text });
  if (figures.units.times.has(next.lower) && figures.units.timesAfter.has(pieces[last + 2]?.lower ?? ''))
    return { ...quantity, unitLast: last + 1, kind: 'times', unit: 'times' };
  return numeral.form === 'share' ? { ...quantity, kind: 'percent', unit: 'percent' } : null;
}

/** "6-foot-5", "five-foot-seven", "5 feet 1 inch": feet and inches as feet. */
function withInches({ pieces, figures, words }: QuantityContext, quantity: Quantity): Quantity {
  if (!figures.skips.feet.has(quantity.unit)) return quantity;
  const hyphen = /^[-‑]$/u.test(pieces[quantity.unitLast + 1]?.text ?? '');
  const comma = pieces[quantity.unitLast + 1]?.text === ',';
  const at = quantity.unitLast + (hyphen || comma ? 2 : 1);
  const rest = pieces[at];
  // "5 feet 1 |inch| tall"
  const inch = pieces[at + 1];
  // "8 feet, five |in| the north"
  const place =
    figures.units.risky.has(inch?.lower ?? '') &&
    !inch!.glued &&
    !figures.units.riskyAfter.has(pieces[at + 2]?.lower ?? '');
  const named = figures.skips.inches.has(inch?.lower ?? '') && !place;
  if (!rest || !(hyphen ? rest.glued : named)) return quantity;
  const inches = rest.digits ? Number(rest.text) : words.ones.get(rest.lower);
  if (inches === undefined || !(inches < INCHES)) return quantity;
  const value = Math.round((quantity.low + inches / INCHES) * 100) / 100;
  return { ...quantity, low: value, high: value, last: at, unitLast: named ? at + 1 : at };
}

const INCHES = 12;

/** "a magnitude 6.1 quake", "winds above force nine"; but "Task Force 12". */
function withUnitBefore({ pieces, figures }: QuantityContext, quantity: Quantity): Quantity | null {
  const at = pieces[quantity.first - 1]?.text === '-' ? quantity.first - 2 : quantity.first - 1;
  const unit = pieces[at];
  if (quantity.numeral.value > HIGHEST_LEVEL) return null;
  const level = levelBefore(pieces, at, figures);
  if (level !== null) return { ...quantity, kind: 'physical', unit: level };
  if (!unit || !figures.units.before.has(unit.text)) return null;
  return { ...quantity, kind: 'physical', unit: unit.lower };
}

/** "a magnitude |of about| 6.1". */
function levelBefore(pieces: readonly Piece[], at: number, { units }: FigureWords): string | null {
  for (let i = at; i > at - LEVEL_WITHIN && pieces[i]?.sentence === pieces[at]?.sentence; i--) {
    if (units.levels.has(pieces[i]?.lower ?? '')) return i < at ? pieces[i]!.lower : null;
    if (!units.levelLinks.has(pieces[i]?.lower ?? '')) return null;
  }
  return null;
}

const LEVEL_WITHIN = 5;

/** Scales of wind and earthquakes end below. */
const HIGHEST_LEVEL = 17;

function percentAt(quantity: Quantity, last: number): Quantity {
  return { ...quantity, last, unitLast: last, kind: 'percent', unit: 'percent' };
}

/** "200 pounds" is a weight, "2 million pounds" is money. */
function isPaid(pieces: readonly Piece[], at: number, { numeral, first }: Quantity, { money }: FigureWords): boolean {
  return (
    !money.unlessScaled.has(pieces[at]!.lower) ||
    isPaidFor(pieces, first, money.paying) ||
    numeral.scale !== null ||
    money.currencyAdjectives.has(pieces[at - 1]!.lower)
  );
}

/** The physical unit behind a number: "mph", "square feet", "m" when glued or before "tall". */
function physicalUnit({ pieces, figures }: QuantityContext, last: number): { text: string; last: number } | null {
  const { units, numbers } = figures;
  const vague = numbers.vague.has(pieces[last]!.lower) && numbers.of.has(pieces[last + 1]?.lower ?? '');
  const at = vague ? last + 2 : afterHyphen(pieces, last);
  const hyphen = at > last + 1 && !vague;
  const first = pieces[at]?.lower ?? '';
  const lengths = lengthsFrom(units.physical, first) | lengthsFrom(units.risky, first);
  if (lengths === 0) return null;
  for (let length = UNIT_WORDS; length > 0; length--) {
    if (!hasLength(lengths, length)) continue;
    const end = hyphen ? hyphenEnd(pieces, at, length) : at + length - 1;
    if (end === null || !pieces[end] || pieces[end]!.sentence !== pieces[last]!.sentence) continue;
    const words = hyphen ? hyphenPhrase(pieces, at, end) : phrase(pieces, at, length);
    if (words === null) continue;
    const risky = units.risky.has(words);
    if (units.degrees.has(pieces[at]!.text) && length === 1 && !isDegree(pieces, last, units)) continue;
    const apart = risky && !pieces[at]!.glued && !units.riskyAfter.has(pieces[end + 1]?.lower ?? '');
    // "the 4 |m| wall"
    if (apart && !(numbers.lengths.sign.has(words) && isLength(pieces, at, numbers.lengths))) continue;
    if (risky || units.physical.has(words))
      return { text: units.cases.get(words) ?? words.replaceAll(' - ', '-'), last: end };
  }
  return null;
}

/** How far from degrees a word for heat may stand. */
const HEAT_WITHIN = 20;

/** "reached |41|C", "fell to |-5|C"; but "seat 41C". */
function isDegree(
  pieces: readonly Piece[],
  last: number,
  { degreesAfter, degreesLinks, heat }: FigureWords['units'],
): boolean {
  const joined = pieces[last - 1]?.text === '-' ? pieces[last - 2] : pieces[last - 1];
  // "35-38C"
  const before = joined?.digits ? pieces[last - 3] : joined;
  if (!pieces[last + 1]!.glued || !before) return false;
  if (degreesAfter.has(before.lower)) return true;
  // "moved |to| 12F from 14C": a seat, unless the sentence tells of heat
  const near = pieces.slice(Math.max(0, last - HEAT_WITHIN), last + HEAT_WITHIN);
  return (
    degreesLinks.has(before.lower) &&
    near.some(({ sentence, lower }) => sentence === before.sentence && heat.has(lower))
  );
}

/** Last piece of `length` words joined by hyphens: "square-foot". */
function hyphenEnd(pieces: readonly Piece[], at: number, length: number): number | null {
  let end = at;
  for (let i = 1; i < length; i++) {
    const next = afterHyphen(pieces, end);
    if (next !== end + 2) return null;
    end = next;
  }
  return end;
}

function hyphenPhrase(pieces: readonly Piece[], at: number, end: number): string {
  let words = pieces[at]!.lower;
  for (let i = at + 2; i <= end; i += 2) words += ` ${pieces[i]!.lower}`;
  return words;
}
