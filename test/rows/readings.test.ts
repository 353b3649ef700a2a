import { expect, test } from 'vitest';
import { read } from '../../src/compare.js';
import type { Article, Span } from '../../src/types.js';
import { readingRows as german } from './de/readings.js';
import { readingRows as english } from './en/readings.js';

const LISTS = { figure: 'figures', quote: 'quotes', skipped: 'skipped' } as const;

/** The fields of an item as a row writes them: names instead of actors. */
function inShort(article: Article, kind: keyof typeof LISTS, { start, end }: Span): Record<string, unknown> | null {
  const item = article[LISTS[kind]].find((other) => other.start === start && other.end === end);
  if (!item) return null;
  const names = {
    source: 'source' in item ? (item.source?.name ?? null) : undefined,
    speaker: 'speaker' in item ? (item.speaker?.name ?? null) : undefined,
  };
  return { ...item, ...names };
}

const rows = [...english.map((row) => [...row, 'en'] as const), ...german.map((row) => [...row, 'de'] as const)];

test.each(rows)('%s is read as %s %j', (marked, kind, expected, language) => {
  const start = marked.indexOf('⟦');
  const text = marked.replace(/[⟦⟧]/gu, '');
  const { article } = read({
    name: 'row',
    id: 'row',
    kind: 'text',
    content: text,
    sha256: '',
    path: null,
    language,
  });
  const found = inShort(article, kind, { start, end: marked.indexOf('⟧') - 1 });
  if (expected === null) expect(found).toBeNull();
  else expect(found).toMatchObject(expected);
});
