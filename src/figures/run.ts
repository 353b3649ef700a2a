import type { Reading } from '../articles/reading.js';
import type { Attribution, Figure, Skipped, Span } from '../types.js';
import type { DatesOfText } from './dates.js';
import type { Piece } from './pieces.js';
import type { QuantityContext } from './quantities.js';

/** One way through an article: what is read from, what was found, and how far. */
export interface FigureRun extends QuantityContext {
  reading: Reading;
  dates: DatesOfText;
  found: Figure[];
  skipped: Skipped[];
  /** First piece that no figure or skipped number has taken. */
  floor: number;
  /** Index of the block and of the date that may hold what comes next. */
  block: number;
  date: number;
  /** The last figure that counts people or things, and its sentence. */
  last: { figure: Figure; sentence: number } | null;
  /** First and last piece of each sentence, inclusive. */
  sentences: readonly (readonly [number, number])[];
  /** The attribution whose content holds a span most closely. */
  attributions(span: Span): Attribution | null;
}

/** First and last piece of each of `count` sentences. */
export function pieceRange(pieces: readonly Piece[], count: number): [number, number][] {
  const ranges: [number, number][] = Array.from({ length: count }, () => [0, -1]);
  for (const [i, { sentence }] of pieces.entries()) {
    const range = ranges[sentence];
    if (!range) continue;
    if (range[1] < 0) range[0] = i;
    range[1] = i;
  }
  return ranges;
}
