import type { Span } from '../types.js';
import { firstEndingAfter } from './spans.js';

/** Universal part-of-speech tags (Petrov et al. 2012); `X` where no tagger knows the language. */
export type Pos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A word, number or mark. `text` and `lower` are as they stand; nothing is normalised. */
export interface Token extends Span {
  /** Index in `Doc.tokens`. */
  index: number;
  text: string;
  lower: string;
  pos: Pos;
  /** Index in `Doc.sentences`. */
  sentence: number;
  /** True where it begins with a capital letter. */
  capital: boolean;
  /** True where no white space stands before it. */
  glued: boolean;
  /** True where it holds a digit. */
  digits: boolean;
  /** The number of the word as it is written, the same in all texts; -1 where it has none. */
  word: number;
}

/** A sentence; `first` and `last` are token indices, `last` inclusive. */
export interface Sentence extends Span {
  index: number;
  first: number;
  last: number;
  /** Index in `Doc.paragraphs`. */
  paragraph: number;
}

/** A noun phrase without its "of ..." tail; token indices, `last` inclusive and the head noun. */
export interface NounPhrase extends Span {
  first: number;
  last: number;
}

/** An article's text, analysed once and shared by all rooms. */
export interface Doc {
  text: string;
  tokens: Token[];
  sentences: Sentence[];
  /** Stretches between line breaks, trimmed, in order. */
  paragraphs: Span[];
  nounPhrases: NounPhrase[];
}

/** True where no letter of a word is a capital. */
export const isLower = ({ text, lower }: Token): boolean => text === lower;

/** True for a verb, auxiliaries among them. */
export const isVerb = (token: Pick<Token, 'pos'> | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX';

/** Index of the token that holds or follows `offset`; `tokens.length` where none does. */
export function tokenAt(doc: Doc, offset: number): number {
  return firstEndingAfter(doc.tokens, offset);
}

/** The sentence that holds or follows `offset`; undefined past the last one. */
export function sentenceAt(doc: Doc, offset: number): Sentence | undefined {
  const token = doc.tokens[tokenAt(doc, offset)];
  return token && doc.sentences[token.sentence];
}
