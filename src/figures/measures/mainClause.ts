import { listed, type Measure, type MeasureContext, WITHIN } from './measureContext.js';

/** "two men |who were struck inside| died", "two men |accused of it| have been arrested": the main verb behind what tells which people are meant. */
export function behindClause(context: MeasureContext, from: number): Measure | null {
  const { pieces, last, words } = context;
  const { measures } = words;
  const opens = pieces[from];
  const reduced = opens?.pos === 'VERB' && pieces[from + 1]?.pos === 'ADP' && !measures.participles.has(opens.lower);
  if (!opens || !(measures.relatives.has(opens.lower) || reduced)) return null;
  let told = reduced;
  for (let i = from + 1; i <= Math.min(last, from + WITHIN); i++) {
    const { lower, pos, text } = pieces[i]!;
    if (text === ',' || measures.stops.has(lower) || measures.relatives.has(lower) || words.numbers.and.has(lower))
      return null;
    const found = told ? mainVerbAt(context, i) : undefined;
    if (found) return found;
    told ||= pos === 'VERB';
  }
  return null;
}

function mainVerbAt(context: MeasureContext, i: number): Measure | undefined {
  const { pieces, words } = context;
  if (words.measures.finite.has(pieces[i]!.lower)) return finiteAt(context, i);
  const opensGroup = pieces[i]!.pos === 'AUX' && !/^(?:AUX|PART)$/u.test(pieces[i - 1]!.pos);
  return opensGroup ? passiveAt(context, i) : undefined;
}

function finiteAt({ pieces, words }: MeasureContext, i: number): Measure | undefined {
  const { lower } = pieces[i]!;
  const value = words.measures.states.get(lower) ?? words.measures.participles.get(lower);
  return value === undefined ? undefined : listed(value, i, i, 'main-behind-clause');
}

/** "|have been released|", but "were released from hospital" tells of those who are hurt. */
function passiveAt(context: MeasureContext, from: number): Measure | undefined {
  const { pieces, words, last } = context;
  for (let i = from; i <= Math.min(last, from + AUXILIARIES); i++) {
    const { lower, pos } = pieces[i]!;
    const value = words.measures.participles.get(lower);
    const home = pieces.slice(i + 1, i + 1 + AUXILIARIES).some((piece) => words.measures.carriedTo.has(piece.lower));
    if (value !== undefined) return home ? undefined : listed(value, i, i, 'main-behind-clause');
    if (pos !== 'AUX' && pos !== 'ADV') return undefined;
  }
  return undefined;
}

/** How many words a group of auxiliaries may have. */
const AUXILIARIES = 3;

/** How long an aside about one of those counted may be. */
const ASIDE = 14;

/** "two people, one of whom was from Ostport|,| were killed": the comma before the verb of those counted; -1 where the aside ends the clause. */
export function asideEnd({ pieces, last }: MeasureContext, from: number): number {
  if (pieces[from - 1]?.text !== ',') return -1;
  for (let i = from + 1; i < Math.min(last, from + ASIDE); i++)
    if (pieces[i]!.text === ',') return pieces[i + 1]!.pos === 'AUX' ? i : -1;
  return -1;
}

/** How far behind its comma the word of an age may stand: ", between the |ages| of nine and 15,". */
const AGES_WITHIN = 4;

/** "three children, between the ages of nine and 15, | were found dead": behind the ages of those counted. */
export function pastAges({ pieces, last, words }: MeasureContext, from: number): number {
  if (pieces[from]?.text !== ',') return from;
  const told = pieces.slice(from + 1, from + 1 + AGES_WITHIN).some(({ lower }) => words.skips.agesBefore.has(lower));
  if (!told) return from;
  for (let i = from + 2; i <= Math.min(last, from + ASIDE); i++) if (pieces[i]!.text === ',') return i + 1;
  return from;
}

/** ", of |whom| 7,844": a number of its own. */
export function opensPart({ pieces, words }: MeasureContext, i: number): boolean {
  const next = pieces[i + 1];
  return (
    words.numbers.of.has(pieces[i - 1]!.lower) &&
    next !== undefined &&
    (next.digits || next.pos === 'NUM' || words.numbers.starts.has(next.lower))
  );
}
