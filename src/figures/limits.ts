import type { Bound } from '../types.js';
import type { Amount } from './amount.js';
import { longestAt, phraseAmong } from './phrases.js';
import type { Piece } from './pieces.js';
import type { QuantityContext } from './quantities.js';

/** Longest phrase of a bound: "an estimated total of about". */
export const BOUND_WORDS = 4;

/** Adds the words before and behind that limit an amount. */
export function limited(context: QuantityContext, amount: Amount): Amount {
  const found = withBehind(context, withBefore(context, amount));
  return found.bound === 'more_than' && isDenied(context, found)
    ? { ...found, low: null, high: found.low, bound: 'at_most' }
    : found;
}

/** How far before "more than" the word may stand that turns it round. */
const DENIED_WITHIN = 3;

/** "|never| earned more than $90 million", "|rarely| more than 1 percent". */
function isDenied({ pieces, figures }: QuantityContext, { first }: Amount): boolean {
  for (let i = first - 1; i >= first - DENIED_WITHIN && pieces[i]?.sentence === pieces[first]!.sentence; i--) {
    if (figures.bounds.never.has(pieces[i]!.lower)) return true;
    if (!/^(?:VERB|AUX|ADV)$/u.test(pieces[i]!.pos)) return false;
  }
  return false;
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
  const { exceeding, beyond, changes, passing } = figures.bounds;
  if (exceeding.has(before.lower)) return true;
  // "climbed |past| 200"
  if (beyond.has(before.lower)) return changes.has(pieces[first - 2]?.lower ?? '');
  return passing.has(before.lower) && isOfTotal({ pieces, figures }, first - 2);
}

/** How far before its verb a total may stand. */
const TOTAL_WITHIN = 5;

/** "|the total| will pass 3,000"; but "the house passed 12 bills". */
function isOfTotal({ pieces, figures }: Pick<QuantityContext, 'pieces' | 'figures'>, from: number): boolean {
  const { counted, measures } = figures;
  for (let i = from; i > from - TOTAL_WITHIN && pieces[i]?.sentence === pieces[from]?.sentence && i >= 0; i--)
    if (counted.numberNouns.has(pieces[i]!.lower) || measures.tolls.has(pieces[i]!.lower)) return true;
  return false;
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
  // "shot 12, at least |three| of them": the limit of the next number
  const next = found && pieces[amount.last + found.length + 1];
  if (!found || next?.digits || next?.pos === 'NUM') return behindUnit({ pieces, figures }, amount);
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
