import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeArticle } from '../../src/articles/makeArticle.js';
import { readFigures } from '../../src/figures/readFigures.js';
import { languageOf } from '../../src/languages/languages.js';

function readingOf(text: string, language = 'en') {
  return makeArticle({ name: 'a', id: 'a', kind: 'text', content: text, sha256: '', path: null, language });
}

const { starts, ordinals } = languageOf('en').figures.numbers;
const CHUNKS = [
  ...starts,
  ...[
    '12',
    '1,351',
    '1 351',
    '3.5',
    '$',
    '€',
    '%',
    'bn',
    'm',
    '-',
    '–',
    'to',
    'and',
    'of',
    'a',
    'people',
    'killed',
    'more than',
    '2016',
  ],
  ...[
    'March',
    'years',
    'old',
    '(',
    ')',
    ',',
    '.',
    "'",
    'No.',
    'the',
    'one',
    'between',
    'Flight',
    '10:30',
    '9/11',
    'A320',
    '\n',
    '½',
    '٣',
  ],
];
const texts = fc.oneof(
  fc.array(fc.constantFrom(...CHUNKS), { maxLength: 30 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...CHUNKS), { maxLength: 30 }).map((words) => words.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

test.each(['en', 'de', 'und'])('every number of a text is a figure or skipped with its reason (%s)', (language) => {
  fc.assert(
    fc.property(texts, (text) => {
      const reading = readingOf(text, language);
      const { figures, skipped } = readFigures(reading);
      const spans = [...figures, ...skipped];
      const covered = (at: number) => spans.some(({ start, end }) => start <= at && at < end);
      for (const { index } of text.matchAll(/\p{Nd}/gu)) expect(covered(index), `${index} of ${text}`).toBe(true);
      for (const token of language === 'en' ? reading.doc.tokens : [])
        if (starts.has(token.lower) || ordinals.has(token.lower))
          expect(covered(token.start), `${token.text} of ${text}`).toBe(true);
      for (const { reason, rule } of skipped) expect([reason, rule]).not.toContain('');
    }),
    { numRuns: 400 },
  );
});

test('figures and skipped stand in order, do not overlap, and are the same when read again', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const first = readFigures(readingOf(text));
      expect(readFigures(readingOf(text))).toEqual(first);
      const spans = [...first.figures, ...first.skipped].sort((a, b) => a.start - b.start);
      for (const [i, span] of spans.entries()) {
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
        if (i > 0) expect(span.start, text).toBeGreaterThanOrEqual(spans[i - 1]!.end);
      }
    }),
    { numRuns: 400 },
  );
});

test.each([
  ['a million digits', '7'.repeat(1_000_000)],
  ['spaced groups', '100 000 '.repeat(5_000)],
  ['limits without end', `${'at least '.repeat(20_000)}5`],
  ['numbers in words', 'two million and '.repeat(5_000)],
  ['dates and numbers in one sentence', 'said on March 5 that 7, '.repeat(5_000)],
  ['fractions and shares', 'one in 10 two-thirds half of '.repeat(2_000)],
  ['open brackets', '(1 '.repeat(5_000)],
  ['a toll that nothing names', ', where cases 40, which the toll 3'],
])('hostile shapes are read without throwing: %s', (_name, text) => {
  expect(() => readFigures(readingOf(text))).not.toThrow();
});

test.each(['a \n billion', 'a \n billion people left.', 'He has a\nbillion. 40 left.'])(
  'a number cut by a line: %j',
  (text) => {
    const { figures, skipped } = readFigures(readingOf(text));
    const at = text.indexOf('billion');
    expect([...figures, ...skipped].some(({ start, end }) => start <= at && at < end)).toBe(true);
  },
);
