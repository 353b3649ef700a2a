import { expect, test } from 'vitest';
import { readRow } from '../../src/commands.js';
import { readAt } from '../../src/views/explain/rows.js';
import { readingRows as german } from './de/readings.js';
import { readingRows as english, type ReadingRow } from './en/readings.js';

const rows: [language: string, ...ReadingRow][] = [
  ...english.map((row): [string, ...ReadingRow] => ['en', ...row]),
  ...german.map((row): [string, ...ReadingRow] => ['de', ...row]),
];

test.each(rows)('%s: %s is read as %s %j', (language, marked, kind, expected, given?: { published: string }) => {
  const start = marked.indexOf('⟦');
  const article = readRow({ text: marked.replace(/[⟦⟧]/gu, ''), language, ...given });
  const [found = null] = readAt(article, kind, { start, end: marked.indexOf('⟧') - 1 });
  if (expected === null) expect(found).toBeNull();
  else expect(found).toMatchObject(expected);
});
