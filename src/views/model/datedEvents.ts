import { languageOf } from '../../languages/languages.js';
import { analyse } from '../../text/analyse.js';
import { datelineLength } from '../../text/datelines.js';
import { findDates, resolveDate } from '../../text/dates.js';
import { onceFor } from '../../text/onceFor.js';
import { contains, overlaps } from '../../text/spans.js';
import type { Article, Span, TimelineEntry } from '../../types.js';
import { passageAround } from './context.js';
import { dayOf } from './dates.js';
import type { StoryIndex } from './storyIndex.js';

/** What the articles date in their own words, one sentence of a text a date: "Russia invaded its neighbour on 24 February". */
export const datedEvents = onceFor(({ story, witnesses, originOf }: StoryIndex): TimelineEntry[] => {
  const seen = new Set<string>();
  return witnesses
    .flatMap(({ article }) => eventsOf(article))
    .filter(({ date, sentence, evidence }) => {
      // "On 25 March 1,351 soldiers were killed" stands there with its number
      const told = story.timeline.some(
        (entry) =>
          entry.evidence.article === evidence.article &&
          entry.evidence.end > entry.evidence.start &&
          contains(sentence, entry.evidence),
      );
      const key = `${originOf.get(evidence.article)?.id ?? evidence.article} ${date}`;
      return !told && !seen.has(key) && seen.add(key);
    })
    .map(({ date, evidence }) => ({ date, what: 'event', evidence }));
});

interface Dated extends Pick<TimelineEntry, 'evidence'> {
  date: string;
  sentence: Span;
}

function eventsOf(article: Article): Dated[] {
  return article.skipped
    .filter(({ reason, rule }) => reason === 'date' && rule === 'date')
    .flatMap((place) => {
      const sentence = passageAround(article, place);
      if (!tells(article, place, sentence)) return [];
      const date = dateIn(article, place, sentence);
      if (date === null || isLater(date, article.published)) return [];
      return [{ date, sentence, evidence: { article: article.id, start: place.start, end: place.end } }];
    });
}

// Neither a picture of a gallery ("8/34 23 November 2017 Shoppers pass"), nor a post ("(@ICRC) October 13"), a dateline or a correction.
function tells({ text, blocks, quotes, corrections }: Article, place: Span, sentence: Span): boolean {
  const words = text.slice(sentence.start, sentence.end);
  return (
    blocks.some((block) => block.kind === 'body' && contains(block, place)) &&
    ![...quotes, ...corrections].some((said) => overlaps(said, place)) &&
    /^["“„«‘']?\p{Lu}.*[.!?…]["”“»’')]*$/u.test(words) &&
    !words.includes('@') &&
    datelineLength(text, sentence, sentence) === 0
  );
}

// The number that was skipped is the day or the year alone.
function dateIn({ text, language, published }: Article, place: Span, sentence: Span): string | null {
  const words = languageOf(language);
  const doc = analyse(text.slice(sentence.start, sentence.end), words.tagger, words.text);
  const at = place.start - sentence.start;
  const dates = findDates(doc, words.text);
  const found = dates.find(({ start, end }) => start <= at && at < end);
  // "between March 2015 and March 2016": a period is no day
  if (!found || dates.some(({ first, last }) => first - found.last === 2 || found.first - last === 2)) return null;
  const date = found.month === undefined ? null : resolveDate(found, published);
  return date === null || (date.implied && isFar(date.edtf, published)) ? null : date.edtf;
}

/** So many days before its article a date may lie that leaves out its year. */
const NEAR = 100;

// "on June 12 last year": only near the day of writing does a date without a year speak for itself
function isFar(date: string, published: string | null): boolean {
  const [day, today] = [dayOf(date), dayOf(published)];
  return day !== null && today !== null && today - day > NEAR;
}

// What is yet to come has not happened; as far as the date goes.
function isLater(date: string, published: string | null): boolean {
  return published !== null && date > published.slice(0, date.length);
}
