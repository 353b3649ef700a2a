import type { Span } from '../types.js';
import { isSpace } from './characters.js';

/** The bounds alone of what has more to it. */
export function boundsOf({ start, end }: Span): Span {
  return { start, end };
}

/** True where two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True where `outer` holds all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** A stretch of a text without the white space around it. */
export function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

/** Orders spans by their start, the longer one first. */
export function byStart(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** Index of the first span in `sorted` (by start, not overlapping) that ends after `offset`; `sorted.length` where none does. */
export function firstEndingAfter(sorted: readonly Span[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
