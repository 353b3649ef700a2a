import type { Report } from '../../src/types.js';
import { articleOf } from './inventedArticle.js';
import { inventedReport } from './inventedReport.js';

/** The invented story, and so many more of one article each, with ids that a file system would take amiss. */
export function manyStories(count: number): Report {
  const report = inventedReport();
  for (let at = 0; at < count; at++) {
    const id = `../Ships & <b>${at}`;
    const title = `Ship ${at} arrives at <i>Port ${at % 7}</i>`;
    report.articles.push(
      articleOf({ id, outlet: 'Port News', published: `2031-06-0${(at % 9) + 1}`, title, text: title }),
    );
    report.stories.push({
      ...report.stories[0]!,
      id: `story:${id}`,
      headline: title,
      articles: [id],
      first: `2031-06-0${(at % 9) + 1}`,
      last: `2031-06-0${(at % 9) + 1}`,
      ...{ actors: [], questions: [], utterances: [], toll: [], coverage: [], timeline: [] },
      lineage: { origins: [], sources: [], derivations: [], texts: 1, independent: 1 },
    });
  }
  return report;
}
