import type { SkipWords } from '../../languages/figureSkipWords.js';
import { startsWithCapital } from '../../text/characters.js';
import { isPossessiveMark } from '../../text/possessives.js';
import type { Amount } from '../amount.js';
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

/** Fewer are a list: "the UK top 40". */
const TOPPED = 100;

/** "the toll may |top| 500", "cases |top| 4,000": a verb; but "the top 10 ports", "in the top 100". */
export function isTopping({ amount, before, counted, skips, figures }: SkipContext): boolean {
  const verb = before(1);
  const subject = before(2);
  if (!has(skips.ranks, verb) || !subject) return false;
  if (verb!.pos === 'VERB' || subject.pos === 'AUX' || (subject.pos === 'PART' && !isPossessiveMark(subject.text)))
    return true;
  if (counted?.first === amount.last + 1) return false;
  // "Deaths |top| 50 in floods": a headline
  const opens = before(3) === undefined && figures.counted.isPlural(subject.text);
  return opens || (subject.pos === 'NOUN' && (figures.counted.isPlural(subject.text) || (amount.low ?? 0) > TOPPED));
}

/** The word before both sides: "|voted| 97-1". */
export function beforeSides({ before, skips }: SkipContext): Piece | undefined {
  return skips.scoreMarks.has(before(1)?.text ?? '') && before(2)?.digits ? before(3) : before(1);
}

/** The digits of the number as they stand. */
export function digitsOf({ amount, pieces }: SkipContext): string {
  return pieces[amount.quantity.numeral.first]!.text;
}

/** True where a word of `set` stands at most `within` pieces behind the number, or before `lead` pieces that stand right before it. */
export function isNear({ before, after }: SkipContext, set: ReadonlySet<string>, within: number, lead = 0): boolean {
  for (let k = 1; k <= within; k++) if (has(set, before(lead + k)) || has(set, after(k))) return true;
  return false;
}
