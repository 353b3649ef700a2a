import { behind, listed, type Measure, type MeasureContext, mayBePeople } from './measureContext.js';

/** How far the place may stand behind its preposition: "at a house party". */
const PLACE_WITHIN = 4;

/** "112 on stricken ferry", "200 people were at the party", "there were 200 people in the hall". */
export function presentAt(context: MeasureContext): Measure | null {
  const { pieces, amount, last, words } = context;
  if (!mayBePeople(context)) return null;
  const { on, vehicles, places, placeWords, passive } = words.measures;
  let i = afterJoined(context);
  const be = passive.has(pieces[i]?.lower ?? '');
  if (be) i++;
  while (i <= last && pieces[i]!.pos === 'ADV') i++;
  if (i > last) return null;
  const { lower } = pieces[i]!;
  // "killed 12 people at a party" is no count of guests
  const there = be || passive.has(pieces[amount.first - 1]?.lower ?? '');
  const nouns = on.has(lower) ? vehicles : there && placeWords.has(lower) ? places : null;
  if (!nouns) return null;
  for (let k = i + 1; k <= Math.min(last, i + PLACE_WITHIN); k++)
    if (nouns.has(pieces[k]!.lower)) return listed('present', i, k, 'place');
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
