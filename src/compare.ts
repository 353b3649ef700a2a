import { makeArticle } from './articles/makeArticle.js';
import type { Reading } from './articles/reading.js';
import { versionMarker } from './articles/versions.js';
import { compareStory } from './comparison/compareStory.js';
import { decideGroups, NO_REGROUPINGS, type Regroupings } from './decisions/decideGroups.js';
import { decideItems, strayDecision } from './decisions/decideItems.js';
import { readFigures } from './figures/readFigures.js';
import { LANGUAGES } from './languages/languages.js';
import { traceLineage } from './lineage/traceLineage.js';
import type { Page } from './pages/page.js';
import { readQuotes } from './quotes/readQuotes.js';
import { groupStories, type StoryGroup } from './stories/groupStories.js';
import { headlineOf } from './stories/headline.js';
import type { Article, Decision, ItemDecision, Problem, Report, Story } from './types.js';
import { VERSION } from './version.js';

/** Page -> article with quotes, attributions, figures and skipped numbers. */
export function read(page: Page): Reading {
  const reading = makeArticle(page);
  Object.assign(reading.article, readQuotes(reading));
  Object.assign(reading.article, readFigures(reading));
  return reading;
}

/** Corrections by hand of figures and quotes, after the rules, article by article; what no longer fits comes out as problems. */
export interface Decider {
  decide(article: Article): Problem[];
  /** Decisions about articles that did not come. */
  strays(): Problem[];
}

/** Decides over articles as they come. */
export function decider(decisions: readonly Decision[]): Decider {
  const items = decisions.filter((decision): decision is ItemDecision => 'article' in decision);
  const open = new Set(items.map(({ article }) => article));
  return {
    decide(article) {
      open.delete(article.id);
      return decideItems(article, items);
    },
    strays: () => items.filter(({ article }) => open.has(article)).map(strayDecision),
  };
}

/** The same over all at once. */
export function decide(readings: readonly Reading[], decisions: readonly Decision[]): Problem[] {
  const { decide: decideOne, strays } = decider(decisions);
  const undone = readings.flatMap(({ article }) => decideOne(article));
  return [...undone, ...strays()];
}

/** Articles -> stories. `keys` gives the grouping that came with the input, by article id. */
export function group(
  readings: readonly Reading[],
  keys: ReadonlyMap<string, string> = new Map(),
  regroupings: Regroupings = NO_REGROUPINGS,
): StoryGroup[] {
  return groupStories(readings, keys, regroupings.story);
}

/** Lineage and comparison of one story. */
export function compareGroup(storyGroup: StoryGroup, regroupings: Regroupings = NO_REGROUPINGS): Story {
  const { members } = storyGroup;
  const lineage = traceLineage(members, regroupings.origin);
  const comparison = compareStory(members, lineage, regroupings);
  const dates = members.flatMap(({ article }) => article.published ?? []).sort();
  return {
    version: 1,
    id: storyGroup.id,
    ...(storyGroup.key === undefined ? {} : { key: storyGroup.key }),
    headline: headlineOf(members),
    articles: members.map(({ article }) => article.id),
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
    lineage,
    ...comparison,
  };
}

/** What came with the articles: the grouping that was given, the problems of intake, and the options that made the report. */
export interface Given {
  /** Corrections by hand: applied to the readings, which change. */
  decisions?: readonly Decision[];
  keys?: ReadonlyMap<string, string>;
  problems?: readonly Problem[];
  options?: Record<string, string>;
}

/** The whole way: readings in, the report out. The same input gives the same bytes. */
export function compare(
  readings: readonly Reading[],
  { keys, problems = [], options = {}, decisions = [] }: Given = {},
): Report {
  const articles = readings.map(({ article }) => article);
  articles.forEach(versionMarker());
  const undone = decide(readings, decisions);
  const { regroupings, problems: stray } = decideGroups(articles, decisions);
  const stories = group(readings, keys, regroupings).map((story) => compareGroup(story, regroupings));
  return {
    version: 1,
    made: { variorum: VERSION, languages: LANGUAGES.map(({ code }) => code), options },
    articles,
    stories,
    problems: [...problems, ...readings.flatMap(readingProblems), ...undone, ...stray],
  };
}

/** What has to be said about an article: of its page (a stub, a list, a live blog), of its language. */
export function readingProblems(reading: Reading): Problem[] {
  const page = reading.article.path ?? reading.article.id;
  return [...(reading.notes ?? []).map((note) => ({ page, ...note })), ...languageProblem(reading)];
}

/** An article in a language without a pack is kept, and what was not read in it is said. */
function languageProblem({ article, language }: Reading): Problem[] {
  if (language.code !== 'und') return [];
  const name = article.language
    ? `in a language that is not read yet ("${article.language}")`
    : 'in a language that could not be told';
  return [
    {
      page: article.path ?? article.id,
      kind: 'language',
      message: `is ${name}: its digits were read, its number words, quotes and attributions were not`,
    },
  ];
}
