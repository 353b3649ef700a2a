import type { FigureWords } from '../languages/figureWords.js';
import { longest, type Measure } from './measures/measureContext.js';
import { phrase } from './phrases.js';
import type { Piece } from './pieces.js';

/** A count of none that the text says in words: the pieces of "no injuries" or "no one", and what did not happen. */
export interface Zero {
  first: number;
  last: number;
  measure: Measure;
}

const WITHIN = 14;

/** "no one was hurt", "no injuries were reported", "none of the injuries appeared fatal"; null where the words count no victims. */
export function readZero(pieces: readonly Piece[], i: number, words: FigureWords): Zero | null {
  const { zero } = words.measures;
  if (!zero.starts.has(pieces[i]!.lower)) return null;
  for (const who of zero.people) {
    const length = who.split(' ').length;
    if (phrase(pieces, i, length) === who) return predicate(pieces, i, i + length - 1, words);
  }
  if (zero.pronouns.has(pieces[i]!.lower)) return predicate(pieces, i, ofPhrase(pieces, i, words), words);
  if (!zero.determiners.has(pieces[i]!.lower)) return null;
  let at = i + 1;
  while (at < i + 3 && pieces[at]?.pos === 'ADJ') at++;
  const noun = pieces[at];
  if (!noun || noun.sentence !== pieces[i]!.sentence) return null;
  const value = zero.nouns.get(noun.lower);
  if (value !== undefined)
    return { first: i, last: at, measure: { value, first: at, last: at, listed: true, rule: 'noun' } };
  return words.counted.isPerson(noun.text) ? predicate(pieces, i, at, words) : null;
}

/** "none of the injuries": the phrase belongs to the span. */
function ofPhrase(pieces: readonly Piece[], i: number, { numbers, counted }: FigureWords): number {
  if (!numbers.of.has(pieces[i + 1]?.lower ?? '')) return i;
  let at = i + 2;
  while (at < i + 6 && (counted.determiners.has(pieces[at]?.lower ?? '') || pieces[at]?.pos === 'ADJ')) at++;
  const noun = pieces[at];
  return noun && noun.sentence === pieces[i]!.sentence && (noun.pos === 'NOUN' || noun.pos === 'PRON') ? at : i;
}

function predicate(pieces: readonly Piece[], first: number, last: number, { measures }: FigureWords): Zero | null {
  for (let i = last + 1; i < last + WITHIN && pieces[i]?.sentence === pieces[first]!.sentence; i++) {
    const { lower, pos } = pieces[i]!;
    // "none of the victims | who were hurt | was the target"
    if (measures.relatives.has(lower) && measures.zero.pronouns.has(pieces[first]!.lower)) return null;
    const found = longest(pieces, i, measures.zero.predicates);
    if (found)
      return {
        first,
        last,
        measure: { value: found.value, first: i, last: found.last, listed: true, rule: 'predicate' },
      };
    if ((pos === 'VERB' && !measures.be.has(lower) && !measures.zero.seem.has(lower)) || measures.stops.has(lower))
      return null;
  }
  return null;
}
