import type { FigureWords } from '../languages/figureWords.js';
import type { Amount } from './amounts.js';
import { afterHyphen } from './numerals.js';
import type { Piece } from './pieces.js';

/** What an amount counts; pieces, inclusive. */
export interface Counted {
  first: number;
  last: number;
  /** The head noun, lower case. */
  head: string;
  person: boolean;
}

/** Longest noun phrase that is looked at. */
const NOUN_WORDS = 8;

/** The noun phrase behind an amount: "Russian soldiers" of "1,351 of its Russian soldiers"; null where none follows. */
export function countedBehind(pieces: readonly Piece[], amount: Amount, { counted }: FigureWords): Counted | null {
  const { sentence } = pieces[amount.last]!;
  let at = afterHyphen(pieces, amount.unitLast);
  const inside = (i: number) => pieces[i]?.sentence === sentence;
  while (
    inside(at) &&
    (counted.fillers.has(pieces[at]!.lower) || /^["“”'‘’]$/u.test(pieces[at]!.text)) &&
    !counted.isPerson(pieces[at]!.lower)
  )
    at++;
  if (!inside(at)) return null;
  if (counted.pronouns.has(pieces[at]!.lower)) return { first: at, last: at, head: pieces[at]!.lower, person: true };
  let head = -1;
  for (let i = at; i < at + NOUN_WORDS && inside(i); i++) {
    const piece = pieces[i]!;
    if (counted.isPerson(piece.lower)) head = i;
    else if (piece.pos === 'NOUN' || piece.pos === 'PROPN') head = i;
    else if (piece.pos !== 'ADJ' && piece.text !== '-' && piece.pos !== 'NUM') break;
    else if (piece.pos === 'NUM' && i > at) break;
  }
  if (head < 0) return null;
  return { first: at, last: head, head: pieces[head]!.lower, person: counted.isPerson(pieces[head]!.lower) };
}
