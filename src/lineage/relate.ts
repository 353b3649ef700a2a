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
/** A single sentence is a copy only if it is nearly all of the text and as long as this. */
const LONE_WORDS = 10;
/** Two short reports have the facts of the event in common, and few runs of words: "the runway at Dalsund on Sunday". */
const SHORT = { words: 60, share: 0.6, part: 0.2 };
/** Share of shingles below which half a text in the same words is chance, and the share from which it is not. */
const RUNS = { shingles: 0.15, share: 0.6 };
/** Share of content words in a chain of sentences in the same order: the one known rewrite has 0.58, coincidence up to 0.38. */
const REWRITE = { share: 0.45, sentences: 5 };
/** ... and where a credit names the other article's outlet. */
const CREDITED = { share: 0.25, sentences: 3 };

/** Pairs that turn out to share nothing, for each article, before weaker ones are no longer looked at. */
const FAILURES = 10;
/** Share of shingles from which a pair is looked at whatever failed before. */
const STRONG = 0.1;
/** Texts of a group that a new one is set against. */
const SAMPLE = 3;
/** Mean share between the articles of two groups from which they are one text: two halves of one copy, not two texts in one. */
const MEAN = 0.34;

/** What a story's texts share: groups of one text, and the pairs of texts that one may have been made from the other. */
export interface Related {
  /** Indices of bodies; each group in order, the groups by their first. */
  groups: number[][];
  relations: Relation[];
}

/**
 * Puts texts together, the nearest first; `credited` tells whether one of a pair credits the other's outlet, `versions` are pairs
 * that are known to be one text. Pairs within a group are not compared again, so that a thousand copies stay cheap.
 */
export function relate(
  bodies: readonly Body[],
  credited: (a: number, b: number) => boolean,
  versions: readonly Relation[] = [],
): Related {
  const size = bodies.length;
  const pairs = sharedPairs(bodies);
  const shares = new Map(pairs.map((pair) => [pair.a * size + pair.b, pair]));
  for (let b = 0; b < size; b++)
    for (let a = 0; a < b; a++)
      if (!shares.has(a * size + b) && credited(a, b)) pairs.push({ a, b, share: 0, count: 0 });
  const found = new Map<number, Relation | null>(
    versions.map((relation) => [relation.a * size + relation.b, relation]),
  );
  const relationAt = (a: number, b: number): Relation | null => {
    const key = Math.min(a, b) * size + Math.max(a, b);
    const before = found.get(key);
    if (before !== undefined) return before;
    const shared = shares.get(key) ?? { a: Math.min(a, b), b: Math.max(a, b), share: 0, count: 0 };
    const relation = relationOf(bodies, shared, credited) ?? null;
    found.set(key, relation);
    return relation;
  };
  const groups = joinTexts(size, [...versions, ...pairs].sort(byShare), relationAt);
  return { groups, relations: relationsIn(groups, found, pairs, size) };
}

const byShare = (x: Shared | Relation, y: Shared | Relation) => y.share - x.share || x.a - y.a || x.b - y.b;

type RelationAt = (a: number, b: number) => Relation | null;

/** Groups of one text: the nearest pairs join first, two groups only where their texts share enough on the mean. */
function joinTexts(
  size: number,
  pairs: readonly { a: number; b: number; share: number }[],
  relationAt: RelationAt,
): number[][] {
  const groups = Array.from({ length: size }, (_, i) => [i]);
  const groupOf = groups.map((_, i) => i);
  const failures = new Int32Array(size);
  for (const { a, b, share } of pairs) {
    const [left, right] = [groupOf[a]!, groupOf[b]!];
    if (left === right) continue;
    if (share > 0 && share < STRONG && Math.max(failures[a]!, failures[b]!) >= FAILURES) continue;
    const relation = relationAt(a, b);
    if (!relation) for (const i of [a, b]) failures[i]!++;
    if (!relation || relation.kind === 'part') continue;
    if (meanShare(groups[left]!, groups[right]!, { a, b }, relationAt) < MEAN) continue;
    for (const member of groups[right]!) groupOf[member] = left;
    groups[left]!.push(...groups[right]!);
    groups[right] = [];
  }
  return groups
    .filter((group) => group.length > 0)
    .map((group) => group.sort((x, y) => x - y))
    .sort((x, y) => x[0]! - y[0]!);
}

/** Mean share over a few members of each side, the pair that joins them among these. */
function meanShare(
  left: readonly number[],
  right: readonly number[],
  pair: { a: number; b: number },
  relationAt: RelationAt,
): number {
  const few = (group: readonly number[]) => {
    const own = group.includes(pair.a) ? pair.a : pair.b;
    return [own, ...group.filter((i) => i !== own).slice(0, SAMPLE - 1)];
  };
  const [x, y] = [few(left), few(right)];
  let sum = 0;
  for (const a of x) {
    for (const b of y) {
      const relation = relationAt(a, b);
      // a text told anew shares its facts, not its words
      sum += relation?.kind === 'rewrite' ? Math.max(relation.share, 0.5) : (relation?.share ?? 0);
    }
  }
  return sum / (x.length * y.length);
}

/** What was found, and for the pairs of a group that were not compared what their shingles say. */
function relationsIn(
  groups: readonly number[][],
  found: ReadonlyMap<number, Relation | null>,
  pairs: readonly Shared[],
  size: number,
): Relation[] {
  const groupOf = new Map(groups.flatMap((group, index) => group.map((i) => [i, index] as const)));
  const relations = [...found.values()].filter((relation) => relation !== null);
  for (const { a, b, share } of pairs)
    if (!found.has(a * size + b) && groupOf.get(a) === groupOf.get(b)) relations.push({ a, b, share, kind: 'text' });
  return relations.sort((x, y) => x.a - y.a || x.b - y.b);
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
  if (isOneText(found, share)) return { a, b, share: found.share, kind: 'text' };
  const needed = credited(a, b) ? CREDITED : REWRITE;
  const score = rewriteScore(longer, shorter, needed.share);
  if (score.share >= needed.share && score.sentences >= needed.sentences)
    return { a, b, share: score.share, kind: 'rewrite' };
  const few = found.plain < SHORT.words && share < SHORT.part;
  if (!few && found.share >= PART && found.sentences >= PART_SENTENCES)
    return { a, b, share: found.share, kind: 'part' };
  return undefined;
}

/** What the shorter of two bodies has of the other: the share and number of its words and sentences, and how many it has. */
interface Coverage {
  share: number;
  sentences: number;
  words: number;
  plain: number;
}

/** More than about half of the shorter text, in runs of the same words; `shingles` is the share of these. */
function isOneText({ share, sentences, words, plain }: Coverage, shingles: number): boolean {
  if (sentences < PART_SENTENCES) return words >= LONE_WORDS && share >= SHORT.share;
  if (share >= RUNS.share) return true;
  return share >= ONE_TEXT && shingles >= RUNS.shingles && plain >= SHORT.words;
}

/** Unquoted words of a sentence; all of them where the text has next to nothing else. */
function plainWords({ quoted }: Body, { first, last }: BodySentence, all: boolean): number {
  let count = 0;
  for (let i = first; i <= last; i++) if (all || !quoted[i]) count++;
  return count;
}

/** How much of `to` stands in `from`, quotes left out. */
function coverage(from: Body, to: Body): Coverage {
  const plain = to.quoted.filter((quoted) => !quoted).length;
  const all = plain < Math.max(15, to.ids.length / 8);
  let words = 0;
  let sentences = 0;
  for (const pair of align(from, to)) {
    const own = plainWords(to, pair.to, all);
    words += (pair.words * own) / lengthOf(pair.to);
    if (own > 4) sentences++;
  }
  const length = Math.max(1, all ? to.ids.length : plain);
  return { share: words / length, sentences, words, plain: length };
}

/** The sentences of `to` that come from `from`, with all words counted; rewritten ones too. */
export function passagesOf(from: Body, to: Body): Aligned[] {
  return alignRewritten(from, to, align(from, to));
}
