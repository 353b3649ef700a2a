import { isInsertion } from './insertions.js';
import { REACH, type Subject } from './phraseEnds.js';
import { phraseAt, type Range, type Scene, within } from './scene.js';

/** The noun phrase with its tails and appositions that begins at `first`: "said |Ann Lee, a nurse from Ostport|". */
export function phraseStartingAt(scene: Scene, first: number): Subject | null {
  const { tokens, words } = scene;
  const base = phraseAt(scene, first);
  if (!base || base.first !== first) return null;
  const { sentence } = tokens[first]!;
  let { last } = base;
  while (last < first + REACH) {
    const link = within(scene, last + 1, sentence);
    if (!link || scene.quoteOf[last + 1]! >= 0 || !words.tails.has(link.lower)) break;
    const next = phraseAt(scene, last + 2);
    if (
      !next ||
      next.first !== last + 2 ||
      tokens[next.last]!.sentence !== sentence ||
      tokens[next.first]!.pos === 'PRON'
    )
      break;
    last = next.last;
  }
  return { first, last, insertion: insertionAfter(scene, last), rule: 'inverted' };
}

/** ", a nurse from Ostport," after a name. */
function insertionAfter(scene: Scene, last: number): Range | null {
  const { sentence } = scene.tokens[last]!;
  if (within(scene, last + 1, sentence)?.text !== ',') return null;
  const start = last + 2;
  for (let i = start; i < start + 20; i++) {
    const token = within(scene, i, sentence);
    if (!token || scene.quoteOf[i]! >= 0) return null;
    if (token.text === ',' || token.text === '.')
      return i > start && isInsertion(scene, start, i) ? { first: start, last: i - 1 } : null;
  }
  return null;
}
