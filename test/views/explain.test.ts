import { expect, test } from 'vitest';
import { read } from '../../src/compare.js';
import { explain, explainAsRows } from '../../src/views/explain/explain.js';

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
  ['a text', '1,5'],
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

test('rows can be pasted into test/rows/en/readings.ts', () => {
  const row = explainAsRows(article, 'a#f37').trim();
  expect(row).toMatch(
    /^\["Norland says ⟦1,500⟧ sailors were killed\.", 'figure', \{ low: 1500, high: 1500, .*source: "Norland" \}\],$/,
  );
});
