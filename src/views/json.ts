import type { Report } from '../types.js';

/** The whole report as JSON. */
export function toJson(report: Report): string {
  return `${JSON.stringify(report, null, 1)}\n`;
}

/** One story a line, with its articles as `members`. */
export function toJsonLines(report: Report): string {
  const byId = new Map(report.articles.map((article) => [article.id, article]));
  return report.stories
    .map((story) => `${JSON.stringify({ ...story, members: story.articles.map((id) => byId.get(id)) })}\n`)
    .join('');
}
