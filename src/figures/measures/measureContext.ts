import type { FigureWords } from '../../languages/figureWords.js';
import type { Amount } from '../amount.js';
import type { Counted } from '../counted.js';
import { longestAt } from '../phrases.js';
import type { Piece } from '../pieces.js';

/** What happened to those who are counted, or what a number is; pieces, inclusive. */
export interface Measure {
  value: string;
  first: number;
  last: number;
  /** True where a list of the language names the measure: it is about people. */
  listed: boolean;
  rule: string;
}

/** What the rules of measure look at: an amount, what it counts, and the pieces of its sentence. */
export interface MeasureContext {
  pieces: readonly Piece[];
  amount: Amount;
  counted: Counted | null;
  words: FigureWords;
  /** First and last piece of the sentence, inclusive. */
  first: number;
  last: number;
  /** True for all of whom another number is a part: the main verb tells of the part. */
  whole?: boolean;
  /** True in an article about a disease: its "cases" are people. */
  outbreak: boolean;
  /** True in an article that tells of dead: its "toll" is theirs. */
  deadly: boolean;
}

/** Longest phrase of a measure, in pieces. */
export const PHRASE = 5;
/** Pieces that are looked at to each side. */
export const WITHIN = 22;

/** A measure of the language's lists. */
export function listed(value: string, first: number, last: number, rule: string): Measure {
  return { value, first, last, listed: true, rule };
}

/** Only people, animals and bare numbers are killed or rescued; money and speeds are not. */
export function mayBePeople({ pieces, amount, counted, words }: MeasureContext): boolean {
  // "shot |once| in the arm"
  if (words.numbers.timesCounts.has(pieces[amount.last]!.lower)) return false;
  return amount.quantity.kind === 'plain' && (counted === null || counted.person);
}

/** The first piece behind the counted phrase. */
export function behind({ counted, amount }: MeasureContext): number {
  return (counted?.last ?? amount.unitLast) + 1;
}

/** The longest phrase of a list that starts at piece `i`. */
export function longest(
  pieces: readonly Piece[],
  i: number,
  map: ReadonlyMap<string, string>,
): { value: string; last: number } | null {
  const found = longestAt(map, pieces, i, PHRASE);
  return found && { value: found.value, last: i + found.length - 1 };
}
