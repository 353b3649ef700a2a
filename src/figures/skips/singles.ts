import { isPossessiveMark } from '../../text/possessives.js';
import type { Piece } from '../pieces.js';
import { has, type SkipContext } from './skipContext.js';

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
  // "she was shot |one time|"
  if (has(figures.units.times, after(1)) && isHarm(pieces, amount.first - 1, figures)) return false;
  // "one |witness said| that three were hurt"
  if (counted !== null && has(skips.saying, pieces[counted.last + 1])) return true;
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
  if (counted && isOwner(context)) return true;
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
    // "they |only changed| one word"
    (before(1)?.pos === 'VERB' && has(skips.singleAfter, before(2))) ||
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
function isOneOfParts({ amount, before, after, pieces, words, figures, skips }: SkipContext): boolean {
  const [lead, next] = [before(1), after(1)];
  const { counted, measures } = figures;
  const opens =
    !lead || /^(?:[,;:(—–―"“”'‘’-]|--)$/u.test(lead.text) || has(words.and, lead) || has(measures.listing, lead);
  if (!opens || !next || has(words.of, next) || amount.first !== amount.core) return false;
  const isPerson = (piece: Piece | undefined): boolean => piece !== undefined && counted.isPerson(piece.text);
  const kind = PART_KINDS.find((pos) => pos.test(next.pos));
  const { sentence } = pieces[amount.core]!;
  for (let i = amount.last + 2; i < amount.last + PART_WITHIN && pieces[i]?.sentence === sentence; i++) {
    const value = words.ones.get(pieces[i]!.lower) ?? 0;
    if (value < 2) continue;
    const told = pieces[i + 1];
    // "one armed with a shotgun and |the other two| with handguns"
    if (has(skips.rest, pieces[i - 1])) return true;
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
  // "one of the people shot to death |was their relative|": who it was
  const noun = pieces[measure.last + 2]?.pos ?? '';
  if (figures.measures.be.has(pieces[measure.last + 1]?.lower ?? '') && /^(?:DET|PRON|PROPN|NOUN)$/u.test(noun))
    return false;
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

/** A word for what befell somebody; but "a |shot|". */
export function isHarm(pieces: readonly Piece[], i: number, { measures }: SkipContext['figures']): boolean {
  const harmed = measures.harmed.has(measures.participles.get(pieces[i]?.lower ?? '') ?? '');
  return harmed && (pieces[i]!.pos === 'VERB' || !/^(?:DET|ADJ|NUM)$/u.test(pieces[i - 1]?.pos ?? ''));
}
