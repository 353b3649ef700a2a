import { behind, listed, type Measure, type MeasureContext, mayBePeople } from './measureContext.js';

/** How far the place may stand behind its preposition: "at a house party". */
const PLACE_WITHIN = 4;

/** "112 on stricken ferry", "200 people were at the party", "there were 200 people in the hall", "three people were outside". */
export function presentAt(context: MeasureContext): Measure | null {
  const { pieces, amount, last, words } = context;
  if (!mayBePeople(context)) return null;
  const { passive, withWords, transparent, hereWords } = words.measures;
  const isAt = (i: number) => i <= last && hereWords.has(pieces[i]!.lower);
  let i = afterJoined(context);
  const be = passive.has(pieces[i]?.lower ?? '');
  if (be) i++;
  while (i <= last && !isAt(i) && (pieces[i]!.pos === 'ADV' || (be && transparent.has(pieces[i]!.lower)))) i++;
  if (i > last) return null;
  const before = pieces[amount.first - 1]?.lower ?? '';
  // "killed 12 people at a party" is no count of guests
  const there = be || passive.has(before);
  // "a car |with| three people inside"
  if (isAt(i) && (there || withWords.has(before))) return listed('present', i, i, 'here');
  return placeAt(context, i, there);
}

/** "|at the party|", "|on the ferry|", "|in a car|". */
function placeAt({ pieces, amount, last, words }: MeasureContext, i: number, there: boolean): Measure | null {
  const { on, vehicles, places, placeWords, inState } = words.measures;
  const { lower } = pieces[i]!;
  // "fired |at| seven people in a car", but "two men in a car fired"
  const within = placeWords.has(lower) && (there || pieces[amount.first - 1]?.pos === 'ADP');
  if (!on.has(lower) && !within) return null;
  // "the |match| squad", but "flight |NS318|"
  const isCompound = (k: number) =>
    k < last && pieces[k]!.pos === 'NOUN' && pieces[k + 1]!.pos === 'NOUN' && !/^\p{Lu}+$/u.test(pieces[k + 1]!.text);
  for (let k = i + 1; k <= Math.min(last, i + PLACE_WITHIN); k++) {
    const noun = pieces[k]!.lower;
    // "were in |office|", without an article, is no place
    const bare = k === i + 1 && inState.has(lower);
    // "were in the |match squad|"
    if (isCompound(k)) continue;
    if (vehicles.has(noun) || (within && there && !bare && places.has(noun))) return listed('present', i, k, 'place');
  }
  return null;
}

/** Longest noun phrase that is joined to what is counted. */
const JOINED = 4;

/** The piece behind the counted phrase and another that is joined to it: "30 officers | and two crews | were in the block". */
function afterJoined(context: MeasureContext): number {
  const { pieces, words, last } = context;
  const from = behind(context);
  if (!words.numbers.and.has(pieces[from]?.lower ?? '')) return from;
  let at = from + 1;
  while (at <= last && at <= from + JOINED && NOMINAL.has(pieces[at]!.pos)) at++;
  return at > from + 1 && words.measures.passive.has(pieces[at]?.lower ?? '') ? at : from;
}

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET']);

/** How far back those may stand whose part is counted. */
const WHOLE_WITHIN = 14;

/** "16 people were in the house, |including five children|", ", five of them children": a part of those who were there. */
export function presentPart(context: MeasureContext): Measure | null {
  const { pieces, amount, first, words } = context;
  if (!mayBePeople(context)) return null;
  const { hereWords, places, passive, listing } = words.measures;
  const lead = pieces[amount.first - 1];
  const ofThem = words.numbers.of.has(pieces[amount.last + 1]?.lower ?? '') && lead?.text === ',';
  if (!ofThem && !(lead && listing.has(lead.lower) && pieces[amount.first - 2]?.text === ',')) return null;
  let place = -1;
  for (let i = amount.first - 2; i >= Math.max(first, amount.first - WHOLE_WITHIN); i--) {
    const { lower, pos } = pieces[i]!;
    if (place < 0 && (hereWords.has(lower) || places.has(lower))) place = i;
    else if (place >= 0 && passive.has(lower)) return listed('present', place, place, 'part-of-present');
    else if (pos === 'VERB') return null;
  }
  return null;
}
