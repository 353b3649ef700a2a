import type { ComparisonWords } from '../languages/comparisonWords.js';
import { stemOf, wordsOf } from '../text/stems.js';

/** The words of a quote, ready to be set against another's. */
export interface Words {
  /** Stems in order, short forms written out. */
  all: string[];
  /** Stems that carry meaning. */
  telling: string[];
  /** Different ones among these. */
  size: number;
}

/** Takes a quote apart: "It's a tragedy" is "it is a tragedy". */
export function wordsOfQuote(text: string, words: ComparisonWords): Words {
  const plain = wordsOf(text).flatMap((word) => words.contractions.get(word)?.split(' ') ?? [word]);
  const all = plain.map((word) => stemOf(word, words));
  const telling = all.filter((_, i) => !words.stop.has(plain[i]!));
  const kept = telling.length > 0 ? telling : all;
  return { all, telling: kept, size: new Set(kept).size };
}

// share of the shorter quote's words that stand in the other in the same order: set on five ledger stories
const IN_ORDER = 0.6;
const IN_ORDER_LONG = 0.5;
// from so many telling words on, a paraphrase can be told from chance
const TELLING = 3;
const LONGEST = 400;

// so many words in a row are nobody else's, whoever they are ascribed to
const BEYOND_CHANCE = 8;

/**
 * True where two quotes are the same words: one a stretch of the other, or most words of the shorter in the same order.
 * Quotes of two named speakers must be the same to the word, and long.
 */
export function sameWords(a: Words, b: Words, speakers: 'same' | 'open' | 'other'): boolean {
  const [short, long] = a.all.length <= b.all.length ? [a, b] : [b, a];
  const stretch = isStretch(short.all, long.all);
  if (speakers === 'other') return stretch && short.all.length >= BEYOND_CHANCE;
  if (stretch) return speakers === 'same' || short.telling.length >= 2;
  if (short.telling.length >= 2 && isStretch(short.telling, long.telling)) return true;
  if (short.telling.length < TELLING) return false;
  const shared = inOrder(short.telling.slice(0, LONGEST), long.telling.slice(0, LONGEST));
  const share = shared / short.telling.length;
  return shared >= TELLING && share >= (speakers === 'same' && shared >= 2 * TELLING ? IN_ORDER_LONG : IN_ORDER);
}

function isStretch(short: readonly string[], long: readonly string[]): boolean {
  const first = short[0];
  if (first === undefined) return false;
  for (let at = long.indexOf(first); at >= 0; at = long.indexOf(first, at + 1))
    if (short.every((word, i) => long[at + i] === word)) return true;
  return false;
}

/** Length of the longest common subsequence. */
function inOrder(a: readonly string[], b: readonly string[]): number {
  let row = new Uint16Array(b.length + 1);
  for (const word of a) {
    const next = new Uint16Array(b.length + 1);
    for (let j = 0; j < b.length; j++) next[j + 1] = word === b[j] ? row[j]! + 1 : Math.max(row[j + 1]!, next[j]!);
    row = next;
  }
  return row[b.length]!;
}
