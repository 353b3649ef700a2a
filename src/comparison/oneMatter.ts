import { compareDates } from '../text/dateOrder.js';
import { stemOf, wordsOf } from '../text/stems.js';
import type { Facet } from './facets.js';
import {
  alike,
  contextShare,
  contradict,
  equal,
  headsMeet,
  isFew,
  isOneSum,
  isTelling,
  sameFate,
} from './pairTraits.js';
import { converts, convertsExactly, ratioOf } from './quantity.js';
import { isOneResult } from './results.js';

// shares of the words of a sentence, set by hand on invented stories
const SOME_WORDS = 0.2;
// "48.2 percent", a later count "49"
const POINTS = 5;
const SEATS = 1.25;
// what people give grows a hundredfold at most
const COLLECTED = 100;
// below, numbers of two units meet by chance: "five miles", "8 km"
const SMALL = 10;
const ROUNDING_ERROR = 1e-9;

const elsewhere = (a: Facet, b: Facet): boolean => a.article !== b.article;
const writtenOf = ({ figure }: Facet): number => Math.abs(figure.low ?? figure.high ?? 0);

/** "It was doing 280 km/h", another paper: "touched down at 174 mph". */
export function convertedElsewhere(a: Facet, b: Facet): number | null {
  if (!elsewhere(a, b) || a.quantity.vague || b.quantity.vague || !converts(a.quantity, b.quantity)) return null;
  const near = contextShare(a, b) >= SOME_WORDS || (a.measure !== '' && (a.measure === b.measure || alike(a, b)));
  const large = Math.max(writtenOf(a), writtenOf(b)) >= SMALL;
  // "9 millimetres", "0.9 centimetres"
  const exact = convertsExactly(a.quantity, b.quantity);
  if (exact && Math.abs(a.quantity.core! / b.quantity.core! - 1) < ROUNDING_ERROR) return 0.8;
  return exact && (large || near) ? 0.8 : near ? 0.5 : null;
}

/** "The Social Democrats won 32.8%", the final count: "the Social Democrats won with 32.7%". */
export function oneHolder(a: Facet, b: Facet): number | null {
  if (!elsewhere(a, b) || !isOneName(a.holder, b.holder) || a.figure.unit !== b.figure.unit) return null;
  if (a.former || b.former) return null;
  const moves = (a.measure !== '' && a.measure === b.measure) || alike(a, b);
  const wins = gains(a) && gains(b);
  if (!moves && !wins) return null;
  const [x, y] = [a.quantity.core ?? 0, b.quantity.core ?? 0];
  const near = a.figure.unit === 'percent' ? Math.abs(x - y) <= POINTS : ratioOf(a.quantity, b.quantity) <= SEATS;
  return near ? 0.6 : null;
}

function isOneName(a: string, b: string): boolean {
  if (a === '' || b === '') return false;
  const [x, y] = [a.split(' '), b.split(' ')];
  return x.every((word) => y.includes(word)) || y.every((word) => x.includes(word));
}

const gains = ({ measure, head, words }: Facet): boolean =>
  words.gaining.has(measure) || words.gaining.has(head) || words.held.has(head);

/** "has raised 250,000 euros", a week later "had raised 1.2 million euros": a sum that grows. */
export function collected(a: Facet, b: Facet): number | null {
  if (a.quantity.dimension !== 'money' || a.figure.unit !== b.figure.unit || !elsewhere(a, b)) return null;
  const collects = ({ measure, words }: Facet) => words.collecting.has(measure);
  if (!collects(a) || !collects(b) || contextShare(a, b) < SOME_WORDS) return null;
  const order = compareDates(a.published, b.published);
  const grows = order * ((a.quantity.core ?? 0) - (b.quantity.core ?? 0)) >= 0;
  return grows && ratioOf(a.quantity, b.quantity) <= COLLECTED ? 0.4 : null;
}

// "$1.9 billion in earnings", "net income of $2.07 billion"
const RESULT = 1.5;

/** "was expected to post a net income of $2.07 billion in the quarter", "an estimated $1.9 billion in earnings for the quarter". */
export function oneResult(a: Facet, b: Facet): number | null {
  if (!elsewhere(a, b) || a.former || b.former || a.figure.unit !== b.figure.unit) return null;
  return isOneResult(a.result, b.result) && ratioOf(a.quantity, b.quantity) <= RESULT ? 0.5 : null;
}

/** "37 cases of measles", the day after "44 measles cases". */
export function oneDisease(a: Facet, b: Facet): number | null {
  if (a.listed || b.listed || a.head !== b.head || !a.words.cases.has(a.head) || !elsewhere(a, b)) return null;
  const [x, y] = [a, b].map(({ figure }) => wordsOf(figure.counted).filter((word) => !a.words.stop.has(word)));
  const named = x!.some((word) => y!.includes(word) && !a.words.cases.has(stemOf(word, a.words)));
  return contradict(a, b) && isFew(a, b) && (named || contextShare(a, b) >= SOME_WORDS) ? 0.4 : null;
}

/** The rule for counts with and without whoever did it. */
export const WITH_DOER = 'with-doer';

/** "three people are dead, including the gunman", "two people were killed": one count with and one without whoever did it. */
export function withDoer(a: Facet, b: Facet): number | null {
  if (a.measure !== 'killed' || b.measure !== 'killed' || a.withDoer === b.withDoer) return null;
  const [full, rest] = a.withDoer ? [a, b] : [b, a];
  const one = (full.quantity.core ?? 0) - (rest.quantity.core ?? 0) === 1;
  const { parts } = a.words;
  if (parts.has(full.head) || parts.has(rest.head) || full.scope.part || rest.scope.part) return null;
  return one && headsMeet(a, b) !== 'other' ? 1 : null;
}

/** "the union wants 11 per cent", "has demanded a rise of 11%": what one side wants or offers. */
function isOneTerm(a: Facet, b: Facet): boolean {
  if (a.listed || b.listed || a.quantity.dimension === 'count') return false;
  return a.words.terms.some((group) => tells(a, group) && tells(b, group));
}

function tells({ measure, context, words }: Facet, group: ReadonlySet<string>): boolean {
  if (words.terms.some((other) => other.has(measure))) return group.has(measure);
  return [...context].some((word) => group.has(word));
}

/** "two blocks from the site", "about two blocks north of it": fifty-five of fifty-nine such pairs of figures marked by hand tell one thing. */
export function oneMeasured(a: Facet, b: Facet): number | null {
  const { dimension, vague } = a.quantity;
  if (a.place === b.place || a.figure.unit === 'person' || a.figure.unit === 'thing' || UNMEASURED.has(dimension))
    return null;
  return !vague && a.quantity.core === b.quantity.core && equal(a, b) ? 0.5 : null;
}

const UNMEASURED: ReadonlySet<string> = new Set(['count', 'percent', 'times', 'money', 'points']);

/** "650 were evacuated", "some 650 residents had to leave": a number that two texts hardly give for two things. */
export function oneNumber(a: Facet, b: Facet): number | null {
  if (!elsewhere(a, b) || !equal(a, b)) return null;
  if (isOneTerm(a, b)) return 0.5;
  if (isOneSum(a, b)) return contextShare(a, b) > 0 ? 0.5 : 0.3;
  if (!isTelling(a.quantity) || !isTelling(b.quantity)) return null;
  if (a.quantity.dimension === 'money') return contextShare(a, b) >= SOME_WORDS ? 0.4 : null;
  if (a.quantity.dimension !== 'count' || headsMeet(a, b) === 'other') return null;
  if (a.words.parts.has(a.head) || b.words.parts.has(b.head)) return null;
  if (a.listed && b.listed) return sameFate(a, b) ? 0.5 : null;
  return a.figure.unit === 'person' && b.figure.unit === 'person' && a.listed !== b.listed ? 0.3 : null;
}

/** "the fire was 5% contained", "was 19% contained": a share of which a story has one. */
export const oneLevel = (a: Facet, b: Facet): number | null =>
  a.figure.unit === 'percent' &&
  b.figure.unit === 'percent' &&
  a.measure === b.measure &&
  a.words.uniqueShares.has(a.measure)
    ? 0.4
    : null;
