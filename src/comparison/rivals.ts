import type { Facet } from './facets.js';
import { contradict } from './pairTraits.js';
import { areSmall, RIVAL_RATIO, ratioOf } from './quantity.js';
import { disjoint } from './sameScope.js';

/** "The coast guard said 112 people were aboard. Orrin Lines put the number at 98": what the other side's figure counts. */
export function withRivalsMatter(facet: Facet, before: readonly Facet[]): Facet {
  const { quantity, claimant, side, implied, listed, sentence } = facet;
  if (claimant === null || quantity.vague) return facet;
  const told = before.findLast((other) => isToldOtherwise(other, facet));
  if (told) {
    const { measure, listed, head, anybody } = told.listed || !facet.listed ? told : facet;
    return { ...facet, measure, listed, head, anybody, again: told.figure.id };
  }
  if (!isOfPart(facet, before) && (!implied || listed || facet.measure !== '')) return facet;
  const rival = before.findLast(
    (other) =>
      other.listed &&
      other.claimant !== null &&
      other.side !== side &&
      !other.scope.part &&
      other.quantity.dimension === quantity.dimension &&
      sentence - other.sentence <= 1 &&
      ratioOf(other.quantity, quantity) <= RIVAL_RATIO &&
      !areSmall(other.quantity, quantity),
  );
  if (!rival) return facet;
  const { measure, head, anybody, countries } = rival;
  return { ...facet, measure, listed: true, head, anybody, countries };
}

/** Sentences that may lie between what two sides say of one thing. */
const NEXT = 1;

/**
 * "The union said 1,330 drivers |joined| the strike. The railway said 870 drivers |took part|": two sides tell one thing in other words, one
 * right after the other; but "Vantor will cut 8,500 jobs, it said. Kestra said it would cut 12,000" tells of what is each one's own.
 */
function isToldOtherwise(a: Facet, b: Facet): boolean {
  return (
    a.claimant !== null &&
    a.side !== b.side &&
    b.sentence - a.sentence <= NEXT &&
    (a.figure.unit === b.figure.unit || (a.quantity.dimension === 'count' && b.quantity.dimension === 'count')) &&
    !a.quantity.vague &&
    contradict(a, b) &&
    ratioOf(a.quantity, b.quantity) <= RIVAL_RATIO &&
    !(a.listed && b.listed) &&
    // "Ada Brook heard five shots. Tom Hale heard two"
    !((a.figure.unit === 'person' || a.measure === b.measure) && areSmall(a.quantity, b.quantity)) &&
    ![a, b].some(({ scope, former, additional }) => scope.part || former || additional) &&
    // "a fifth of |its| 2.9 million customers. Glass Heron says 3.4 million"
    !(a.definite && a.measure === '') &&
    !(a.own && b.own) &&
    a.scope.times.join() === b.scope.times.join() &&
    a.scope.degree === b.scope.degree &&
    !disjoint(a.countries, b.countries) &&
    !disjoint(a.scope.at, b.scope.at) &&
    tellsOfOne(a, b)
  );
}

/** One noun and one kind of verb; a sum of money or a share needs no noun. */
function tellsOfOne(a: Facet, b: Facet): boolean {
  const { verbs, nouns } = a.words.rivalry;
  const { dimension } = a.quantity;
  const bare = a.head === '' && b.head === '';
  if (!isTogether(nouns, a.head, b.head) || (bare && dimension === 'count')) return false;
  // "the strike |cost| the port 4 million. The daily |loss| was 9 million"
  if (dimension === 'money') return b.words.naming.has(b.measure) || isGrouped(verbs, a, b) || isGrouped(verbs, b, a);
  if (a.measure === b.measure && a.measure !== '' && !bare) return true;
  const verbless = [a, b].some(({ measure }) => measure === '' || a.words.naming.has(measure));
  return verbs.some((group) => group.has(a.measure) && group.has(b.measure)) || (dimension === 'count' && verbless);
}

/** The measure of the one with that of the other, or with a word of its sentence. */
const isGrouped = (groups: readonly ReadonlySet<string>[], a: Facet, b: Facet): boolean =>
  groups.some(
    (group) => group.has(a.measure) && (group.has(b.measure) || [...b.context].some((word) => group.has(word))),
  );

/** One word, or two of one group. */
const isTogether = (groups: readonly ReadonlySet<string>[], x: string, y: string): boolean =>
  x === y || groups.some((group) => group.has(x) && group.has(y));

/** "112 people, including nine children, were aboard. Orrin Lines put the number at 98": people, not children. */
function isOfPart({ figure }: Facet, before: readonly Facet[]): boolean {
  const last = before.at(-1);
  return (
    last?.scope.part === true &&
    last.figure.countedAt !== null &&
    last.figure.countedAt.start === figure.countedAt?.start
  );
}

/** How many parts a number may be told in. */
const MOST_PARTS = 8;

/** "put the number at 98: |87| passengers and |11| crew": figures that add up to the one before them are its parts. */
export function withSummands(facets: readonly Facet[]): Facet[] {
  const parts = new Set<Facet>();
  facets.forEach((whole, i) => {
    const summands: Facet[] = [];
    let sum = 0;
    for (const facet of facets.slice(i + 1, i + 1 + MOST_PARTS)) {
      if (facet.sentence !== whole.sentence || !isOfSame(facet, whole)) break;
      summands.push(facet);
      sum += facet.quantity.core ?? 0;
      if (sum >= (whole.quantity.core ?? 0)) break;
    }
    if (summands.length > 1 && sum === whole.quantity.core) for (const facet of summands) parts.add(facet);
  });
  return facets.map((facet) => (parts.has(facet) ? { ...facet, scope: { ...facet.scope, part: true } } : facet));
}

const isOfSame = (a: Facet, b: Facet): boolean =>
  a.quantity.dimension === 'count' && b.quantity.dimension === 'count' && (a.measure === b.measure || b.measure === '');
