import { expect, test } from 'vitest';
import { toMarkdown } from '../../src/views/markdown/markdown.js';
import { hostileReport } from './hostileReport.js';
import { inventedReport } from './inventedReport.js';

test.each([
  ['invented', inventedReport()],
  ['hostile', hostileReport()],
])('%s: every note that is called stands once, in order', (_, report) => {
  const page = toMarkdown(report);
  const notes = [...page.matchAll(/^\[\^(\d+)\]: /gmu)].map(([, number]) => Number(number));
  expect(notes).toEqual(notes.map((_, at) => at + 1));
  const calls = [...page.matchAll(/(?<!\\)\[\^(\d+)\](?!:)/gu)].map(([, number]) => Number(number));
  expect(calls.filter((number) => !notes.includes(number))).toEqual([]);
  expect(new Set(calls).size).toBe(notes.length);
});

test('a note is the sentence with its words in bold and its place', () => {
  expect(toMarkdown(inventedReport())).toContain(
    'A, The Quay Herald, 4 May 2031: “The harbour office said **12** passengers were killed on Sunday.” ([58–60](https://herald.example/marigold#:~:text=The%20harbour%20office%20said%2012%20passengers%20were%20killed%20on%20Sunday.))',
  );
});

test('rows have the cells of their head', () => {
  const tables = toMarkdown(hostileReport())
    .split('\n\n')
    .filter((part) => part.startsWith('| '));
  expect(tables.length).toBeGreaterThan(3);
  for (const table of tables) {
    const widths = table.split('\n').map((row) => row.replaceAll(/\\./gu, '').split('|').length);
    expect(new Set(widths).size).toBe(1);
  }
});

test('nothing of an article is HTML, a link or an image', () => {
  const page = toMarkdown(hostileReport());
  expect(/<[a-z!/]/iu.exec(page)?.[0]).toBeUndefined();
  expect(/(?<!\\)\]\((?!https:\/\/ok\.example)/u.exec(page)?.[0]).toBeUndefined();
  expect(/(?!\n)[\u202e\p{Cc}]/u.exec(page)?.[0]).toBeUndefined();
});
