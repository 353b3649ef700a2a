import type { Bound } from '../types.js';
import { startsNumeral } from './numerals/numeral.js';
import { longestAt, phraseAmong } from './phrases.js';
import type { Piece } from './pieces.js';
import { type Quantity, type QuantityContext, readQuantity } from './quantities.js';

/** A quantity or range of quantities with the words that limit it: what a figure's span holds. */
export interface Amount {
  /** First and last piece of the span, inclusive. */
  first: number;
  last: number;
  /** First piece of the number itself, without the words that limit it. */
  core: number;
  /** Last piece with the physical unit. */
  unitLast: number;
  low: number | null;
  high: number | null;
  bound: Bound;
  quantity: Quantity;
  rule: string;
}

/** Longest phrase of a bound: "an estimated total of about". */
const BOUND_WORDS = 4;

/** The amount that starts at piece `i` (the number, not its limits), or null; what stands before piece `floor` is taken already. */
export function readAmount(context: QuantityContext, i: number, floor = 0): Amount | null {
  const quantity = readQuantity(context, i);
  if (!quantity) return null;
  const amount = readRange(context, quantity) ?? negative(context, single(quantity));
  return freed(limited(context, amount), floor);
}

/** "-1.8", "-$3 million", "minus 40 degrees": below zero, the sign in the span; but "5 -3" and "plus or minus 3 points" are none. */
function negative({ pieces, words, figures }: QuantityContext, amount: Amount): Amount {
  const { first, low, high, quantity } = amount;
  const sign = pieces[first - 1];
  if (!sign || quantity.numeral.form !== 'digits' || low === null || low === 0) return amount;
  const before = pieces[first - 2];
  const opens = !sign.glued || before?.text === '(';
  const written = /^[-−]$/u.test(sign.text) && pieces[first]!.glued && opens && !before?.digits;
  const told = words.minus.has(sign.lower) && !figures.bounds.orLinks.has(before?.lower ?? '');
  if (!written && !told) return amount;
  const value = high === null ? null : -high;
  return { ...amount, first: first - 1, core: first - 1, low: -low, high: value, rule: `${amount.rule}-negative` };
}

/** "5 € 6 €": a sign that the last amount has taken is not taken again. */
function freed(amount: Amount, floor: number): Amount {
  if (floor <= amount.first) return amount;
  return { ...amount, first: Math.max(amount.first, floor), core: Math.max(amount.core, floor) };
}

/** "5 and 10 percentage points": a bare number takes the unit of the one it is joined with. */
export function sharingUnit(context: QuantityContext, amount: Amount): Amount {
  const { pieces, words, figures } = context;
  const link = pieces[amount.unitLast + 1];
  const { kind, numeral } = amount.quantity;
  if (kind !== 'plain' || numeral.form !== 'digits' || !link || link.sentence !== pieces[amount.last]!.sentence)
    return amount;
  if (!words.and.has(link.lower) && !figures.bounds.orLinks.has(link.lower)) return amount;
  const next = pieces[amount.unitLast + 2];
  if (!next?.digits || next.sentence !== link.sentence) return amount;
  const other = readQuantity(context, amount.unitLast + 2);
  const shares = other && (other.kind === 'percent' || other.kind === 'physical') && !other.numeral.scale;
  return shares ? { ...amount, quantity: { ...amount.quantity, kind: other.kind, unit: other.unit } } : amount;
}

function single(quantity: Quantity): Amount {
  const { first, last, unitLast, low, high, numeral } = quantity;
  const bound: Bound = numeral.form === 'vague' ? 'vague' : numeral.form === 'about' ? 'about' : 'exact';
  return { first, core: first, last, unitLast, low, high, bound, quantity, rule: `${quantity.kind}-${numeral.form}` };
}

/** "15,000 to 17,000", "between 150 and 300", "$4-5 million", "two or three". */
function readRange(context: QuantityContext, from: Quantity): Amount | null {
  const { pieces, figures } = context;
  const { bounds } = figures;
  const linkAt = Math.max(from.last, from.unitLast) + 1;
  const link = pieces[linkAt];
  if (!link || link.sentence !== pieces[from.last]!.sentence) return null;
  const before = pieces[from.first - 1]?.lower ?? '';
  const between = bounds.between.has(before);
  const isLink = between ? bounds.betweenLinks.has(link.lower) : bounds.rangeLinks.has(link.lower);
  const or = !isLink && bounds.orLinks.has(link.lower);
  if (!isLink && !or) return null;
  // "from 5 to 7" is a change
  if (!between && bounds.from.has(before) && !bounds.ranging.has(pieces[from.first - 2]?.lower ?? '')) return null;
  const at = secondStart(context, linkAt + 1);
  const to = at === null ? null : readQuantity(context, at);
  if (!to || at === null) return null;
  // a hyphen joins a range: "rose by 5-10"
  if (!between && /\p{L}/u.test(link.text) && isChange(context, from, to)) return null;
  return to && (to.first === linkAt + 1 || to.first === at) ? rangeOf(from, to, { between, or, pieces }) : null;
}

/** "fell |3 feet| to 1,063 feet", "rose by |40| to 118": a verb of change, a limit between; but "rose by |5| to 10 percent". */
function isChange({ pieces, figures: { bounds } }: QuantityContext, from: Quantity, to: Quantity): boolean {
  const by = bounds.by.has(pieces[from.first - 1]?.lower ?? '');
  const first = by ? from.first - 1 : from.first;
  // "added |12| to 15 jobs"
  if (from.kind === 'plain' && (to.kind !== 'plain' || (!by && (to.high ?? 0) < from.low * FAR))) return false;
  for (let length = 0; length <= Math.min(BOUND_WORDS, first); length++) {
    if (length > 0 && !bounds.before.has(phraseAmong(bounds.before, pieces, first - length, length) ?? '')) continue;
    if (bounds.changes.has(pieces[first - length - 1]?.lower ?? '')) return true;
  }
  return false;
}

function secondStart({ pieces, words, figures }: QuantityContext, at: number): number | null {
  let i = at;
  while (
    i < at + 3 &&
    pieces[i] &&
    (figures.money.before.has(pieces[i]!.lower) || words.articles.has(pieces[i]!.lower))
  )
    i++;
  return pieces[i] && pieces[i]!.sentence === pieces[at]!.sentence && startsNumeral(pieces[i]!, words) ? i : null;
}

interface RangeForm {
  between: boolean;
  or: boolean;
  pieces: readonly Piece[];
}

function rangeOf(from: Quantity, to: Quantity, { between, or, pieces }: RangeForm): Amount | null {
  if (from.kind !== 'plain' && from.unit !== to.unit && !(from.kind === 'money' && to.kind === 'plain')) return null;
  // "rose in 2014 to $557 million"
  if (from.kind === 'plain' && to.kind === 'money' && isYearLike(from)) return null;
  const scale = sharedScale(from, to);
  const low = from.low * scale;
  const high = to.high;
  // "3-2" is a score, "6 to 4" a vote
  if (high !== null && low >= high) return null;
  if (or && (high === null || high > low * 2 || from.numeral.grouped !== to.numeral.grouped)) return null;
  const unitOf = to.kind === 'plain' ? from : to;
  const bound: Bound = high === null ? 'vague' : 'range';
  const first = between ? from.first - 1 : from.first;
  const last = Math.max(to.last, from.last);
  const hyphen = /^[-–—‑]$/u.test(pieces[Math.max(from.last, from.unitLast) + 1]!.text);
  return {
    first,
    core: first,
    last,
    unitLast: Math.max(to.unitLast, last),
    low,
    high,
    bound,
    quantity: { ...to, kind: unitOf.kind, unit: unitOf.unit },
    rule: `range${between ? '-between' : hyphen ? '-dash' : or ? '-or' : ''}`,
  };
}

/** Ends of a range are seldom so many times apart. */
const FAR = 3;

const isYearLike = ({ low, numeral }: Quantity): boolean =>
  numeral.form === 'digits' && !numeral.grouped && low >= FIRST_YEAR && low < LAST_YEAR;

const FIRST_YEAR = 1800;
const LAST_YEAR = 2100;

/** "4 to 5 million": the scale of the second is meant for the first too. */
function sharedScale(from: Quantity, to: Quantity): number {
  if (from.numeral.scale !== null || to.numeral.scale === null || from.low >= 1000 || from.numeral.form !== 'digits') {
    if (!(from.numeral.form === 'words' && from.numeral.scale === null && to.numeral.scale !== null)) return 1;
  }
  return to.numeral.factor;
}

/** Adds the words before and behind that limit an amount. */
function limited(context: QuantityContext, amount: Amount): Amount {
  return withBehind(context, withBefore(context, amount));
}

/** At most so many limits stand before each other: "at least some 50". */
const MOST_BOUNDS = 3;

function withBefore(context: QuantityContext, amount: Amount, depth = 0): Amount {
  const { pieces, figures } = context;
  if (depth >= MOST_BOUNDS) return amount;
  const { before, adverbs } = figures.bounds;
  const apart = depth === 0 ? beforeComma(context, amount) : null;
  if (apart) return apart;
  for (let length = BOUND_WORDS; length > 0; length--) {
    const at = amount.first - length;
    if (at < 0 || pieces[at]!.sentence !== pieces[amount.first]!.sentence) continue;
    const bound = before.get(phraseAmong(before, pieces, at, length) ?? '');
    const vague = length === 1 && amount.bound === 'vague';
    if (bound === undefined || vague || belongsToVerb(pieces, at, figures) || isMainVerb(pieces, at)) continue;
    // "|under| up to 10 metres of mud": where it lies
    if (depth > 0 && length === 1 && pieces[at]!.pos === 'ADP' && amount.bound !== 'about') continue;
    const first =
      at > 0 && adverbs.has(pieces[at - 1]!.lower) && pieces[at - 1]!.sentence === pieces[at]!.sentence ? at - 1 : at;
    const outer = withBefore(context, { ...bounded(amount, bound), first }, depth + 1);
    // "at least some 50": the outer words decide
    return outer;
  }
  return isExceeded(context, amount) ? bounded(amount, 'more_than') : amount;
}

/** "The toll |topped| 40": the verb is no part of the number. */
function isExceeded({ pieces, figures }: QuantityContext, { first, bound }: Amount): boolean {
  const before = pieces[first - 1];
  if (bound !== 'exact' || before?.sentence !== pieces[first]!.sentence) return false;
  return figures.bounds.exceeding.has(before.lower);
}

/** "|At the very least|, 30 people are missing": a limit that opens the sentence. */
function beforeComma({ pieces, figures }: QuantityContext, amount: Amount): Amount | null {
  if (pieces[amount.first - 1]?.text !== ',') return null;
  const { sentence } = pieces[amount.first]!;
  for (let length = BOUND_WORDS; length > 1; length--) {
    const at = amount.first - 1 - length;
    if (at < 0 || pieces[at]!.sentence !== sentence || pieces[at - 1]?.sentence === sentence) continue;
    const bound = figures.bounds.before.get(phraseAmong(figures.bounds.before, pieces, at, length) ?? '');
    if (bound === 'at_least' || bound === 'at_most') return { ...bounded(amount, bound), first: at };
  }
  return null;
}

/** "turned |over| 30 pages", "add |up to| $5 million": the word belongs to the verb. */
function belongsToVerb(pieces: readonly Piece[], at: number, { bounds }: QuantityContext['figures']): boolean {
  return bounds.particles.get(pieces[at]!.lower)?.has(pieces[at - 1]?.lower ?? '') === true;
}

/** "police |estimated| 60,000", but "an estimated 60,000": what somebody does is no limit. */
function isMainVerb(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  if (pieces[at]!.pos !== 'VERB' || before?.sentence !== pieces[at]!.sentence) return false;
  return before.pos === 'NOUN' || before.pos === 'PROPN' || before.pos === 'PRON';
}

/** An exact amount with a limit. */
export function bounded(amount: Amount, bound: Bound): Amount {
  const { low, high, bound: own } = amount;
  // "as many as 15,000 to 17,000" stays a range, "at least dozens" stays vague, but for "up to dozens"
  if (own === 'range' || (own === 'vague' && bound !== 'at_most')) return amount;
  if (bound === 'at_least' || bound === 'more_than') return { ...amount, low, high: null, bound };
  if (bound === 'at_most' || bound === 'less_than') return { ...amount, low: null, high: high ?? low, bound };
  return own === 'exact' ? { ...amount, bound } : amount;
}

function withBehind({ pieces, figures }: QuantityContext, amount: Amount): Amount {
  const { after } = figures.bounds;
  const found = longestAt(after, pieces, amount.last + 1, BOUND_WORDS);
  if (!found) return behindUnit({ pieces, figures }, amount);
  const last = amount.last + found.length;
  const limited = { ...bounded(amount, found.value), last, unitLast: Math.max(last, amount.unitLast) };
  // "90-plus |percent|"
  const shares = amount.quantity.kind === 'plain' && figures.units.percent.has(pieces[last + 1]?.lower ?? '');
  if (!shares) return limited;
  const quantity = { ...amount.quantity, kind: 'percent', unit: 'percent' } as const;
  return { ...limited, last: last + 1, unitLast: last + 1, quantity };
}

/** "a 400-pound-plus seal", "50 miles or more": the limit stands behind the unit, which only hyphens tie to the span. */
function behindUnit({ pieces, figures }: Pick<QuantityContext, 'pieces' | 'figures'>, amount: Amount): Amount {
  if (amount.quantity.kind !== 'physical' || amount.unitLast === amount.last) return amount;
  const at = amount.unitLast + 1;
  const found = longestAt(figures.bounds.after, pieces, at, BOUND_WORDS);
  if (!found) return amount;
  const unitLast = amount.unitLast + found.length;
  return { ...bounded(amount, found.value), last: pieces[at]!.text === '-' ? unitLast : amount.last, unitLast };
}
