/** Days without a report after which a second burst of them tells another event rather than the same one. */
const SILENT = 10;
/** Days within which the reports of one burst lie. */
const BURST = 3;
/** What such a silence leaves of the likeness of two bursts: set on stories of which the longest ones run for weeks and stay together. */
const REST = 0.76;

/** 1, or less where two groups of reports are two bursts with silence between: "the shutdown ends", three weeks later "an emergency is declared". */
export function silence(a: readonly (number | null)[], b: readonly (number | null)[]): number {
  if (a.length < 2 || b.length < 2) return 1;
  const [x, y] = [spanOf(a), spanOf(b)];
  if (!x || !y) return 1;
  const gap = Math.max(y.first - x.last, x.first - y.last);
  return gap >= SILENT && x.last - x.first <= BURST && y.last - y.first <= BURST ? REST : 1;
}

/** First and last day of a group; null where one has none. */
function spanOf(days: readonly (number | null)[]): { first: number; last: number } | null {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const day of days) {
    if (day === null) return null;
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  return { first, last };
}
