import type { FigureWords } from '../languages/figureWords.js';
import type { FrontedZero } from '../languages/measureWords.js';
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
const NONE: ReadonlyMap<string, string> = new Map<string, string>();

/** "no one was hurt", "no injuries were reported", "none of the injuries appeared fatal"; null where the words count no victims. */
export function readZero(pieces: readonly Piece[], i: number, words: FigureWords): Zero | null {
  const { zero } = words.measures;
  if (!zero.starts.has(pieces[i]!.lower)) return null;
  for (const who of zero.people) {
    const length = who.split(' ').length;
    if (phrase(pieces, i, length) === who)
      return predicate(pieces, i, i + length - 1, words) ?? predicateInFront(pieces, i, words);
  }
  if (zero.fronted && zero.nouns.has(pieces[i]!.lower) && !zero.determiners.has(pieces[i]!.lower))
    return nounInFront(pieces, i, zero.fronted, words);
  const of = ofPhrase(pieces, i, words);
  // "|None| were hurt", "|neither| of them"; "neither the mayor nor" counts nobody, "neither man" does below
  const next = pieces[i + 1];
  const alone = /^(?:AUX|VERB|ADV)$/u.test(next?.pos ?? '') || words.numbers.of.has(next?.lower ?? '');
  if (zero.pronouns.has(pieces[i]!.lower) && (of > i || alone)) return predicate(pieces, i, of, words);
  const determiner = determinerAt(pieces, i, zero);
  if (determiner === null) return null;
  const noun = zeroNoun(pieces, determiner + 1, words) ?? reportOf(pieces, determiner + 1, words);
  if (noun) return { first: i, last: noun.last, measure: { ...noun, listed: true, rule: 'noun' } };
  const at = behindAdjectives(pieces, determiner + 1);
  const { text, sentence } = pieces[at] ?? pieces[i]!;
  if (sentence !== pieces[i]!.sentence || !words.counted.isPerson(text)) return null;
  return predicate(pieces, i, at, words, zero.losses);
}

/** The last piece of "|no| injuries", "|not a single| life". */
function determinerAt(
  pieces: readonly Piece[],
  i: number,
  { determiners }: FigureWords['measures']['zero'],
): number | null {
  for (const words of determiners) {
    const length = words.split(' ').length;
    if (phrase(pieces, i, length) === words) return i + length - 1;
  }
  return null;
}

function behindAdjectives(pieces: readonly Piece[], from: number): number {
  let at = from;
  while (at < from + 2 && pieces[at]?.pos === 'ADJ') at++;
  return at;
}

/** "no |serious injuries|", "no |loss of life|", "no |damage or casualties|". */
function zeroNoun(
  pieces: readonly Piece[],
  from: number,
  words: FigureWords,
): Pick<Measure, 'value' | 'first' | 'last'> | null {
  const { nouns } = words.measures.zero;
  const at = behindAdjectives(pieces, from);
  if (pieces[at]?.sentence !== pieces[from - 1]!.sentence) return null;
  const found = longest(pieces, at, nouns);
  if (found) return { value: found.value, first: at, last: found.last };
  const or = words.bounds.orLinks.has(pieces[at + 1]?.lower ?? '') && pieces[at]!.pos === 'NOUN';
  const joined = or ? behindAdjectives(pieces, at + 2) : at;
  const second = or && pieces[joined] ? longest(pieces, joined, nouns) : null;
  return second && { value: second.value, first: joined, last: second.last };
}

/** "no |immediate reports of casualties|", "no |word on any injuries|". */
function reportOf(pieces: readonly Piece[], from: number, words: FigureWords): ReturnType<typeof zeroNoun> {
  const { reports, reportLinks } = words.measures.zero;
  const at = behindAdjectives(pieces, from);
  if (!reports.has(pieces[at]?.lower ?? '') || !reportLinks.has(pieces[at + 1]?.lower ?? '')) return null;
  const of = words.measures.zero.any.has(pieces[at + 2]?.lower ?? '') ? at + 3 : at + 2;
  return pieces[of]?.sentence === pieces[from - 1]!.sentence ? zeroNoun(pieces, of, words) : null;
}

/** "none of the injuries": the phrase belongs to the span. */
function ofPhrase(pieces: readonly Piece[], i: number, { numbers, counted }: FigureWords): number {
  if (!numbers.of.has(pieces[i + 1]?.lower ?? '')) return i;
  let at = i + 2;
  while (at < i + 6 && (counted.determiners.has(pieces[at]?.lower ?? '') || pieces[at]?.pos === 'ADJ')) at++;
  const noun = pieces[at];
  return noun && noun.sentence === pieces[i]!.sentence && (noun.pos === 'NOUN' || noun.pos === 'PRON') ? at : i;
}

function predicate(
  pieces: readonly Piece[],
  first: number,
  last: number,
  { measures }: FigureWords,
  losses: ReadonlyMap<string, string> = NONE,
): Zero | null {
  for (let i = last + 1; i < last + WITHIN && pieces[i]?.sentence === pieces[first]!.sentence; i++) {
    const { lower, pos } = pieces[i]!;
    // "none of the victims | who were hurt | was the target"
    if (measures.relatives.has(lower) && measures.zero.pronouns.has(pieces[first]!.lower)) return null;
    const found = longest(pieces, i, measures.zero.predicates) ?? longest(pieces, i, losses);
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

/** "|Verletzt| wurde bei dem Brand niemand": the predicate opens the sentence. */
function predicateInFront(pieces: readonly Piece[], i: number, { measures }: FigureWords): Zero | null {
  if (!measures.zero.fronted) return null;
  let first = i;
  while (first > i - WITHIN && pieces[first - 1]?.sentence === pieces[i]!.sentence) first--;
  const found = longest(pieces, first, measures.zero.predicates);
  if (!found || found.last >= i) return null;
  const behind = pieces.slice(found.last + 1, i);
  if (behind.some(({ text, digits }) => /^[,;:]$/u.test(text) || digits)) return null;
  const measure: Measure = { value: found.value, first, last: found.last, listed: true, rule: 'predicate' };
  return { first: i, last: i, measure };
}

/** "|Tote gab es nicht|", "|Verletzte gab es| bei dem Brand |keine|": the noun opens the sentence; not "Tote gab es nicht nur in Ostport". */
function nounInFront(
  pieces: readonly Piece[],
  i: number,
  { exist, denials, only }: FrontedZero,
  { measures }: FigureWords,
): Zero | null {
  const { sentence, lower } = pieces[i]!;
  if (pieces[i - 1]?.sentence === sentence) return null;
  const verb = exist.find((words) => phrase(pieces, i + 1, words.split(' ').length) === words);
  if (!verb) return null;
  for (let k = i + 1 + verb.split(' ').length; k < i + WITHIN && pieces[k]?.sentence === sentence; k++) {
    const { text, digits } = pieces[k]!;
    if (/^[,;:]$/u.test(text) || digits) return null;
    if (!denials.has(pieces[k]!.lower)) continue;
    if (only.has(pieces[k + 1]?.lower ?? '')) return null;
    const value = measures.zero.nouns.get(lower)!;
    return { first: i, last: k, measure: { value, first: i, last: i, listed: true, rule: 'noun' } };
  }
  return null;
}
