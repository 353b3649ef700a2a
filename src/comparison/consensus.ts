import { commonest, countsOf } from '../text/grouping.js';
import type { Facet } from './facets.js';

/** What figures that give one number are about, taken together: what most of them say, and the noun that says most. */
export function consensusOf(facets: readonly Facet[]): Facet {
  const first = facets[0]!;
  if (facets.length === 1) return first;
  const spoken = facets.filter(({ measure }) => measure !== '');
  const listed = spoken.filter((facet) => facet.listed);
  const isListed = listed.length > 0 && 2 * listed.length >= spoken.length;
  const measured = isListed ? listed : spoken.filter((facet) => !facet.listed);
  const measure = commonest(measured.map((facet) => facet.measure)) ?? '';
  // "98 names, 98 tickets" beside 98 people aboard
  const told = isListed ? facets.filter((facet) => facet.listed && facet.measure === measure) : facets;
  const nouns = told.filter(({ anybody }) => !anybody);
  const anybody = nouns.length * SPECIFIC < told.length;
  const head = commonest((anybody ? told : nouns).map((facet) => facet.head)) ?? '';
  const claimants = new Set(facets.map(({ claimant }) => claimant));
  return {
    ...(facets.find((facet) => facet.head === head && facet.measure === measure) ?? first),
    measure,
    withDoer: facets.some(({ withDoer }) => withDoer),
    listed: isListed,
    head,
    anybody,
    countries: [...new Set(facets.flatMap(({ countries }) => countries))],
    named: new Set(facets.flatMap(({ named }) => [...named])),
    modifiers: new Set(facets.flatMap(({ modifiers }) => [...modifiers])),
    scope: {
      times: most(facets.map(({ scope }) => scope.times)),
      places: most(facets.map(({ scope }) => scope.places)),
      degree: commonest(facets.map(({ scope }) => scope.degree)) ?? '',
      heading: false,
      holder: null,
      firm: facets.some(({ scope }) => scope.firm),
      opens: facets.every(({ scope }) => scope.opens),
      at: most(facets.map(({ scope }) => scope.at)),
      running: 2 * facets.filter(({ scope }) => scope.running).length > facets.length,
      part: facets.filter(({ scope }) => scope.part).length * 2 > facets.length,
    },
    lead: new Set(facets.flatMap(({ lead }) => [...lead])),
    context: new Set(
      facets.length > 2
        ? most(facets.map(({ context }) => [...context]))
        : facets.flatMap(({ context }) => [...context]),
    ),
    claimant: claimants.size === 1 ? first.claimant : null,
    side:
      new Set(facets.map(({ side }) => side)).size === 1
        ? first.side
        : (facets.find(({ side }) => side !== null)?.side ?? null),
  };
}

// "21 people", "21 girls": one in three mentions with a telling noun is enough
const SPECIFIC = 3;

/** What stands in more than half of the lists. */
function most(lists: readonly (readonly string[])[]): string[] {
  return [...countsOf(lists.flatMap((list) => [...new Set(list)]))]
    .filter(([, count]) => 2 * count > lists.length)
    .map(([item]) => item)
    .sort();
}
