import type { Article, Problem, Report, Story } from '../../types.js';
import { LABELS } from '../labels.js';
import { storyFile } from '../model/fileNames.js';
import { indexStories } from '../model/storyIndex.js';
import { type StorySummary, summaryOf } from '../model/storySummary.js';
import { htmlDocument } from './document.js';
import { toHtml } from './html.js';
import { IndexPage } from './indexPage.js';
import { pageData } from './pageData.js';

/** A file of the folder; its path is relative to the folder. */
export interface ReportFile {
  path: string;
  text: string;
}

/** The report as a folder: one self-contained file a story, each made when it is asked for, and at last index.html, which lists them. */
export function* toHtmlFolder(report: Report): Generator<ReportFile> {
  const articles = new Map(report.articles.map((article) => [article.id, article]));
  const summaries: StorySummary[] = [];
  for (const story of report.stories) {
    const path = storyFile(story.id);
    const members = story.articles.flatMap((id) => articles.get(id) ?? []);
    const own = reportOf(report, story, members);
    summaries.push(...indexStories(own).map((index) => summaryOf(index, path)));
    yield { path, text: toHtml(own, '../index.html') };
  }
  const title = LABELS.severalStories(
    LABELS.count.articles(report.articles.length),
    LABELS.count.stories(report.stories.length),
  );
  const body = <IndexPage report={report} title={title} summaries={summaries} />;
  yield {
    path: 'index.html',
    text: htmlDocument({ title, made: report.made.variorum, body, data: pageData(report, []) }),
  };
}

/** The part of a report that is about one story. */
function reportOf(report: Report, story: Story, articles: Article[]): Report {
  const pages = new Set(articles.flatMap(({ id, path, url }) => [id, path, url]));
  const about = ({ page }: Problem) => pages.has(page);
  return { ...report, articles, stories: [story], problems: report.problems.filter(about) };
}
