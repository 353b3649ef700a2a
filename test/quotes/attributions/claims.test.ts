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
  ['The council criticised a plan to spend $40 million.', false],
  ['Lee learned the names of the two men who saved her.', false],
])('%s asserts: %s', (text, asserted) => {
  expect(readQuotes(readingOf(text)).attributions.some(asserts)).toBe(asserted);
});

test('a number of an event in a relative clause is the article’s own', () => {
  const text = 'Mayor Lee said she was horrified by a fire that left 17 people hurt.';
  const at = text.indexOf('17');
  expect(toldOfEvent(readingOf(text), { start: at, end: at + 2 })).toBe(true);
});
