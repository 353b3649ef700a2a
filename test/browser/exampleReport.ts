import { compare } from '../../src/compare.js';
import type { Report } from '../../src/types.js';
import { readExample } from '../examples/read.js';

/** The report of the invented ferry accident, as `--group-by all` makes it. */
export function exampleReport(): Report {
  const readings = readExample('ferry');
  return compare(readings, { keys: new Map(readings.map(({ article }) => [article.id, 'ferry'])) });
}
