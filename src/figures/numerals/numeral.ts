import type { NumberWords } from '../../languages/figureWords.js';
import type { Piece } from '../pieces.js';

/** A number without unit and bound; `first` and `last` are pieces, inclusive. */
export interface Numeral {
  first: number;
  last: number;
  /** Value, or the smallest that a vague word allows. */
  value: number;
  form: 'digits' | 'words' | 'vague' | 'about' | 'share' | 'count';
  /** For digits: written in groups or with a fraction, so no year and no house number. */
  grouped: boolean;
  /** The word that multiplied it: "million", "m". */
  scale: string | null;
  /** What the scale words multiplied by. */
  factor: number;
  /** The noun inside a share: "one |person| in ten". */
  noun?: number;
}

/** Text, pieces and number words: what every reader of numbers needs. */
export interface NumeralContext {
  text: string;
  pieces: readonly Piece[];
  words: NumberWords;
}

/** True where a number may start at the piece; a word that is an article too ("ein") must be tagged as a number. */
export function startsNumeral(piece: Piece, words: NumberWords): boolean {
  return piece.digits || (words.starts.has(piece.lower) && (piece.pos === 'NUM' || !words.articles.has(piece.lower)));
}

/** The piece behind `i`, over a hyphen that stands between words. */
export function afterHyphen(pieces: readonly Piece[], i: number): number {
  const mark = pieces[i + 1];
  return mark && (mark.text === '-' || mark.text === '‑') && mark.glued && pieces[i + 2]?.glued ? i + 2 : i + 1;
}
