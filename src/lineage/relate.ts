import { type Aligned, align, alignRewritten, lengthOf } from './align.js';
import type { Body, BodySentence } from './body.js';
import { rewriteScore } from './rewrite.js';
import { type Shared, sharedPairs } from './shingles.js';

/** Two articles that share text; `a` and `b` index the bodies, `a` the smaller. */
export interface Relation {
  a: number;
  b: number;
  /** Share of the shorter body's unquoted words that the other has in the same sentences, 0 to 1. */
  share: number;
  /** `text`: substantially one text; `part`: a passage or two; `rewrite`: one text told anew. */
  kind: 'text' | 'part' | 'rewrite';
}

/**
 * Thresholds, set on 474 pairs of articles of 35 stories: wire copies have 0.6 and more, the one half-copied pair 0.49, quotes
 * that lost their marks up to 0.35, coincidence up to 0.17.
 */
const ONE_TEXT = 0.42;
const PART = 0.18;
const PART_SENTENCES = 2;
/** Share of shingles above which no sentence need be compared. */
const SURE = 0.8;
/** A single sentence is a copy only if it is all of the text and as long as this. */
const LONE_WORDS = 10;
/** Share of content words in a chain of sentences in the same order: the one known rewrite has 0.58, coincidence up to 0.38. */
const REWRITE = { share: 0.45, sentences: 5 };
/** ... and where a credit names the other article's outlet. */
const CREDITED = { share: 0.25, sentences: 3 };

/** Most partners of one text that are looked at sentence by sentence; of a thousand copies the nearest tell enough. */
const PARTNERS = 20;

/**
 * All pairs of bodies that share prose; `credited` tells whether one of a pair credits the other's outlet, `versions` are pairs
 * that are known to be one text.
 */
export function relate(
  bodies: readonly Body[],
  credited: (a: number, b: number) => boolean,
  versions: readonly Relation[] = [],
): Relation[] {
  const keyOf = ({ a, b }: { a: number; b: number }) => a * bodies.length + b;
  const found = new Map(versions.map((relation) => [keyOf(relation), relation]));
  const looked = new Int32Array(bodies.length);
  const pairs = sharedPairs(bodies);
  const shared = new Set(pairs.map(keyOf));
  for (let b = 0; b < bodies.length; b++)
    for (let a = 0; a < b; a++)
      if (!shared.has(keyOf({ a, b })) && credited(a, b)) pairs.push({ a, b, share: 0, count: 0 });
  for (const pair of pairs.sort((x, y) => y.share - x.share || x.a - y.a || x.b - y.b)) {
    if (found.has(keyOf(pair))) continue;
    if (pair.share <= SURE && Math.max(looked[pair.a]!, looked[pair.b]!) >= PARTNERS) continue;
    if (pair.share <= SURE) for (const i of [pair.a, pair.b]) looked[i]!++;
    const relation = relationOf(bodies, pair, credited);
    if (relation) found.set(keyOf(pair), relation);
  }
  return [...found.values()].sort((x, y) => x.a - y.a || x.b - y.b);
}

function relationOf(
  bodies: readonly Body[],
  { a, b, share }: Shared,
  credited: (a: number, b: number) => boolean,
): Relation | undefined {
  // nearly all shingles shared: nothing to look at
  if (share > SURE) return { a, b, share, kind: 'text' };
  const [x, y] = [bodies[a]!, bodies[b]!];
  const [shorter, longer] = x.ids.length <= y.ids.length ? [x, y] : [y, x];
  const found = coverage(longer, shorter);
  if (found.share >= ONE_TEXT && (found.sentences >= PART_SENTENCES || found.words >= LONE_WORDS))
    return { a, b, share: found.share, kind: 'text' };
  const needed = credited(a, b) ? CREDITED : REWRITE;
  const score = rewriteScore(longer, shorter);
  if (score.share >= needed.share && score.sentences >= needed.sentences)
    return { a, b, share: score.share, kind: 'rewrite' };
  if (found.share >= PART && found.sentences >= PART_SENTENCES) return { a, b, share: found.share, kind: 'part' };
  return undefined;
}

/** Unquoted words of a sentence; all of them where the text has next to nothing else. */
function plainWords({ quoted }: Body, { first, last }: BodySentence, all: boolean): number {
  let count = 0;
  for (let i = first; i <= last; i++) if (all || !quoted[i]) count++;
  return count;
}

/** How much of `to` stands in `from`, quotes left out: share, number of sentences and words. */
function coverage(from: Body, to: Body): { share: number; sentences: number; words: number } {
  const plain = to.quoted.filter((quoted) => !quoted).length;
  const all = plain < Math.max(15, to.ids.length / 8);
  let words = 0;
  let sentences = 0;
  for (const pair of align(from, to)) {
    const own = plainWords(to, pair.to, all);
    words += (pair.words * own) / lengthOf(pair.to);
    if (own > 4) sentences++;
  }
  return { share: words / Math.max(1, all ? to.ids.length : plain), sentences, words };
}

/** The sentences of `to` that come from `from`, with all words counted; rewritten ones too. */
export function passagesOf(from: Body, to: Body): Aligned[] {
  return alignRewritten(from, to, align(from, to));
}
