import { expect, test } from 'vitest';
import { makeArticle } from '../../../src/articles/makeArticle.js';
import { asserts, toldOfEvent } from '../../../src/quotes/attributions/claims.js';
import { readQuotes } from '../../../src/quotes/readQuotes.js';

const readingOf = (text: string) =>
  makeArticle({ name: 'x', id: 'x', kind: 'text', content: text, sha256: '', path: null, language: 'en' });

test.each([
  ['The coast guard said 40 people had died.', true],
  ['Norland expects to lose $3 billion.', true],
  ['The ministry confirmed 12 deaths.', true],
  ['Officials put the death toll at 40.', true],
  ['The harbour office announced charges against 12 pilots.', true],
  ['The council warned of 40 faults in the hull.', true],
  ['The frames weigh just under 50 grams.', false],
  ['The council criticised a plan to spend $40 million.', false],
  ['Lee learned the names of the two men who saved her.', false],
])('%s asserts: %s', (text, asserted) => {
  const reading = readingOf(text);
  expect(readQuotes(reading).attributions.some((attribution) => asserts(reading, attribution))).toBe(asserted);
});

function isTold(text: string): boolean {
  const at = text.indexOf('17');
  const reading = readingOf(text);
  const span = { start: at, end: at + 2 };
  const holder = readQuotes(reading).attributions.find(({ content }) =>
    content.some(({ start, end }) => start <= at && end > at),
  );
  return toldOfEvent(reading, span, holder!);
}

test('news that a whole sentence tells is claimed', () => {
  expect(isTold('A man was held over a fire that left 17 people hurt, police said.')).toBe(false);
  expect(isTold('The Monday fire, which left 17 people hurt, may have been set, police said.')).toBe(true);
  expect(isTold('A Monday fire, which left 17 people hurt, may have been set, police said.')).toBe(false);
  expect(isTold('A review of the fire that killed 17 people will go on, police said.')).toBe(true);
});

test.each([
  'Mayor Lee said she was horrified by a fire that left 17 people hurt.',
  'Mayor Lee said he came in, days after 17 guards were hurt.',
])('the number of an event that is told in passing is the article’s own: %s', (text) => {
  expect(isTold(text)).toBe(true);
});
