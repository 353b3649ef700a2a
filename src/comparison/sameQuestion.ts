import { type Facet, heads } from './facets.js';
import { areSmall, converts, type Quantity, RIVAL_RATIO, ratioOf, relationOf, trailing } from './quantity.js';
import { isOfLead, OWN, PAST } from './scope.js';

/** How strongly two figures speak for answering one question: above zero for, below against. */
export type Verdict = { score: number; rule: string };

type PairRule = { rule: string; weigh: (a: Facet, b: Facet) => number | null };

/** Never in one question, whatever else speaks for it. */
export const NEVER = -8;

// an "other" figure needs words of its sentence to be the same; shares set on five ledger stories
const CONTEXT_FOR_SMALL = 0.3;
const CONTEXT_FOR_OTHER = 0.5;
const CONTEXT_FOR_CHANGED = 0.2;
// below, equal numbers are mostly chance ("two people")
const FEW = 4;
// from here on, equal numbers are hardly chance ("51", "3,825"), unless round
const RARE = 13;

/** The first rule that has an opinion decides. */
const PAIR_RULES: readonly PairRule[] = [
  { rule: 'other-dimension', weigh: (a, b) => (a.quantity.dimension === b.quantity.dimension ? null : NEVER) },
  // "15 kilometres (nine miles)"
  { rule: 'conversion', weigh: (a, b) => (a.place === b.place && converts(a.quantity, b.quantity) ? 2 : null) },
  // "4,800 had signed, up from 1,300"
  { rule: 'change', weigh: (a, b) => (a.place === b.place && changed(a, b) ? 2 : null) },
  // "Lunia ferry: 14 dead", and the sentence below it
  { rule: 'heading', weigh: (a, b) => (heads(a, b) || heads(b, a) ? 2 : null) },
  // "129 people, 103 of them passengers": two values in one sentence are two questions, unless two sides claim them
  {
    rule: 'same-sentence',
    weigh: (a, b) => (a.place === b.place && !equal(a, b) && !twoSides(a, b) && !contrasted(a, b) ? NEVER : null),
  },
  { rule: 'other-country', weigh: (a, b) => (disjoint(a.countries, b.countries) ? NEVER : null) },
  { rule: 'other-degree', weigh: (a, b) => (a.scope.degree === b.scope.degree ? null : -1.5) },
  { rule: 'other-time', weigh: (a, b) => mismatch(timesMeet(a, b), a, b) },
  { rule: 'other-place', weigh: (a, b) => mismatch(placesMeet(a, b), a, b) },
  {
    rule: 'part-and-whole',
    weigh: (a, b) => (a.scope.part !== b.scope.part && a.listed && apartInSize(a, b) ? -1.5 : null),
  },
  { rule: 'other-measure', weigh: (a, b) => (measureConflict(a, b) ? -1.5 : null) },
  { rule: 'same-value', weigh: sameValue },
  // "dozens" beside six: where even a vague word does not fit, something else is counted
  {
    rule: 'vague-does-not-fit',
    weigh: (a, b) =>
      a.quantity.vague !== b.quantity.vague && contradict(a, b) && !(isChanging(a) && isFew(a, b)) ? -0.6 : null,
  },
  { rule: 'same-article', weigh: (a, b) => (sameVoiceElsewhere(a, b) ? -0.6 : null) },
  // "15 of the girls", "50 of the girls": two parts of one whole
  { rule: 'two-parts', weigh: (a, b) => (a.scope.part && b.scope.part && contradict(a, b) ? -0.6 : null) },
  // "no police were hurt", six people were
  {
    rule: 'none-and-some',
    weigh: (a, b) => (contradict(a, b) && (a.quantity.high === 0) !== (b.quantity.high === 0) ? -0.6 : null),
  },
  // "more than 500 hurt", "twelve" of an earlier case: no update, unless two sides say it
  {
    rule: 'other-size',
    weigh: (a, b) => (contradict(a, b) && !twoSides(a, b) && !contrasted(a, b) && otherSize(a, b) ? -0.6 : null),
  },
  { rule: 'listed-measure', weigh: listedMeasure },
  { rule: 'same-matter', weigh: sameMatter },
];

/** What the rules say of two figures, with the rule that decided. */
export function weighPair(a: Facet, b: Facet): Verdict {
  for (const { rule, weigh } of PAIR_RULES) {
    const score = weigh(a, b);
    if (score !== null) return { score, rule };
  }
  return { score: -0.5, rule: 'nothing-in-common' };
}

/** One number in both; "thousands" names none. */
const equal = (a: Facet, b: Facet): boolean => !a.quantity.vague && relationOf(a.quantity, b.quantity) === 'equal';
const twoSides = (a: Facet, b: Facet): boolean => a.side !== null && b.side !== null && a.side !== b.side;

function changed(a: Facet, b: Facet): boolean {
  const [first, second] = a.figure.start < b.figure.start ? [a.figure, b.figure] : [b.figure, a.figure];
  return a.changes.some((at) => at >= first.end && at < second.start);
}

/** "officials put it at 40, while aid groups speak of 900": one matter, two values. */
export function contrasted(a: Facet, b: Facet): boolean {
  // "the clinic took 31 by car, while seven others came on foot"
  if ((a.side !== null && a.side === b.side) || a.additional || b.additional) return false;
  if (a.measure !== b.measure || headsMeet(a, b) === 'other' || a.scope.part || b.scope.part) return false;
  const [first, second] = a.figure.start < b.figure.start ? [a.figure, b.figure] : [b.figure, a.figure];
  return a.contrasts.some((at) => at >= first.end && at < second.start);
}

const contradict = (a: Facet, b: Facet): boolean => relationOf(a.quantity, b.quantity) === 'contradicts';

// from here on, equal numbers are hardly chance even where time or place are told differently ("3,825", "276")
const UNIQUE = 100;
// no two counts of a story are by chance both 20,000
const HUGE = 1000;
// "more than 200 girls"
const MANY = 100;

function isRare({ core, vague }: Quantity): boolean {
  return core !== null && !vague && Math.abs(core) >= RARE && (trailing(core) < 10 || core >= HUGE);
}

function isUnique({ core, vague, dimension }: Quantity): boolean {
  return core !== null && !vague && (core / trailing(core) >= UNIQUE || (dimension === 'count' && core >= HUGE));
}

function disjoint(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((name) => b.includes(name));
}

/** How two scopes stand to each other: neither named or one in common, named by one only, or two different ones. */
type Meeting = 'same' | 'one-sided' | 'apart';

const meeting = (a: readonly string[], b: readonly string[], shared: boolean): Meeting =>
  shared || (a.length === 0 && b.length === 0) ? 'same' : a.length === 0 || b.length === 0 ? 'one-sided' : 'apart';

function timesMeet(a: Facet, b: Facet): Meeting {
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
function placesMeet(a: Facet, b: Facet): Meeting {
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

/** A time or place that only one text names says little where all else is the same, much where the values contradict. */
function mismatch(meets: Meeting, a: Facet, b: Facet): number | null {
  if (meets === 'same') return null;
  if (equal(a, b) && isUnique(a.quantity)) return null;
  if (meets === 'apart') return -1.5;
  if (contradict(a, b)) return -1.5;
  if (equal(a, b))
    return (sameNoun(a, b) && (a.measure === b.measure || isRare(a.quantity))) ||
      contextShare(a, b) >= CONTEXT_FOR_SMALL
      ? null
      : -1;
  // "dozens of guards refused", "about 60 guards from Marwick refused"
  if (!a.listed && sameNoun(a, b) && a.measure !== '' && a.measure === b.measure && isFew(a, b)) return null;
  return a.listed && !a.quantity.vague && !b.quantity.vague && closeValues(a, b) ? null : -1;
}

/** Values that cannot be a part and its whole told loosely. */
function apartInSize(a: Facet, b: Facet): boolean {
  return contradict(a, b) || (!a.quantity.vague && !b.quantity.vague && !closeValues(a, b));
}

// a toll can triple from one report to the next, and hardly falls by half
const GROWTH = 3;
const FALL = 1.5;

function otherSize(a: Facet, b: Facet): boolean {
  const [x, y] = [a.quantity.core ?? 0, b.quantity.core ?? 0];
  const ratio = Math.max(x, y) / Math.max(1, Math.min(x, y));
  const falls =
    a.published !== null && b.published !== null && a.published < b.published === x > y && a.published !== b.published;
  return ratio > (falls && Math.max(x, y) >= RARE ? FALL : GROWTH);
}

const isMany = ({ quantity }: Facet): boolean => Math.abs(quantity.core ?? 0) >= MANY;
const isFew = (a: Facet, b: Facet): boolean => ratioOf(a.quantity, b.quantity) <= GROWTH;
const sameNoun = (a: Facet, b: Facet): boolean => !a.anybody && a.head === b.head;

// "more than 200" and 276 are told of one matter, "hundreds" and 19,000 hardly
const SAME_SIZE = 1.5;

function closeValues(a: Facet, b: Facet): boolean {
  const [x, y] = [a.quantity.core, b.quantity.core];
  return x !== null && y !== null && x > 0 && y > 0 && Math.max(x, y) / Math.min(x, y) <= SAME_SIZE;
}

/** same, alike, unknown (a word of the text beside a listed measure) or other. */
function measureConflict(a: Facet, b: Facet): boolean {
  if (!a.listed || !b.listed || a.measure === b.measure || alike(a, b)) return false;
  // "four people with serious injuries", "four were taken to hospital with serious injuries"
  if (equal(a, b) && a.scope.degree !== '' && isHarm(a) && isHarm(b)) return false;
  if (!equal(a, b)) return true;
  // "21 schoolgirls" taken and "21 schoolgirls" freed are the same girls, or one measure was misread
  if (sameNoun(a, b)) return !isRare(a.quantity);
  return !isUnique(a.quantity) || headsMeet(a, b) === 'other';
}

function alike(a: Facet, b: Facet): boolean {
  return a.words.alike.some((group) => group.has(a.measure) && group.has(b.measure));
}

const isHarm = ({ measure }: Facet): boolean => measure === 'injured' || measure === 'hospitalised';

function headsMeet(a: Facet, b: Facet): 'same' | 'open' | 'other' {
  if (a.head === b.head) return 'same';
  if (a.anybody && b.anybody) return 'same';
  // "17 people" are not "17 counts"
  if (a.anybody || b.anybody)
    return a.figure.unit === b.figure.unit || leavesOpen(a) || leavesOpen(b) ? 'open' : 'other';
  return 'other';
}

/** "51 of the", but not "the 17 shot": those are people. */
const leavesOpen = ({ implied, listed }: Facet): boolean => implied && !listed;

/** Share of the smaller sentence's words that also stand in the other. */
export function contextShare(a: Facet, b: Facet): number {
  const [small, large] = a.context.size < b.context.size ? [a.context, b.context] : [b.context, a.context];
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return shared / Math.max(4, small.size);
}

const sharesModifier = (a: Facet, b: Facet): boolean => [...a.modifiers].some((word) => b.modifiers.has(word));

function sameValue(a: Facet, b: Facet): number | null {
  if (!equal(a, b)) return sameVague(a, b);
  const heads = headsMeet(a, b);
  const measure = a.measure === b.measure || alike(a, b);
  const near = contextShare(a, b) >= CONTEXT_FOR_SMALL;
  if (isRare(a.quantity)) {
    if (heads !== 'other' || measure || near) return 1;
    return rareApart(a, b);
  }
  if (sameNoun(a, b) && isMany(a)) return 0.7;
  if (measure && a.listed) return heads === 'other' ? (near ? 0.4 : -0.5) : 1;
  if (measure) return (heads === 'same' && !a.anybody) || near ? 1 : -0.3;
  // "a rate of 8 percent", "8 percent for those assets"
  if (near && a.quantity.dimension !== 'count') return 0.6;
  // "the two female gorillas were called", "two female gorillas were near"
  if (sameNoun(a, b) && sharesModifier(a, b)) return 0.5;
  if (a.measure === '' || b.measure === '')
    return heads !== 'other' && (near || Math.abs(a.quantity.core ?? 0) >= FEW) ? 0.4 : -0.3;
  if (a.listed !== b.listed) {
    if (near && heads !== 'other') return 0.6;
    return -0.3;
  }
  if (heads === 'same' && !a.anybody) return near ? 1 : 0.4;
  return contextShare(a, b) >= CONTEXT_FOR_OTHER ? 0.6 : -0.4;
}

/** "hundreds of women were robbed", "hundreds of women reported": one word for one number of one kind. */
function sameVague(a: Facet, b: Facet): number | null {
  const { vague, core, dimension } = a.quantity;
  if (!vague || !b.quantity.vague || core !== b.quantity.core || (a.listed && b.listed)) return null;
  if (a.listed !== b.listed) return null;
  if (dimension !== 'count') return contextShare(a, b) > 0 ? 0.3 : null;
  return sameNoun(a, b) || (a.measure === b.measure && headsMeet(a, b) !== 'other') ? 0.3 : null;
}

/** A rare number told of two things: in two articles rather one matter in other words ("a charge", "a hit"), in one rather two. */
function rareApart(a: Facet, b: Facet): number {
  if (a.figure.unit !== b.figure.unit) return -0.2;
  if (isUnique(a.quantity) || a.quantity.dimension !== 'count') return a.article === b.article ? -0.2 : 0.2;
  return 0;
}

/** One voice in one article gives another value elsewhere: mostly another question; of two firms' charges both are true. */
function sameVoiceElsewhere(a: Facet, b: Facet): boolean {
  if (a.article !== b.article || !contradict(a, b) || (a.place === b.place && contrasted(a, b))) return false;
  return !a.listed || areSmall(a.quantity, b.quantity) || (a.claimant === b.claimant && a.block === b.block);
}

/** Two values of the killed, the injured ... of one event. */
function listedMeasure(a: Facet, b: Facet): number | null {
  if (!a.listed || !b.listed) return null;
  const heads = headsMeet(a, b);
  if (!mayChange(a) && contradict(a, b) && !twoSides(a, b) && contextShare(a, b) < CONTEXT_FOR_SMALL) return -0.3;
  if (a.implied || b.implied) return a.quantity.vague || b.quantity.vague ? 0.2 : 0.3;
  if (heads === 'same') return 1;
  const apart = a.words.parts.has(a.head) || b.words.parts.has(b.head);
  // "3 million patients, the hackers say", "fewer than 400,000 people, the firm says"
  if (heads === 'open' && !apart && !isChanging(a) && isRivalry(a, b)) return 0.5;
  if (heads === 'open') return apart ? -1 : openHeads(a, b);
  return apart ? -1 : -0.2;
}

const isChanging = ({ measure, words }: Facet): boolean => words.changing.has(measure);
const mayChange = ({ measure, words }: Facet): boolean => words.growing.has(measure) || words.changing.has(measure);
const isRivalry = (a: Facet, b: Facet): boolean =>
  twoSides(a, b) &&
  contradict(a, b) &&
  !areSmall(a.quantity, b.quantity) &&
  ratioOf(a.quantity, b.quantity) <= RIVAL_RATIO;

/** "passengers" beside "people": one matter where the sizes are alike, two friends among 53 people are not. */
function openHeads(a: Facet, b: Facet): number {
  // "dozens of others wounded", "53 people were wounded"
  if (a.quantity.vague || b.quantity.vague) return contradict(a, b) ? -0.3 : isFew(a, b) ? 0.2 : 0;
  return closeValues(a, b) ? 0.5 : -0.3;
}

const saidLoosely = (a: Facet, b: Facet): boolean =>
  sameNoun(a, b) &&
  a.measure !== '' &&
  a.figure.unit === 'person' &&
  a.quantity.vague !== b.quantity.vague &&
  !contradict(a, b) &&
  isFew(a, b);

/** Two values of anything else: the same noun, the same word for what it is, and like sentences. */
function sameMatter(a: Facet, b: Facet): number | null {
  // "more than 270 girls were taken", "the 276 girls abducted"
  if (a.listed !== b.listed)
    return sameNoun(a, b) && closeValues(a, b) && !contradict(a, b) && !a.quantity.vague && !b.quantity.vague
      ? 0.3
      : null;
  if (headsMeet(a, b) !== 'same') return null;
  if (a.measure !== b.measure) return null;
  const near = contextShare(a, b);
  // "dozens of guards refused", "about 60 guards refused"
  if (near < CONTEXT_FOR_CHANGED) return saidLoosely(a, b) ? 0.3 : null;
  return relationOf(a.quantity, b.quantity) === 'contradicts' ? near : near + 0.3;
}
