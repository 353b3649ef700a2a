import { afterHyphen } from '../numerals/numeral.js';
import type { Piece } from '../pieces.js';
import { isHarm } from './singles.js';
import { digitsOf, has, isPlainDigits, isTopping, type SkipContext } from './skipContext.js';

/** "9/11", "24/7", "2016/17": digits joined by a stroke. */
export function isPartOfDate(context: SkipContext): boolean {
  if (!isPlainDigits(context)) return false;
  const { before, after } = context;
  const stroke = (mark: string | undefined) => mark === '/';
  const behind = stroke(after(1)?.text) && after(1)!.glued && after(2)?.digits === true && after(2)!.glued;
  const ahead = stroke(before(1)?.text) && before(1)!.glued && before(2)?.digits === true;
  // "2016-17": a season or a school year
  const season =
    /^(?:19|20)\d\d$/u.test(digitsOf(context)) &&
    /^[-–]$/u.test(after(1)?.text ?? '') &&
    after(1)!.glued &&
    /^\d\d$/u.test(after(2)?.text ?? '');
  const secondYear =
    /^\d\d$/u.test(digitsOf(context)) &&
    /^[-–]$/u.test(before(1)?.text ?? '') &&
    before(1)!.glued &&
    /^(?:19|20)\d\d$/u.test(before(2)?.text ?? '');
  return Boolean(behind || ahead || season || secondYear);
}

/** "three times a day", "twice a week". */
export function isFrequency({ amount, after, skips, words, figures, pieces }: SkipContext): boolean {
  if (amount.quantity.kind !== 'plain') return false;
  const once = words.timesCounts.has(pieces[amount.last]!.lower);
  const times = has(figures.units.times, after(1));
  return (
    (once && has(skips.rateAfter, after(1)) && has(skips.durations, after(2))) ||
    (times && has(skips.rateAfter, after(2)) && has(skips.durations, after(3)))
  );
}

/** "a two-step plan", "three-wheeled": kinds, not counts. */
export function isKind(context: SkipContext): boolean {
  const { amount, pieces, skips, words } = context;
  const { kind, numeral } = amount.quantity;
  if (kind === 'physical' || isBore(context)) return isWeapon(context);
  if (kind !== 'plain' || numeral.form === 'share' || words.bareFractions.has(pieces[amount.last]!.lower)) return false;
  const at = afterHyphen(pieces, amount.last);
  if (at === amount.last + 1 || !pieces[at]) return false;
  // "a five-year prison |sentence|": a term
  if (has(skips.ageUnits, pieces[at]) && [1, 2].some((k) => has(skips.terms, pieces[at + k]))) return false;
  return has(skips.kinds, pieces[at]) || skips.kindEndings.some((ending) => pieces[at]!.lower.endsWith(ending));
}

/** "a .45 automatic": how wide a barrel is, in inches. */
function isBore({ amount, pieces }: SkipContext): boolean {
  return amount.quantity.kind === 'plain' && /^\.\d\d$/u.test(pieces[amount.core]!.text);
}

/** "a .40 caliber gun", "a 9mm pistol", "the man with the 9mm". */
function isWeapon({ amount, counted, before, skips }: SkipContext): boolean {
  if (counted !== null)
    return skips.kindUnits.has(amount.quantity.unit) || skips.kindThings.has(counted.head.toLowerCase());
  const bare = amount.quantity.kind === 'plain' || skips.kindLengths.has(amount.quantity.unit);
  return skips.kindUnits.has(amount.quantity.unit) || (bare && /^(?:DET|PRON)$/u.test(before(1)?.pos ?? ''));
}

/** "folded in two". */
export function isIdiom({ amount, before, after, counted, measure, skips }: SkipContext): boolean {
  const { numeral, kind } = amount.quantity;
  // "of two minds"
  if (has(skips.mindsAfter, before(1)) && has(skips.minds, after(1))) return true;
  if (kind !== 'plain' || counted !== null || numeral.form === 'vague' || (amount.low ?? 100) > 20) return false;
  const ends = after(1) === undefined || !/^\p{L}/u.test(after(1)!.text);
  return has(skips.inTwo, before(1)) && ends && numeral.form === 'words' && measure?.listed !== true;
}

/** "I |100 percent| support it": wholly. */
export function isWholly({ amount, before, pieces, skips }: SkipContext): boolean {
  const { kind } = amount.quantity;
  if (kind !== 'percent' || amount.low !== 100 || amount.first !== amount.core) return false;
  const next = pieces[amount.unitLast + 1];
  // "not |100%| sure"
  if (has(skips.sureties, next)) return true;
  if (before(1)?.pos !== 'PRON') return false;
  return next?.pos === 'VERB' || next?.pos === 'NOUN';
}

/** "the lower half of the tower", "the second half": one of two parts, no share. */
export function isOneOfTwoParts({ amount, before, pieces, skips, words }: SkipContext): boolean {
  return words.bareFractions.has(pieces[amount.core]!.lower) && has(skips.parts, before(1));
}

/** "a couple of things": loosely, some; "a couple of passengers" are about two. */
export function isCoupleOfThings({ amount, pieces, words, counted }: SkipContext): boolean {
  return words.couples.has(pieces[amount.last]!.lower) && counted?.person !== true;
}

/** "a lone wolf", "a pair of scissors" and the like. */
export function isIdiomOfCount(context: SkipContext): boolean {
  const { amount, after, skips, counted, words, pieces } = context;
  if (amount.quantity.numeral.form !== 'count') return false;
  if (isLoosely(context) || isSometime(context) || has(skips.thinking, pieces[amount.first - 1])) return true;
  // "would you want |a pair|?"
  const bare = counted === null && words.articles.has(pieces[amount.core]!.lower) && context.measure?.listed !== true;
  if (bare && words.pairs.has(pieces[amount.last]!.lower)) return true;
  if (has(skips.countNotBefore, after(1)) || (counted !== null && skips.pairThings.has(counted.head.toLowerCase())))
    return true;
  // "a pair of white midcalf-high |socks|"
  const pair = has(words.of, after(1)) && words.pairs.has(pieces[amount.last]!.lower);
  return (
    pair && Array.from({ length: PAIR_WITHIN }, (_, k) => after(k + 2)).some((piece) => has(skips.pairThings, piece))
  );
}

/** How many words may describe a pair of things that is one. */
const PAIR_WITHIN = 7;

/** "she once left", "once more"; but "shot |once| in the arm". */
function isSometime({ amount, pieces, after, skips, figures }: SkipContext): boolean {
  if (!skips.onces.has(pieces[amount.core]!.lower)) return false;
  const next = after(1);
  // "shot |at least once|"
  return (
    !isHarm(pieces, amount.first - 1, figures) || (next !== undefined && next.pos !== 'ADP' && next.pos !== 'PUNCT')
  );
}

/** "single people", "without a single vote", "a single or several", "a single factor"; but "a |single| wound" is one. */
function isLoosely({ amount, pieces, before, after, skips, counted, words }: SkipContext): boolean {
  if (!skips.singles.has(pieces[amount.core]!.lower)) return false;
  const pointed = has(words.articles, before(1)) || has(skips.pointers, before(1));
  if (!pointed || has(skips.singlesNotAfter, before(2))) return true;
  // "that single |shot|": what befalls people is a noun too
  const [head, first] = counted ? [counted.head, counted.first] : [nounBehind(after(1)), amount.last + 1];
  return head === null || first > amount.last + 1 || !skips.singlesBefore.has(head.toLowerCase());
}

const nounBehind = (piece: Piece | undefined): string | null => (piece?.pos === 'NOUN' ? piece.text : null);

/** "the top 10 currencies", "a top-three finish": a place on a list. */
export function isRank(context: SkipContext): boolean {
  const { amount, before, skips } = context;
  if (isTopping(context)) return false;
  if (amount.quantity.kind !== 'plain' || amount.first !== amount.core) return false;
  const word = /^[-‑]$/u.test(before(1)?.text ?? '') ? before(2) : before(1);
  return has(skips.ranks, word);
}

/** "the two sides", "both parties": how many they are is no news. */
export function isOfTwoSides({ amount, before, counted, figures, skips }: SkipContext): boolean {
  if (amount.quantity.kind !== 'plain' || counted === null || amount.low !== 2 || amount.high !== 2) return false;
  if (amount.first !== amount.core || counted.first !== counted.last) return false;
  return skips.sides.has(counted.head.toLowerCase()) && has(figures.counted.backDeterminers, before(1));
}

/** More people than this are not named one by one before. */
const MOST_BACK = 20;

/** "the three talked", "all four": a number that points back to people named before, unless it says what befell them. */
export function isBackReference({ amount, before, counted, measure, figures, after, words }: SkipContext): boolean {
  if (
    amount.quantity.kind !== 'plain' ||
    counted !== null ||
    amount.first !== amount.core ||
    (amount.low ?? 0) > MOST_BACK
  )
    return false;
  if (words.of.has(after(1)?.lower ?? '')) return false;
  // "the 21 who have been brought back" counts
  if (has(figures.measures.relatives, after(1))) return false;
  return has(figures.counted.backDeterminers, before(1)) && !(measure?.listed === true);
}
