import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { toHtml } from '../../src/views/html/html.js';
import { exampleReport } from '../browser/exampleReport.js';

const page = parseHTML(toHtml(exampleReport())).document;
const words = (element: Element | null | undefined) => (element?.textContent ?? '').trim();

test('a sentence that an article has twice is read once among the evidence', () => {
  const told = [...page.querySelectorAll('.question .passages')].map((passages) =>
    [...passages.querySelectorAll('.passage')].map((passage) => ({
      again: passage.classList.contains('again'),
      words: `${words(passage)} ${passage.querySelector('blockquote')?.innerHTML}`,
    })),
  );
  expect(told.flat().filter(({ again }) => again).length).toBeGreaterThan(0);
  for (const passages of told)
    for (const [at, { again, words }] of passages.entries())
      expect(passages.slice(0, at).some((before) => before.words === words)).toBe(again);
});

test('what stands under its like on a day is named to the eye once, and kept for a screen reader', () => {
  for (const day of page.querySelectorAll('.timeline > li')) {
    const kinds = [...day.querySelectorAll('.entry-what')];
    for (const [at, kind] of kinds.entries()) {
      expect(words(kind)).not.toBe('');
      expect(kind.classList.contains('again')).toBe(words(kinds[at - 1]) === words(kind));
    }
  }
  expect(page.querySelectorAll('.entry-what.again').length).toBeGreaterThan(0);
});

test('what a day tells of one question is one line, each number once with all that give it', () => {
  for (const day of page.querySelectorAll('.timeline > li')) {
    const numbers = [...day.querySelectorAll('.entry')].filter((entry) => entry.querySelector('.entry-about'));
    const lines = numbers.map(
      (entry) => `${words(entry.querySelector('.entry-what'))} ${words(entry.querySelector('.entry-about'))}`,
    );
    expect(lines).toEqual([...new Set(lines)]);
    for (const entry of numbers) {
      const told = [...entry.querySelectorAll('.entry-said a')].map(words);
      expect(told).toEqual([...new Set(told)]);
    }
  }
  expect(page.querySelectorAll('.entry-said > span + span').length).toBeGreaterThan(0);
});

test('letters stand in their order', () => {
  const rows = [...page.querySelectorAll('.sources .sigla')].map((sigla) =>
    [...sigla.querySelectorAll('.siglum')].map((letter) => words(letter)[0]),
  );
  const charts = [...page.querySelectorAll('.growth-sigla')].map((sigla) => words(sigla).split(' '));
  expect(charts.length).toBeGreaterThan(0);
  for (const letters of [...rows, ...charts]) expect(letters).toEqual([...letters].sort());
});
