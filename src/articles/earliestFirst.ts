import { compareStrings } from '../text/order.js';
import type { Article } from '../types.js';
import type { Reading } from './reading.js';

/** Stands behind all dates. */
const UNDATED = '~';

/** Orders articles by publication, undated ones last, then by id: the order of the input changes nothing. */
export function byPublication(a: Article, b: Article): number {
  return compareStrings(a.published ?? UNDATED, b.published ?? UNDATED) || compareStrings(a.id, b.id);
}

/** The same for readings. */
export const earliestFirst = (a: Reading, b: Reading): number => byPublication(a.article, b.article);
