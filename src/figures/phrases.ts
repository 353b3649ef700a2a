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

/** True where a phrase of `length` words begins with the word: nine of ten words begin none, and need not be joined with others to be looked up. */
export function beginsPhrase(phrases: Phrases, word: string, length: number): boolean {
  return ((lengthsByStart(phrases).get(word) ?? 0) & (1 << length)) !== 0;
}

/** The words of `length` pieces from `at` on where they may be one of the phrases; null where they are none. */
export function phraseAmong(phrases: Phrases, pieces: readonly Piece[], at: number, length: number): string | null {
  const first = pieces[at];
  return first && beginsPhrase(phrases, first.lower, length) ? phrase(pieces, at, length) : null;
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
