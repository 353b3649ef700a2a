import { clusterByScore, type Edge } from './clusters.js';
import { consensusOf } from './consensus.js';
import type { Facet } from './facets.js';
import { WITH_DOER } from './oneMatter.js';
import { areSmall, relationOf } from './quantity.js';
import { NEVER, weighPair } from './sameQuestion.js';

/** Facets that answer one question. */
export type Group = Facet[];

/** Figures that stand together so far, and what they are about taken as one. */
interface Node {
  facets: Facet[];
  facet: Facet;
  /** By sentence. */
  sentences: ReadonlyMap<string, Facet>;
  /** By id, and by the id of the figure that they take up. */
  byId: ReadonlyMap<string, Facet>;
  againOf: ReadonlyMap<string | null, Facet>;
  takesOf: ReadonlyMap<string | null, Facet>;
  /** Who says it where, one for each facet. */
  voices: readonly string[];
  inVoices: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  /** Articles in which it is "another 12". */
  additions: ReadonlySet<string>;
  /** Articles that tell it as the value of before ("initially 40"). */
  formers: ReadonlySet<string>;
}

// pairs that no index brings together speak against joining their groups
const UNRELATED = -0.5;
// "up from 1,300", "($56,270)": the sentence itself says that both answer one question
const SAID_TO_BE_ONE = 2;
// one voice that gives both values in one article speaks against one question
const BOTH_IN_ONE_ARTICLE = -0.6;

/**
 * Groups figures by the question that they answer, first those that give one number, then the numbers that answer one question: what a
 * single sentence leaves open ("346 of them") the other mentions of the number tell. Every facet is in exactly one group, in order.
 */
export function groupFigures(facets: readonly Facet[]): Group[] {
  const order = new Map(facets.map((facet, i) => [facet, i]));
  const byOrder = (a: Facet, b: Facet): number => order.get(a)! - order.get(b)!;
  const numbers = joined(collapse(facets), equalPairs, byOrder);
  return joined(numbers, matterPairs, byOrder).map((node) => node.facets);
}

type Pairs = (nodes: readonly Node[]) => Iterable<[number, number]>;

function joined(nodes: readonly Node[], pairs: Pairs, byOrder: (a: Facet, b: Facet) => number): Node[] {
  const edges: Edge[] = [];
  for (const [a, b] of pairs(nodes)) {
    const score = weighNodes(nodes[a]!, nodes[b]!);
    if (score !== UNRELATED) edges.push({ a, b, score });
  }
  return clusterByScore(nodes.length, edges, UNRELATED)
    .map((part) => nodeOf(part.flatMap((i) => nodes[i]!.facets).sort(byOrder)))
    .sort((x, y) => byOrder(x.facets[0]!, y.facets[0]!));
}

function nodeOf(facets: Facet[]): Node {
  const voices = facets.map(voiceOf);
  return {
    facets,
    facet: consensusOf(facets),
    sentences: new Map(facets.map((facet) => [facet.place, facet])),
    byId: new Map(facets.map((facet) => [facet.figure.id, facet])),
    againOf: new Map(facets.map((facet) => [facet.again, facet])),
    takesOf: new Map(facets.map((facet) => [facet.takes, facet])),
    voices,
    inVoices: new Set(voices),
    articles: new Set(facets.map(({ article }) => article)),
    additions: new Set(facets.filter(({ additional }) => additional).map(({ article }) => article)),
    formers: new Set(facets.filter(({ former }) => former).map(({ article }) => article)),
  };
}

/** Figures that no rule can tell apart stand together from the start, so that a thousand copies cost as much as one. */
function collapse(facets: readonly Facet[]): Node[] {
  const nodes = new Map<string, Facet[]>();
  for (const facet of facets) {
    const key = signature(facet);
    const node = nodes.get(key);
    if (node) node.push(facet);
    else nodes.set(key, [facet]);
  }
  return [...nodes.values()].map(nodeOf);
}

function signature(facet: Facet): string {
  const { quantity, measure, head, countries, scope, listed, claimant, block, context, figure, inRow } = facet;
  const matter = listed ? block : [...context].sort().join(' ');
  const { low, high, bound } = figure;
  return JSON.stringify([
    low,
    high,
    bound,
    quantity.unit,
    measure,
    head,
    countries,
    scope,
    claimant,
    listed,
    matter,
    inRow,
  ]);
}

/** Two nodes are weighed by what they are about; a sentence or an article that both stand in is looked at figure by figure. */
function weighNodes(a: Node, b: Node): number {
  const [small, large] = a.facets.length < b.facets.length ? [a, b] : [b, a];
  let closest: number | null = null;
  for (const facet of small.facets)
    for (const neighbour of [large.sentences.get(facet.place), ...takenUp(facet, large)]) {
      if (!neighbour) continue;
      const { score } = weighPair(facet, neighbour);
      if (score === NEVER) return NEVER;
      closest = Math.max(closest ?? NEVER, score);
    }
  // "revised from eight to six" holds for all who say eight and six
  if (closest !== null && (small.facets.length === 1 || closest >= SAID_TO_BE_ONE)) return closest;
  const { score, rule } = weighPair(against(a, b), against(b, a));
  // "three are dead, including the gunman" and "two people were killed" may stand in one article
  return clashInArticles(small, large) && rule !== WITH_DOER ? BOTH_IN_ONE_ARTICLE : score;
}

/** "Fire kills three", "three firefighters were killed": beside people of another text these are people, not a part of them. */
function against({ facet, facets }: Node, { facet: other }: Node): Facet {
  // "412 houses were destroyed", "412 families": beside 400 houses these are houses
  if (!facet.listed && facet.head !== other.head) {
    const same = facets.filter(({ head, measure }) => head === other.head && measure === other.measure);
    return same.length * CLASHING >= facets.length ? (same[0] ?? facet) : facet;
  }
  if (!other.anybody || !facet.listed || !facet.words.parts.has(facet.head)) return facet;
  const whole = ({ anybody, measure, scope }: Facet): boolean => anybody && measure === facet.measure && !scope.part;
  return facets.find(whole) ?? facet;
}

/** "112 were aboard. The owner put it at 98": those of the node that take up the facet, or that it takes up. */
const takenUp = ({ figure, again, takes }: Facet, { againOf, takesOf, byId }: Node): (Facet | undefined)[] => [
  takesOf.get(figure.id),
  takes === null ? undefined : byId.get(takes),
  againOf.get(figure.id),
  again === null ? undefined : byId.get(again),
];

/** True where figures of the smaller node meet, in their own article and voice, a value of the other that cannot be true as well. */
function clashInArticles(small: Node, large: Node): boolean {
  if (relationOf(small.facet.quantity, large.facet.quantity) !== 'contradicts') return false;
  const parts = areSmall(small.facet.quantity, large.facet.quantity);
  const clashes = small.facets.filter(
    ({ article }, i) =>
      small.formers.has(article) === large.formers.has(article) &&
      (large.inVoices.has(small.voices[i]!) ||
        (parts && large.articles.has(article)) ||
        large.additions.has(article) ||
        (large.articles.has(article) && small.facet.scope.running !== large.facet.scope.running) ||
        (small.additions.has(article) && large.articles.has(article))),
  );
  return clashes.length * CLASHING >= small.facets.length;
}

// one in three is no slip
const CLASHING = 3;

const voiceOf = ({ article, claimant, block, figure, listed }: Facet): string =>
  JSON.stringify(listed ? [article, claimant, block, figure.asOf] : [article, claimant]);

/** Pairs that give one number. */
function* equalPairs(nodes: readonly Node[]): Generator<[number, number]> {
  const pairs = indexedPairs(nodes, ({ facet: { quantity, place } }) => [
    `${quantity.dimension} = ${quantity.core}`,
    `sentence ${place}`,
  ]);
  for (const [a, b] of pairs) {
    const [x, y] = [nodes[a]!.facet.quantity, nodes[b]!.facet.quantity];
    if (x.vague === y.vague && (x.vague ? x.core === y.core : relationOf(x, y) === 'equal')) yield [a, b];
  }
}

// a story has few lengths and speeds, and "150 metres" is "500 feet"
const COMMON: ReadonlySet<string> = new Set(['count', 'percent', 'money', 'times']);

/** Pairs that could answer one question: the same measure, noun or sentence. Everything else is never compared. */
function matterPairs(nodes: readonly Node[]): Generator<[number, number]> {
  return indexedPairs(nodes, ({ facet: { quantity, measure, head, listed, place }, facets }) => [
    `${quantity.dimension} = ${quantity.core}`,
    `sentence ${place}`,
    listed ? `${quantity.dimension} ${measure}` : `${quantity.dimension} of ${head}`,
    ...(COMMON.has(quantity.dimension) ? [] : [quantity.dimension]),
    ...facets.flatMap((facet) => (listed || facet.head === head ? [] : `${quantity.dimension} of ${facet.head}`)),
    ...facets.flatMap(({ figure, again, takes }) => [
      `taken up ${again ?? figure.id}`,
      `taken up ${takes ?? figure.id}`,
    ]),
  ]);
}

function* indexedPairs(nodes: readonly Node[], keysOf: (node: Node) => string[]): Generator<[number, number]> {
  const buckets = new Map<string, number[]>();
  nodes.forEach((node, i) => {
    for (const key of keysOf(node)) {
      const bucket = buckets.get(key);
      if (bucket) bucket.push(i);
      else buckets.set(key, [i]);
    }
  });
  for (let i = 0; i < nodes.length; i++) {
    const seen = new Set<number>();
    for (const key of keysOf(nodes[i]!))
      for (const j of buckets.get(key)!) {
        if (j <= i || seen.has(j)) continue;
        seen.add(j);
        yield [i, j];
      }
  }
}
