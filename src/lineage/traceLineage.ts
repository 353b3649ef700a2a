import type { Reading } from '../articles/reading.js';
import { memberId } from '../text/ids.js';
import { byStart } from '../text/spans.js';
import type { Lineage } from '../types.js';
import { findReportedBy } from './reportedBy.js';

/** Who copied whom among the articles of one story. Adds credits of kind `reported_by` to the articles. */
export function traceLineage(members: readonly Reading[]): Lineage {
  for (const reading of members) {
    const { article } = reading;
    const own = article.credits.filter(({ kind }) => kind !== 'reported_by');
    article.credits = [...own, ...findReportedBy({ ...reading, article: { ...article, credits: own } })].sort(byStart);
  }
  const origins = members.map(({ article }) => ({
    id: memberId('origin', article.id),
    name: article.outlet,
    articles: [article.id],
  }));
  return { origins, sources: [], derivations: [], texts: origins.length, independent: null };
}
