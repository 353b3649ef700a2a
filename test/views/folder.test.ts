import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { toHtmlFolder } from '../../src/views/html/folder.js';
import { storyFile } from '../../src/views/model/fileNames.js';
import { toTerminal } from '../../src/views/terminal/terminal.js';
import { manyStories } from './manyStories.js';

const files = [...toHtmlFolder(manyStories(40))];
const index = parseHTML(files.at(-1)!.text).document;

test('a file a story, and at last the index that leads to each of them', () => {
  expect(files).toHaveLength(42);
  expect(files.at(-1)!.path).toBe('index.html');
  const links = [...index.querySelectorAll('.stories a')].map((link) => link.getAttribute('href'));
  expect([...links].sort()).toEqual(
    files
      .slice(0, -1)
      .map(({ path }) => path)
      .sort(),
  );
});

test('the largest story stands first, with dates, articles, texts and disputed questions', () => {
  const [first] = index.querySelectorAll('.stories tbody tr');
  expect(first?.querySelector('a')?.textContent).toContain('Marigold');
  expect([...first!.querySelectorAll('td')].map(({ textContent }) => textContent)).toEqual([
    '4–5 May 2031',
    '3',
    '2',
    '1',
  ]);
});

test('a story tells itself alone and leads back', () => {
  const page = parseHTML(files[5]!.text).document;
  expect(page.querySelectorAll('.story')).toHaveLength(1);
  expect(page.querySelector('.home')?.getAttribute('href')).toBe('../index.html');
  expect(page.querySelectorAll('.article')).toHaveLength(1);
});

test.each([
  ['story:a', /^stories\/story-a-[0-9a-f]{10}\.html$/u],
  ['../../etc/passwd', /^stories\/etc-passwd-[0-9a-f]{10}\.html$/u],
  ['渡輪', /^stories\/[0-9a-f]{10}\.html$/u],
  ['x'.repeat(900), /^stories\/x{40}-[0-9a-f]{10}\.html$/u],
])('the file of %s has a safe name', (id, name) => {
  expect(storyFile(id)).toMatch(name);
});

test('two ids never meet in one name, nor where case makes no difference', () => {
  const ids = ['a b', 'a-b', 'A b', 'a/b', 'a\\b'];
  expect(new Set(ids.map((id) => storyFile(id).toLowerCase())).size).toBe(ids.length);
});

test('the terminal lists the largest stories on one screen', () => {
  const lines = toTerminal(manyStories(1200), { width: 80, colour: false }).split('\n');
  expect(lines.length).toBeLessThan(42);
  expect(lines[0]).toBe('The 1,203 articles fall into 1,201 stories.');
  expect(lines[2]).toBe('   3 ≠ Twelve dead as the Marigold sinks');
  expect(lines.join('\n')).toContain('and 1171 more');
});
