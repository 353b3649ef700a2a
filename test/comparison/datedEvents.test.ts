import { expect, test } from 'vitest';
import { compare, read } from '../../src/compare.js';

const TITLE = 'Ferry sinks off the quay';

/** What the timeline tells as events of a text, printed word for word by some outlets on 8 May 2031. */
function eventsOf(paragraph: string, published: string | null = '2031-05-08', outlets = ['a']): string[] {
  const content = `${TITLE}\n${paragraph}\nThe ferry was built by the town.`;
  const readings = outlets.map((id) => {
    const page = { name: id, id, kind: 'text' as const, content, sha256: '', path: null, language: 'en', title: TITLE };
    return read(published === null ? page : { ...page, published });
  });
  const { stories, articles } = compare(readings, { keys: new Map(outlets.map((id) => [id, 'all'])) });
  return stories[0]!.timeline
    .filter(({ what }) => what === 'event')
    .map(({ date, evidence: { article, start, end } }) => {
      const { text } = articles.find(({ id }) => id === article)!;
      return `${article} ${date}: ${text.slice(start, end)}`;
    });
}

test.each([
  ['The Marigold left the yard on 24 February.', 'a 2031-02-24: 24 February'],
  ['On April 14, 2029, the sister ship was taken out of service.', 'a 2029-04-14: April 14, 2029'],
  ['The company was bought in March 2028 by a rival.', 'a 2028-03: March 2028'],
  ['The inspectors came on April 17 and left with a box.', 'a 2031-04-17: April 17'],
])('%s', (paragraph, event) => {
  expect(eventsOf(paragraph)).toEqual([event]);
});

test('a day without a year stays without one where the article has no date', () => {
  expect(eventsOf('The Marigold left the yard on 24 February.', null)).toEqual(['a XXXX-02-24: 24 February']);
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
  const events = eventsOf('The Marigold left the yard on 24 February.', '2031-05-08', ['a', 'b', 'c']);
  expect(events).toEqual(['a 2031-02-24: 24 February']);
});

test('a sentence that has its place on the timeline for its number is told once', () => {
  expect(eventsOf('As of 24 February, 12 people were missing.')).toEqual([]);
});
