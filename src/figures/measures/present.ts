import { behind, listed, type Measure, type MeasureContext, mayBePeople } from './measureContext.js';

/** How far the place may stand behind its preposition: "at a house party". */
const PLACE_WITHIN = 4;

/** "112 on stricken ferry", "200 people were at the party", "there were 200 people in the hall". */
export function presentAt(context: MeasureContext): Measure | null {
  const { pieces, amount, last, words } = context;
  if (!mayBePeople(context)) return null;
  const { on, vehicles, places, placeWords, passive } = words.measures;
  let i = behind(context);
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
