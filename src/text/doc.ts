import type { Span } from '../types.js';

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

/** Index of the token that holds or follows `offset`; `tokens.length` where none does. */
export function tokenAt(doc: Doc, offset: number): number {
  let low = 0;
  let high = doc.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (doc.tokens[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The sentence that holds or follows `offset`; undefined past the last one. */
export function sentenceAt(doc: Doc, offset: number): Sentence | undefined {
  const token = doc.tokens[tokenAt(doc, offset)];
  return token && doc.sentences[token.sentence];
}
