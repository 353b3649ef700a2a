import type { Question } from '../../types.js';
import { dayOf } from './dates.js';
import type { StoryIndex } from './storyIndex.js';
import { answerText } from './values.js';

/** A value that a number had on a day. */
export interface GrowthPoint {
  day: number;
  date: string;
  value: number;
  /** The value as it is told: "dozens". */
  label: string;
  articles: string[];
}

/**
 * What a number was from day to day. A report without an as-of date is as of its own day; one that gives a value twice gives it as of the later
 * day. Of one day, the values stand in the direction in which the number went.
 */
export function growthPoints(index: StoryIndex, question: Question): GrowthPoint[] {
  const points = new Map<string, GrowthPoint>();
  for (const answer of question.answers) {
    const value = answer.high ?? answer.low;
    const label = answerText(index, question, answer);
    for (const [article, date] of value === null ? [] : latestDates(index, answer.figures)) {
      const key = `${dayOf(date)} ${value}`;
      const known = points.get(key);
      if (known) known.articles.push(article);
      else points.set(key, { day: dayOf(date)!, date, value: value!, label, articles: [article] });
    }
  }
  const inOrder = [...points.values()].sort((a, b) => a.day - b.day || a.value - b.value);
  return doesFall(index, question) ? inOrder.sort((a, b) => a.day - b.day || b.value - a.value) : inOrder;
}

/** True where a number went down: those who are missing are found. */
export function doesFall(index: StoryIndex, { course }: Question): boolean {
  const [from, to] = (course ?? []).map((id) => {
    const figure = index.figures.get(id)?.figure;
    return figure?.low ?? figure?.high ?? 0;
  });
  return from !== undefined && to !== undefined && to < from;
}

/** The last day for which each article gives a value; those whose day is not known are left out. */
export function latestDates(index: StoryIndex, figures: readonly string[]): Map<string, string> {
  const dates = new Map<string, string>();
  for (const id of figures) {
    const found = index.figures.get(id);
    const date = found && (found.figure.asOf ?? found.witness.article.published);
    if (!date || dayOf(date) === null) continue;
    const { id: article } = found.witness.article;
    const known = dates.get(article);
    if (known === undefined || dayOf(known)! < dayOf(date)!) dates.set(article, date);
  }
  return dates;
}
