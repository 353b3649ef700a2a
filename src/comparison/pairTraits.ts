import type { Facet } from './facets.js';
import { areSmall, type Quantity, RIVAL_RATIO, ratioOf, relationOf, trailing } from './quantity.js';

/** From here on, equal numbers are hardly chance ("51", "3,825"), unless round. */
export const RARE = 13;
/** A toll can triple from one report to the next. */
export const GROWTH = 3;
/** An "other" figure needs this share of the words of its sentence to be the same; set on five ledger stories. */
export const CONTEXT_FOR_SMALL = 0.3;

/** One number in both; "thousands" names none. */
export const equal = (a: Facet, b: Facet): boolean =>
  !a.quantity.vague && relationOf(a.quantity, b.quantity) === 'equal';
/** Told by two sides. */
export const twoSides = (a: Facet, b: Facet): boolean => a.side !== null && b.side !== null && a.side !== b.side;

/** "officials put it at 40, while aid groups speak of 900": one matter, two values. */
export function contrasted(a: Facet, b: Facet): boolean {
  // "the clinic took 31 by car, while seven others came on foot"
  if ((a.side !== null && a.side === b.side) || a.additional || b.additional) return false;
  if (a.measure !== b.measure || headsMeet(a, b) === 'other' || a.scope.part || b.scope.part) return false;
  // "leads 66 percent to 27 percent among the young, while the other leads 59 to 28 among the old"
  if (!a.listed && !twoSides(a, b)) return false;
  const [first, second] = a.figure.start < b.figure.start ? [a.figure, b.figure] : [b.figure, a.figure];
  return a.contrasts.some((at) => at >= first.end && at < second.start);
}

/** One takes the place of the other in one sentence: "4,800 had signed, up from 1,300", "revised from eight to six". */
export function changed(a: Facet, b: Facet): boolean {
  if (a.replaced === b.figure.id || b.replaced === a.figure.id) return true;
  const [first, second] = a.figure.start < b.figure.start ? [a.figure, b.figure] : [b.figure, a.figure];
  const old = a.figure === second ? a : b;
  const now = old === a ? b : a;
  // "30.2 percent, down from 38 percent in 2020": two elections
  if (old.scope.times.some((time) => !now.scope.times.includes(time))) return false;
  return a.place === b.place && a.changes.some((at) => at >= first.end && at < second.start);
}

/** "one man was shot in the head and one man in the arm", "two boys and two girls": the number is said again of others. */
export function isToldTwice(a: Facet, b: Facet): boolean {
  return a.row === b.row && !a.quantity.vague && !isRare(a.quantity) && !twoSides(a, b);
}

/** One takes up the noun and verb of the other for another value: another side's, or that of before. */
export function isToldAgain(a: Facet, b: Facet): boolean {
  if (a.again !== b.figure.id && b.again !== a.figure.id) return false;
  return (twoSides(a, b) || a.former !== b.former) && !a.scope.part && !b.scope.part;
}

/** Both cannot be true. */
export const contradict = (a: Facet, b: Facet): boolean => relationOf(a.quantity, b.quantity) === 'contradicts';

/** Two sides that may speak of one thing. */
export const isRivalry = (a: Facet, b: Facet): boolean =>
  twoSides(a, b) &&
  contradict(a, b) &&
  !areSmall(a.quantity, b.quantity) &&
  ratioOf(a.quantity, b.quantity) <= RIVAL_RATIO;

// from here on, equal numbers are hardly chance even where time or place are told differently ("3,825", "346")
const UNIQUE = 100;
// no two counts of a story are by chance both 20,000
const HUGE = 1000;
// "more than 300 sailors"
const MANY = 100;

/** Hardly the same by chance ("51"), unless round. */
export function isRare({ core, vague }: Quantity): boolean {
  return core !== null && !vague && Math.abs(core) >= RARE && (trailing(core) < 10 || core >= HUGE);
}

/** Hardly the same by chance even where time or place are told differently ("3,825"). */
export function isUnique({ core, vague, dimension }: Quantity): boolean {
  return core !== null && !vague && (core / trailing(core) >= UNIQUE || (dimension === 'count' && core >= HUGE));
}

/** Two or more telling digits ("650"; not "600"): hardly two numbers of one story. */
export const isTelling = ({ core, vague }: Quantity): boolean =>
  core !== null && !vague && core >= RARE && core / trailing(core) >= RARE;

// two articles of one story that name one sum of such a size speak of one thing in nine of ten pairs of figures marked by hand
const SUM = 1000;

/** One sum in two articles ("is costing the board $1 million", "is going to be $1 million"). */
export const isOneSum = (a: Facet, b: Facet): boolean =>
  a.article !== b.article &&
  a.quantity.dimension === 'money' &&
  a.figure.unit === b.figure.unit &&
  (a.quantity.core ?? 0) >= SUM &&
  equal(a, b);

/** Two measures that papers take for each other ("evacuated", "taken to safety"). */
export const sameFate = (a: Facet, b: Facet): boolean =>
  a.words.fates.some((pair) => pair.has(a.measure) && pair.has(b.measure));

/** So many that equal numbers of one noun are one ("more than 300 sailors"). */
export const isMany = ({ quantity }: Facet): boolean => Math.abs(quantity.core ?? 0) >= MANY;
/** One number may have grown out of the other. */
export const isFew = (a: Facet, b: Facet): boolean => ratioOf(a.quantity, b.quantity) <= GROWTH;
/** One noun is counted, not just people. */
export const sameNoun = (a: Facet, b: Facet): boolean => !a.anybody && a.head === b.head;

// "more than 300" and 346 are told of one matter, "hundreds" and 19,000 hardly
const SAME_SIZE = 1.5;

/** Told loosely, they may be one number. */
export function closeValues(a: Facet, b: Facet): boolean {
  const [x, y] = [a.quantity.core, b.quantity.core];
  return x !== null && y !== null && x > 0 && y > 0 && Math.max(x, y) / Math.min(x, y) <= SAME_SIZE;
}

/** Words for one measure. */
export function alike(a: Facet, b: Facet): boolean {
  return a.words.alike.some((group) => group.has(a.measure) && group.has(b.measure));
}

/** One word for what the numbers are, or that of one in the sentence of the other: "dozens staged a mutiny and |refused| to sail", "60 |refused|". */
export function tellAlike(a: Facet, b: Facet): boolean {
  if (a.measure === '' || b.measure === '') return false;
  return a.measure === b.measure || alike(a, b) || a.context.has(b.measure) || b.context.has(a.measure);
}

/** What tells which noun a figure counts. */
type Naming = Pick<Facet, 'head' | 'anybody' | 'figure' | 'implied' | 'listed'>;

/** Whether the nouns that are counted are one, or one of them leaves open what is counted. */
export function headsMeet(a: Naming, b: Naming): 'same' | 'open' | 'other' {
  if (a.head === b.head || (a.anybody && b.anybody)) return 'same';
  if (!a.anybody && !b.anybody) return 'other';
  // "17 people" are not "17 counts"
  return a.figure.unit === b.figure.unit || leavesOpen(a) || leavesOpen(b) ? 'open' : 'other';
}

/** "51 of the", but not "the 17 shot": those are people. */
const leavesOpen = ({ implied, listed }: Naming): boolean => implied && !listed;

/** Share of the smaller sentence's words that also stand in the other. */
export function contextShare(a: Facet, b: Facet): number {
  const [small, large] = a.context.size < b.context.size ? [a.context, b.context] : [b.context, a.context];
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return shared / Math.max(4, small.size);
}

/** A word before the noun is the same ("female"). */
export const sharesModifier = (a: Facet, b: Facet): boolean => [...a.modifiers].some((word) => b.modifiers.has(word));

/** "three teenagers", "the three children". */
export const isNearNoun = (a: Pick<Facet, 'head' | 'words'>, b: Pick<Facet, 'head'>): boolean =>
  a.head !== b.head && a.words.nearNouns.some((nouns) => nouns.has(a.head) && nouns.has(b.head));

/** A share in percent. */
export const isShare = ({ quantity }: Facet): boolean => quantity.dimension === 'percent';

/** "four or more", "at least 35", "more than 4,230": all true at once, and yet of other sizes. */
export const bothOpen = (a: Facet, b: Facet): boolean =>
  !a.quantity.vague && !b.quantity.vague && a.figure.high === null && b.figure.high === null;
