import type { Status } from '../types.js';
import type { Facet } from './facets.js';
import type { Group } from './groupFigures.js';
import { relationOf } from './quantity.js';

/** How the figures of a question stand to each other, the rule that said so, and the two figures that show it best. */
export interface Judgement {
  status: Status;
  rule: string;
  /** Earlier and later, or one side and the other. */
  pair: [Facet, Facet] | null;
}

/** What a question's figures come down to, worked out once for all rules. */
interface Case {
  group: Group;
  /** Pairs whose values cannot both be true; one figure of each value, claimant and date. */
  conflicts: [Facet, Facet][];
}

interface StatusRule {
  rule: string;
  status: Status;
  /** The pair that shows it, true without one, or null where the rule has nothing to say. */
  test: (it: Case) => [Facet, Facet] | true | null;
}

/** The first rule that fits gives the status. */
export const STATUS_RULES: readonly StatusRule[] = [
  { rule: 'one-figure', status: 'single', test: ({ group }) => (group.length === 1 ? true : null) },
  { rule: 'one-number', status: 'agree', test: ({ group }) => (oneNumber(group) ? true : null) },
  { rule: 'all-fit', status: 'compatible', test: ({ conflicts }) => (conflicts.length === 0 ? true : null) },
  // 50 dead with the gunman, 49 without
  { rule: 'with-and-without-perpetrator', status: 'compatible', test: perpetratorCounted },
  // one article sets the army's 300 against the rebels' 3,000
  { rule: 'claimants-side-by-side', status: 'disputed', test: (it) => standing(it).find(sideBySide) ?? null },
  { rule: 'claimants-on-one-day', status: 'disputed', test: (it) => standing(it).find(sameDayRivals) ?? null },
  {
    rule: 'later-report',
    status: 'superseded',
    test: (it) => (standing(it).every(updates) ? it.conflicts[0]! : null),
  },
  { rule: 'claimants-contradict', status: 'disputed', test: (it) => standing(it).find(rivals) ?? null },
  {
    rule: 'articles-contradict',
    status: 'disputed',
    test: (it) => standing(it).find((pair) => !updates(pair) && !oneVoice(it, pair)) ?? null,
  },
];

/** The status of a question. */
export function judge(group: Group): Judgement {
  const it: Case = { group, conflicts: conflictsOf(group) };
  for (const { rule, status, test } of STATUS_RULES) {
    const found = test(it);
    if (found !== null) return { status, rule, pair: found === true ? null : found };
  }
  return { status: 'compatible', rule: 'nothing-contradicts', pair: null };
}

function conflictsOf(group: Group): [Facet, Facet][] {
  const distinct = new Map<string, Facet>();
  for (const facet of group) {
    const { low, high, bound, unit, asOf } = facet.figure;
    const key = JSON.stringify([low, high, bound, unit, asOf, facet.claimant ?? '', facet.published, facet.article]);
    if (!distinct.has(key)) distinct.set(key, facet);
  }
  const facets = [...distinct.values()].slice(0, MOST);
  return facets.flatMap((a, i) =>
    facets
      .slice(i + 1)
      .filter((b) => relationOf(a.quantity, b.quantity) === 'contradicts')
      .map((b): [Facet, Facet] => (isBefore(b, a) ? [b, a] : [a, b])),
  );
}

/** The pairs that no change of mind explains: a claimant who gives both values has replaced one by the other. */
function standing({ group, conflicts }: Case): [Facet, Facet][] {
  const gives = (claimant: string | null, like: Facet): boolean =>
    claimant !== null &&
    group.some((other) => other.claimant === claimant && relationOf(other.quantity, like.quantity) === 'equal');
  return conflicts.filter(([a, b]) => !gives(a.claimant, b) && !gives(b.claimant, a));
}

// a question with more different claims than this is judged by the first ones
const MOST = 300;

/** The day at which a figure held: its own date, else that of the article. */
function dayOf({ figure, published }: Facet): string {
  return (figure.asOf ?? published ?? '').slice(0, 10);
}

function isBefore(a: Facet, b: Facet): boolean {
  const [x, y] = [dayOf(a), dayOf(b)];
  const length = Math.min(x.length, y.length);
  return length > 0 && x.slice(0, length) < y.slice(0, length);
}

/** All name one number; "at least seven" and "seven" count as one, "dozens" does not name any. */
function oneNumber(group: Group): boolean {
  const first = group[0]!.quantity;
  return group.every(({ quantity }) => !quantity.vague === !first.vague && relationOf(first, quantity) === 'equal');
}

function perpetratorCounted({ group, conflicts }: Case): [Facet, Facet] | null {
  const gap = Math.max(...conflicts.map(([a, b]) => Math.abs((a.quantity.core ?? 0) - (b.quantity.core ?? 0))));
  if (gap > 1 || group[0]!.measure !== 'killed') return null;
  return group.some(({ context, words }) => [...context].some((word) => words.perpetrators.has(word)))
    ? conflicts[0]!
    : null;
}

const rivals = ([a, b]: [Facet, Facet]): boolean =>
  a.claimant !== null && b.claimant !== null && a.claimant !== b.claimant;

/** True where one of the two articles gives both values in one voice: it does not take them for rivals. */
function oneVoice({ group }: Case, [a, b]: [Facet, Facet]): boolean {
  const gives = (of: Facet, like: Facet): boolean =>
    group.some((other) => other.article === of.article && relationOf(other.quantity, like.quantity) === 'equal');
  return a.article === b.article || gives(a, b) || gives(b, a);
}

const sideBySide = (pair: [Facet, Facet]): boolean => rivals(pair) && pair[0].article === pair[1].article;

// two counts of one day that lie further apart than this are no update of each other
const UPDATE_WITHIN_A_DAY = 1.5;

function sameDayRivals([a, b]: [Facet, Facet]): boolean {
  if (!rivals([a, b]) || isBefore(a, b) || isBefore(b, a)) return false;
  return !a.words.growing.has(a.measure) || ratio(a, b) > UPDATE_WITHIN_A_DAY;
}

function ratio(a: Facet, b: Facet): number {
  const [x, y] = [Math.abs(a.quantity.core ?? 0), Math.abs(b.quantity.core ?? 0)];
  return Math.max(x, y) / Math.max(1, Math.min(x, y));
}

// a large count that falls by more than a tenth has not just been recounted
const FALL = 0.9;
const LARGE = 100;

/** True where the later of two figures can be an update: the same voice, a count that grew, or a small correction. */
function updates([a, b]: [Facet, Facet]): boolean {
  if (a.claimant !== null && a.claimant === b.claimant) return true;
  const [first, then] = [a.quantity.core ?? 0, b.quantity.core ?? 0];
  const grows = a.words.growing.has(a.measure);
  if (rivals([a, b])) return grows && isBefore(a, b) && then >= first;
  if (!grows) return isBefore(a, b) && a.article !== b.article;
  return !isBefore(a, b) || then >= first || first < LARGE || then >= first * FALL;
}
