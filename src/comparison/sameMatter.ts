import type { Facet } from './facets.js';
import {
  alike,
  closeValues,
  contextShare,
  contradict,
  headsMeet,
  isShare,
  isTelling,
  RARE,
  sameNoun,
  sharesModifier,
  tellAlike,
} from './pairTraits.js';
import { ratioOf } from './quantity.js';

// shares set on five ledger stories
const CONTEXT_FOR_CHANGED = 0.2;
const CONTEXT_FOR_NOTHING = 0.5;

/** "About 1,200 homes were destroyed", "destroyed 1,240 houses": so many of one noun, said more closely. */
const isRounded = (a: Facet, b: Facet): boolean =>
  sameNoun(a, b) &&
  a.head !== '' &&
  a.measure !== '' &&
  a.quantity.dimension === 'count' &&
  (a.quantity.about || b.quantity.about) &&
  (a.quantity.core ?? 0) >= RARE &&
  !a.quantity.vague &&
  !b.quantity.vague &&
  !contradict(a, b) &&
  closeValues(a, b);

// "hundreds of thousands" are at most 999,999
const VAGUE = 5;

const saidLoosely = (a: Facet, b: Facet): boolean =>
  sameNoun(a, b) &&
  a.measure !== '' &&
  a.figure.unit === 'person' &&
  a.quantity.vague !== b.quantity.vague &&
  !contradict(a, b) &&
  ratioOf(a.quantity, b.quantity) <= VAGUE;

/** "fined $1,688", "fined about $1,680": one sum, rounded in one of two articles. */
const isRoundedSum = (a: Facet, b: Facet): boolean =>
  a.article !== b.article &&
  a.quantity.dimension === 'money' &&
  a.figure.unit === b.figure.unit &&
  a.measure !== '' &&
  a.measure === b.measure &&
  a.quantity.about !== b.quantity.about &&
  !a.quantity.vague &&
  !b.quantity.vague &&
  isTelling(a.quantity) &&
  isTelling(b.quantity) &&
  !contradict(a, b);

// "more than 200,000" of 206,000: where papers round
const ROUNDED = 1.05;

/** "206,000 felons", "more than 200,000 felons": one noun, its number rounded in the same article. */
const isRoundedDown = (a: Facet, b: Facet): boolean =>
  sameNoun(a, b) &&
  a.quantity.dimension === 'count' &&
  (a.figure.bound === 'exact') !== (b.figure.bound === 'exact') &&
  (isTelling(a.quantity) || isTelling(b.quantity)) &&
  !a.quantity.vague &&
  !b.quantity.vague &&
  !contradict(a, b) &&
  ratioOf(a.quantity, b.quantity) <= ROUNDED;

/** "5,200 active-duty troops", "more than 5,000 active-duty troops": one noun with its modifier, said more closely in another article. */
const isSaidCloser = (a: Facet, b: Facet): boolean =>
  a.article !== b.article &&
  sameNoun(a, b) &&
  sharesModifier(a, b) &&
  !a.quantity.vague &&
  !b.quantity.vague &&
  (a.quantity.core ?? 0) >= RARE &&
  !contradict(a, b) &&
  closeValues(a, b);

/** Two values of anything else: the same noun, the same word for what it is, and like sentences. */
export function sameMatter(a: Facet, b: Facet): number | null {
  // "more than 340 sailors were taken", "the 346 sailors abducted"
  if (a.listed !== b.listed)
    return sameNoun(a, b) && closeValues(a, b) && !contradict(a, b) && !a.quantity.vague && !b.quantity.vague
      ? 0.3
      : null;
  if (headsMeet(a, b) !== 'same') return null;
  if (isSaidCloser(a, b) || isRoundedDown(a, b)) return 0.4;
  if (a.measure !== b.measure && !alike(a, b)) return saidLoosely(a, b) && tellAlike(a, b) ? 0.3 : null;
  if (isRoundedSum(a, b)) return 0.4;
  const near = contextShare(a, b);
  // "dozens of guards refused", "about 60 guards refused"
  if (near < CONTEXT_FOR_CHANGED) return saidLoosely(a, b) || isRounded(a, b) ? 0.3 : null;
  // two polls of one race give two shares
  if (contradict(a, b) && isShare(a) && a.head === '' && a.side !== b.side) return null;
  // "a raise of 12 percent", "raised its offer to 6 percent": without a noun, few words in common are chance
  return contradict(a, b) ? near - (a.head === '' ? CONTEXT_FOR_NOTHING : 0) : near + 0.3;
}
