import type { Bound, Quote, Report } from '../../types.js';
import { CORRECTION_LABELS } from '../correctionLabels.js';
import type { StoryIndex } from '../model/storyIndex.js';
import { domId } from './domIds.js';

/** A figure as the script knows it; `question` is its place in the story's list, -1 where it has none. */
export type FigureData = [
  start: number,
  end: number,
  text: string,
  low: number | null,
  high: number | null,
  bound: Bound,
  unit: string,
  counted: string,
  measure: string,
  asOf: string | null,
  source: string | null,
  question: number,
];

/** A quote as the script knows it; `utterance` is its place in the story's list, -1 where it has none. */
export type QuoteData = [
  start: number,
  end: number,
  text: string,
  speaker: string | null,
  kind: Quote['kind'],
  utterance: number,
];

/** An article as the script knows it. */
export interface ArticleData {
  id: string;
  siglum: string;
  outlet: string | null;
  published: string | null;
  figures: FigureData[];
  quotes: QuoteData[];
}

/** A story as the script knows it. */
export interface StoryData {
  articles: ArticleData[];
  /** Ids in the page; words and status stand there. */
  questions: string[];
  utterances: string[];
  derivations: [from: string, to: string, kind: string, direction: string, share: number][];
}

/** What the script needs to write decisions and tables, as a block of data in the page. */
export interface PageData {
  labels: typeof CORRECTION_LABELS;
  /** The file of decisions that this report was made with. */
  decisions: string | null;
  stories: StoryData[];
}

/** The data of a page: its stories in its order. */
export function pageData(report: Report, stories: readonly StoryIndex[]): PageData {
  return {
    labels: CORRECTION_LABELS,
    decisions: report.made.options['decisions'] ?? null,
    stories: stories.map(storyData),
  };
}

function storyData(index: StoryIndex): StoryData {
  const { questions, utterances, lineage } = index.story;
  const placeOf = (items: readonly { id: string }[]) => new Map(items.map(({ id }, at) => [id, at]));
  const questionAt = placeOf(questions);
  const utteranceAt = placeOf(utterances);
  return {
    articles: index.witnesses.map(({ article, siglum }) => ({
      id: article.id,
      siglum,
      outlet: article.outlet,
      published: article.published,
      figures: article.figures.map(
        ({ start, end, low, high, bound, unit, counted, measure, asOf, source, question }) => [
          ...[start, end, article.text.slice(start, end), low, high, bound, unit, counted, measure, asOf],
          ...[source?.name ?? null, questionAt.get(question ?? '') ?? -1],
        ],
      ) as FigureData[],
      quotes: article.quotes.map(({ start, end, speaker, kind, utterance }) => [
        ...[start, end, article.text.slice(start, end), speaker?.name ?? null, kind],
        utteranceAt.get(utterance ?? '') ?? -1,
      ]) as QuoteData[],
    })),
    questions: questions.map(({ id }) => domId(id)),
    utterances: utterances.map(({ id }) => domId(id)),
    derivations: lineage.derivations.map(({ from, to, kind, direction, share }) => [from, to, kind, direction, share]),
  };
}

/** JSON that can stand in a script element: nothing in it ends the element, opens a comment or turns the direction of text. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029\u202a-\u202e\u2066-\u2069\u007f-\u009f]/gu,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
