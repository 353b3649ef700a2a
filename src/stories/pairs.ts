import { likeness } from './likeness.js';
import type { Sketch } from './sketch.js';
import type { Vector } from './vectors.js';

/** Two articles that may tell one event: their places in the list, and how alike they are. */
export interface Pair {
  a: number;
  b: number;
  likeness: number;
}

interface Posting {
  articles: number[];
  weights: number[];
}

/** Pairs at least `least` alike. Only articles that share terms meet: an index from term to articles brings them together. */
export function findPairs(sketches: readonly Sketch[], vectors: readonly Vector[], least: number): Pair[] {
  const index = new Map<number, Posting>();
  const dots = new Float64Array(sketches.length);
  const pairs: Pair[] = [];
  for (const [b, vector] of vectors.entries()) {
    for (const a of addDots(vector, index, dots)) {
      const like = likeness(sketches[a]!, sketches[b]!, dots[a]!);
      dots[a] = 0;
      if (like >= least) pairs.push({ a, b, likeness: like });
    }
    enter(b, vector, index);
  }
  return pairs;
}

/** Adds up the products with all articles in the index; returns those that share a term. */
function addDots({ ids, weights }: Vector, index: ReadonlyMap<number, Posting>, dots: Float64Array): number[] {
  const met: number[] = [];
  for (let k = 0; k < ids.length; k++) {
    const posting = index.get(ids[k]!);
    if (!posting) continue;
    const weight = weights[k]!;
    for (let i = 0; i < posting.articles.length; i++) {
      const article = posting.articles[i]!;
      if (dots[article] === 0) met.push(article);
      dots[article]! += weight * posting.weights[i]!;
    }
  }
  return met;
}

function enter(article: number, { ids, weights }: Vector, index: Map<number, Posting>): void {
  for (let k = 0; k < ids.length; k++) {
    let posting = index.get(ids[k]!);
    if (!posting) {
      posting = { articles: [], weights: [] };
      index.set(ids[k]!, posting);
    }
    posting.articles.push(article);
    posting.weights.push(weights[k]!);
  }
}
