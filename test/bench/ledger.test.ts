import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bcubed, prf, Tally } from '../../bench/score/counts.js';
import { type Ledger, scoreLedger } from '../../bench/score/ledger.js';
import { sameDate, sameName } from '../../bench/score/names.js';
import type { Report } from '../../src/types.js';

const gold = JSON.parse(readFileSync('examples/ferry/key.json', 'utf8')) as Ledger;

/** The key of an example as the report of a perfect reading. */
function perfect(): Report {
  const origins = new Map<string, string[]>();
  for (const { id, textOrigin } of gold.articles) origins.set(textOrigin, [...(origins.get(textOrigin) ?? []), id]);
  const end = ({ start, span }: { start: number; span: string }) => ({ start, end: start + span.length });
  const articles = gold.articles.map((article) => ({
    ...article,
    figures: article.figures.map((figure) => ({
      ...figure,
      ...end(figure),
      source: figure.source && { name: figure.source, how: 'named' },
    })),
    quotes: article.quotes.map((quote) => ({
      ...quote,
      ...end(quote),
      speaker: quote.speaker && { name: quote.speaker, how: 'named' },
    })),
    credits: (article.credits ?? []).map((credit) => ({ ...credit, ...end(credit) })),
  }));
  const story = {
    questions: gold.questions.map(({ key, status }) => ({ id: key, status })),
    lineage: { origins: [...origins].map(([id, members]) => ({ id, articles: members })) },
  };
  return { articles, stories: [story] } as unknown as Report;
}

const scoresOf = (report: Report) => {
  const tally = new Tally();
  scoreLedger(report, gold, tally);
  return tally.values();
};

test('a perfect reading scores 1 everywhere', () => {
  const short = [...scoresOf(perfect())].filter(([, value]) => value < 1);
  expect(short).toEqual([]);
});

test('a wrong value, a lost figure and a wrong claimant each cost their score', () => {
  const report = perfect();
  const [first] = report.articles;
  first!.figures[0]!.low = 987_654;
  first!.figures.splice(1, 1);
  for (const figure of first!.figures) figure.source = { name: 'Nobody of That Name', how: 'named' };
  const scores = scoresOf(report);
  for (const name of ['figures.value', 'figures.found', 'figures.sourced']) expect(scores.get(name)).toBeLessThan(1);
  expect(scores.get('quotes.found')).toBe(1);
});

test.each([
  ['Ana Berg', 'Harbour Master Ana Berg', true],
  ['Norland officials', 'Sundmark officials', false],
  ['officials', 'Norland officials', false],
  ['the Norland coast guard', 'Norland Coast Guard', true],
  [null, null, true],
  ['police', null, false],
])('%j names %j: %j', (printed, name, expected) => {
  expect(sameName(printed, name)).toBe(expected);
});

test('a partial date agrees where it says anything', () => {
  expect([
    sameDate('XXXX-03-25', '2031-03-25'),
    sameDate('2031-03', '2031-03-25'),
    sameDate('2031-04-25', '2031-03-25'),
    sameDate(null, '2031'),
  ]).toEqual([true, true, false, false]);
});

test('B-cubed: all alone has precision 1, all together recall 1', () => {
  const labels = new Map([
    ['a', 'x'],
    ['b', 'x'],
    ['c', 'y'],
  ]);
  expect(bcubed(labels, new Map())[0]).toBe(1);
  expect(
    bcubed(
      labels,
      new Map([
        ['a', 's'],
        ['b', 's'],
        ['c', 's'],
      ]),
    )[1],
  ).toBe(1);
  expect(prf(0, 0, 0)).toEqual([0, 0, 0]);
});
