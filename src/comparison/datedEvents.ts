import { datesOf } from '../articles/datesOf.js';
import type { Reading } from '../articles/reading.js';
import { datelineLength } from '../text/datelines.js';
import { compareDates } from '../text/dateOrder.js';
import { type DateMention, dayNumber, resolveDate } from '../text/dates.js';
import { contains, overlaps } from '../text/spans.js';
import type { Span, TimelineEntry } from '../types.js';

/** An event of the timeline, and the index of the sentence that dates it. */
export interface DatedEvent extends TimelineEntry {
  date: string;
  sentence: number;
}

/** What an article dates in its own words, in order: "Russia invaded its neighbour on |24 February|". */
export function eventsOf(reading: Reading): DatedEvent[] {
  const { article, doc } = reading;
  const dates = datesOf(reading);
  return dates.flatMap((found, i): DatedEvent[] => {
    if (found.month === undefined || isPeriod(found, dates[i - 1], dates[i + 1])) return [];
    const sentence = doc.sentences[doc.tokens[found.first]!.sentence]!;
    if (!tells(reading, found, sentence)) return [];
    const date = resolveDate(found, article.published);
    if (!date || (date.implied && isFar(date.edtf, article.published)) || isLater(date.edtf, article.published))
      return [];
    const evidence = { article: article.id, start: found.start, end: found.end };
    return [{ date: date.edtf, what: 'event', evidence, sentence: sentence.index }];
  });
}

/** Neither a picture of a gallery ("8/34 23 November 2017 Shoppers pass"), nor a post ("(@ICRC) October 13"), a dateline, a quote or a correction. */
function tells({ article }: Reading, place: Span, sentence: Span): boolean {
  const { text, blocks, quotes, corrections } = article;
  const words = text.slice(sentence.start, sentence.end);
  return (
    blocks.some((block) => block.kind === 'body' && contains(block, place)) &&
    ![...quotes, ...corrections].some((said) => overlaps(said, place)) &&
    /^["“„«‘']?\p{Lu}.*[.!?…]["”“»’')]*$/u.test(words) &&
    !words.includes('@') &&
    datelineLength(text, sentence, sentence) === 0
  );
}

/** "between March 2015 |and| March 2016": a period is no day. */
function isPeriod({ first, last }: DateMention, before?: DateMention, next?: DateMention): boolean {
  return first - (before?.last ?? -9) === 2 || (next?.first ?? -9) - last === 2;
}

/** So many days before its article a date may lie that leaves out its year. */
const NEAR = 100;

/** "on June 12 last year": only near the day of writing does a date without a year speak for itself. */
function isFar(date: string, published: string | null): boolean {
  const [day, today] = [dayNumber(date), dayNumber(published)];
  return day !== null && today !== null && today - day > NEAR;
}

/** What is yet to come has not happened. */
const isLater = (date: string, published: string | null): boolean => compareDates(date, published) > 0;
