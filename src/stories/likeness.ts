import { type Sketch, VIEWS } from './sketch.js';

/** Reports of one event are rarely more than days apart, but some stories run for weeks: likeness falls to this share within days. */
const WEEKS_APART = 0.62;
const DAYS_OF_FALL = 7;
/** Years later it is another event of the kind, mostly: likeness falls on, slowly, to this share of the share. */
const YEARS_APART = 0.3;
const DAYS_OF_SLOW_FALL = 500;
/** Two reports that each name a day, and no day in common, tell two incidents of one kind more often than one. */
const OTHER_DAYS = 0.6;
/** ... and so do two that each name a place of which the other knows nothing ("in Luton", "in Bedford"). */
const OTHER_PLACES = 0.8;
/** ... more surely where both say on which day it happened, as reports of an incident do. */
const OTHER_INCIDENT = 0.6;

/** Reports this alike tell one event whatever dates stand on them: a page that is read again can bear the date of its reading. */
const ALIKE = 0.42;
const WRONG_DATE = 0.27;

/** How alike two reports are that have no language in common, but the whole headline. */
const SAME_HEADLINE = 0.6;

/**
 * How alike two articles are, 0 to 1: cosine of their terms (`dot`), less where they were published far apart or name different days.
 * Depends on the two alone. A missing date costs nothing.
 */
export function likeness(a: Sketch, b: Sketch, dot: number): number {
  // without words of one language in common, names and numbers are all that can be alike, and the whole headline
  const common = a.words !== null && a.words === b.words;
  const names = common ? dot : dot / VIEWS.names;
  // a page of menus, taken for another language, under the headline of the others
  const shared = !common && a.headline !== null && a.headline === b.headline ? Math.max(names, SAME_HEADLINE) : names;
  const near = nearness(a.day, b.day) * (nameOtherDays(a, b) ? OTHER_DAYS : 1) * otherPlaces(a, b);
  return shared * (shared >= ALIKE ? Math.max(near, WRONG_DATE) : near);
}

function nearness(a: number | null, b: number | null): number {
  if (a === null || b === null) return 1;
  // the day after is as near as the same day
  const days = Math.max(0, Math.abs(a - b) - 1);
  return fall(days / DAYS_OF_FALL, WEEKS_APART) * fall(days / DAYS_OF_SLOW_FALL, YEARS_APART);
}

/** Falls from 1 towards `share`. */
function fall(time: number, share: number): number {
  return share + (1 - share) * Math.exp(-time);
}

function nameOtherDays(a: Sketch, b: Sketch): boolean {
  if (a.namesItsDay && b.namesItsDay && disjoint(a.dates, b.dates)) return true;
  return (a.day === null || b.day === null) && disjoint(a.weekdays, b.weekdays);
}

function otherPlaces(a: Sketch, b: Sketch): number {
  const apart = a.words !== null && a.words === b.words && disjoint(a.places, b.names) && disjoint(b.places, a.names);
  return apart ? (a.namesItsDay && b.namesItsDay ? OTHER_INCIDENT : OTHER_PLACES) : 1;
}

function disjoint<Day>(a: ReadonlySet<Day>, b: ReadonlySet<Day>): boolean {
  if (a.size === 0 || b.size === 0) return false;
  for (const date of a) if (b.has(date)) return false;
  return true;
}
