import { datesOf } from '../articles/datesOf.js';
import type { Reading } from '../articles/reading.js';
import { resolveDate } from '../text/dates.js';
import { tokenAt } from '../text/doc.js';
import { groupBy } from '../text/grouping.js';
import { compareStrings } from '../text/order.js';
import type { Article, TimelineEntry } from '../types.js';
import { eventsOf } from './datedEvents.js';

/**
 * What is dated in a story, the earliest first: figures by the date at which they held, quotes by the day on which they were said, events by
 * the date that the sentence gives, articles by publication. An event is told once for all copies of a text (`originOf`, by article id), and
 * not where its sentence stands there already with a figure or quote.
 */
export function timelineOf(members: readonly Reading[], originOf: ReadonlyMap<string, string>): TimelineEntry[] {
  const seen = new Set<string>();
  const entries = members.flatMap((reading): TimelineEntry[] => {
    const { article, doc } = reading;
    const told = [...figuresOf(article), ...quotesOf(reading)];
    const sentences = new Set(told.map(({ evidence }) => doc.tokens[tokenAt(doc, evidence.start)]!.sentence));
    const events = eventsOf(reading).filter(({ date, sentence }) => {
      const key = `${originOf.get(article.id) ?? article.id} ${date}`;
      return !sentences.has(sentence) && !seen.has(key) && seen.add(key);
    });
    return [...told, ...events.map(({ sentence: _, ...event }) => event), ...publicationOf(article)];
  });
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
function quotesOf(reading: Reading): TimelineEntry[] {
  const { article, doc } = reading;
  const cued = article.quotes.filter(({ cue }) => cue !== null && cue.end > cue.start);
  if (cued.length === 0) return [];
  const days = datesOf(reading).filter(({ weekday, day, offset }) => weekday ?? day ?? offset ?? false);
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
