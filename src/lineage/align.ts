import { onceFor } from '../text/onceFor.js';
import type { Body, BodySentence } from './body.js';
import { holdersOf, rewrittenFrom } from './rewrite.js';

/** A sentence of one body and the sentence of another that it was made from. */
export interface Aligned {
  from: BodySentence;
  to: BodySentence;
  kind: 'same' | 'edited' | 'rewritten';
  /** Words of both in the same order. */
  words: number;
}

/** Share of the longer sentence's words that must stand in the other in the same order. */
const EDITED = 0.55;
/** ... or share of the shorter's, where one sentence was cut or joined with another. */
const INSIDE = 0.75;
const INSIDE_LEAST = 6;
/** Share of the shorter sentence's words that two sentences must have before their order is compared. */
const CANDIDATE = 0.45;

/** For every sentence of `to` the sentence of `from` that it is the same as or was edited from, if any; in the order of `to`. */
export function align(from: Body, to: Body): Aligned[] {
  const { holders } = wordsOf(from);
  const { distinct } = wordsOf(to);
  const counts = new Int32Array(from.sentences.length);
  const found = to.sentences.map((sentence, index) => {
    counts.fill(0);
    for (const id of distinct[index]!) for (const holder of holders.get(id) ?? []) counts[holder]!++;
    return bestFor(from, to, sentence, counts);
  });
  return found.flatMap((pair, index) => pair ?? betweenNeighbours(from, to, found, index) ?? []);
}

/** Share of a short sentence's words that the sentence in its place must have: "The driver was drunk", "... is alleged to have been drunk". */
const IN_PLACE = 0.6;

/** The one sentence between those from which the sentences before and after were made, where it has most words of this one. */
function betweenNeighbours(
  from: Body,
  to: Body,
  found: readonly (Aligned | undefined)[],
  index: number,
): Aligned | undefined {
  const [before, after] = [found[index - 1], found[index + 1]];
  if (!before || !after) return undefined;
  const at = from.sentences.indexOf(before.from) + 1;
  const other = from.sentences[at];
  if (!other || from.sentences[at + 1] !== after.from) return undefined;
  const sentence = to.sentences[index]!;
  const words = commonWords(from, other, to, sentence);
  const enough = words >= Math.min(lengthOf(sentence), lengthOf(other)) * IN_PLACE;
  return enough ? { from: other, to: sentence, kind: 'edited', words } : undefined;
}

/** `align`, and the sentences that tell the same facts in the same order in other words. */
export function alignRewritten(from: Body, to: Body, aligned: readonly Aligned[]): Aligned[] {
  const taken = new Set(aligned.map(({ to: { first } }) => first));
  const more = rewrittenFrom(from, to)
    .filter(({ to: { first } }) => !taken.has(first))
    .map((pair): Aligned => ({ ...pair, kind: 'rewritten', words: commonWords(from, pair.from, to, pair.to) }));
  return [...aligned, ...more].sort((x, y) => x.to.first - y.to.first);
}

/** The distinct words of a body's sentences, and the sentences in which each stands; made once for a body. */
interface Words {
  distinct: number[][];
  holders: Map<number, number[]>;
}

const wordsOf = onceFor((body: Body): Words => {
  const distinct = body.sentences.map(({ first, last }) => [...new Set(body.ids.slice(first, last + 1))]);
  return { distinct, holders: holdersOf(distinct) };
});

/** The closest sentence of `from`; `counts` says how many distinct words of `sentence` each of them has. */
function bestFor(from: Body, to: Body, sentence: BodySentence, counts: Int32Array): Aligned | undefined {
  const length = lengthOf(sentence);
  let best: Aligned | undefined;
  for (let index = 0; index < counts.length; index++) {
    const count = counts[index]!;
    if (count === 0) continue;
    const other = from.sentences[index]!;
    if (count < Math.min(length, lengthOf(other)) * CANDIDATE) continue;
    const found = compare(from, other, to, sentence);
    if (found && (!best || closeness(found) > closeness(best))) best = found;
  }
  return best;
}

/** Of two sentences with as many words in common the shorter one is closer. */
function closeness({ words, from }: Aligned): number {
  return words - lengthOf(from) / 1000;
}

function compare(from: Body, a: BodySentence, to: Body, b: BodySentence): Aligned | undefined {
  const words = commonWords(from, a, to, b);
  const [longer, shorter] = [Math.max(lengthOf(a), lengthOf(b)), Math.min(lengthOf(a), lengthOf(b))];
  if (words === longer) return { from: a, to: b, kind: 'same', words };
  const edited = words >= longer * EDITED || (words >= shorter * INSIDE && words >= INSIDE_LEAST);
  return edited ? { from: a, to: b, kind: 'edited', words } : undefined;
}

/** Number of words of a sentence. */
export function lengthOf({ first, last }: BodySentence): number {
  return last - first + 1;
}

/** Length of the longest common subsequence of words. */
function commonWords(from: Body, a: BodySentence, to: Body, b: BodySentence): number {
  const width = lengthOf(b) + 1;
  let before = new Int32Array(width);
  let row = new Int32Array(width);
  for (let i = a.first; i <= a.last; i++) {
    const word = from.ids[i]!;
    for (let j = 1; j < width; j++)
      row[j] = word === to.ids[b.first + j - 1] ? before[j - 1]! + 1 : Math.max(before[j]!, row[j - 1]!);
    [before, row] = [row, before];
  }
  return before[width - 1]!;
}
