import { type Heap, makeOffers, type Offer } from './heap.js';
import type { Pair } from './pairs.js';

/** How alike two clusters are: the sum over all pairs of their members, and the pair that is most alike. */
interface Link {
  sum: number;
  most: number;
}

interface Cluster {
  /** Place of its first member, which is its number. */
  first: number;
  members: number[];
  /** Likeness of its members to each other, summed over all pairs. */
  within: number;
  /** To the clusters with which it has a pair that is alike enough. */
  links: Map<number, Link>;
}

/** What joining needs to know. */
export interface Linkage {
  /** Pairs at least `least` alike. */
  pairs: readonly Pair[];
  least: number;
  /** Likeness of any two articles. */
  likenessOf: (a: number, b: number) => number;
}

/** Share of the most alike pair in the likeness of two clusters; the rest is the average of all pairs. */
const MOST = 0.1;
/** Two clusters that are less alike than this share of what holds each of them together tell two events, one of which may follow from the other. */
const LOOSE = 0.6;

/**
 * Places 0 to `count` - 1 as clusters, each with its members in order: joins the two most alike clusters until no two are alike enough
 * (average link, a little towards single link), nor any whose members are much more alike among themselves. Two clusters can be alike enough only where a pair is, so what has no such pair changes nothing elsewhere.
 */
export function joinPairs(count: number, linkage: Linkage): number[][] {
  const clusters = new Map<number, Cluster>();
  for (let first = 0; first < count; first++)
    clusters.set(first, { first, members: [first], within: 0, links: new Map() });
  const offers = makeOffers();
  for (const { a, b, likeness } of linkage.pairs) {
    connect(clusters.get(a)!, clusters.get(b)!, { sum: likeness, most: likeness });
    offers.push({ a, b, score: likeness, size: 2 });
  }
  for (let offer = offers.pop(); offer; offer = offers.pop()) {
    const [a, b] = [clusters.get(offer.a), clusters.get(offer.b)];
    if (!a || !b || a.members.length + b.members.length !== offer.size) continue;
    clusters.delete(b.first);
    join(a, b, clusters, linkage);
    for (const [other, link] of a.links) offerJoin(a, clusters.get(other)!, link, linkage.least, offers);
  }
  return [...clusters.values()].map(({ members }) => members.sort((x, y) => x - y));
}

/** Takes `b` into `a`. */
function join(a: Cluster, b: Cluster, clusters: ReadonlyMap<number, Cluster>, { likenessOf }: Linkage): void {
  const between = a.links.get(b.first)!.sum;
  a.links.delete(b.first);
  b.links.delete(a.first);
  for (const other of new Set([...a.links.keys(), ...b.links.keys()])) {
    const cluster = clusters.get(other)!;
    const [x, y] = [a.links.get(other), b.links.get(other)];
    cluster.links.delete(b.first);
    connect(a, cluster, {
      sum: (x?.sum ?? sumOf(a, cluster, likenessOf)) + (y?.sum ?? sumOf(b, cluster, likenessOf)),
      most: Math.max(x?.most ?? 0, y?.most ?? 0),
    });
  }
  a.within += b.within + between;
  a.members.push(...b.members);
}

function connect(a: Cluster, b: Cluster, link: Link): void {
  a.links.set(b.first, link);
  b.links.set(a.first, link);
}

function sumOf(a: Cluster, b: Cluster, likenessOf: Linkage['likenessOf']): number {
  let sum = 0;
  for (const x of a.members) for (const y of b.members) sum += likenessOf(x, y);
  return sum;
}

function offerJoin(a: Cluster, b: Cluster, { sum, most }: Link, least: number, offers: Heap<Offer>): void {
  const likeness = (1 - MOST) * (sum / (a.members.length * b.members.length)) + MOST * most;
  if (likeness < least || likeness < LOOSE * Math.min(closeness(a), closeness(b))) return;
  const size = a.members.length + b.members.length;
  offers.push({ a: Math.min(a.first, b.first), b: Math.max(a.first, b.first), score: likeness, size });
}

/** Mean likeness of a cluster's members to each other; 0 for a single one, which nothing holds together. */
function closeness({ members, within }: Cluster): number {
  return members.length > 1 ? within / ((members.length * (members.length - 1)) / 2) : 0;
}
