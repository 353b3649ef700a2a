import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { compare } from '../../src/compare.js';
import { toHtml } from '../../src/views/html/html.js';
import { readExample } from '../examples/read.js';

test('of several stories, no two parts of the page have one name for a screen reader', () => {
  const stories = ['ferry', 'breach'].map((name) => readExample(name).map((reading) => ({ name, reading })));
  const keys = new Map(stories.flat().map(({ name, reading }) => [reading.article.id, name]));
  const report = compare(
    stories.flat().map(({ reading }) => reading),
    { keys },
  );
  const page = parseHTML(toHtml(report)).document;
  const nameOf = (element: Element) =>
    element.getAttribute('aria-label') ??
    (element.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => page.getElementById(id)?.textContent?.trim() ?? '')
      .join(' ');
  const names = [...page.querySelectorAll('section, nav, aside')].map(nameOf).filter(Boolean);
  expect(names.length).toBeGreaterThan(12);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});
