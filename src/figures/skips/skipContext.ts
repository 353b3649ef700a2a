import type { SkipWords } from '../../languages/figureSkipWords.js';
import { startsWithCapital } from '../../text/characters.js';
import type { Amount } from '../amounts.js';
import type { Counted } from '../counted.js';
import type { Measure } from '../measures/measureContext.js';
import type { Piece } from '../pieces.js';
import type { QuantityContext } from '../quantities.js';

/** What a skip rule looks at: one amount among the pieces of its text. */
export interface SkipContext extends QuantityContext {
  amount: Amount;
  skips: SkipWords;
  counted: Counted | null;
  measure: Measure | null;
  /** The number of the last list mark: "2" where "2. Close it" stands before. */
  listed: number;
  /** True where most words of the sentence have a capital: "Bomb Kills 12 In Market". */
  titleCase(): boolean;
  /** True for the names of months and weekdays. */
  isDateWord(word: string): boolean;
  /** True for the names of months. */
  isMonth(word: string): boolean;
  /** The piece `k` places before the number and behind it (1 is next); undefined beyond the sentence. */
  before(k: number): Piece | undefined;
  after(k: number): Piece | undefined;
}

/** A reason for which a number is no figure. */
export interface SkipRule {
  reason: string;
  rule: string;
  holds(context: SkipContext): boolean;
  /** The last piece of what is skipped, where that is more than the amount: "10" of "10:30". */
  through?(context: SkipContext): number;
}

/** True where the piece is there and its word is in the set. */
export function has(set: ReadonlySet<string>, piece: Piece | undefined): boolean {
  return piece !== undefined && set.has(piece.lower);
}

/** True where the word begins with a capital. */
export function isCapital(piece: Piece | undefined): boolean {
  return piece !== undefined && startsWithCapital(piece.text);
}

/** True for a number in digits without money sign, percent or unit. */
export function isPlainDigits({ amount }: SkipContext): boolean {
  return amount.quantity.kind === 'plain' && amount.quantity.numeral.form === 'digits';
}

/** The digits of the number as they stand. */
export function digitsOf({ amount, pieces }: SkipContext): string {
  return pieces[amount.quantity.numeral.first]!.text;
}
