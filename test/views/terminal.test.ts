import { expect, test } from 'vitest';
import { columns } from '../../src/views/terminal/screen.js';
import { toTerminal } from '../../src/views/terminal/terminal.js';
import { hostileReport } from './hostileReport.js';
import { inventedReport, threeStories } from './inventedReport.js';

const plain = (width = 100) => toTerminal(inventedReport(), { width, colour: false });

test('tells event, counts, toll, figures, quotes, lineage and problems on one screen', () => {
  const screen = plain();
  expect(screen.split('\n').length).toBeLessThan(42);
  for (const words of [
    'Twelve dead as the Marigold sinks',
    '4–5 May 2031 · 3 articles, 2 outlets · 2 separately written texts resting on 1 named source',
    '12–33 passengers killed (disputed): the harbour office; seamen’s union',
    '≠ passengers killed',
    'seamen’s union',
    '“We heard a bang and then the whole deck was under water”',
    'A → B  copied and edited, 62 % of the words of B stand in A',
    'how exact: “At least 1,500” became “More than 1 500”',
    'coverage/notes.bin: could not be read: is not text',
  ])
    expect(screen).toContain(words);
});

test('draws each answer on a number line', () => {
  const lines = plain().split('\n');
  expect(lines.find((line) => line.includes('12  '))).toMatch(/·●·+ /u);
  expect(lines.find((line) => line.includes('30–33'))).toMatch(/·[├─┤]+·+ /u);
});

test('the letters of a question’s answers stand under each other', () => {
  const lines = plain().split('\n');
  const at = (words: string) => lines.find((line) => line.includes(words))!;
  expect(at('30–33').indexOf('C', 40)).toBe(at('●').indexOf('A B', 40));
});

test.each([40, 60, 80, 100, 140])('no line is wider than %d columns', (width) => {
  for (const report of [inventedReport(), threeStories(), hostileReport()])
    for (const line of toTerminal(report, { width, colour: false }).split('\n'))
      expect(columns(line)).toBeLessThanOrEqual(width);
});

test('no escape sequence without colour, and none of an article with it', () => {
  expect(/(?!\n)[\u202e\p{Cc}]/u.exec(toTerminal(hostileReport(), { width: 100, colour: false }))?.[0]).toBeUndefined();
  const coloured = toTerminal(hostileReport(), { width: 100, colour: true });
  for (const code of ['\u001b]', '\u0007', '\u202e']) expect(coloured).not.toContain(code);
  expect(toTerminal(inventedReport(), { width: 100, colour: true })).toContain('\u001b[');
});

test('a small input that falls apart says so first and names the way out', () => {
  const [first] = toTerminal(threeStories(), { width: 100, colour: false }).split('\n');
  expect(first).toBe('The 5 articles fall into 3 stories. If they report one event, run again with --group-by all.');
});

test('an input that was grouped by hand is not asked to be grouped', () => {
  const report = threeStories();
  for (const story of report.stories) story.key = 'a';
  expect(toTerminal(report, { width: 100, colour: false })).not.toContain('--group-by');
});

test('codes beside outlets are left out, names of files are not', () => {
  const report = inventedReport();
  const names = report.articles.map(({ id }) => id);
  expect(names.every((name) => plain().includes(name))).toBe(true);
  const coded = JSON.parse(
    names.reduce(
      (text, name, at) => text.replaceAll(`"${name}"`, `"${`cc01f844b1c1ad3${at}`}"`),
      JSON.stringify(report),
    ),
  ) as typeof report;
  for (const article of coded.articles) article.outlet ??= 'Harbour Herald';
  expect(toTerminal(coded, { width: 100, colour: false })).not.toContain('cc01f8');
});

test.each([60, 80])(
  'at %d columns the answers stand on number lines, and a question says how many texts tell it',
  (width) => {
    const lines = toTerminal(inventedReport(), { width, colour: false }).split('\n');
    expect(lines.find((line) => line.startsWith('≠'))).toContain('3 articles, 2 texts');
    expect(lines.find((line) => line.startsWith('    30–33'))).toMatch(/[├┤]/u);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
  },
);

test('a growing toll has its place before any question is told at length', () => {
  const report = inventedReport();
  const [story] = report.stories;
  const [killed, watched] = story!.questions;
  const many = Array.from({ length: 12 }, (_, at) => ({
    ...killed!,
    id: `question:${at}`,
    text: `matter ${at} disputed`,
  }));
  story!.questions = [
    ...many.slice(0, 3),
    { ...watched!, id: 'question:toll', text: 'people killed' },
    ...many.slice(3),
  ];
  story!.toll = [{ ...story!.toll[0]!, question: 'question:toll' }];
  const lines = toTerminal(report, { width: 80, colour: false }).split('\n');
  expect(lines.some((line) => line.includes('people killed'))).toBe(true);
});
