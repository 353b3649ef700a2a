import type { Facet } from './facets.js';
import {
  CONTEXT_FOR_SMALL,
  closeValues,
  contextShare,
  contradict,
  equal,
  headsMeet,
  isFew,
  isRare,
  isUnique,
  sameNoun,
  tellAlike,
} from './pairTraits.js';
import { isOfLead, OWN, PAST } from './scope.js';

/** Both name countries, and none in common. */
export function disjoint(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((name) => b.includes(name));
}

/** How two scopes stand to each other: neither named or one in common, named by one only, or two different ones. */
type Meeting = 'same' | 'one-sided' | 'apart';

const meeting = (a: readonly string[], b: readonly string[], shared: boolean): Meeting =>
  shared || (a.length === 0 && b.length === 0) ? 'same' : a.length === 0 || b.length === 0 ? 'one-sided' : 'apart';

/** How the times meet of which two figures are told. */
export function timesMeet(a: Facet, b: Facet): Meeting {
  if (a.scope.times.length === 0 && b.scope.times.length === 0) return 'same';
  const [x, y] = [a.scope.times.filter((time) => !loose(time, b)), b.scope.times.filter((time) => !loose(time, a))];
  return meeting(
    x,
    y,
    x.some((time) => y.includes(time)),
  );
}

/** "two years ago" can be any year. */
const loose = (time: string, other: Facet): boolean =>
  time === PAST && (other.scope.times.some((year) => /^\d/u.test(year)) || isRare(other.quantity));

/** Places count only where neither article's lead names them. */
export function placesMeet(a: Facet, b: Facet): Meeting {
  if (a.scope.places.length === 0 && b.scope.places.length === 0) return 'same';
  const foreign = (places: readonly string[], lead: ReadonlySet<string>): string[] =>
    places.filter((place) => place.startsWith(OWN) || !place.split(' ').some((word) => isOfLead(word, lead)));
  const [x, y] = [foreign(a.scope.places, b.lead), foreign(b.scope.places, a.lead)];
  return meeting(
    x,
    y,
    x.some((place) => y.some((other) => place.split(' ').some((word) => other.split(' ').includes(word)))),
  );
}

// below, equal numbers are mostly chance ("two people")
const SOME = 4;

/** A time or place that only one text names says little where all else is the same, much where the values contradict. */
export function mismatch(meets: Meeting, a: Facet, b: Facet, kind: 'time' | 'place'): number | null {
  if (meets === 'same') return null;
  if (equal(a, b) && isUnique(a.quantity)) return null;
  if (meets === 'apart') return -1.5;
  if (contradict(a, b)) return -1.5;
  // "nine injured", "the melee near Orla Bridge left nine people wounded"
  if (
    kind === 'place' &&
    equal(a, b) &&
    a.listed &&
    a.measure === b.measure &&
    (a.quantity.core ?? 0) >= SOME &&
    headsMeet(a, b) !== 'other'
  )
    return null;
  if (equal(a, b))
    return (sameNoun(a, b) && (a.measure === b.measure || isRare(a.quantity))) ||
      contextShare(a, b) >= CONTEXT_FOR_SMALL
      ? null
      : -1;
  // "two years ago, hundreds of women were robbed", "hundreds of women were robbed in Marwick"
  if (!a.listed && sameNoun(a, b) && a.quantity.vague && b.quantity.vague && a.quantity.core === b.quantity.core)
    return null;
  // "dozens of guards refused", "about 60 guards from Marwick refused"
  if (!a.listed && sameNoun(a, b) && tellAlike(a, b) && isFew(a, b)) return null;
  return a.listed && !a.quantity.vague && !b.quantity.vague && closeValues(a, b) ? null : -1;
}
