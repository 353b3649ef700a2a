import type { Bound, Status } from '../types.js';
import { type Background, type Case, type Conflict, caseOf, isBefore } from './conflicts.js';
import type { Facet } from './facets.js';
import type { Group } from './groupFigures.js';
import { HARMED } from './listedMeasures.js';
import { changed, contextShare, contrasted, isToldAgain } from './pairTraits.js';
import { areSmall, ratioOf, relationOf, trailing } from './quantity.js';
import { isOneResult } from './results.js';

/** How the figures of a question stand to each other, the rule that said so, and the two figures that show it best. */
export interface Judgement {
  status: Status;
  rule: string;
  /** Earlier and later, or one side and the other. */
  pair: Conflict | null;
}

interface StatusRule {
  rule: string;
  status: Status;
  /** The pair that shows it, true without one, or null where the rule has nothing to say. */
  test: (it: Case) => Conflict | true | null;
}

/** The first rule that fits gives the status. */
const STATUS_RULES: readonly StatusRule[] = [
  { rule: 'one-figure', status: 'single', test: ({ group }) => (group.length === 1 ? true : null) },
  // "seven", "at least seven"
  { rule: 'one-number', status: 'agree', test: ({ group }) => (oneNumber(group) ? true : null) },
  // "dozens", "at least 50", 58
  { rule: 'all-fit', status: 'compatible', test: ({ conflicts }) => (conflicts.length === 0 ? true : null) },
  // 50 dead with the gunman, 49 without
  { rule: 'with-and-without-perpetrator', status: 'compatible', test: perpetratorCounted },
  // "five people were shot", "three were wounded" where two died
  { rule: 'with-and-without-the-dead', status: 'compatible', test: deadCounted },
  // "police put it at 45,000, later at 50,000", and all the while 120,000 for the organisers
  { rule: 'claimants-beside-a-change', status: 'disputed', test: besideChange },
  // "the number of injured was revised from eight to six"
  { rule: 'said-to-be-changed', status: 'superseded', test: changeTold },
  // one article sets the army's 300 against the rebels' 3,000
  { rule: 'claimants-side-by-side', status: 'disputed', test: (it) => standing(it).find(sideBySide) ?? null },
  { rule: 'claimants-on-one-day', status: 'disputed', test: (it) => standing(it).find(sameDayRivals) ?? null },
  // eight dead on Monday, eleven on Tuesday
  { rule: 'later-report', status: 'superseded', test: laterReport },
  { rule: 'claimants-contradict', status: 'disputed', test: (it) => standing(it).find(contradicts) ?? null },
  // "The factory employs 140 people", in a copy "410 people"
  { rule: 'copies-contradict', status: 'disputed', test: copiesContradict },
  { rule: 'articles-contradict', status: 'disputed', test: articlesContradict },
];

/** The status of a question. */
export function judge(
  group: Group,
  background: Background = { dead: new Set(), perpetrator: false, originOf: new Map() },
): Judgement {
  const it = caseOf(group, background);
  for (const { rule, status, test } of STATUS_RULES) {
    const found = test(it);
    if (found !== null) return { status, rule, pair: found === true ? null : found };
  }
  return { status: 'compatible', rule: 'told-apart', pair: null };
}

/** All name one number; "at least seven" and "seven" count as one, "dozens" does not name any. */
function oneNumber(group: Group): boolean {
  const first = group[0]!.quantity;
  // "as much as $20 billion", "$20 billion"
  const said = (bounds: ReadonlySet<Bound>): boolean => group.some(({ figure }) => bounds.has(figure.bound));
  if (said(IT_SELF) && said(BEYOND_IT)) return false;
  return group.every(({ quantity }) => quantity.vague === first.vague && relationOf(first, quantity) === 'equal');
}

const IT_SELF: ReadonlySet<Bound> = new Set(['exact', 'about']);
const BEYOND_IT: ReadonlySet<Bound> = new Set(['more_than', 'at_most', 'less_than']);

/** The old value first: "up from 1,300" gives it last, "from eight to six" first, "initially 40" and "has risen to 12" leave one to another text. */
function changeTold({ group, conflicts }: Case): Conflict | null {
  for (const pair of conflicts) {
    const [first, second] = [...pair].sort((a, b) => a.figure.start - b.figure.start) as [Facet, Facet];
    if (isOfAnother(pair, group)) continue;
    if (changed(first, second)) return second.replaced === first.figure.id ? [first, second] : [second, first];
    if (first.former !== second.former) return first.former ? [first, second] : [second, first];
    const [low, high] = [...pair].sort((a, b) => (a.quantity.core ?? 0) - (b.quantity.core ?? 0)) as [Facet, Facet];
    if (high.risen && !low.risen && low.article !== high.article && !isBefore(high, low)) return [low, high];
  }
  return null;
}

/** "About 50,000, police said, revising an earlier estimate of 45,000": what replaced it there is not what others say elsewhere. */
function isOfAnother([a, b]: Conflict, group: Group): boolean {
  if (a.article === b.article || a.former === b.former) return false;
  const [old, other] = a.former ? [a, b] : [b, a];
  const later = group.filter(({ article, former }) => article === old.article && !former);
  return later.length > 0 && later.every(({ quantity }) => relationOf(quantity, other.quantity) === 'contradicts');
}

/** Two sides against each other, neither of whose values the texts say to have become the other's. */
function besideChange(it: Case): Conflict | null {
  if (!changeTold(it)) return null;
  const told = it.conflicts.filter((pair) => changeTold({ ...it, conflicts: [pair] }) !== null);
  const isTold = ([a, b]: Conflict): boolean =>
    told.some((pair) => [a, b].every(({ quantity }) => pair.some((one) => one.quantity.core === quantity.core)));
  const isOld = (pair: Conflict): boolean => pair.some(({ former }) => former);
  const found = standing(it).filter((pair) => sideBySide(pair) && !isTold(pair) && !isSmall(pair));
  return found.find((pair) => !isOld(pair)) ?? found[0] ?? null;
}

function perpetratorCounted({ group, conflicts, perpetrator }: Case): Conflict | null {
  if (group[0]!.measure !== 'killed' || conflicts.some((pair) => gapOf(pair) > 1)) return null;
  const told = group.some(({ context, words }) => [...context].some((word) => words.perpetrators.has(word)));
  return told || (perpetrator && conflicts.every(isOver)) ? conflicts[0]! : null;
}

function deadCounted({ group, conflicts, dead }: Case): Conflict | null {
  if (group[0]!.measure !== 'injured' || conflicts.some((pair) => !dead.has(gapOf(pair)))) return null;
  return conflicts[0]!;
}

const gapOf = ([a, b]: Conflict): number => Math.abs((a.quantity.core ?? 0) - (b.quantity.core ?? 0));

/** The pairs that no change of mind explains: a claimant who gives both values has replaced one by the other. */
function standing({ conflicts, gives }: Case): Conflict[] {
  return conflicts.filter(([a, b]) => !gives(a.side, b) && !gives(b.side, a));
}

/** Two named claimants of different sides. */
const rivals = ([a, b]: Conflict): boolean =>
  a.side !== null &&
  b.side !== null &&
  a.side !== b.side &&
  // a poll and the count of votes, or two polls, are asked of other people
  !isPolled(a) &&
  !isPolled(b) &&
  // "163 were shot this year, according to police |statistics|"
  !a.statistics &&
  !b.statistics &&
  // "the operator" may be Orrin Lines, but not where it answers its number
  (isToldAgain(a, b) || (!(a.company && b.capital) && !(b.company && a.capital))) &&
  (a.article === b.article || (a.capital && b.capital));

/** "34.2 percent, according to an exit |poll|". */
const isPolled = ({ figure, context, words }: Facet): boolean =>
  figure.unit === 'percent' && [...context].some((word) => words.polls.has(word));

function sideBySide(pair: Conflict): boolean {
  const [a, b] = pair;
  if (!rivals(pair) || a.article !== b.article || !isSaidOfOneMatter(pair)) return false;
  if (a.place === b.place && contrasted(a, b)) return true;
  return !isSmall(pair) && !(a.words.growing.has(a.measure) && ratio(pair) <= CORRECTION);
}

/** Listed measures name the matter; for others the sentences must be alike or set against each other. */
const isSaidOfOneMatter = ([a, b]: Conflict): boolean =>
  a.listed ||
  isOneResult(a.result, b.result) ||
  isToldAgain(a, b) ||
  contextShare(a, b) >= SHARED_WORDS ||
  (a.place === b.place && contrasted(a, b));

const isSmall = ([a, b]: Conflict): boolean => areSmall(a.quantity, b.quantity);

// two counts of one day that lie further apart than this are no update of each other
const UPDATE_WITHIN_A_DAY = 1.5;

function sameDayRivals(pair: Conflict): boolean {
  const [a, b] = pair;
  return !isBefore(a, b) && !isBefore(b, a) && contradicts(pair);
}

const ratio = ([a, b]: Conflict): number => ratioOf(a.quantity, b.quantity);

const contradicts = (pair: Conflict): boolean => rivals(pair) && isSaidOfOneMatter(pair) && !updates(pair);

/** Nothing stands against the later values, and at least one is later: of another article, or the same side's. */
function laterReport(it: Case): Conflict | null {
  if (!standing(it).every(updates)) return null;
  const later = ([a, b]: Conflict): boolean =>
    a.article !== b.article || (a.side !== null && a.side === b.side) || isBefore(a, b);
  return it.conflicts.find((pair) => later(pair) && tellsUpdate(pair)) ?? null;
}

// those who are missing or trapped are found
const FALLING: ReadonlySet<string> = new Set(['missing', 'trapped']);

/** One voice, a count that grew, or like sentences: "six were taken to hospital", "four are at Ellis Hospital" are no update. */
function tellsUpdate(pair: Conflict): boolean {
  const [a, b] = pair;
  if ((a.side !== null && a.side === b.side) || FALLING.has(a.measure)) return true;
  if (a.place === b.place) return true;
  // a reward grows
  if (!a.listed) return a.words.uniqueSums.has(a.measure) || contextShare(a, b) >= SHARED_WORDS || isSaidLater(a, b);
  // of one day, only a toll is known to have grown
  if (!isBefore(a, b) && !HARMED.has(a.measure)) return false;
  return (
    (b.quantity.core ?? 0) >= (a.quantity.core ?? 0) ||
    (a.head === b.head && (ratio(pair) <= CORRECTION || (isSmall(pair) && HARMED.has(a.measure))))
  );
}

/** "About 30 ships were waiting", two days later "45 ships were waiting". */
const isSaidLater = (a: Facet, b: Facet): boolean =>
  isBefore(a, b) && a.head !== '' && !a.anybody && a.head === b.head && a.measure !== '' && a.measure === b.measure;

/** Two articles in conflict, neither of which gives both values: one that does takes them for two matters. */
function articlesContradict(it: Case): Conflict | null {
  const both = ([a, b]: Conflict): boolean =>
    a.article === b.article || it.gives(a.article, b) || it.gives(b.article, a);
  return standing(it).find((pair) => !updates(pair) && !both(pair) && isOneMatter(pair)) ?? null;
}

/** One sentence of one text with another number, which no update explains. */
function copiesContradict(it: Case): Conflict | null {
  const origin = ({ article }: Facet): string | undefined => it.originOf.get(article);
  const rises = ([a, b]: Conflict): boolean =>
    a.words.growing.has(a.measure) && (b.quantity.core ?? 0) > (a.quantity.core ?? 0);
  const found = standing(it).find(
    (pair) =>
      pair[0].article !== pair[1].article &&
      origin(pair[0]) !== undefined &&
      origin(pair[0]) === origin(pair[1]) &&
      !FALLING.has(pair[0].measure) &&
      !rises(pair) &&
      isOneSentence(pair),
  );
  return found ?? null;
}

function isOneSentence([a, b]: Conflict): boolean {
  if (a.measure === '' || a.measure !== b.measure || a.head !== b.head || a.context.size === 0) return false;
  return a.context.size === b.context.size && [...a.context].every((word) => b.context.has(word));
}

// words of the sentence that two articles must share before their values for anything but a toll are set against each other
const SHARED_WORDS = 0.4;

function isOneMatter(pair: Conflict): boolean {
  const [a, b] = pair;
  if (isOneResult(a.result, b.result)) return true;
  if (a.scope.part || b.scope.part || a.head === '') return false;
  if (isOver(pair)) return true;
  if (a.words.growing.has(a.measure) && (a.quantity.core ?? 0) < LARGE) return false;
  return a.listed || contextShare(a, b) >= SHARED_WORDS;
}

// a large count that falls by more than a tenth has not just been recounted
const FALL = 0.9;
const LARGE = 100;

// "27 hurt, police said", "25 hurt": a fall as small as this is a correction
const CORRECTION = 1.25;

/** "The Orla sank in 2009 with 47 people", "46 died on the Orla": an event of another year, named in both, whose toll grows no more. */
function isOver(pair: Conflict): boolean {
  const [a, b] = pair;
  const past = ({ scope, published }: Facet): boolean =>
    scope.times.some((time) => YEAR.test(time) && published !== null && time < published.slice(0, 4));
  const exact = ({ quantity }: Facet): boolean =>
    quantity.core !== null && quantity.core < ONE_EVENT && trailing(quantity.core) === 1;
  if (a.measure !== 'killed' || !exact(a) || !exact(b) || ratio(pair) > CORRECTION || !past(a) || !past(b))
    return false;
  return [...a.named].filter((name) => b.named.has(name)).length >= NAMES_IN_BOTH;
}

const YEAR = /^\d{4}$/u;
// the dead of a war or a region are told by the thousand
const ONE_EVENT = 1000;
// "Lady", "Orla"
const NAMES_IN_BOTH = 2;

/** True where the later of two figures can be an update: the same voice, a count that grew, or a small correction. */
function updates(pair: Conflict): boolean {
  const [a, b] = pair;
  if (a.side !== null && a.side === b.side) return true;
  if (isOver(pair)) return false;
  if (a.words.changing.has(a.measure)) return !rivals(pair) || isSmall(pair) || isBefore(a, b);
  if (!a.words.growing.has(a.measure))
    return (!rivals(pair) || isSmall(pair)) && isBefore(a, b) && a.article !== b.article;
  const [first, then] = [a.quantity.core ?? 0, b.quantity.core ?? 0];
  if (a.side !== null && b.side !== null && isSmall(pair)) return true;
  if (rivals(pair)) {
    return isBefore(a, b) ? then >= first : ratio(pair) <= UPDATE_WITHIN_A_DAY;
  }
  if (!isBefore(a, b) || then >= first) return true;
  return first < LARGE ? ratio(pair) <= CORRECTION : then >= first * FALL;
}
