import { compareDates } from '../text/dateOrder.js';
import { countsOf, groupBy } from '../text/grouping.js';
import type { Facet } from './facets.js';
import type { Group } from './groupFigures.js';
import { relationOf } from './quantity.js';

/** Two figures whose values cannot both be true, the earlier one first where their dates are known. */
export type Conflict = readonly [Facet, Facet];

/** The figures of a question as its status is judged by them. */
export interface Case {
  group: Group;
  conflicts: Conflict[];
  /** Numbers of dead that the story gives: "five shot" may hold the dead, "three wounded" does not. */
  dead: ReadonlySet<number>;
  /** True where the story tells of somebody who did it: a toll may count him. */
  perpetrator: boolean;
  /** Article to text origin: copies share one. */
  originOf: ReadonlyMap<string, string>;
  /** True where somebody (an actor's side, or an article) gives the number of a figure anywhere in the group. */
  gives: (who: string | null, like: Facet) => boolean;
}

// a question with more different claims than this is judged by the first ones
const MOST = 200;

/** What the whole story tells that bears on the status of each question. */
export type Background = Pick<Case, 'dead' | 'perpetrator' | 'originOf'>;

/** Works out once what the rules ask of a group; a pair that more articles stand behind comes first. */
export function caseOf(group: Group, background: Background): Case {
  const values = new Map<string, Set<number | null>>();
  const support = countsOf(group.map(({ quantity }) => quantity.core));
  const note = (who: string, value: number | null): void => {
    values.set(who, (values.get(who) ?? new Set()).add(value));
  };
  for (const { side, article, quantity } of group) {
    if (side !== null) note(side, quantity.core);
    note(article, quantity.core);
  }
  const weight = ([a, b]: Conflict): number => support.get(a.quantity.core)! * support.get(b.quantity.core)!;
  const conflicts = [...pairsOf(group)].filter(([a, b]) => relationOf(a.quantity, b.quantity) === 'contradicts');
  return {
    group,
    conflicts: conflicts.map(inOrder).sort((x, y) => weight(y) - weight(x)),
    ...background,
    gives: (who, like) => who !== null && values.get(who)?.has(like.quantity.core) === true,
  };
}

/** Pairs of different claims over all articles, and all pairs within one article. */
function* pairsOf(group: Group): Generator<Conflict> {
  const claims = distinct(group, ({ published }) => published?.slice(0, 10) ?? '').slice(0, MOST);
  for (let i = 0; i < claims.length; i++) for (let j = i + 1; j < claims.length; j++) yield [claims[i]!, claims[j]!];
  const byArticle = groupBy(
    distinct(group, ({ article }) => article),
    ({ article }) => article,
  );
  for (const list of byArticle.values())
    for (let i = 0; i < list.length; i++) for (let j = i + 1; j < list.length; j++) yield [list[i]!, list[j]!];
}

function distinct(group: Group, told: (facet: Facet) => string): Facet[] {
  const seen = new Map<string, Facet>();
  for (const facet of group) {
    const { low, high, bound, unit, asOf } = facet.figure;
    const key = JSON.stringify([low, high, bound, unit, asOf, facet.side ?? '', told(facet)]);
    if (!seen.has(key)) seen.set(key, facet);
  }
  return [...seen.values()];
}

/** By date; of one day, a count that only grows from the lower value to the higher, others by the hour. */
function inOrder([a, b]: Conflict): Conflict {
  if (isBefore(b, a)) return [b, a];
  if (!isBefore(a, b) && (a.words.changing.has(a.measure) || !a.words.growing.has(a.measure))) {
    const order = byHour(a, b);
    if (order !== 0) return order < 0 ? [a, b] : [b, a];
  }
  const grows = a.words.growing.has(a.measure) && !isBefore(a, b);
  return grows && (a.quantity.core ?? 0) > (b.quantity.core ?? 0) ? [b, a] : [a, b];
}

/** "60 were missing" at 08:00, "35" at 20:00; the day alone where an hour is not known, nothing where the figure has another date of its own. */
function byHour(a: Facet, b: Facet): number {
  const [x = null, y = null] = [a, b].map(({ figure, published }) =>
    figure.asOf === null || isDayOf(figure.asOf, published) ? published : null,
  );
  return compareDates(x, y);
}

const isDayOf = (asOf: string, published: string | null): boolean => published?.slice(0, DAY) === asOf;
// 2031-05-10
const DAY = 10;

/** The day at which a figure held: its own date, else that of the article. */
export const dayOf = ({ figure, published }: Facet): string => (figure.asOf ?? published ?? '').slice(0, DAY);

/** True where both are dated and the first is the earlier one, as far as the dates go. */
export function isBefore(a: Facet, b: Facet): boolean {
  return compareDates(dayOf(a), dayOf(b)) < 0;
}
