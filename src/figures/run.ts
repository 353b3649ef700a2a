import type { Reading } from '../articles/reading.js';
import type { FigureWords } from '../languages/figureWords.js';
import { startsWithCapital, startsWithLetter } from '../text/characters.js';
import { onceFor } from '../text/onceFor.js';
import { among } from '../text/wordForms.js';
import type { Figure, Skipped } from '../types.js';
import type { Amount } from './amount.js';
import type { Claimants } from './claimant.js';
import type { DatesOfText } from './dates.js';
import type { Piece } from './pieces.js';
import type { QuantityContext } from './quantities.js';

/** One way through an article: what is read from, what was found, and how far. */
export interface FigureRun extends QuantityContext {
  reading: Reading;
  dates: DatesOfText;
  /** True for words at which something of this room can start. */
  isStart(piece: Piece): boolean;
  found: Figure[];
  skipped: Skipped[];
  /** First piece that no figure or skipped number has taken. */
  floor: number;
  /** Index of the block and of the date that may hold what comes next. */
  block: number;
  date: number;
  /** The last figure that counts people or things, the one whose noun goes on, its sentence, and the word before it. */
  last: { figure: Figure; noun: Figure; sentence: number; before: string } | null;
  /** The amount of the last figure. */
  amount: Amount | null;
  /** The number of the last list mark, 0 before the first one. */
  listed: number;
  /** First and last piece of each sentence, inclusive. */
  sentences: readonly (readonly [number, number])[];
  /** True in an article about a disease. */
  outbreak: boolean;
  /** True in an article that tells of dead. */
  deadly: boolean;
  /** Who claims a figure. */
  claimants: Claimants;
}

/** First and last piece of each of `count` sentences. */
export function pieceRange(pieces: readonly Piece[], count: number): [number, number][] {
  const ranges: [number, number][] = [];
  for (let sentence = 0; sentence < count; sentence++) ranges.push([0, -1]);
  for (let i = 0; i < pieces.length; i++) {
    const range = ranges[pieces[i]!.sentence];
    if (!range) continue;
    if (range[1] < 0) range[0] = i;
    range[1] = i;
  }
  return ranges;
}

/** Share of words with a capital above which a sentence is a headline in title case. */
const TITLE_SHARE = 0.65;

/** True where most words of a sentence begin with a capital: "Bomb Kills 12 In Market". */
export function isTitleCase(pieces: readonly Piece[], [first, last]: readonly [number, number]): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = first; i <= Math.min(last, first + 40); i++) {
    if (!startsWithLetter(pieces[i]!.text)) continue;
    words++;
    if (startsWithCapital(pieces[i]!.text)) capitals++;
  }
  return words >= 4 && capitals / words >= TITLE_SHARE;
}

/** The words at which a figure in words, an ordinal or a count of none can start: nine of ten words are none of them. */
export const startsOf = onceFor(({ numbers, measures }: FigureWords): ((piece: Piece) => boolean) =>
  among(new Set([...numbers.starts, ...numbers.ordinals, ...measures.zero.starts])),
);
