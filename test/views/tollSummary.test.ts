import { expect, test } from 'vitest';
import type { Bound } from '../../src/types.js';
import { sourcesText } from '../../src/views/model/counts.js';
import { indexStories, type StoryIndex } from '../../src/views/model/storyIndex.js';
import { tollSummaries } from '../../src/views/model/tollSummary.js';
import { inventedReport } from './inventedReport.js';

const [invented] = indexStories(inventedReport());

test('a toll in a list says its status and who gives its ends', () => {
  expect(tollSummaries(invented!)).toEqual([
    { measure: 'killed', text: '12–33 killed', status: 'disputed', who: 'the harbour office; seamen’s union' },
  ]);
});

test('a toll that nobody is named for says which outlets tell it, or how many', () => {
  const report = inventedReport();
  const [toll] = report.stories[0]!.toll;
  const { answers } = report.stories[0]!.questions.find(({ id }) => id === toll!.question)!;
  for (const answer of answers) answer.claimants = answer.articles.map((id) => `article:${id}`);
  const who = () => tollSummaries(indexStories(report)[0]!)[0]!.who;
  const outlets = report.articles.map((article) => article.outlet);
  for (const article of report.articles) article.outlet = 'The Herald';
  expect(who()).toBe('no source named (The\u00a0Herald)');
  for (const [at, article] of report.articles.entries()) article.outlet = `Outlet ${at}`;
  expect(who()).toBe('no source named (3\u00a0outlets)');
  for (const article of report.articles) article.outlet = null;
  expect(who()).toBe('no source named (A\u00a0B\u00a0C)');
  expect(outlets).toHaveLength(3);
});

/** The first toll of the invented report as at least 12, and its answers from 12 with these bounds. */
function openToll(...bounds: Bound[]) {
  const report = inventedReport();
  const [toll] = report.stories[0]!.toll;
  const question = report.stories[0]!.questions.find(({ id }) => id === toll!.question)!;
  toll!.low = 12;
  toll!.high = null;
  for (const [at, bound] of bounds.entries()) Object.assign(question.answers[at]!, { low: 12, high: null, bound });
  return tollSummaries(indexStories(report)[0]!)[0]!;
}

test('a toll is "more than" only where all who give it say so', () => {
  expect(openToll('more_than').text).toBe('more than 12 killed');
  expect(openToll('more_than', 'at_least').text).toBe('at least 12 killed');
});

test('a toll is given by whoever gives it exactly', () => {
  const report = inventedReport();
  const [toll] = report.stories[0]!.toll;
  const { answers } = report.stories[0]!.questions.find(({ id }) => id === toll!.question)!;
  Object.assign(toll!, { low: 12, high: 12 });
  Object.assign(answers[0]!, { low: 12, high: 12 });
  Object.assign(answers[1]!, { low: 12, high: null });
  const who = tollSummaries(indexStories(report)[0]!)[0]!.who;
  answers.splice(1);
  expect(tollSummaries(indexStories(report)[0]!)[0]!.who).toBe(who);
});

const index = (...sources: { name: string; unnamed?: boolean }[]) =>
  ({ story: { lineage: { sources } } }) as unknown as StoryIndex;

// "officials" and "a spokesman" may be one, and one of those who are named
test.each([
  [[{ name: 'Ada Pell' }], '1 named source'],
  [[{ name: 'Ada Pell' }, { name: 'Orrin Lines' }], '2 named sources'],
  [[{ name: 'Ada Pell' }, { name: 'officials', unnamed: true }], '1 named source and up to 1 unnamed'],
  [
    [
      { name: 'police', unnamed: true },
      { name: 'officials', unnamed: true },
    ],
    'up to 2 sources without a name',
  ],
])('%j: %s', (sources, text) => {
  expect(sourcesText(index(...sources))).toBe(text);
});
