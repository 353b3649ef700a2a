import type { Reading } from '../articles/reading.js';
import { memberId } from '../text/ids.js';
import type { Lineage } from '../types.js';

/** Who copied whom among the articles of one story. Adds credits of kind `reported_by` to the articles. */
export function traceLineage(members: readonly Reading[]): Lineage {
  const origins = members.map(({ article }) => ({
    id: memberId('origin', article.id),
    name: article.outlet,
    articles: [article.id],
  }));
  return { origins, sources: [], derivations: [], texts: origins.length, independent: null };
}
