import type { Reading } from '../articles/reading.js';
import type { QuoteWords } from '../languages/quoteWords.js';
import { dateWordsOf } from '../text/dateWords.js';
import { type Doc, type NounPhrase, type Token, tokenAt } from '../text/doc.js';
import type { Names, NameWords } from '../text/names.js';
import { firstEndingAfter } from '../text/spans.js';
import type { BlockKind, Span } from '../types.js';
import { findMarkedSpans, type MarkedSpan } from './quoteMarks.js';

/** Token indices, `last` inclusive. */
export interface Range {
  first: number;
  last: number;
}

/** What the rules of quotes and speakers read: the analysed text, its names, the words of its language, where its quote marks stand. */
export interface Scene {
  reading: Reading;
  doc: Doc;
  tokens: readonly Token[];
  words: QuoteWords;
  people: NameWords;
  names: Names;
  marks: readonly MarkedSpan[];
  /** For each token the index of the marked span that holds it, marks included; -1 outside. */
  quoteOf: Int32Array;
  /** Months and days of the week: "on Tuesday" is no subject. */
  dates: ReadonlySet<string>;
  /** For each token the index of its base noun phrase; -1 where it has none. */
  phraseOf: Int32Array;
}

/** Lays out what the rules read, in one pass over tokens, marks and phrases. */
export function setScene(reading: Reading): Scene {
  const { doc, language, names } = reading;
  const { tokens, nounPhrases } = doc;
  const marks = findMarkedSpans(doc.text, doc.paragraphs, language.quotes);
  const quoteOf = new Int32Array(tokens.length).fill(-1);
  let m = 0;
  for (const token of tokens) {
    while (m < marks.length && marks[m]!.outer.end <= token.start) m++;
    if (m < marks.length && marks[m]!.outer.start < token.end) quoteOf[token.index] = m;
  }
  const phraseOf = new Int32Array(tokens.length).fill(-1);
  for (let p = 0; p < nounPhrases.length; p++) {
    const { first, last } = nounPhrases[p]!;
    for (let i = first; i <= last; i++) phraseOf[i] = p;
  }
  return {
    reading,
    doc,
    tokens,
    dates: dateWordsOf(language.text),
    words: language.quotes,
    people: language.names,
    names,
    marks,
    quoteOf,
    phraseOf,
  };
}

/** What kind of block holds `offset`. */
export function blockKindAt({ reading }: Scene, offset: number): BlockKind {
  const { blocks } = reading.article;
  return blocks[firstEndingAfter(blocks, offset)]?.kind ?? 'body';
}

/** What holds tokens: a scene, or the ground of attributions. */
type Tokens = Pick<Scene, 'tokens'>;

/** The token at `i` where it stands in `sentence`. */
export function within({ tokens }: Tokens, i: number, sentence: number): Token | undefined {
  const token = tokens[i];
  return token?.sentence === sentence ? token : undefined;
}

/** The base noun phrase that holds token `i`. */
export function phraseAt({ doc, phraseOf }: Scene, i: number): NounPhrase | undefined {
  const p = phraseOf[i];
  return p === undefined || p < 0 ? undefined : doc.nounPhrases[p];
}

/** True where token `i` is the first of its sentence. */
export function startsSentence({ doc, tokens }: Tokens & Pick<Scene, 'doc'>, i: number): boolean {
  return doc.sentences[tokens[i]!.sentence]!.first === i;
}

/** The span of a range of tokens. */
export function spanOf({ tokens }: Tokens, { first, last }: Range): Span {
  return { start: tokens[first]!.start, end: tokens[last]!.end };
}

/** Index of the first token of marked span `m`, its opening mark included. */
export function firstOf({ doc, marks }: Scene, m: number): number {
  return tokenAt(doc, marks[m]!.outer.start);
}

/** Index of the first token after marked span `m` and its closing mark. */
export function afterOf({ doc, marks }: Scene, m: number): number {
  return tokenAt(doc, marks[m]!.outer.end);
}

/** True for a noun for a person or for several: "clerk", "clerks". */
export const namesPeople = ({ people }: Scene, noun: string): boolean =>
  people.people.has(noun) || people.crowds.has(noun);

/** Tokens of "-in-law". */
export const KIN = 4;

/** "sister|-in-law|", "editor|-in-chief|": the end of what two hyphens and a link tie to a person, else the person. */
export function kinEnd({ tokens, people }: Scene, person: number): number {
  const tail = tokens.slice(person + 1, person + 1 + KIN);
  const [dash, link, second] = tail;
  if (tail.length < KIN || !tail.every(({ glued }) => glued)) return person;
  if (dash!.text !== '-' || link!.pos !== 'ADP' || second!.text !== '-') return person;
  return people.people.has(tokens[person]!.lower) ? person + KIN : person;
}
