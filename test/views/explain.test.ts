import { expect, test } from 'vitest';
import { readRow } from '../../src/commands.js';
import { read } from '../../src/compare.js';
import { explain } from '../../src/views/explain/explain.js';

const TEXT =
  'The ferry left in 1998. Norland says 1,500 sailors were killed.\n“We are still counting,” said Ana Berg, the harbour master.';
const { article } = read({ name: 'a', id: 'a', kind: 'text', content: TEXT, sha256: '', path: null, language: 'en' });

test('all that was read is explained, in the order of the text', () => {
  expect(explain(article).match(/^\w+ a#\w+/gmu)).toEqual([
    'skipped a#s18',
    expect.stringMatching(/^attribution/),
    'figure a#f37',
    expect.stringMatching(/^(?:attribution|quote)/),
    expect.stringMatching(/^(?:attribution|quote)/),
  ]);
});

test.each([
  ['an id', 'a#f37'],
  ['an offset', '@38'],
  ['a text', '1,500'],
])('%s picks what is explained: its sentence, rule and fields', (_, wanted) => {
  const told = explain({ ...article, attributions: [] }, wanted);
  expect(told).toContain('Norland says ⟦1,500⟧ sailors were killed.');
  expect(told).toMatch(/figure a#f37 {2}rule \S+/);
  expect(told).toMatch(/claimant +Norland/);
  expect(told).not.toContain('1998');
});

test('what is not there is not explained', () => {
  expect(explain(article, 'a#f999')).toBe('');
});

const HELD = 'On May 13, 2031, 31 boats sank, with 1,310 barrels. Ana Berg said sailors fled.';
test.each([
  ['31', 1],
  ['1,310', 1],
  ['2031', 1],
  ['310', 0],
  ['1,3', 0],
  ['sailor', 1],
])('%s: a number is sought as a whole, words in part', (wanted, times) => {
  const told = explain(readRow({ text: HELD, language: 'en' }), wanted);
  expect(told.match(/ {2}rule /g) ?? []).toHaveLength(times);
});
