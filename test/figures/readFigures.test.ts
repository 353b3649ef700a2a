import { describe, expect, test } from 'vitest';
import { makeArticle } from '../../src/articles/makeArticle.js';
import { readFigures } from '../../src/figures/readFigures.js';
import { AS_OF, BOUNDS, CARRIED, type FigureRow, MEASURES, SKIPPED, UNITS, VALUES } from '../rows/en/figures.js';

function readMarked(marked: string) {
  const start = marked.indexOf('⟦');
  const text = marked.replace('⟦', '').replace('⟧', '');
  const end = marked.indexOf('⟧') - 1;
  const reading = makeArticle({
    name: 'a',
    id: 'a',
    kind: 'text',
    content: text,
    sha256: '',
    path: null,
    language: 'en',
  });
  reading.article.published = '2026-03-12';
  reading.article.blocks = [{ start: 0, end: text.length, kind: 'body', rule: 'test' }];
  const { figures, skipped } = readFigures(reading);
  const at = <Found extends { start: number; end: number }>(found: Found[]) =>
    found.find((span) => span.start === start && span.end === end);
  const seen = JSON.stringify([...figures, ...skipped].map((span) => [text.slice(span.start, span.end), span.rule]));
  return { figure: at(figures), skip: at(skipped), seen };
}

function check({ text, ...wanted }: FigureRow) {
  const { figure, seen } = readMarked(text);
  expect(figure, seen).toBeDefined();
  if (wanted.low !== undefined && wanted.high === undefined && wanted.bound === undefined)
    expect(figure).toMatchObject({ high: wanted.low });
  expect(figure, seen).toMatchObject(wanted);
}

describe('values', () => test.each(VALUES)('$text', check));
describe('bounds', () => test.each(BOUNDS)('$text', check));
describe('units', () => test.each(UNITS)('$text', check));
describe('carried over', () => test.each(CARRIED)('$text', check));
describe('as of', () => test.each(AS_OF)('$text', check));
describe('measures', () => test.each(MEASURES)('$text', check));
describe('numbers that are no figures', () =>
  test.each(SKIPPED)('%s is skipped: %s', (text, reason) => {
    const { skip, seen } = readMarked(text);
    expect(skip?.reason, seen).toBe(reason);
  }));
