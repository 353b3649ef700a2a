import { expect, test } from 'vitest';
import { makeArticle } from '../../src/articles/makeArticle.js';
import { read } from '../../src/compare.js';
import { traceLineage } from '../../src/lineage/traceLineage.js';
import { creditRows as german } from '../rows/de/credits.js';
import { creditRows as english } from '../rows/en/credits.js';

/** The text without its marks, and the marked stretches. */
function unmark(marked: string): { text: string; stretches: string[] } {
  return {
    text: marked.replace(/[⟦⟧]/gu, ''),
    stretches: [...marked.matchAll(/⟦([^⟧]*)⟧/gu)].map((match) => match[1]!),
  };
}

const rows = [...english.map((row) => [...row, 'en'] as const), ...german.map((row) => [...row, 'de'] as const)];

test.each(rows)('%j from %j', (marked, outlet, expected, language) => {
  const { text, stretches } = unmark(marked);
  const reading = makeArticle({
    name: 'a',
    id: 'a',
    kind: 'text',
    content: text,
    sha256: '',
    path: null,
    language,
    ...(outlet ? { outlet } : {}),
  });
  traceLineage([reading]);
  const { credits } = reading.article;
  expect(credits.map(({ kind, name }) => [kind, name])).toEqual(expected);
  expect(credits.map(({ start, end }) => text.slice(start, end))).toEqual(stretches);
});

test('what somebody relies on in their own words is no credit', () => {
  const content = '“AP reports that it sank,” the mayor said. Reuters reports that it floats.';
  const reading = read({ name: 'a', id: 'a', kind: 'text', content, sha256: '', path: null, language: 'en' });
  traceLineage([reading]);
  expect(reading.article.credits.map(({ name }) => name)).toEqual(['Reuters']);
});
