import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readRow } from '../../src/commands.js';
import { explainAsRows, readAt } from '../../src/views/explain/rows.js';
import type { ReadingRow } from '../rows/en/readings.js';

/** The rows that are printed of a text, as they would stand in a file. */
function rowsOf(text: string, published?: string, wanted?: string): ReadingRow[] {
  const page = { text, language: 'en', ...(published ? { published } : {}) };
  return new Function(`return [${explainAsRows(readRow(page), readRow, wanted)}]`)() as ReadingRow[];
}

/** The same as the test of rows does. */
function passes([marked, kind, expected, given]: ReadingRow): boolean {
  const article = readRow({ text: marked.replace(/[⟦⟧]/gu, ''), language: 'en', ...given });
  const span = { start: marked.indexOf('⟦'), end: marked.indexOf('⟧') - 1 };
  return readAt(article, kind, span).some((found) => JSON.stringify(found) === JSON.stringify(expected));
}

test.each<[string, string | undefined, string, ReadingRow[]]>([
  [
    'The ferry left. Norland says 1,500 sailors were killed. It rained.',
    undefined,
    '1,500',
    [
      [
        '⟦Norland says 1,500 sailors were killed.⟧'.replace('.⟧', '⟧.'),
        'attribution',
        { stance: 'says', source: ['Norland'], cue: ['says'], content: ['1,500 sailors were killed'] },
      ],
      [
        'Norland says ⟦1,500⟧ sailors were killed.',
        'figure',
        {
          low: 1500,
          high: 1500,
          bound: 'exact',
          unit: 'person',
          counted: 'sailors',
          measure: 'killed',
          source: 'Norland',
        },
      ],
    ],
  ],
  [
    'Pilot Rafi Dorman spoke on the pier. It was cold. It rained. The roads are open, he said.',
    undefined,
    'roads are open',
    [
      [
        'Pilot Rafi Dorman spoke on the pier.\n⟦The roads are open, he said⟧.',
        'attribution',
        { stance: 'says', source: ['Rafi Dorman'], cue: ['said'], content: ['The roads are open'] },
      ],
    ],
  ],
  [
    'By Tuesday, 40 boats had sunk.',
    '2031-05-14',
    '40',
    [
      [
        'By Tuesday, ⟦40⟧ boats had sunk.',
        'figure',
        {
          low: 40,
          high: 40,
          bound: 'exact',
          unit: 'thing',
          counted: 'boats',
          measure: 'sink',
          source: null,
          asOf: '2031-05-13',
        },
        { published: '2031-05-14' },
      ],
    ],
  ],
])('%s: rows of it', (text, published, wanted, expected) => {
  expect(rowsOf(text, published, wanted)).toEqual(expected);
});

test.each([
  'examples/ferry/harbour-herald.txt',
  'examples/ferry/daily-beacon.txt',
  'examples/breach/consumer-desk.txt',
])('every row of %s passes, but those of its furniture', (path) => {
  const rows = rowsOf(readFileSync(path, 'utf8'));
  expect(rows.length).toBeGreaterThan(20);
  const others = rows.filter((row) => !passes(row)).map(([, kind, expected]) => [kind, expected]);
  expect(others.filter(([kind]) => kind !== 'skipped')).toEqual([]);
  expect(others.every(([, expected]) => (expected as { reason: string }).reason === 'furniture')).toBe(true);
});
