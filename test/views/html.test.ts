import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { SCRIPT, STYLE } from '../../src/views/html/generated/assets.js';
import { toHtml } from '../../src/views/html/html.js';
import { hostileReport } from './hostileReport.js';
import { inventedReport, threeStories } from './inventedReport.js';

const pageOf = (html: string) => parseHTML(html).document;
const REPORTS = { invented: inventedReport(), several: threeStories(), hostile: hostileReport() };
const PAGES = Object.entries(REPORTS).map(([name, report]) => ({ name, html: toHtml(report) }));

test.each(PAGES)('$name: the policy allows this script and this style and nothing else', ({ html }) => {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const policy = pageOf(html).querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain(`script-src ${hash(SCRIPT)};`);
  expect(policy).toContain(`style-src ${hash(STYLE)};`);
  expect(html).toContain(`<script>${SCRIPT}</script>`);
  expect(html).toContain(`<style>${STYLE}</style>`);
});

test.each(PAGES)('$name: nothing runs, loads or styles but what is ours', ({ html }) => {
  const page = pageOf(html);
  expect(
    [...page.querySelectorAll('script')].filter(({ type }) => !/^application\/(?:ld\+)?json$/u.test(type)),
  ).toHaveLength(1);
  expect(page.querySelectorAll('style')).toHaveLength(1);
  expect(page.querySelectorAll('title').length).toBeGreaterThan(0);
  expect(page.querySelectorAll('img, iframe, object, embed, base, form, audio, video')).toHaveLength(0);
  for (const element of page.querySelectorAll('*')) {
    const names = element.getAttributeNames();
    expect(names.filter((name: string) => name.startsWith('on') || name === 'style' || name === 'src')).toEqual([]);
    const href = element.getAttribute('href');
    if (href !== null) expect(href).toMatch(/^(?:#[^\s]+|https?:\/\/|data:image\/svg\+xml,%3Csvg)/u);
  }
});

test.each(PAGES)('$name: every id stands once and every link within the report arrives', ({ html }) => {
  const page = pageOf(html);
  const ids = [...page.querySelectorAll('[id]')].map((element) => element.id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  const known = new Set(ids);
  const links = [...page.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')!.slice(1));
  expect(links.filter((id) => !known.has(id))).toEqual([]);
});

test('the articles stand in the page as they stood', () => {
  const report = inventedReport();
  const shown = [...pageOf(toHtml(report)).querySelectorAll('.article-text')];
  for (const [at, { text }] of report.articles.entries()) {
    const lines = [...shown[at]!.querySelectorAll('.block p')].map((line) => line.textContent);
    expect(lines).toEqual(text.split('\n').filter((line) => line.trim()));
  }
});

test('a mark stands on the words of its figure', () => {
  const { figures, text } = inventedReport().articles[0]!;
  const page = pageOf(toHtml(inventedReport()));
  for (const { start, end } of figures)
    expect(page.getElementById(`herald:f${start}`)?.textContent).toBe(text.slice(start, end));
});

test('an answer shows value, claimants, letters, texts and sources', () => {
  const answers = [...pageOf(toHtml(inventedReport())).querySelectorAll('.question .answer summary')];
  expect(answers[0]?.textContent).toBe('12the harbour officeAB2 texts · 1 source');
});

test('a status stands in words', () => {
  const page = pageOf(toHtml(inventedReport()));
  expect(page.querySelector('.question .status')?.textContent).toContain('disputed');
});

test('several stories are listed first, with the way to take them as one', () => {
  const list = pageOf(toHtml(threeStories())).querySelector('.story-list');
  expect(list?.textContent).toContain('The 5 articles fall into 3 stories.');
  expect(list?.textContent).toContain('--group-by all');
});

test('overrides of direction are shown by their code', () => {
  const html = toHtml(hostileReport());
  expect(/(?!\n)[\u202a-\u202e\p{Cc}]/u.exec(html)?.[0]).toBeUndefined();
  expect(html).toContain('U+202E');
});

test('the same report gives the same bytes', () => {
  expect(toHtml(inventedReport())).toBe(toHtml(inventedReport()));
});

test('an empty report is a page too', () => {
  const empty = { ...inventedReport(), articles: [], stories: [] };
  expect(pageOf(toHtml(empty)).querySelector('h1')?.textContent).toBe('No article could be compared.');
});

test('the headline says whose it is; one that no article has says nothing', () => {
  const report = inventedReport();
  const from = () => pageOf(toHtml(report)).querySelector('.headline-from');
  expect(from()?.textContent).toMatch(/^headline of [A-C] /u);
  for (const story of report.stories) story.headline = 'None of these';
  expect(from()).toBeNull();
});
