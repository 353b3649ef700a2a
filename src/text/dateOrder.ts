import { compareStrings } from './order.js';

/** Length of "2031-05-14". */
const DAY = 10;
const ZONE = /(?:Z|[+-]\d\d:\d\d)$/u;

/**
 * Sets two ISO 8601 dates against each other as far as both tell: by the instant where both have an hour in a known zone, by the clock
 * where neither has a zone, else by the day, month or year. Below 0 where the first is earlier, 0 where neither is, or one is not known.
 */
export function compareDates(a: string | null, b: string | null): number {
  if (!a || !b) return 0;
  if (a.length > DAY && b.length > DAY && ZONE.test(a) === ZONE.test(b)) return instantOf(a) - instantOf(b) || 0;
  const length = Math.min(DAY, a.length, b.length);
  return compareStrings(a.slice(0, length), b.slice(0, length));
}

/** Milliseconds since 1970; a date without a zone is read as UTC, so that no machine's own zone counts; Infinity where it is no date. */
export function instantOf(date: string): number {
  const instant = Date.parse(date.length > DAY && !ZONE.test(date) ? `${date}Z` : date);
  return Number.isNaN(instant) ? Number.POSITIVE_INFINITY : instant;
}
