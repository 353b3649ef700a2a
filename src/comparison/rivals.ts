import type { Facet } from './facets.js';
import { areSmall, RIVAL_RATIO, ratioOf } from './quantity.js';

/** "The coast guard said 112 people were aboard. Orrin Lines put the number at 98": what the other side's figure counts. */
export function withRivalsMatter(facet: Facet, before: readonly Facet[]): Facet {
  const { quantity, claimant, side, implied, listed, sentence } = facet;
  if (claimant === null || quantity.vague) return facet;
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
