import { expect, test } from 'vitest';
import { read } from '../../src/compare.js';
import { datedEvents } from '../../src/views/model/datedEvents.js';
import { indexStories } from '../../src/views/model/storyIndex.js';
import { inventedReport } from './inventedReport.js';

const TITLE = 'Ferry sinks off the quay\n';

/** A story of one text, printed word for word by some outlets on 8 May 2031. */
function storyOf(paragraph: string, outlets: readonly string[], published: string | null = '2031-05-08') {
  const content = `${TITLE}${paragraph}\nThe ferry was built by the town.`;
  const report = inventedReport();
  report.articles = outlets.map((id) => {
    const page = { name: id, id, kind: 'text' as const, content, sha256: '', path: null, language: 'en' };
    return read(published === null ? page : { ...page, published }).article;
  });
  const story = report.stories[0]!;
  const none = { questions: [], utterances: [], timeline: [], toll: [] };
  Object.assign(story, { articles: outlets, ...none });
  story.lineage.origins = [{ id: 'origin:a', name: null, articles: [...outlets] }];
  return { report, story, content };
}

/** What the timeline shows as events of an article with this one paragraph. */
function eventsOf(paragraph: string, published: string | null = '2031-05-08'): string[] {
  const { report, content } = storyOf(paragraph, ['a'], published);
  return datedEvents(indexStories(report)[0]!).map(
    ({ date, evidence: { start, end } }) => `${date}: ${content.slice(start, end)}`,
  );
}

test.each([
  ['The Marigold left the yard on 24 February.', '2031-02-24: 24 February'],
  ['On April 14, 2029, the sister ship was taken out of service.', '2029-04-14: 14, 2029'],
  ['The company was bought in March 2028 by a rival.', '2028-03: 2028'],
  ['The inspectors came on April 17 and left with two boxes.', '2031-04-17: 17'],
])('%s', (paragraph, event) => {
  expect(eventsOf(paragraph)).toEqual([event]);
});

test('a day without a year stays without one where the article has no date', () => {
  expect(eventsOf('The Marigold left the yard on 24 February.', null)).toEqual(['XXXX-02-24: 24 February']);
});

test.each([
  // yet to come
  'The company reports its results on May 21.',
  // which year it was the sentence says in words
  'The sister ship was stopped on June 12 last year.',
  // a year alone is no day
  'The Marigold was built in 2004.',
  // a period
  'Twenty were hurt between March 2028 and March 2029.',
  // what somebody says
  'Ada Pell said: "We asked them on 24 February and heard nothing."',
  // a gallery, a post, a notice
  '8/34 23 April 2031 Shoppers pass the quay Harbour Pictures',
  'We are with the families. — Harbour Office (@harbour) April 23, 2031',
  'Tide times for Thursday 24 April: 04:12, 16:41',
  // when it was written
  'PORT ANSEL, May 5 (Coastal Wire) — The ferry sank within minutes.',
])('no event: %s', (paragraph) => {
  expect(eventsOf(paragraph)).toEqual([]);
});

test('copies of one text tell an event once', () => {
  const { report } = storyOf('The Marigold left the yard on 24 February.', ['a', 'b', 'c']);
  expect(datedEvents(indexStories(report)[0]!).map(({ evidence }) => evidence.article)).toEqual(['a']);
});

test('a sentence that has its place on the timeline for its number is told once', () => {
  const { report, story } = storyOf('On 24 February, 12 people were on board.', ['a']);
  const start = TITLE.length + 'On 24 February, '.length;
  expect(datedEvents(indexStories(report)[0]!)).toHaveLength(1);
  story.timeline = [{ date: '2031-02-24', what: 'figure', evidence: { article: 'a', start, end: start + 2 } }];
  expect(datedEvents(indexStories(report)[0]!)).toEqual([]);
});
