import type { FigureWords } from '../languages/figureWords.js';
import type { Amount } from './amounts.js';
import type { Counted } from './counted.js';
import type { Piece } from './pieces.js';
import { phrase } from './quantities.js';

/** What happened to those who are counted, and the pieces that say so. */
export interface Measure {
  value: string;
  first: number;
  last: number;
  /** True for the measures of harm that are about people. */
  listed: boolean;
  rule: string;
}

const WITHIN = 14;
const PHRASE = 4;

/** The measure of an amount: from its own noun phrase, the predicate behind it, the verb or noun before it. */
export function measureOf(
  pieces: readonly Piece[],
  amount: Amount,
  counted: Counted | null,
  words: FigureWords,
): Measure | null {
  if (amount.quantity.kind !== 'plain' && amount.quantity.kind !== 'percent') return nearby(pieces, amount, words);
  return (
    adjacentBefore(pieces, amount, words) ??
    inNoun(pieces, counted, words) ??
    behind(pieces, amount, counted, words) ??
    before(pieces, amount, words) ??
    nearby(pieces, amount, words)
  );
}

function listed(value: string, first: number, last: number, rule: string): Measure {
  return { value, first, last, listed: true, rule };
}

/** "killing another 12": the verb right before the number. */
function adjacentBefore(pieces: readonly Piece[], amount: Amount, { measures, counted }: FigureWords): Measure | null {
  const { sentence } = pieces[amount.first]!;
  let at = amount.first - 1;
  while (
    at >= 0 &&
    pieces[at]!.sentence === sentence &&
    (counted.determiners.has(pieces[at]!.lower) || counted.fillers.has(pieces[at]!.lower) || pieces[at]!.pos === 'ADV')
  )
    at--;
  return at >= 0 && pieces[at]!.sentence === sentence ? endingAt(pieces, at, measures, 'verb-before') : null;
}

function endingAt(
  pieces: readonly Piece[],
  at: number,
  measures: FigureWords['measures'],
  rule: string,
): Measure | null {
  for (let length = PHRASE; length > 1; length--) {
    const first = at - length + 1;
    if (first < 0) continue;
    const value = measures.beforePhrases.get(phrase(pieces, first, length) ?? '');
    if (value !== undefined) return listed(value, first, at, rule);
  }
  const word = pieces[at]!;
  const value = measures.before.get(word.lower) ?? measures.beforePhrases.get(word.lower);
  if (value === undefined || measures.be.has(pieces[at - 1]?.lower ?? '')) return null;
  return listed(value, at, at, rule);
}

/** "12 deaths", "six murdered patrons". */
function inNoun(pieces: readonly Piece[], counted: Counted | null, { measures }: FigureWords): Measure | null {
  if (!counted) return null;
  for (let i = counted.last; i >= counted.first; i--) {
    const value = measures.nouns.get(pieces[i]!.lower);
    if (value !== undefined) return listed(value, i, i, 'noun');
  }
  return null;
}

/** "12 people were killed", "more than 500 injured", "seven have lost their lives". */
function behind(
  pieces: readonly Piece[],
  amount: Amount,
  counted: Counted | null,
  { measures }: FigureWords,
): Measure | null {
  const { sentence } = pieces[amount.first]!;
  const from = (counted?.last ?? amount.unitLast) + 1;
  for (let i = from; i < from + WITHIN && pieces[i]?.sentence === sentence; i++) {
    const piece = pieces[i]!;
    for (let length = PHRASE; length > 1; length--) {
      const value = measures.afterPhrases.get(phrase(pieces, i, length) ?? '');
      if (value !== undefined) return listed(value, i, i + length - 1, 'predicate');
    }
    const value = measures.after.get(piece.lower);
    if (value !== undefined) return listed(value, i, i, 'predicate');
    if (i > from && measures.stops.has(piece.lower) && piece.lower !== 'who') return null;
    if (piece.pos === 'VERB' && !measures.be.has(piece.lower)) return null;
  }
  return null;
}

/** "the death toll rose to 12", "killed 27 students and five teachers". */
function before(pieces: readonly Piece[], amount: Amount, { measures }: FigureWords): Measure | null {
  const { sentence } = pieces[amount.first]!;
  for (let i = amount.first - 1; i > amount.first - WITHIN && i >= 0 && pieces[i]!.sentence === sentence; i--) {
    const found = endingAt(pieces, i, measures, 'verb-further-before');
    if (found) return found;
    if (measures.stops.has(pieces[i]!.lower)) return null;
  }
  return null;
}

/** Any verb or noun that says what the number is. */
function nearby(pieces: readonly Piece[], amount: Amount, { measures }: FigureWords): Measure | null {
  const { sentence } = pieces[amount.first]!;
  for (let i = amount.first - 1; i > amount.first - WITHIN && i >= 0 && pieces[i]!.sentence === sentence; i--)
    if (pieces[i]!.pos === 'VERB')
      return { value: measures.lemma(pieces[i]!.lower), first: i, last: i, listed: false, rule: 'verb' };
  return null;
}
