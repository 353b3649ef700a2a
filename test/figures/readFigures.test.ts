import { describe, expect, test } from 'vitest';
import { makeArticle } from '../../src/articles/makeArticle.js';
import { readFigures } from '../../src/figures/readFigures.js';
import * as german from '../rows/de/figures.js';
import { SKIPPED as skippedInGerman } from '../rows/de/skipped.js';
import type { FigureRow } from '../rows/en/figures.js';
import * as english from '../rows/en/figures.js';
import { SKIPPED as skippedInEnglish } from '../rows/en/skipped.js';

function readMarked(marked: string, language: string) {
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
    language,
  });
  reading.article.published = '2026-03-12';
  reading.article.blocks = [{ start: 0, end: text.length, kind: 'body', rule: 'test' }];
  const { figures, skipped } = readFigures(reading);
  const at = <Found extends { start: number; end: number }>(found: Found[]) =>
    found.find((span) => span.start === start && span.end === end);
  const seen = JSON.stringify([...figures, ...skipped].map((span) => [text.slice(span.start, span.end), span.rule]));
  return { figure: at(figures), skip: at(skipped), seen };
}

function check(language: string, { text, ...wanted }: FigureRow) {
  const { figure, seen } = readMarked(text, language);
  expect(figure, seen).toBeDefined();
  if (wanted.low !== undefined && wanted.high === undefined && wanted.bound === undefined)
    expect(figure).toMatchObject({ high: wanted.low });
  expect(figure, seen).toMatchObject(wanted);
}

describe.each([
  ['en', english, skippedInEnglish],
  ['de', german, skippedInGerman],
] as const)('%s', (language, rows, skipped) => {
  const checked = (row: FigureRow) => check(language, row);
  describe('values', () => test.each([...rows.VALUES])('$text', checked));
  describe('bounds', () => test.each([...rows.BOUNDS])('$text', checked));
  describe('units', () => test.each([...rows.UNITS])('$text', checked));
  describe('carried over', () => test.each([...rows.CARRIED])('$text', checked));
  describe('as of', () => test.each([...rows.AS_OF])('$text', checked));
  describe('measures', () => test.each([...rows.MEASURES])('$text', checked));
  describe('numbers that are no figures', () =>
    test.each([...skipped])('%s is skipped: %s', (text, reason) => {
      const { skip, seen } = readMarked(text, language);
      expect(skip?.reason, seen).toBe(reason);
    }));
});

test.each([...german.NO_NUMBERS])('no number in: %s', (text) => {
  const { figure, skip, seen } = readMarked(`⟦${text}⟧`, 'de');
  expect([figure, skip, seen]).toEqual([undefined, undefined, '[]']);
});
