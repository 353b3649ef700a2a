import type { Status } from '../types.js';
import { type Case, type Conflict, caseOf, isBefore } from './conflicts.js';
import type { Group } from './groupFigures.js';
import { areSmall, relationOf } from './quantity.js';
import { contextShare } from './sameQuestion.js';

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
  // one article sets the army's 300 against the rebels' 3,000
  { rule: 'claimants-side-by-side', status: 'disputed', test: (it) => standing(it).find(sideBySide) ?? null },
  { rule: 'claimants-on-one-day', status: 'disputed', test: (it) => standing(it).find(sameDayRivals) ?? null },
  // eight dead on Monday, eleven on Tuesday
  { rule: 'later-report', status: 'superseded', test: laterReport },
  { rule: 'claimants-contradict', status: 'disputed', test: (it) => standing(it).find(contradicts) ?? null },
  { rule: 'articles-contradict', status: 'disputed', test: articlesContradict },
];

/** The status of a question; `dead` are the numbers of killed that the story gives. */
export function judge(group: Group, dead: ReadonlySet<number> = new Set()): Judgement {
  const it = caseOf(group, dead);
  for (const { rule, status, test } of STATUS_RULES) {
    const found = test(it);
    if (found !== null) return { status, rule, pair: found === true ? null : found };
  }
  return { status: 'compatible', rule: 'told-apart', pair: null };
}

/** All name one number; "at least seven" and "seven" count as one, "dozens" does not name any. */
function oneNumber(group: Group): boolean {
  const first = group[0]!.quantity;
  return group.every(({ quantity }) => quantity.vague === first.vague && relationOf(first, quantity) === 'equal');
}

function perpetratorCounted({ group, conflicts }: Case): Conflict | null {
  if (group[0]!.measure !== 'killed' || conflicts.some((pair) => gapOf(pair) > 1)) return null;
  const told = group.some(({ context, words }) => [...context].some((word) => words.perpetrators.has(word)));
  return told ? conflicts[0]! : null;
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
const rivals = ([a, b]: Conflict): boolean => a.side !== null && b.side !== null && a.side !== b.side;

const sideBySide = (pair: Conflict): boolean =>
  rivals(pair) && pair[0].article === pair[1].article && !isSmallToll(pair);

const isSmallToll = ([a, b]: Conflict): boolean => a.words.growing.has(a.measure) && areSmall(a.quantity, b.quantity);

// two counts of one day that lie further apart than this are no update of each other
const UPDATE_WITHIN_A_DAY = 1.5;

function sameDayRivals(pair: Conflict): boolean {
  const [a, b] = pair;
  return !isBefore(a, b) && !isBefore(b, a) && contradicts(pair);
}

function ratioOf([a, b]: Conflict): number {
  const [x, y] = [Math.abs(a.quantity.core ?? 0), Math.abs(b.quantity.core ?? 0)];
  return Math.max(x, y) / Math.max(1, Math.min(x, y));
}

const contradicts = (pair: Conflict): boolean => rivals(pair) && !updates(pair);

/** Nothing stands against the later values, and at least one is later: of another article, or the same side's. */
function laterReport(it: Case): Conflict | null {
  if (!standing(it).every(updates)) return null;
  const later = ([a, b]: Conflict): boolean =>
    a.article !== b.article || (a.side !== null && a.side === b.side) || isBefore(a, b);
  return it.conflicts.find(later) ?? null;
}

/** Two articles in conflict, neither of which gives both values: one that does takes them for two matters. */
function articlesContradict(it: Case): Conflict | null {
  const both = ([a, b]: Conflict): boolean =>
    a.article === b.article || it.gives(a.article, b) || it.gives(b.article, a);
  return standing(it).find((pair) => !updates(pair) && !both(pair) && isOneMatter(pair)) ?? null;
}

// words of the sentence that two articles must share before their values for anything but a toll are set against each other
const SHARED_WORDS = 0.4;

function isOneMatter([a, b]: Conflict): boolean {
  if (a.scope.part || b.scope.part || a.head === '') return false;
  if (a.words.growing.has(a.measure) && (a.quantity.core ?? 0) < LARGE) return false;
  return a.listed || contextShare(a, b) >= SHARED_WORDS;
}

// a large count that falls by more than a tenth has not just been recounted
const FALL = 0.9;
const LARGE = 100;

// "27 hurt, police said", "25 hurt": a fall as small as this is a correction
const CORRECTION = 1.25;

/** True where the later of two figures can be an update: the same voice, a count that grew, or a small correction. */
function updates(pair: Conflict): boolean {
  const [a, b] = pair;
  if (a.side !== null && a.side === b.side) return true;
  if (!a.words.growing.has(a.measure)) return !rivals(pair) && isBefore(a, b) && a.article !== b.article;
  const [first, then] = [a.quantity.core ?? 0, b.quantity.core ?? 0];
  if (rivals(pair)) {
    if (isSmallToll(pair)) return true;
    return isBefore(a, b) ? then >= first : ratioOf(pair) <= UPDATE_WITHIN_A_DAY;
  }
  if (!isBefore(a, b) || then >= first) return true;
  return first < LARGE ? ratioOf(pair) <= CORRECTION : then >= first * FALL;
}
