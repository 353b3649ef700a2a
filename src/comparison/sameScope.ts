import type { Facet } from './facets.js';
import {
  CONTEXT_FOR_SMALL,
  closeValues,
  contextShare,
  contradict,
  equal,
  headsMeet,
  isFew,
  isOneSum,
  isRare,
  isRivalry,
  isUnique,
  sameNoun,
  tellAlike,
} from './pairTraits.js';
import { isOfLead, OWN, placeWords, shareWord } from './places.js';
import type { Scope } from './scope.js';
import { PAST } from './times.js';

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
  const same = equal(a, b);
  const [x, y] = [
    a.scope.times.filter((time) => !loose(time, b, same)),
    b.scope.times.filter((time) => !loose(time, a, same)),
  ];
  return meeting(
    x,
    y,
    x.some((time) => y.includes(time)),
  );
}

/** "two years ago" can be any year, and a rare number the one of then; but "3,100 died last year" are not the 58 of now. */
const loose = (time: string, other: Facet, same: boolean): boolean =>
  time === PAST && (other.scope.times.some((year) => /^\d/u.test(year)) || (same && isRare(other.quantity)));

/** Places count only where neither article's lead names them, or where the article counts by such places ("14 in Cagayan, nine in Isabela"). */
export function placesMeet(a: Facet, b: Facet): Meeting {
  if (a.scope.places.length === 0 && b.scope.places.length === 0) return 'same';
  const foreign = ({ places, firm }: Scope, lead: ReadonlySet<string>): string[] =>
    places.filter(
      (place) => firm || place.startsWith(OWN) || !placeWords([place]).some((word) => isOfLead(word, lead)),
    );
  const [x, y] = [foreign(a.scope, b.lead), foreign(b.scope, a.lead)];
  return meeting(
    x,
    y,
    shareWord(x, y) || (b.scope.firm && shareWord(y, a.scope.at)) || (a.scope.firm && shareWord(x, b.scope.at)),
  );
}

// below, equal numbers are mostly chance ("two people")
const SOME = 4;

/** "two years ago, 90 died", "earlier this month 22 died": what is only said to be past may be anything, where the numbers differ. */
const areOfAnyTime = (a: Facet, b: Facet): boolean =>
  [a, b].every(({ scope }) => scope.times.length > 0 && scope.times.every((time) => time === PAST)) &&
  contradict(a, b) &&
  a.place !== b.place &&
  contextShare(a, b) < CONTEXT_FOR_SMALL;

/** "140 have died since May", "144 have died": one event that lasts, where no article tells both. */
const mayRun = (a: Facet, b: Facet): boolean =>
  a.scope.running !== b.scope.running &&
  a.article !== b.article &&
  (equal(a, b) || (a.listed && a.measure === b.measure && isFew(a, b)));

/** "five suspects are in custody over the fire in Orla Reef", "seven other suspects were arrested": the place is that of the deed. */
const areHeld = (a: Facet, b: Facet): boolean =>
  a.measure === HELD && b.measure === HELD && a.article !== b.article && sameNoun(a, b) && isFew(a, b);

const HELD = 'detained';

/** A time or place that only one text names says little where all else is the same, much where the values contradict. */
export function mismatch(meets: Meeting, a: Facet, b: Facet, kind: 'time' | 'place'): number | null {
  if (meets === 'same') return kind === 'time' && areOfAnyTime(a, b) ? -0.6 : null;
  if (equal(a, b) && isUnique(a.quantity)) return null;
  if (meets === 'apart') return -1.5;
  // "Spain has recorded 157,000 cases", and 162,000 here, in one article
  if (kind === 'place' && a.article === b.article && a.scope.holder !== b.scope.holder && !equal(a, b)) return -1.5;
  if (isOneSum(a, b) || (kind === 'place' && areHeld(a, b))) return null;
  if (kind === 'time' && mayRun(a, b)) return null;
  // "14 have died since May, the ministry said", days later 37, and 90 for the aid group: the growing count leads to its rival
  if (kind === 'time' && a.scope.running !== b.scope.running && isRivalry(a, b) && a.article !== b.article) return -0.5;
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

// rival claims of one event hardly lie further apart
const WHOLE = 5;

/** A count of all beside one that is so much smaller that it can only be of one event. */
export const isOfWhole = (whole: Facet, part: Facet): boolean =>
  whole.total &&
  !part.total &&
  whole.listed &&
  contradict(whole, part) &&
  (part.quantity.core ?? 0) < EVENT &&
  (whole.quantity.core ?? 0) > WHOLE * (part.quantity.core ?? 0);

// so many die in one event at most, as a rule
const EVENT = 200;
