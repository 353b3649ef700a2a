import { expect, test } from 'vitest';
import { indexStories } from '../../src/views/model/storyIndex.js';
import { timelineEntries } from '../../src/views/model/timelineEntries.js';
import { inventedReport } from './inventedReport.js';

function toldOf(change: (report: ReturnType<typeof inventedReport>) => void) {
  const report = inventedReport();
  const story = report.stories[0]!;
  Object.assign(story, { timeline: [], toll: [] });
  for (const question of story.questions) question.status = 'single';
  for (const article of report.articles) for (const figure of article.figures) figure.asOf = null;
  for (const { answers } of story.questions) for (const answer of answers) answer.asOf = null;
  change(report);
  const { entries, left } = timelineEntries(indexStories(report)[0]!);
  return { told: entries.map(({ date, what, evidence }) => `${date} ${what} ${evidence.article}`), left };
}

test('the numbers of a growing toll stand at the day of their article, other figures are counted as left out', () => {
  const all = inventedReport().articles.flatMap(({ figures }) => figures).length;
  expect(toldOf(() => undefined)).toEqual({ told: [], left: all });
  const { told, left } = toldOf((report) => {
    report.stories[0]!.questions[0]!.status = 'superseded';
    report.articles[1]!.published = '2031-05-03T09:00:00Z';
  });
  expect(told).toEqual(['2031-05-03 told mirror', '2031-05-04 told herald']);
  expect(left).toBe(all - told.length);
});

test('a toll with a date of its own is not told again', () => {
  const { told } = toldOf((report) => {
    report.stories[0]!.questions[0]!.status = 'superseded';
    for (const article of report.articles) for (const figure of article.figures) figure.asOf = '2031-05-01';
  });
  expect(told).toEqual([]);
});
