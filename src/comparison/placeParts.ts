import { groupBy } from '../text/grouping.js';
import { wordsOf } from '../text/stems.js';
import type { Facet } from './facets.js';
import { contradict } from './pairTraits.js';
import { placeWords, shareWord } from './places.js';

/**
 * Facets of a story: "14 people died in Cagayan. In Isabela, nine died. The agency said 27 had been killed in all": counts of several places
 * beside their whole are parts, though the lead names the places; and so is what somebody else counts in one place beside a total.
 */
export function withPlaceParts(all: readonly Facet[]): Facet[] {
  const facets = withHolders(all);
  const counts = facets.filter(({ listed, quantity }) => listed && quantity.dimension === 'count' && !quantity.vague);
  const byArticle = [...groupBy(counts, ({ article }) => article).values()];
  const placed = new Set(byArticle.flatMap(placedParts));
  const parts = new Set([...byArticle.flatMap(partsOfTotals), ...byArticle.flatMap(partsOfPlaces)]);
  if (placed.size + parts.size === 0) return [...facets];
  const measures = new Set([...placed].map(({ measure }) => measure));
  const known = new Map(
    [...placed].flatMap(({ scope }) => scope.at.flatMap((name) => placeWords([name]).map((word) => [word, name]))),
  );
  return facets.map((facet) => {
    const { scope } = facet;
    const place = placed.has(facet) ? scope.at : measures.has(facet.measure) ? knownPlaces(facet, known) : [];
    if (place.length === 0 && !parts.has(facet)) return facet;
    const told = place.length > 0 ? { places: [...new Set([...scope.places, ...place])].sort(), firm: true } : {};
    return { ...facet, scope: { ...scope, ...told, part: scope.part || parts.has(facet) } };
  });
}

/** "Lunia recorded 40 cases and Talvia 12, up from 9 in Morava": numbers of places that have them, in an article that tells of several. */
function withHolders(facets: readonly Facet[]): Facet[] {
  const held = facets.filter(({ scope }) => scope.holder !== null);
  const several = new Set(
    [...groupBy(held, ({ article }) => article).values()]
      .filter((group) => new Set(group.map(({ scope }) => scope.holder)).size > 1)
      .map(([first]) => first!.article),
  );
  return facets.map((facet) => {
    const { holder, at } = facet.scope;
    if (!several.has(facet.article) || (holder === null && at.length === 0)) return facet;
    return { ...facet, scope: { ...facet.scope, places: holder === null ? at : [holder], firm: true } };
  });
}

/** Those of two places whose whole the article gives. */
function placedParts(counts: readonly Facet[]): Facet[] {
  const placed = counts.filter(({ scope }) => scope.at.length > 0);
  return placed.filter((a) =>
    placed.some(
      (b) =>
        a.measure === b.measure &&
        a !== b &&
        contradict(a, b) &&
        isElsewhere(a, b) &&
        counts.some((whole) => isWhole(whole, a, b)),
    ),
  );
}

const isWhole = (whole: Facet, a: Facet, b: Facet): boolean =>
  whole.measure === a.measure &&
  countOf(whole) >= countOf(a) + countOf(b) &&
  [a, b].every((part) => part !== whole && isElsewhere(whole, part));

const countOf = ({ quantity }: Facet): number => quantity.core ?? 0;

/** No word of a place in common, and none of the one in the sentence of the other ("in Orla", "in Kandal, Orla province"). */
function isElsewhere(a: Facet, b: Facet): boolean {
  if (shareWord(a.scope.at, b.scope.at)) return false;
  const told = (one: Facet, other: Facet): boolean => placeWords(one.scope.at).some((word) => other.context.has(word));
  return a.place === b.place || !(told(a, b) || told(b, a));
}

/** Fewer of the same in a place than a total, by somebody else. */
const partsOfTotals = (counts: readonly Facet[]): Facet[] =>
  counts.filter((facet) =>
    counts.some(
      (total) =>
        total.total &&
        !facet.total &&
        facet.claimant !== total.claimant &&
        facet.scope.at.length > 0 &&
        isFewerElsewhere(facet, total),
    ),
  );

/** "The storm left 24 missing. At a bridge in Orla, 13 were missing": fewer in a place that opens its sentence, beside a number that has none. */
const partsOfPlaces = (counts: readonly Facet[]): Facet[] =>
  counts.filter(
    (facet) =>
      facet.scope.opens &&
      counts.some((whole) => !whole.scope.opens && !whole.scope.part && isFewerElsewhere(facet, whole)),
  );

const isFewerElsewhere = (part: Facet, whole: Facet): boolean =>
  part.measure === whole.measure &&
  isElsewhere(part, whole) &&
  contradict(part, whole) &&
  countOf(part) < countOf(whole);

/** "Louisiana officials said three people died there", "four dead in Texas" where an article counts by such places. */
function knownPlaces({ scope, figure }: Facet, known: ReadonlyMap<string, string>): string[] {
  const words = [...placeWords(scope.at), ...wordsOf(figure.source?.name ?? '')];
  return [...new Set(words.flatMap((word) => known.get(word) ?? []))];
}
