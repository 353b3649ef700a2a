import { type Conflict, dayOf } from './conflicts.js';
import type { Facet } from './facets.js';
import type { Group } from './groupFigures.js';
import { relationOf } from './quantity.js';

/**
 * From where to where a number went: "four" of the first day and "14" of the last, with "nine" and "11" between them. The pair that showed it,
 * where the days do not tell.
 */
export function courseOf(group: Group, pair: Conflict): Conflict {
  const rises = coreOf(pair[1]) >= coreOf(pair[0]);
  const dated = group.filter(isDated);
  const days = [...new Set(dated.map(dayOf))].sort();
  const of = (day: string): Facet[] => dated.filter((facet) => dayOf(facet) === day);
  for (const end of days.toReversed()) {
    const last = outermost(of(end).filter(stillStands(group)), rises);
    for (const start of last ? days.filter((day) => day <= end) : []) {
      const earlier = of(start).filter((facet) => isOneWay(facet, last!, rises));
      const first = start < end || grows(last!) ? outermost(earlier, !rises) : undefined;
      if (first) return [first, last!];
    }
  }
  return pair;
}

const coreOf = ({ quantity }: Facet): number => quantity.core ?? 0;

const isDated = (facet: Facet): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(dayOf(facet));

// "14, up from 11", of the same article
const stillStands =
  (group: Group) =>
  ({ figure, former }: Facet): boolean =>
    !former && !group.some(({ replaced }) => replaced === figure.id);

const grows = ({ words, measure }: Facet): boolean => words.growing.has(measure) || words.changing.has(measure);

function isOneWay(first: Facet, last: Facet, rises: boolean): boolean {
  return coreOf(last) > coreOf(first) === rises && relationOf(first.quantity, last.quantity) === 'contradicts';
}

/** The highest or the lowest; of equal ones the first. */
function outermost(facets: readonly Facet[], highest: boolean): Facet | undefined {
  const best = Math[highest ? 'max' : 'min'](...facets.map(coreOf));
  return facets.find((facet) => coreOf(facet) === best);
}
