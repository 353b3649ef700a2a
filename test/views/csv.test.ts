import { expect, test } from 'vitest';
import { toCsv } from '../../src/views/csv.js';
import { hostileReport } from './hostileReport.js';
import { inventedReport } from './inventedReport.js';

/** RFC 4180, for the test: rows of cells. */
function parse(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const match of csv.matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n|$)/gu)) {
    const [, raw = '', end] = match;
    rows.at(-1)!.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.slice(0, -1);
}

const table = (csv: string) => {
  const [head, ...rows] = parse(csv);
  return rows.map((row) => Object.fromEntries(head!.map((name, at) => [name, row[at]])));
};

test('a row a figure, whose quoted text is what stands at its place', () => {
  const report = inventedReport();
  const rows = table(toCsv(report));
  expect(rows).toHaveLength(report.articles.flatMap(({ figures }) => figures).length);
  for (const row of rows) {
    const text = report.articles.find(({ id }) => id === row['article'])!.text;
    expect(row['quoted_text']).toBe(text.slice(Number(row['start']), Number(row['end'])));
  }
  expect(rows[0]).toMatchObject({
    outlet: 'The Quay Herald',
    published: '2031-05-04',
    question_text: 'passengers killed',
    status: 'disputed',
    low: '12',
    high: '12',
    bound: 'exact',
    claimant: 'the harbour office',
    sentence: 'The harbour office said 12 passengers were killed on Sunday.',
    page: 'https://herald.example/marigold#:~:text=The%20harbour%20office%20said%2012%20passengers%20were%20killed%20on%20Sunday.',
    link: '#herald:f58',
  });
});

test('no cell begins as a formula', () => {
  const cells = parse(toCsv(hostileReport())).flat();
  expect(cells.filter((cell) => /^\s*[=+@-]/u.test(cell))).toEqual([]);
  expect(cells).toContain('\'=HYPERLINK("https://evil.example","x"),"quoted"');
});
