import type { Bound } from '../types.js';
import type { Amount } from './amount.js';
import { BOUND_WORDS, limited } from './limits.js';
import { startsNumeral } from './numerals/numeral.js';
import { phraseAmong } from './phrases.js';
import type { Piece } from './pieces.js';
import { type Quantity, type QuantityContext, readQuantity } from './quantities.js';

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
  const either = link?.text === ',' ? eitherOf(context, from, linkAt) : null;
  if (either) return either;
  if (!link || link.sentence !== pieces[from.last]!.sentence) return null;
  const before = pieces[from.first - 1]?.lower ?? '';
  const between = bounds.between.has(before);
  const isLink = between ? bounds.betweenLinks.has(link.lower) : bounds.rangeLinks.has(link.lower);
  const or = !isLink && bounds.orLinks.has(link.lower);
  if (!isLink && !or) return null;
  // "from 5 to 7" is a change
  if (!between && bounds.from.has(before) && !bounds.ranging.has(pieces[from.first - 2]?.lower ?? '')) return null;
  const at = secondStart(context, linkAt + 1);
  // "RIO, Dec. |1 - Three| people died"
  const apart = /^\p{Pd}$/u.test(link.text) && !link.glued && at !== null && /^\p{Lu}/u.test(pieces[at]!.text);
  const to = at === null || apart ? null : readQuantity(context, at);
  if (!to || at === null) return null;
  // a hyphen joins a range: "rose by 5-10"
  if (!between && /\p{L}/u.test(link.text) && isChange(context, from, to)) return null;
  return to && (to.first === linkAt + 1 || to.first === at) ? rangeOf(from, to, { between, or, pieces }) : null;
}

/** "4,000|, maybe 4,500|", "perhaps 30|, perhaps 40|": either of two numbers. */
function eitherOf(context: QuantityContext, from: Quantity, comma: number): Amount | null {
  const { pieces, figures } = context;
  if (!figures.bounds.maybe.has(pieces[comma + 1]?.lower ?? '')) return null;
  const second = pieces[comma + 2];
  const to = second?.sentence === pieces[comma]!.sentence ? readQuantity(context, comma + 2) : null;
  return to?.first === comma + 2 ? rangeOf(from, to, { between: false, or: true, pieces }) : null;
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
