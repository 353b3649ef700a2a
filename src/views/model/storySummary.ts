import { clean } from './plainText.js';
import type { StoryIndex } from './storyIndex.js';
import { type TollSummary, tollSummaries } from './tollSummary.js';

/** What a list of stories says about one of them. */
export interface StorySummary {
  id: string;
  /** Path of its file. */
  path: string;
  headline: string;
  first: string | null;
  last: string | null;
  articles: number;
  texts: number;
  disputed: number;
  toll: readonly TollSummary[];
  /** Titles and outlets, to search in. */
  words: string;
}

/** A story in a line. */
export function summaryOf(index: StoryIndex, path: string): StorySummary {
  const { id, headline, first, last, lineage, questions } = index.story;
  const words = new Set(index.witnesses.flatMap(({ article: { title, outlet } }) => [title, outlet]));
  return {
    id,
    path,
    headline: clean(headline) || clean(id),
    first,
    last,
    articles: index.witnesses.length,
    texts: lineage.texts,
    disputed: questions.filter(({ status }) => status === 'disputed').length,
    toll: tollSummaries(index),
    words: clean([...words].filter((word) => word !== null && word !== headline).join(' ')),
  };
}

/** The most told first; what is told alike stays in the order of the report. */
export function largestFirst<T>(stories: readonly T[], size: (story: T) => number): T[] {
  return [...stories].sort((a, b) => size(b) - size(a));
}
