import { instantOf } from '../text/dateOrder.js';
import { compareStrings } from '../text/order.js';
import type { Article } from '../types.js';
import type { Reading } from './reading.js';

const UNDATED = Number.POSITIVE_INFINITY;

/** Orders articles by publication, undated ones last, then by id: the order of the input changes nothing. */
export function byPublication(a: Article, b: Article): number {
  const [x, y] = [a, b].map(({ published }) => (published === null ? UNDATED : instantOf(published))) as [
    number,
    number,
  ];
  if (x !== y) return x < y ? -1 : 1;
  return compareStrings(a.published ?? '', b.published ?? '') || compareStrings(a.id, b.id);
}

/** The same for readings. */
export const earliestFirst = (a: Reading, b: Reading): number => byPublication(a.article, b.article);
