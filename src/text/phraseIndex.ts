import type { Token } from './doc.js';
import { groupBy } from './grouping.js';
import { among } from './wordForms.js';

/** Phrases by their first word, so that a text is searched for all of them with one look-up a token. */
export interface PhraseIndex {
  /** True for the words at which a phrase begins. */
  begins(token: Token): boolean;
  byFirst: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** Index of phrases, each as its words in lower case; those with the same first word stay in the order given. */
export function phraseIndex(phrases: readonly (readonly string[])[]): PhraseIndex {
  const byFirst = groupBy(phrases, (phrase) => phrase[0]!);
  return { begins: among(byFirst), byFirst };
}

/** True where a phrase of the index stands among the tokens. */
export function holdsPhrase(index: PhraseIndex, tokens: readonly Token[]): boolean {
  return tokens.some((_, i) => phraseAtToken(index, tokens, i) > 0);
}

/** Number of tokens of the first phrase that stands at token `i`; 0 where none does. */
export function phraseAtToken(index: PhraseIndex, tokens: readonly Token[], i: number): number {
  const token = tokens[i];
  if (!token || !index.begins(token)) return 0;
  const phrases = index.byFirst.get(token.lower)!;
  return phrases.find((phrase) => phrase.every((word, k) => tokens[i + k]?.lower === word))?.length ?? 0;
}
