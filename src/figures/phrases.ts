import { onceFor } from '../text/onceFor.js';
import type { Piece } from './pieces.js';

/** Phrases of a language, each as its words joined by single spaces. */
type Phrases = ReadonlyMap<string, unknown> | ReadonlySet<string>;

/** For each first word the lengths of its phrases, in words, as bits. */
const lengthsByStart = onceFor((phrases: Phrases): ReadonlyMap<string, number> => {
  const lengths = new Map<string, number>();
  for (const phrase of phrases.keys()) {
    const words = phrase.split(' ');
    lengths.set(words[0]!, (lengths.get(words[0]!) ?? 0) | (1 << words.length));
  }
  return lengths;
});

/** The lengths of the phrases that begin with the word, as bits: nine of ten words begin none, and need not be joined with others to be looked up. */
export function lengthsFrom(phrases: Phrases, word: string): number {
  return lengthsByStart(phrases).get(word) ?? 0;
}

/** True where `length` is one of the lengths. */
export function hasLength(lengths: number, length: number): boolean {
  return (lengths & (1 << length)) !== 0;
}

/** The longest phrase of at most `most` words that starts at piece `at`: what the list says of it, and its words; null where none does. */
export function longestAt<Value>(
  phrases: ReadonlyMap<string, Value>,
  pieces: readonly Piece[],
  at: number,
  most: number,
): { value: Value; length: number } | null {
  const first = pieces[at];
  const lengths = first ? lengthsFrom(phrases, first.lower) : 0;
  if (lengths === 0) return null;
  for (let length = most; length > 0; length--) {
    const value = hasLength(lengths, length) ? phrases.get(phrase(pieces, at, length) ?? '') : undefined;
    if (value !== undefined) return { value, length };
  }
  return null;
}

/** The words of `length` pieces from `at` on where they may be one of the phrases; null where they are none. */
export function phraseAmong(phrases: Phrases, pieces: readonly Piece[], at: number, length: number): string | null {
  const first = pieces[at];
  return first && hasLength(lengthsFrom(phrases, first.lower), length) ? phrase(pieces, at, length) : null;
}

/** Words `at` ... joined by spaces; null where the text ends or a sentence does. */
export function phrase(pieces: readonly Piece[], at: number, length: number): string | null {
  const last = pieces[at + length - 1];
  if (!last || pieces[at]!.sentence !== last.sentence) return null;
  if (length === 1) return last.lower;
  let words = pieces[at]!.lower;
  for (let i = at + 1; i < at + length; i++) words += ` ${pieces[i]!.lower}`;
  return words;
}
