import { clusterByScore, type Edge } from './clusters.js';
import type { Facet } from './facets.js';
import { weighPair } from './sameQuestion.js';

/** Facets that answer one question. */
export type Group = Facet[];

// pairs that no index brings together speak against joining their groups
const UNRELATED = -0.5;

/** Groups figures by the question that they answer; keeps the order of the facets. Every facet is in exactly one group. */
export function groupFigures(facets: readonly Facet[]): Group[] {
  const nodes = collapse(facets);
  const edges: Edge[] = [];
  for (const [a, b] of candidatePairs(nodes)) {
    const { score } = weighNodes(nodes[a]!, nodes[b]!);
    if (score !== UNRELATED) edges.push({ a, b, score });
  }
  const order = new Map(facets.map((facet, i) => [facet, i]));
  return clusterByScore(nodes.length, edges, UNRELATED)
    .map((part) => part.flatMap((i) => nodes[i]!).sort((x, y) => order.get(x)! - order.get(y)!))
    .sort((x, y) => order.get(x[0]!)! - order.get(y[0]!)!);
}

/** Figures that no rule can tell apart stand together from the start, so that a thousand copies cost as much as one. */
function collapse(facets: readonly Facet[]): Facet[][] {
  const nodes = new Map<string, Facet[]>();
  for (const facet of facets) {
    const key = signature(facet);
    const node = nodes.get(key);
    if (node) node.push(facet);
    else nodes.set(key, [facet]);
  }
  return [...nodes.values()];
}

function signature({
  quantity,
  measure,
  head,
  countries,
  scope,
  listed,
  claimant,
  block,
  context,
  figure,
}: Facet): string {
  const matter = listed ? '' : [...context].sort().join(' ');
  return JSON.stringify([
    figure.low,
    figure.high,
    figure.bound,
    quantity.unit,
    measure,
    head,
    countries,
    scope,
    claimant,
    listed ? block : '',
    matter,
  ]);
}

/** A pair of nodes is weighed by its first figures; a sentence that two nodes share is always looked at. */
function weighNodes(a: readonly Facet[], b: readonly Facet[]): { score: number } {
  const [small, large] = a.length < b.length ? [a, b] : [b, a];
  const places = new Map(large.map((facet) => [facet.place, facet]));
  for (const facet of small) {
    const neighbour = places.get(facet.place);
    if (neighbour) return weighPair(facet, neighbour);
  }
  return weighPair(a[0]!, b[0]!);
}

/** Pairs that could answer one question: the same measure, noun or value. Everything else is never compared. */
function* candidatePairs(nodes: readonly (readonly Facet[])[]): Generator<[number, number]> {
  const buckets = new Map<string, number[]>();
  nodes.forEach(([facet], i) => {
    for (const key of indexKeys(facet!)) {
      const bucket = buckets.get(key);
      if (bucket) bucket.push(i);
      else buckets.set(key, [i]);
    }
  });
  const seen = new Set<number>();
  for (const bucket of buckets.values())
    for (let i = 0; i < bucket.length; i++)
      for (let j = i + 1; j < bucket.length; j++) {
        const key = bucket[i]! * nodes.length + bucket[j]!;
        if (seen.has(key)) continue;
        seen.add(key);
        yield [bucket[i]!, bucket[j]!];
      }
}

function indexKeys({ quantity, measure, head, listed, place }: Facet): string[] {
  const { dimension, core } = quantity;
  const keys = [`${dimension} = ${core}`, `sentence ${place}`];
  if (listed) keys.push(`${dimension} ${measure}`);
  else keys.push(`${dimension} ${measure} ${head}`);
  return keys;
}
