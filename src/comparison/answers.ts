import type { Answer, Lineage } from '../types.js';
import type { Facet } from './facets.js';
import type { Group } from './groupFigures.js';

/** An answer with the facets behind it. */
export interface AnswerGroup {
  answer: Answer;
  facets: Facet[];
}

/** What counting texts and sources needs: article to origin, claimant to the side that it speaks for. */
export interface Origins {
  originOf: ReadonlyMap<string, string>;
  sideOf: ReadonlyMap<string, string>;
}

/** Article to text origin; an article without one is its own. */
export function originsOf(lineage: Lineage): Map<string, string> {
  return new Map(
    lineage.origins.flatMap(({ id, articles }) => articles.map((article): [string, string] => [article, id])),
  );
}

// "14 people", "14 dead": people and things are counted alike
const COUNTS: ReadonlySet<string> = new Set(['person', 'thing']);

/** Groups a question's figures by value and bound, those with the most texts first; claimants who say the same share an answer. */
export function answersOf(group: Group, origins: Origins): AnswerGroup[] {
  const byValue = new Map<string, Facet[]>();
  for (const facet of group) {
    const { low, high, bound, unit } = facet.figure;
    const key = JSON.stringify([low, high, bound, COUNTS.has(unit) ? 'person' : unit]);
    const facets = byValue.get(key);
    if (facets) facets.push(facet);
    else byValue.set(key, [facet]);
  }
  return [...byValue.values()].map((facets) => ({ answer: answerOf(facets, origins), facets })).sort(byWeight);
}

function answerOf(facets: readonly Facet[], { originOf, sideOf }: Origins): Answer {
  const { low, high, bound } = facets[0]!.figure;
  const articles = [...new Set(facets.map(({ article }) => article))];
  const claimants = [...new Set(facets.map(({ claimant, article }) => claimant ?? `article:${article}`))];
  const origin = (article: string): string => originOf.get(article) ?? article;
  // an article's own voice adds no source where somebody is named for the same value
  const named = new Set(
    facets.flatMap(({ claimant }) => (claimant === null ? [] : [sideOf.get(claimant) ?? claimant])),
  );
  const texts = new Set(articles.map(origin)).size;
  return {
    low,
    high,
    bound,
    claimants,
    asOf:
      facets
        .map(({ figure }) => figure.asOf)
        .filter((date) => date !== null)
        .sort()
        .at(-1) ?? null,
    figures: facets.map(({ figure }) => figure.id),
    articles,
    texts,
    sources: named.size || texts,
  };
}

function byWeight(a: AnswerGroup, b: AnswerGroup): number {
  const value = ({ answer }: AnswerGroup): number => answer.low ?? answer.high ?? 0;
  return (
    b.answer.texts - a.answer.texts ||
    b.answer.articles.length - a.answer.articles.length ||
    value(b) - value(a) ||
    (a.answer.figures[0]! < b.answer.figures[0]! ? -1 : 1)
  );
}
