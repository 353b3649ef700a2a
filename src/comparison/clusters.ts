import { makeOffers } from '../stories/heap.js';

/** Parts of a set of items, each a sorted list of indices, in the order of their first items. */
export type Parts = number[][];

/** Two items and how strongly they belong together. */
export interface Edge {
  a: number;
  b: number;
  score: number;
}

/**
 * Average-link clustering of a sparse graph: joins the two parts with the highest mean score while it is above zero. A pair without an
 * edge scores `missing`, which is below zero. Ties go to the parts that come first, so the result does not depend on the order of edges.
 * Takes time in proportion to the edges, but for a logarithm.
 */
export function clusterByScore(size: number, edges: readonly Edge[], missing: number): Parts {
  const parts: (number[] | null)[] = Array.from({ length: size }, (_, i) => [i]);
  // what edges add to the sum of a pair of parts above `missing` for each pair of items
  const extra: Map<number, number>[] = parts.map(() => new Map());
  for (const { a, b, score } of edges) {
    extra[a]!.set(b, score - missing);
    extra[b]!.set(a, score - missing);
  }
  const queue = makeOffers();
  const offer = (a: number, b: number): void => {
    const [i, j] = a < b ? [a, b] : [b, a];
    const score = missing + extra[i]!.get(j)! / (parts[i]!.length * parts[j]!.length);
    if (score > LEAST) queue.push({ a: i, b: j, score, size: parts[i]!.length + parts[j]!.length });
  };
  for (const { a, b } of edges) offer(a, b);
  for (let best = queue.pop(); best; best = queue.pop()) {
    const { a, b } = best;
    // parts that have grown since stand in the queue again
    if (!parts[a] || !parts[b] || parts[a].length + parts[b].length !== best.size) continue;
    parts[a] = [...parts[a], ...parts[b]];
    parts[b] = null;
    moveEdges(extra, b, a);
    for (const other of extra[a]!.keys()) offer(a, other);
  }
  return parts.filter((part) => part !== null).map((part) => part.sort((x, y) => x - y));
}

// rounding errors of sums are no reason to join
const LEAST = 1e-9;

function moveEdges(extra: readonly Map<number, number>[], from: number, to: number): void {
  extra[to]!.delete(from);
  for (const [other, score] of extra[from]!) {
    extra[other]!.delete(from);
    if (other === to) continue;
    const sum = (extra[to]!.get(other) ?? 0) + score;
    extra[to]!.set(other, sum);
    extra[other]!.set(to, sum);
  }
  extra[from]!.clear();
}
