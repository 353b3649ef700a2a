import type { Report } from '../../types.js';
import { LABELS } from '../labels.js';
import { clean } from '../model/plainText.js';
import { indexStories } from '../model/storyIndex.js';
import { claimsOf } from './claims.js';
import { htmlDocument } from './document.js';
import { Page } from './page.js';
import { pageData } from './pageData.js';

/** The report as one self-contained HTML file. `home` is the address of the list of stories, where the file is one of many. */
export function toHtml(report: Report, home?: string): string {
  const stories = indexStories(report);
  const [only] = stories;
  const title = stories.length === 1 ? clean(only!.story.headline) : LABELS.count.stories(stories.length);
  const body = <Page report={report} stories={stories} home={home} />;
  const data = stories.length > 0 ? pageData(report, stories) : undefined;
  return htmlDocument({ title, made: report.made.variorum, body, data, claims: claimsOf(stories) });
}
