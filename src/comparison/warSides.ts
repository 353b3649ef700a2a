import type { ComparisonWords } from '../languages/comparisonWords.js';
import { countriesIn } from '../quotes/countries.js';
import type { Facet } from './facets.js';
import { isOfLead } from './places.js';
import { FIGHTERS } from './telling.js';

/**
 * Facets of a story: "Azerbaijan said 14 of its soldiers had died" tells of Azerbaijani soldiers, "it had killed 220 enemy soldiers" of the
 * other side's; of sides that no list of countries knows ("Voland troops") where somebody of that name claims a number too.
 */
export function withWarSides(facets: readonly Facet[]): Facet[] {
  if (!facets.some(({ head }) => FIGHTERS.has(head))) return [...facets];
  const claimants = [...new Set(facets.flatMap(({ owners }) => owners))];
  const named = facets.map((facet) => {
    if (facet.countries.length > 0 || !FIGHTERS.has(facet.head)) return facet;
    const party = capitals(facet.figure.counted).find((word) =>
      claimants.some((name) => isOneParty(word, name, facet.words)),
    );
    return party === undefined ? facet : { ...facet, countries: [party] };
  });
  const parties = [...new Set(named.flatMap(({ head, countries }) => (FIGHTERS.has(head) ? countries : [])))];
  return named.map((facet) => withCountry(withSide(facet, parties), parties));
}

/** "14 of |its| soldiers", "220 |enemy| soldiers": those of the side that says so, or of the only other one. */
function withSide(facet: Facet, parties: readonly string[]): Facet {
  const { losses, countries, listed, measure, figure, words } = facet;
  const told = losses !== null && countries.length === 0 && (listed || words.losing.has(measure));
  if (!told || figure.unit !== 'person') return facet;
  const own = partyOf(facet, parties);
  const others = parties.filter((party) => party !== own);
  const side = losses === 'own' ? own : own !== null && others.length === 1 ? others[0]! : null;
  if (side === null) return facet;
  const soldiers = facet.anybody && !words.parts.has(facet.head) ? { head: 'soldier', anybody: false } : {};
  const killed = listed ? {} : { measure: 'killed', listed: true };
  return { ...facet, ...soldiers, ...killed, countries: [side] };
}

/** One name for a side: "kestrian" and "kestria". */
function withCountry(facet: Facet, parties: readonly string[]): Facet {
  const { countries, words } = facet;
  const nameOf = (name: string) => parties.find((party) => isOneParty(party, name, words)) ?? name;
  return countries.length === 0 ? facet : { ...facet, countries: countries.map(nameOf) };
}

const capitals = (phrase: string): string[] =>
  (phrase.match(/\p{Lu}[\p{L}\p{M}]+/gu) ?? []).map((word) => word.toLowerCase());

/** "voland", "kestria" and "kestrian"; of countries that a list knows only its names are one, "iran" and "iraq" are two. */
function isOneParty(a: string, b: string, words: ComparisonWords): boolean {
  const [x, y] = [a, b].map((name) => countriesIn([name], words)[0]?.country);
  if (x !== undefined || y !== undefined) return x === y || a === b;
  return (
    a === b ||
    isOfLead(a, new Set([b])) ||
    isOfLead(b, new Set([a])) ||
    isOfLead(a.slice(0, -1), new Set([b.slice(0, -1)]))
  );
}

/** The side that a claimant speaks for. */
function partyOf({ side, owners, claimant, words }: Facet, parties: readonly string[]): string | null {
  if (side !== null && side !== claimant) return side;
  return parties.find((party) => owners.some((name) => isOneParty(party, name, words))) ?? null;
}
