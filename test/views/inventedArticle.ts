import type { Article, Bound, Figure, Question, Quote, Span } from '../../src/types.js';

/** Where words stand in a text; throws where they do not, so that a fixture cannot go wrong unseen. */
export function spanOf(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

interface Told {
  words: string;
  low: number | null;
  high: number | null;
  bound: Bound;
  by?: string;
  question: string;
}

interface Draft {
  id: string;
  outlet: string | null;
  published: string | null;
  title: string | null;
  text: string;
  url?: string;
  figures?: Told[];
  quotes?: { words: string; speaker: string; utterance: string }[];
}

/** An article with figures and quotes at the places where their words stand. */
export function articleOf({ id, outlet, published, title, text, url, figures = [], quotes = [] }: Draft): Article {
  const furniture = text.lastIndexOf('\nShare this');
  const cut = furniture < 0 ? text.length : furniture + 1;
  return {
    version: 1,
    id,
    url: url ?? null,
    path: `coverage/${id}.txt`,
    outlet,
    title,
    byline: null,
    published,
    modified: null,
    language: 'en',
    source: { sha256: '0'.repeat(64) },
    versionOf: null,
    corrections: [],
    text,
    textVersion: 0,
    blocks: [
      { start: 0, end: cut, kind: 'body' as const, rule: 'rest' },
      { start: cut, end: text.length, kind: 'furniture' as const, rule: 'share-line' },
    ].filter(({ start, end }) => end > start),
    credits: [],
    quotes: quotes.map(({ words, speaker, utterance }): Quote => {
      const span = spanOf(text, words);
      const actor = { name: speaker, how: 'named' as const };
      return {
        id: `${id}#q${span.start}`,
        ...span,
        speaker: actor,
        cue: null,
        kind: 'direct',
        utterance,
        rule: 'marks',
      };
    }),
    attributions: [],
    figures: figures.map((told) => figureOf(id, text, told)),
    skipped: [...text.matchAll(/\b20\d\d\b/gu)].map(({ index }) => ({
      start: index,
      end: index + 4,
      reason: 'date',
      rule: 'year',
    })),
  };
}

function figureOf(id: string, text: string, { words, low, high, bound, by, question }: Told): Figure {
  const span = spanOf(text, words);
  return {
    id: `${id}#f${span.start}`,
    ...span,
    low,
    high,
    bound,
    unit: 'person',
    counted: 'passengers',
    countedAt: null,
    measure: 'killed',
    measureAt: null,
    source: by ? { name: by, how: 'named' } : null,
    attribution: null,
    asOf: null,
    question,
    rule: 'digits',
  };
}

/** The question that figures of articles answer, an answer for each value and claimant. */
export function questionOf(id: string, text: string, status: Question['status'], articles: Article[]): Question {
  const told = articles.flatMap((article) =>
    article.figures.filter(({ question }) => question === id).map((figure) => ({ article: article.id, figure })),
  );
  const groups = new Map<string, typeof told>();
  for (const entry of told) {
    const { low, high, bound, source } = entry.figure;
    const key = JSON.stringify([low, high, bound, source?.name]);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  const answers = [...groups.values()].map((entries) => {
    const { low, high, bound } = entries[0]!.figure;
    const claimants = entries.map(({ article, figure }) =>
      figure.source ? `actor:${figure.source.name}` : `article:${article}`,
    );
    return {
      low,
      high,
      bound,
      claimants: [...new Set(claimants)],
      asOf: null,
      figures: entries.map(({ figure }) => figure.id),
      articles: entries.map(({ article }) => article),
      texts: entries.length,
      sources: 1,
    };
  });
  return {
    id,
    text,
    unit: 'person',
    measure: 'killed',
    counted: 'passengers',
    scope: null,
    status,
    why: 'the harbour office 12, the union 31',
    rule: 'two-sides',
    answers,
  };
}
