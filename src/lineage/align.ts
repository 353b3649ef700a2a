import type { Body, BodySentence } from './body.js';

/** Two sentences that tell the same in the same words, or nearly. */
export interface Aligned {
  from: BodySentence;
  to: BodySentence;
  kind: 'same' | 'edited' | 'rewritten';
  /** Words of both in the same order. */
  words: number;
}

/** Share of the longer sentence's words that must stand in the other in the same order. */
const EDITED = 0.6;
/** ... or share of the shorter's, where one sentence was cut or joined with another. */
const INSIDE = 0.8;
const INSIDE_LEAST = 6;

/** For every sentence of `to` the sentence of `from` that it was made from, if any; in the order of `to`. */
export function align(from: Body, to: Body): Aligned[] {
  const holders = holdersOf(from);
  return to.sentences.flatMap((sentence) => bestFor(from, to, sentence, holders) ?? []);
}

/** The sentences of a body in which each word stands. */
function holdersOf({ ids, sentences }: Body): Map<number, number[]> {
  const holders = new Map<number, number[]>();
  for (const [index, { first, last }] of sentences.entries()) {
    for (const id of new Set(ids.slice(first, last + 1))) {
      const list = holders.get(id);
      if (list) list.push(index);
      else holders.set(id, [index]);
    }
  }
  return holders;
}

function bestFor(from: Body, to: Body, sentence: BodySentence, holders: Map<number, number[]>): Aligned | undefined {
  const words = to.ids.slice(sentence.first, sentence.last + 1);
  const counts = new Map<number, number>();
  for (const id of new Set(words))
    for (const index of holders.get(id) ?? []) counts.set(index, (counts.get(index) ?? 0) + 1);
  let best: Aligned | undefined;
  for (const [index, count] of counts) {
    const other = from.sentences[index]!;
    const shorter = Math.min(words.length, other.last - other.first + 1);
    if (count < shorter * 0.45 || (best && count < best.words)) continue;
    const found = compare(from, other, to, sentence);
    if (found && (!best || found.words > best.words || (found.words === best.words && other.first < best.from.first)))
      best = found;
  }
  return best;
}

function compare(from: Body, a: BodySentence, to: Body, b: BodySentence): Aligned | undefined {
  const x = from.ids.slice(a.first, a.last + 1);
  const y = to.ids.slice(b.first, b.last + 1);
  const words = commonLength(x, y);
  const [longer, shorter] = x.length > y.length ? [x.length, y.length] : [y.length, x.length];
  if (words === longer) return { from: a, to: b, kind: 'same', words };
  if (words >= longer * EDITED || (words >= shorter * INSIDE && words >= INSIDE_LEAST))
    return { from: a, to: b, kind: 'edited', words };
  return undefined;
}

/** Length of the longest common subsequence; sentences are short, so the plain table does. */
export function commonLength(x: readonly number[], y: readonly number[]): number {
  let before = new Int32Array(y.length + 1);
  let row = new Int32Array(y.length + 1);
  for (const word of x) {
    for (let j = 1; j <= y.length; j++)
      row[j] = word === y[j - 1] ? before[j - 1]! + 1 : Math.max(before[j]!, row[j - 1]!);
    [before, row] = [row, before];
  }
  return before[y.length]!;
}
