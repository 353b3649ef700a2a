import type { Pos } from '../text/doc.js';
import { put } from '../text/grouping.js';
import { onceFor } from '../text/onceFor.js';
import type { Body, BodySentence } from './body.js';

const CONTENT = new Set<Pos>(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM', 'X']);
/** Letters of a word that are compared: "suffered", "suffering" and "suffers" begin alike. */
const STEM = 6;
/** Share of content words (Dice) from which two sentences may tell the same. */
const SIMILAR = 0.4;
const LEAST = 3;

/** The content words of a body's sentences, made once for a body. */
interface Content {
  /** Distinct words of each sentence. */
  words: string[][];
  /** Sentences in which a word stands. */
  holders: Map<string, number[]>;
  total: number;
}

const contentOf = onceFor((body: Body): Content => {
  const words = body.sentences.map((sentence) => contentWords(body, sentence));
  return { words, holders: holdersOf(words), total: words.reduce((sum, { length }) => sum + length, 0) };
});

/** For each word the places of the sentences in which it stands. */
export function holdersOf<Word>(sentences: readonly (readonly Word[])[]): Map<Word, number[]> {
  const holders = new Map<Word, number[]>();
  for (const [index, words] of sentences.entries()) for (const word of words) put(holders, word, index);
  return holders;
}

/** The content words of a sentence outside quotation marks, by their first letters. */
function contentWords({ reading, tokens, quoted }: Body, { first, last }: BodySentence): string[] {
  const content = new Set<string>();
  for (let i = first; i <= last; i++) {
    const token = reading.doc.tokens[tokens[i]!]!;
    if (!quoted[i] && CONTENT.has(token.pos)) content.add(token.lower.slice(0, STEM));
  }
  return [...content];
}

interface Link {
  from: BodySentence;
  to: BodySentence;
  /** Content words that both have. */
  content: number;
}

/**
 * The pairs of sentences that tell the same facts, as the heaviest chain that keeps the order of both texts: who rewrites a text
 * follows it from top to bottom, two reporters of one event do not.
 */
export function rewrittenFrom(from: Body, to: Body): Link[] {
  const [x, y] = [contentOf(from), contentOf(to)];
  const width = x.words.length + 1;
  const gains = y.words.map((words) => gainsOf(words, x));
  const best = new Int32Array(width * (y.words.length + 1));
  for (let j = 1; j <= y.words.length; j++) {
    for (let i = 1; i < width; i++) {
      const skip = Math.max(best[(j - 1) * width + i]!, best[j * width + i - 1]!);
      best[j * width + i] = Math.max(skip, best[(j - 1) * width + i - 1]! + gains[j - 1]![i - 1]!);
    }
  }
  const chain: Link[] = [];
  for (let j = y.words.length, i = width - 1; j > 0 && i > 0; ) {
    if (best[j * width + i] === best[(j - 1) * width + i]) j--;
    else if (best[j * width + i] === best[j * width + i - 1]) i--;
    else {
      chain.push({ from: from.sentences[i - 1]!, to: to.sentences[j - 1]!, content: gains[j - 1]![i - 1]! });
      i--;
      j--;
    }
  }
  return chain.reverse();
}

/** Content words that a sentence shares with each of a body's, 0 where they are too few to mean anything. */
function gainsOf(words: readonly string[], { words: sentences, holders }: Content): Int32Array {
  const gains = new Int32Array(sentences.length);
  for (const word of words) for (const index of holders.get(word) ?? []) gains[index]!++;
  for (const [index, shared] of gains.entries())
    if (shared < LEAST || 2 * shared < SIMILAR * (words.length + sentences[index]!.length)) gains[index] = 0;
  return gains;
}

/** Share of all content words of a body that the other has anywhere. */
function shareOfWords({ holders }: Content, { words, total }: Content): number {
  let shared = 0;
  for (const sentence of words) for (const word of sentence) if (holders.has(word)) shared++;
  return shared / Math.max(1, total);
}

/** Share of the content words of `to` that stand in the chain, and its number of sentences; 0 where it cannot reach `least`. */
export function rewriteScore(from: Body, to: Body, least: number): { share: number; sentences: number } {
  // cheap: words that stand nowhere in the other text cannot stand in the chain
  if (shareOfWords(contentOf(from), contentOf(to)) < least) return { share: 0, sentences: 0 };
  const chain = rewrittenFrom(from, to);
  const { total } = contentOf(to);
  const shared = chain.reduce((sum, { content }) => sum + content, 0);
  return { share: total >= 20 ? shared / total : 0, sentences: chain.length };
}
