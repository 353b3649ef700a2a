import { isPossessiveMark } from '../../text/possessives.js';
import { afterHyphen } from '../numerals/numeral.js';
import type { Piece } from '../pieces.js';
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

/** "one of the", "this one", "one man said"; but "one person was killed", "one crash and two collisions", "only one". */
export function isSingle(context: SkipContext): boolean {
  const { amount, words, pieces, before, after, skips, figures, counted, measure } = context;
  const { numeral, kind } = amount.quantity;
  if (
    kind !== 'plain' ||
    numeral.value !== 1 ||
    numeral.form === 'digits' ||
    !words.single.has(pieces[numeral.last]!.lower)
  )
    return false;
  // "about one |particular| incident"
  if (has(skips.singleNotBefore, after(1))) return true;
  if (amount.first !== amount.core || amount.bound === 'range') return false;
  // "said that one man was killed", but "that one was killed"
  const harmed = counted?.person === true && measure?.listed === true && isMeasuredNear(context);
  if (has(skips.singleNotAfter, before(1)) && !harmed) return true;
  // "known as a good |one|, with people at church"
  const pronoun = before(1)?.pos === 'ADJ' && before(2)?.pos === 'DET' && counted?.first !== amount.last + 1;
  if (pronoun && after(1)?.pos !== 'NOUN' && after(1)?.pos !== 'ADJ') return true;
  if (isOneOfSeveral(context) || isOneOfParts(context)) return false;
  if (has(words.of, after(1))) return !isOneHarmed(context);
  // "one captain's life": the life counts, and it is one
  if (counted && amount.first === amount.core && isOwner(context)) return true;
  // "one count of fraud"
  if (counted && counted.first === amount.last + 1 && skips.singleThings.has(counted.head.toLowerCase())) return false;
  if (measure?.listed === true && (counted === null || counted.person) && isMeasuredNear(context)) return false;
  if (
    !counted ||
    counted.first > amount.last + 3 ||
    (figures.counted.isPlural(counted.head) && !figures.counted.isPerson(counted.head))
  )
    return true;
  return !(
    has(skips.singleAfter, before(1)) ||
    isInList(context) ||
    (figures.measures.nouns.has(counted.head.toLowerCase()) && counted.first === amount.last + 1)
  );
}

/** "three are critical and |one is| in surgery": one more of those who are counted in the same sentence. */
function isOneOfSeveral({ amount, pieces, after, before, figures, words, counted }: SkipContext): boolean {
  const joined = before(1)?.text === ',' || has(words.and, before(1)) || has(figures.measures.listing, before(1));
  if (counted !== null && counted.first === amount.last + 1) return false;
  if (!joined || amount.first !== amount.core || !has(figures.measures.passive, after(1))) return false;
  const { sentence } = pieces[amount.core]!;
  for (let i = amount.first - 2; i >= amount.first - LIST_WITHIN && pieces[i]?.sentence === sentence; i--)
    if (pieces[i]!.pos === 'NUM' && [1, 2].some((k) => has(figures.measures.passive, pieces[i + k]))) return true;
  return false;
}

/** How far behind "one" the next part may stand: "|one| armed with a shotgun and the other |two| with handguns". */
const PART_WITHIN = 14;

/** Kinds of words that tell of a part what it is or does. */
const PART_KINDS = [/^(?:VERB|AUX)$/u, /^ADP$/u, /^ADJ$/u];

/** "three fled, |one| from an alley and two from up the street", "|one| came from an alley, two came from the street": a part beside another. */
function isOneOfParts({ amount, before, after, pieces, words, figures }: SkipContext): boolean {
  const [lead, next] = [before(1), after(1)];
  const { counted, measures } = figures;
  const opens = !lead || /^(?:[,;:(—–―-]|--)$/u.test(lead.text) || has(words.and, lead) || has(measures.listing, lead);
  if (!opens || !next || has(words.of, next) || amount.first !== amount.core) return false;
  const isPerson = (piece: Piece | undefined): boolean => piece !== undefined && counted.isPerson(piece.text);
  const kind = PART_KINDS.find((pos) => pos.test(next.pos));
  const { sentence } = pieces[amount.core]!;
  for (let i = amount.last + 2; i < amount.last + PART_WITHIN && pieces[i]?.sentence === sentence; i++) {
    const value = words.ones.get(pieces[i]!.lower) ?? 0;
    if (value < 2) continue;
    const told = pieces[i + 1];
    if (isPerson(next) ? isPerson(told) : kind?.test(told?.pos ?? '') === true) return true;
  }
  return false;
}

/** "one |captain's| life". */
function isOwner({ counted, pieces }: SkipContext): boolean {
  for (let i = counted!.first; i < counted!.last; i++) if (isPossessiveMark(pieces[i + 1]!.text)) return true;
  return false;
}

/** "one of them fatally shot", "one of whom died": victims are counted that way. */
function isOneHarmed({ measure, amount, counted, figures, pieces }: SkipContext): boolean {
  if (
    measure?.listed !== true ||
    measure.first <= (counted?.last ?? amount.last) ||
    !figures.measures.harms.has(measure.value)
  )
    return false;
  // "Ana Cruz |was| one of the women killed": who she was
  if (pieces[amount.first - 1]?.pos === 'AUX' || figures.measures.be.has(pieces[amount.first - 1]?.lower ?? ''))
    return false;
  // "one of the five people killed was a nurse"
  for (let i = amount.last + 2; i < measure.first; i++) if (pieces[i]!.pos === 'NUM') return false;
  // "one of the victims |who died|": they all did
  for (let i = amount.last + 3; i < measure.first; i++)
    if (figures.measures.relatives.has(pieces[i]!.lower)) return false;
  const who = pieces[amount.last + 2]?.lower ?? '';
  return counted?.person === true || figures.measures.relatives.has(who) || figures.counted.pronouns.has(who);
}

/** How far from "one" its measure may stand. */
const NEAR = 6;

function isMeasuredNear({ amount, measure }: SkipContext): boolean {
  return measure!.first - amount.last <= NEAR && amount.first - measure!.last <= 2;
}

/** How far back the other number of a list may stand: "three counts of attempted murder and one count". */
const LIST_WITHIN = 12;

/** "one crash and two collisions": another number in the same list. */
function isInList({ counted, pieces, words, figures, amount }: SkipContext): boolean {
  const numberAt = (i: number) =>
    pieces[i]?.digits === true || (words.ones.has(pieces[i]?.lower ?? '') && !words.single.has(pieces[i]!.lower));
  const joins = (i: number) => pieces[i]?.text === ',' || figures.measures.listing.has(pieces[i]?.lower ?? '');
  const behind =
    counted !== null &&
    joins(counted.last + 1) &&
    (numberAt(counted.last + 2) || (joins(counted.last + 2) && numberAt(counted.last + 3)));
  if (behind) return true;
  if (!joins(amount.first - 1)) return false;
  const { sentence } = pieces[amount.first]!;
  for (
    let i = amount.first - 2;
    i >= Math.max(0, amount.first - LIST_WITHIN) && pieces[i]!.sentence === sentence;
    i--
  ) {
    if (numberAt(i)) return true;
    if (figures.measures.stops.has(pieces[i]!.lower) || pieces[i]!.pos === 'AUX') return false;
  }
  return false;
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
export function isWholly({ amount, before, pieces }: SkipContext): boolean {
  const { kind } = amount.quantity;
  if (kind !== 'percent' || amount.low !== 100 || amount.first !== amount.core || before(1)?.pos !== 'PRON')
    return false;
  const next = pieces[amount.unitLast + 1];
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
  if (isLoosely(context) || isSometime(context)) return true;
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
function isSometime({ amount, pieces, before, after, skips, figures }: SkipContext): boolean {
  if (!skips.onces.has(pieces[amount.core]!.lower)) return false;
  const [done, next] = [before(1), after(1)];
  const harmed =
    done?.pos === 'VERB' && figures.measures.harmed.has(figures.measures.participles.get(done.lower) ?? '');
  return !harmed || (next !== undefined && next.pos !== 'ADP' && next.pos !== 'PUNCT');
}

/** "single people", "without a single vote", "a single or several", "a single factor"; but "a |single| wound" is one. */
function isLoosely({ amount, pieces, before, skips, counted, words }: SkipContext): boolean {
  if (!skips.singles.has(pieces[amount.core]!.lower)) return false;
  if (!has(words.articles, before(1)) || has(skips.singlesNotAfter, before(2))) return true;
  return counted === null || counted.first > amount.last + 1 || skips.singlesNotBefore.has(counted.head.toLowerCase());
}

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
