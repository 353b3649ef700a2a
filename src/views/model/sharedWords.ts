import { diffArrays } from 'diff';
import { clean, wordsOf } from './plainText.js';

/** A stretch of a passage: words that stand in the other passage too, or words of its own. */
export interface Stretch {
  shared: boolean;
  text: string;
}

/** Longer passages are shown without marks, so that no input takes quadratic time. */
const LONGEST = 1200;
/** A single word shared by chance ("of") says nothing; a long one does. */
const TELLING_WORD = 6;

/** Two passages cut where they stop or begin to share words, in order. */
export function sharedWords(from: string, to: string): [from: Stretch[], to: Stretch[]] {
  const [a, b] = [wordsOf(from), wordsOf(to)];
  if (a.length + b.length > LONGEST) return [[{ shared: false, text: from }], [{ shared: false, text: to }]];
  const left: Stretch[] = [];
  const right: Stretch[] = [];
  let [fromAt, toAt] = [0, 0];
  for (const { added, removed, value } of diffArrays(a, b, { comparator: (x, y) => bare(x) === bare(y) })) {
    const shared = !added && !removed && (value.length > 1 || value.some((word) => bare(word).length >= TELLING_WORD));
    // Each side keeps its own spelling: "Four" is not shown where the other has "four".
    if (!added) push(left, shared, a.slice(fromAt, fromAt + value.length));
    if (!removed) push(right, shared, b.slice(toAt, toAt + value.length));
    if (!added) fromAt += value.length;
    if (!removed) toAt += value.length;
  }
  return [left, right];
}

function push(stretches: Stretch[], shared: boolean, words: readonly string[]): void {
  if (words.length === 0) return;
  const last = stretches.at(-1);
  if (last?.shared === shared) last.text += ` ${words.join(' ')}`;
  else stretches.push({ shared, text: words.join(' ') });
}

function bare(word: string): string {
  const plain = clean(word.normalize('NFKC')).replaceAll('’', "'").toLowerCase();
  return plain.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') || plain;
}
