import type { Facet } from './facets.js';
import { isOfLead } from './scope.js';
import { FIGHTERS } from './telling.js';

/**
 * Facets of a story: "Azerbaijan said 14 of its soldiers had died" tells of Azerbaijani soldiers, "it had killed 220 enemy soldiers" of the
 * other side's; of sides that no list of countries knows ("Voland troops") where somebody of that name claims a number too.
 */
export function withWarSides(facets: readonly Facet[]): Facet[] {
  if (!facets.some(({ head }) => FIGHTERS.has(head))) return [...facets];
  const claimants = new Set(facets.flatMap(({ owners }) => owners));
  const named = facets.map((facet) => {
    if (facet.countries.length > 0 || !FIGHTERS.has(facet.head)) return facet;
    const party = capitals(facet.figure.counted).find((word) => isParty(word, claimants));
    return party === undefined ? facet : { ...facet, countries: [party] };
  });
  const parties = [...new Set(named.flatMap(({ head, countries }) => (FIGHTERS.has(head) ? countries : [])))];
  return named
    .map((facet) => {
      const { losses, countries, listed, measure, figure } = facet;
      if (
        losses === null ||
        countries.length > 0 ||
        figure.unit !== 'person' ||
        !(listed || facet.words.losing.has(measure))
      )
        return withCountry(facet, parties);
      const own = partyOf(facet, parties);
      const others = parties.filter((party) => party !== own);
      const side = losses === 'own' ? own : own !== null && others.length === 1 ? others[0]! : null;
      if (side === null) return facet;
      const soldiers = facet.anybody && !facet.words.parts.has(facet.head) ? { head: 'soldier', anybody: false } : {};
      const killed = listed ? {} : { measure: 'killed', listed: true };
      return { ...facet, ...soldiers, ...killed, countries: [side] };
    })
    .map((facet) => (facet.countries.length > 0 ? withCountry(facet, parties) : facet));
}

/** One name for a side: "kestrian" and "kestria". */
function withCountry(facet: Facet, parties: readonly string[]): Facet {
  const { countries } = facet;
  if (countries.length === 0) return facet;
  return { ...facet, countries: countries.map((name) => parties.find((party) => isOneParty(party, name)) ?? name) };
}

const capitals = (phrase: string): string[] =>
  (phrase.match(/\p{Lu}[\p{L}\p{M}]+/gu) ?? []).map((word) => word.toLowerCase());

const isParty = (word: string, claimants: ReadonlySet<string>): boolean =>
  isOfLead(word, claimants) || [...claimants].some((name) => isOneParty(word, name));

/** "voland", "kestria" and "kestrian". */
const isOneParty = (a: string, b: string): boolean =>
  a === b ||
  isOfLead(a, new Set([b])) ||
  isOfLead(b, new Set([a])) ||
  isOfLead(a.slice(0, -1), new Set([b.slice(0, -1)]));

/** The side that a claimant speaks for. */
function partyOf({ side, owners, claimant }: Facet, parties: readonly string[]): string | null {
  if (side !== null && side !== claimant) return side;
  return parties.find((party) => owners.some((name) => isOneParty(party, name))) ?? null;
}
