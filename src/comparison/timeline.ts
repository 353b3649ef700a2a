import type { Reading } from '../articles/reading.js';
import type { TimelineEntry } from '../types.js';

/** What is dated in a story, the earliest first: figures by the date at which they held, articles by publication. */
export function timelineOf(members: readonly Reading[]): TimelineEntry[] {
  const entries = members.flatMap(({ article }): TimelineEntry[] => [
    ...article.figures
      .filter(({ asOf }) => asOf !== null)
      .map(({ id, start, end, asOf, question }) => ({
        date: dated(asOf!, article.published),
        what: 'figure' as const,
        evidence: { article: article.id, start, end },
        ref: question ?? id,
      })),
    ...(article.published
      ? [
          {
            date: article.published,
            what: 'published' as const,
            evidence: { article: article.id, ...titleSpan(article) },
          },
        ]
      : []),
  ]);
  return entries.sort(byDate);
}

/** "XXXX-03-25" takes the year of the article, where known. */
function dated(asOf: string, published: string | null): string {
  return asOf.startsWith('XXXX') && published ? published.slice(0, 4) + asOf.slice(4) : asOf;
}

function titleSpan({ blocks, text }: Reading['article']): { start: number; end: number } {
  const title = blocks.find(({ kind }) => kind === 'title');
  return title ? { start: title.start, end: title.end } : { start: 0, end: Math.min(text.length, 0) };
}

const ORDER = ['event', 'figure', 'quote', 'published'];

function byDate(a: TimelineEntry, b: TimelineEntry): number {
  const compare = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
  return (
    compare(a.date ?? '~', b.date ?? '~') ||
    ORDER.indexOf(a.what) - ORDER.indexOf(b.what) ||
    compare(a.evidence.article, b.evidence.article) ||
    a.evidence.start - b.evidence.start
  );
}
