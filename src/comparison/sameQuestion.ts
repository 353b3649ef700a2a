import { compareDates } from '../text/dateOrder.js';
import { otherCharge } from './charges.js';
import { type Facet, heads } from './facets.js';
import {
  collected,
  convertedElsewhere,
  oneDisease,
  oneHolder,
  oneLevel,
  oneMeasured,
  oneNumber,
  oneResult,
  WITH_DOER,
  withDoer,
} from './oneMatter.js';
import {
  alike,
  bothOpen,
  CONTEXT_FOR_SMALL,
  changed,
  closeValues,
  contextShare,
  contradict,
  contrasted,
  equal,
  GROWTH,
  headsMeet,
  isFew,
  isMany,
  isNearNoun,
  isRare,
  isRivalry,
  isShare,
  isTelling,
  isToldAgain,
  isToldTwice,
  isUnique,
  RARE,
  sameNoun,
  sharesModifier,
  twoSides,
} from './pairTraits.js';
import { areSmall, converts, ratioOf } from './quantity.js';
import { sameMatter } from './sameMatter.js';
import { disjoint, isOfWhole, mismatch, placesMeet, timesMeet } from './sameScope.js';

/** How strongly two figures speak for answering one question: above zero for, below against. */
export type Verdict = { score: number; rule: string };

type PairRule = { rule: string; weigh: (a: Facet, b: Facet) => number | null };

/** Never in one question, whatever else speaks for it. */
export const NEVER = -8;

// shares set on five ledger stories
const CONTEXT_FOR_OTHER = 0.5;
// below, equal numbers are mostly chance ("two people")
const FEW = 4;

/** The first rule that has an opinion decides. */
const PAIR_RULES: readonly PairRule[] = [
  { rule: 'other-dimension', weigh: (a, b) => (a.quantity.dimension === b.quantity.dimension ? null : NEVER) },
  // "15 kilometres (nine miles)"
  { rule: 'conversion', weigh: (a, b) => (a.place === b.place && isConverted(a, b) ? 2 : null) },
  { rule: 'converted-elsewhere', weigh: convertedElsewhere },
  // "4,800 had signed, up from 1,300", "revised from eight to six"
  { rule: 'change', weigh: (a, b) => (a.place === b.place && changed(a, b) ? 2 : null) },
  // "The coast guard said 112 people were aboard. The owner put the number at 98."
  { rule: 'told-again', weigh: (a, b) => (isToldAgain(a, b) ? 2 : null) },
  // "three gunmen fled", "the three suspects"
  { rule: 'taken-up', weigh: (a, b) => (a.takes === b.figure.id || b.takes === a.figure.id ? 2 : null) },
  // "Lunia ferry: 14 dead", and the sentence below it
  { rule: 'heading', weigh: (a, b) => (heads(a, b) || heads(b, a) ? 2 : null) },
  { rule: 'one-and-one', weigh: (a, b) => (isToldTwice(a, b) ? NEVER : null) },
  // "129 people, 103 of them passengers": two values in one sentence are two questions, unless two sides claim them
  {
    rule: 'same-sentence',
    weigh: (a, b) => (a.place === b.place && !equal(a, b) && !twoSides(a, b) && !contrasted(a, b) ? NEVER : null),
  },
  { rule: 'other-country', weigh: (a, b) => (disjoint(a.countries, b.countries) ? NEVER : null) },
  { rule: 'other-degree', weigh: (a, b) => (a.scope.degree === b.scope.degree || isLeftOut(a, b) ? null : -1.5) },
  { rule: 'other-time', weigh: (a, b) => mismatch(timesMeet(a, b), a, b, 'time') },
  { rule: 'other-place', weigh: (a, b) => mismatch(placesMeet(a, b), a, b, 'place') },
  { rule: 'other-charge', weigh: (a, b) => (otherCharge(a, b) ? -1.5 : null) },
  { rule: 'part-and-whole', weigh: (a, b) => (isPartAndWhole(a, b) ? -1.5 : null) },
  // "four adults and two children were killed", "six people were killed"
  { rule: 'summand', weigh: (a, b) => (isSummand(a, b) || isSummand(b, a) ? -1.5 : null) },
  { rule: 'one-number', weigh: oneNumber },
  { rule: 'one-measured', weigh: oneMeasured },
  { rule: 'one-holder', weigh: oneHolder },
  // "an air strike killed 14 people, rescuers said", "4,300 had been killed in the war, the ministry said"
  { rule: 'of-a-whole', weigh: (a, b) => (isOfWhole(a, b) || isOfWhole(b, a) ? -1.5 : null) },
  { rule: 'other-measure', weigh: (a, b) => (measureConflict(a, b) ? -1.5 : null) },
  { rule: 'same-value', weigh: sameValue },
  // "dozens" beside six: where even a vague word does not fit, something else is counted
  {
    rule: 'vague-does-not-fit',
    weigh: (a, b) =>
      a.quantity.vague !== b.quantity.vague && contradict(a, b) && !(isChanging(a) && isFew(a, b)) ? -0.6 : null,
  },
  // "police said earlier that four were shot", "shot three people": one voice takes back what it said
  { rule: 'former-value', weigh: (a, b) => (isTakenBack(a, b) ? 1 : null) },
  { rule: 'collected', weigh: collected },
  { rule: 'one-result', weigh: oneResult },
  { rule: 'one-disease', weigh: oneDisease },
  { rule: WITH_DOER, weigh: withDoer },
  { rule: 'same-article', weigh: (a, b) => (sameVoiceElsewhere(a, b) ? -0.6 : null) },
  // "15 of the girls", "50 of the girls": two parts of one whole
  { rule: 'two-parts', weigh: (a, b) => (a.scope.part && b.scope.part && contradict(a, b) ? -0.6 : null) },
  // "no police were hurt", six people were
  {
    rule: 'none-and-some',
    weigh: (a, b) =>
      contradict(a, b) && (a.quantity.high === 0) !== (b.quantity.high === 0) && !isFound(a, b) ? -0.6 : null,
  },
  // "a cash reward of up to $2,500", "the reward has grown to $5,000"
  { rule: 'one-sum', weigh: (a, b) => (a.measure === b.measure && a.words.uniqueSums.has(a.measure) ? 0.4 : null) },
  // "the fire was 5% contained", two days later "19% contained"
  { rule: 'one-level', weigh: oneLevel },
  // "more than 500 hurt", "twelve" of an earlier case: no update, unless two sides say it
  {
    rule: 'other-size',
    weigh: (a, b) =>
      (contradict(a, b) || bothOpen(a, b)) && !twoSides(a, b) && !contrasted(a, b) && otherSize(a, b) ? -0.6 : null,
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

/** "one officer was slightly wounded", "including one officer": the degree of the same is left out. */
const isLeftOut = (a: Facet, b: Facet): boolean =>
  (a.scope.degree === '' || b.scope.degree === '') &&
  equal(a, b) &&
  a.measure === b.measure &&
  // "five of the injured", "five of them in critical condition": parts by their degree
  (sameNoun(a, b) || (headsMeet(a, b) === 'same' && !a.scope.part && !b.scope.part));

const isConverted = (a: Facet, b: Facet): boolean =>
  converts(a.quantity, b.quantity) || restates(a, b) || restates(b, a);
const restates = ({ converted, closer }: Facet, { figure }: Facet): boolean =>
  converted === figure.id || closer === figure.id;

/** "five in critical condition", "four of them in critical condition": those of one degree are a part either way. */
const isPartAndWhole = (a: Facet, b: Facet): boolean =>
  a.scope.part !== b.scope.part && a.listed && a.scope.degree === '' && apartInSize(a, b);

/** One of the counts that add up to the other. */
const isSummand = (part: Facet, whole: Facet): boolean =>
  part.listed &&
  part.measure === whole.measure &&
  part.sum !== null &&
  part.sum === whole.quantity.core &&
  contradict(part, whole);

/** Values that cannot be a part and its whole told loosely. */
function apartInSize(a: Facet, b: Facet): boolean {
  return contradict(a, b) || (!a.quantity.vague && !b.quantity.vague && !closeValues(a, b));
}

// a toll hardly falls by half from one report to the next
const FALL = 1.5;

function otherSize(a: Facet, b: Facet): boolean {
  const [x, y] = [a.quantity.core ?? 0, b.quantity.core ?? 0];
  if (Math.min(x, y) === 0 && isFound(a, b)) return false;
  const order = compareDates(a.published, b.published);
  const falls = order !== 0 && order < 0 === x > y;
  return ratioOf(a.quantity, b.quantity) > (falls && !isChanging(a) && Math.max(x, y) >= RARE ? FALL : GROWTH);
}

/** Two listed measures ("killed", "rescued") that one number does not have; an equal number may be misread. */
function measureConflict(a: Facet, b: Facet): boolean {
  if (!a.listed || !b.listed || a.measure === b.measure || alike(a, b)) return false;
  // "four people with serious injuries", "four were taken to hospital with serious injuries"
  if (equal(a, b) && isSameHarm(a, b)) return false;
  if (!equal(a, b)) return true;
  // "21 sailors" taken and "21 sailors" freed are the same sailors, or one measure was misread
  if (sameNoun(a, b)) return !isRare(a.quantity);
  return !isUnique(a.quantity) || headsMeet(a, b) === 'other';
}

const isHarm = ({ measure }: Facet): boolean => measure === 'injured' || measure === 'hospitalised';
const isSameHarm = (a: Facet, b: Facet): boolean =>
  isHarm(a) && isHarm(b) && a.scope.degree !== '' && a.scope.degree === b.scope.degree;

function sameValue(a: Facet, b: Facet): number | null {
  if (!equal(a, b)) return sameVague(a, b);
  if (isOneRange(a, b)) return 0.6;
  const heads = isNearNoun(a, b) ? 'same' : headsMeet(a, b);
  const measure = a.measure === b.measure || alike(a, b) || isSameHarm(a, b);
  // two numbers of one sentence have its words in common whatever they tell
  const near = a.place !== b.place && contextShare(a, b) >= CONTEXT_FOR_SMALL;
  if (isRare(a.quantity)) {
    // "finds her ahead by 48 percent to 41", "leads among the young 49 to 41": shares of one poll are alike by chance
    if (isShare(a) && a.article === b.article && !near && (a.head === '' || !sameNoun(a, b))) return -0.2;
    if (heads !== 'other' || measure || near) return 1;
    return rareApart(a, b);
  }
  if (sameNoun(a, b) && isMany(a)) return 0.7;
  if (measure && a.listed) return heads === 'other' ? (near ? 0.4 : -0.5) : 1;
  if (measure) return (heads === 'same' && !a.anybody) || near ? 1 : isOneOfKind(a, b) ? 0.4 : -0.3;
  // "a rate of 8 percent", "8 percent for those assets"
  if (near && a.quantity.dimension !== 'count') return 0.6;
  // "the two grey seals were called in", "two grey seals were near"
  if (sameNoun(a, b) && sharesModifier(a, b)) return 0.5;
  if (a.measure === '' || b.measure === '')
    return sameNoun(a, b) || (heads !== 'other' && (near || Math.abs(a.quantity.core ?? 0) >= FEW)) ? 0.4 : -0.3;
  if (a.listed !== b.listed) {
    // "five minors were shot", "the victims, five minors and three adults"
    if (heads === 'same' && !a.anybody && (isVictims(a) || isVictims(b))) return 0.5;
    if (near && heads !== 'other') return 0.6;
    return -0.3;
  }
  if (heads === 'same' && !a.anybody) return near ? 1 : 0.4;
  // "the four defendants", "four counts of assault": who and what, in sentences that are alike
  const others = heads === 'other' && (a.figure.unit !== b.figure.unit || a.article === b.article);
  return !others && contextShare(a, b) >= CONTEXT_FOR_OTHER ? 0.6 : -0.4;
}

/** "three to four individuals", "three or four men": two ends that are the same are hardly chance. */
const isOneRange = (a: Facet, b: Facet): boolean =>
  a.quantity.range &&
  b.quantity.range &&
  a.article !== b.article &&
  a.figure.unit === b.figure.unit &&
  a.listed === b.listed;

/** "two competing measures to reopen", "two competing approaches to reopen": one number, one verb, one word before the noun. */
const isOneOfKind = (a: Facet, b: Facet): boolean =>
  a.measure !== '' && a.measure === b.measure && sharesModifier(a, b);

const isVictims = ({ measure, words }: Facet): boolean => words.victims.has(measure);

/** "hundreds of women were robbed", "hundreds of women reported": one word for one number of one kind. */
function sameVague(a: Facet, b: Facet): number | null {
  const { vague, core, dimension } = a.quantity;
  if (!vague || !b.quantity.vague || core !== b.quantity.core || a.listed || b.listed) return null;
  if (dimension !== 'count') return contextShare(a, b) > 0 ? 0.3 : null;
  return sameNoun(a, b) || (a.measure === b.measure && headsMeet(a, b) !== 'other') ? 0.3 : null;
}

/** A rare number told of two things: in two articles rather one matter in other words ("a charge", "a hit"), in one rather two, but for "118 times" and "118 visits". */
function rareApart(a: Facet, b: Facet): number {
  if (a.figure.unit !== b.figure.unit) return -0.2;
  if (isUnique(a.quantity) || a.quantity.dimension !== 'count')
    return a.article === b.article ? (isUnique(a.quantity) && isTelling(a.quantity) ? 0.1 : -0.2) : 0.2;
  // all twenty-nine such pairs of figures marked by hand tell one thing
  return 0.4;
}

const isTakenBack = (a: Facet, b: Facet): boolean =>
  a.article === b.article && a.former !== b.former && a.listed && a.measure === b.measure && headsMeet(a, b) === 'same';

/** One voice in one article gives another value elsewhere: mostly another question; of two firms' charges both are true. */
function sameVoiceElsewhere(a: Facet, b: Facet): boolean {
  if (a.article !== b.article || !contradict(a, b) || (a.place === b.place && contrasted(a, b))) return false;
  return (
    !a.listed ||
    areSmall(a.quantity, b.quantity) ||
    (a.claimant === b.claimant && a.block === b.block && !twoSides(a, b))
  );
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

/** "22 are missing", two days later "no one is missing any more". */
const isFound = (a: Facet, b: Facet): boolean =>
  isChanging(a) && a.measure === b.measure && a.article !== b.article && (a.published ?? '') !== (b.published ?? '');

const isChanging = ({ measure, words }: Facet): boolean => words.changing.has(measure);
const mayChange = ({ measure, words }: Facet): boolean => words.growing.has(measure) || words.changing.has(measure);

/** "passengers" beside "people": one matter where the sizes are alike, two friends among 53 people are not. */
function openHeads(a: Facet, b: Facet): number {
  // "dozens of others wounded", "53 people were wounded"
  if (a.quantity.vague || b.quantity.vague) return contradict(a, b) ? -0.3 : isFew(a, b) ? 0.2 : 0;
  return closeValues(a, b) ? 0.5 : -0.3;
}
