import type { Reading } from '../articles/reading.js';
import { findDates, resolveDate } from '../text/dates.js';
import { tokenAt } from '../text/doc.js';
import { groupBy } from '../text/grouping.js';
import { compareStrings } from '../text/order.js';
import type { Article, TimelineEntry } from '../types.js';

/** What is dated in a story, the earliest first: figures by the date at which they held, quotes by the day on which they were said, articles by publication. */
export function timelineOf(members: readonly Reading[]): TimelineEntry[] {
  const entries = members.flatMap((reading): TimelineEntry[] => [
    ...figuresOf(reading.article),
    ...quotesOf(reading),
    ...publicationOf(reading.article),
  ]);
  return entries.sort(byDate);
}

function figuresOf({ id: article, figures, published }: Article): TimelineEntry[] {
  return figures
    .filter(({ asOf }) => asOf !== null)
    .map(({ id, start, end, asOf, question }) => ({
      date: dated(asOf!, published),
      what: 'figure',
      evidence: { article, start, end },
      ref: question ?? id,
    }));
}

// "told reporters in the town hall on Tuesday": so many words from the cue to the day
const OCCASION = 12;

/** Quotes whose cue stands with a day: "told reporters on Tuesday". */
function quotesOf({ article, doc, language }: Reading): TimelineEntry[] {
  const cued = article.quotes.filter(({ cue }) => cue !== null && cue.end > cue.start);
  if (cued.length === 0) return [];
  const days = findDates(doc, language.text).filter(({ weekday, day, offset }) => weekday ?? day ?? offset ?? false);
  const bySentence = groupBy(days, ({ first }) => doc.tokens[first]!.sentence);
  return cued.flatMap(({ id, start, end, cue, utterance }): TimelineEntry[] => {
    const at = tokenAt(doc, cue!.start);
    const near = (bySentence.get(doc.tokens[at]?.sentence ?? -1) ?? []).find(
      (date) => Math.abs(date.first - at) <= OCCASION && (date.end <= start || date.start >= end),
    );
    const date = near ? resolveDate(near, article.published) : null;
    if (!date) return [];
    const evidence = { article: article.id, start, end };
    return [{ date: dated(date.edtf, article.published), what: 'quote', evidence, ref: utterance ?? id }];
  });
}

function publicationOf(article: Article): TimelineEntry[] {
  if (!article.published) return [];
  return [{ date: article.published, what: 'published', evidence: { article: article.id, ...titleSpan(article) } }];
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
  return (
    compareStrings(a.date ?? '~', b.date ?? '~') ||
    ORDER.indexOf(a.what) - ORDER.indexOf(b.what) ||
    compareStrings(a.evidence.article, b.evidence.article) ||
    a.evidence.start - b.evidence.start
  );
}
