import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Report } from '../../src/types.js';
import { toHtml } from '../../src/views/html/html.js';
import { hostileReport } from '../views/hostileReport.js';
import { inventedReport, threeStories } from '../views/inventedReport.js';
import { openBrowser } from './browser.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PHONE = { viewport: { width: 390, height: 844 } };
const DESK = { viewport: { width: 1440, height: 900 } };

let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-browser-'));
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The report in a page of its own, with everything that the page complains about or asks of the network. */
async function open(
  report: Report,
  options: BrowserContextOptions = DESK,
): Promise<{ page: Page; complaints: string[] }> {
  const file = join(folder, 'report.html');
  writeFileSync(file, toHtml(report));
  const page = await (await browser.newContext(options)).newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(?:file|data):/u.test(url)) complaints.push(`asked for ${url}`);
  });
  await page.goto(pathToFileURL(file).href);
  return { page, complaints };
}

const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

const REPORTS: [string, () => Report][] = [
  ['invented', inventedReport],
  ['several stories', threeStories],
  ['hostile', hostileReport],
];

test.each(REPORTS)('%s: no complaints, no requests, the title is ours', async (_, report) => {
  const { page, complaints } = await open(report());
  await unfold(page);
  expect(complaints).toEqual([]);
  await expect.poll(() => page.title()).toMatch(/ · Variorum$/u);
});

test.each([
  ['light', 1440],
  ['dark', 1440],
  ['light', 390],
  ['dark', 390],
] as const)('axe finds nothing: %s at %d', async (colorScheme, width) => {
  const { page } = await open(threeStories(), { viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
  await unfold(page);
  await page.addScriptTag({ content: AXE });
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: AxeViolation[] }> } };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 150)).join(' | ')}`);
  });
  expect(found).toEqual([]);
});

interface AxeViolation {
  id: string;
  nodes: { html: string }[];
}

test.each([320, 390, 768, 1440])('nothing scrolls sideways at %d pixels', async (width) => {
  for (const [, report] of REPORTS) {
    const { page } = await open(report(), { viewport: { width, height: 844 } });
    await unfold(page);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});

test('dark and light differ', async () => {
  const ground = async (colorScheme: 'light' | 'dark') => {
    const { page } = await open(inventedReport(), { ...DESK, colorScheme });
    return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  };
  await expect.poll(() => ground('dark')).not.toBe(await ground('light'));
});

test('an answer opens its sentences by click and by key', async () => {
  const { page } = await open(inventedReport());
  const answer = page.locator('.question .answer').first();
  const sentence = answer.locator('blockquote').first();
  await expect.poll(() => sentence.isVisible()).toBe(false);
  await answer.locator('summary').click();
  await expect.poll(() => sentence.textContent()).toBe('The harbour office said 12 passengers were killed on Sunday.');
  await expect.poll(() => sentence.locator('mark').textContent()).toBe('12');
  await answer.locator('summary').press('Enter');
  await expect.poll(() => sentence.isVisible()).toBe(false);
});

test('a figure in an article shows its question beside it; Escape closes and gives the focus back', async () => {
  const { page } = await open(inventedReport());
  await page.locator('details.article > summary').first().click();
  const mark = page.locator('[id="herald:f58"]');
  await mark.focus();
  await page.keyboard.press('Enter');
  const card = page.locator('.card');
  await expect.poll(() => card.isVisible()).toBe(true);
  await expect.poll(() => card.textContent()).toContain('passengers killed');
  await expect.poll(() => card.textContent()).toContain('30–33');
  await page.keyboard.press('Escape');
  await expect.poll(() => card.isVisible()).toBe(false);
  await expect.poll(() => mark.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('a toll says who gives it, and its number shows the sentences of that answer', async () => {
  const { page } = await open(inventedReport());
  const box = page.locator('.toll li').first();
  await expect.poll(() => box.locator('.toll-who').textContent()).toBe('the harbour office; seamen’s union');
  await box.locator('a').press('Enter');
  await expect.poll(() => page.locator('.card blockquote:visible mark').first().textContent()).toBe('12');
});

test('a question that one text answers brings the sentences of its answers along', async () => {
  const { page } = await open(inventedReport());
  await page.locator('.matrix th a', { hasText: 'people watched from the quay' }).click();
  await expect
    .poll(() => page.locator('.card .passage').allTextContents())
    .toEqual([
      'A The Quay Herald, 4 May 2031At least 1,500 people watched from the quay.',
      'B Coast Mirror, 5 May 2031More than 1 500 people watched from the quay.',
    ]);
  await expect.poll(() => page.locator('.card mark').allTextContents()).toEqual(['At least 1,500', 'More than 1 500']);
});

test('a cell of the coverage shows the sentence in its article and leads there', async () => {
  const { page } = await open(inventedReport());
  await page.locator('.matrix td a').first().click();
  await expect
    .poll(() => page.locator('.card blockquote').textContent())
    .toContain('The harbour office said 12 passengers');
  await expect
    .poll(() => page.locator('.card-actions a').nth(1).getAttribute('href'))
    .toBe(
      'https://herald.example/marigold#:~:text=The%20harbour%20office%20said%2012%20passengers%20were%20killed%20on%20Sunday.',
    );
  await page.locator('.card-go').click();
  expect(new URL(page.url()).hash).toBe('#herald:f58');
  await expect.poll(() => page.locator('[id="herald:f58"]').isVisible()).toBe(true);
});

test('a permalink opens what folds its target', async () => {
  const { page } = await open(inventedReport());
  await page.goto(`${page.url()}#mirror:f39`);
  await page.reload();
  await expect.poll(() => page.locator('[id="mirror:f39"]').isVisible()).toBe(true);
});

test('the filter shows the questions of one status', async () => {
  const { page } = await open(inventedReport());
  await page.locator('.filter button[data-filter="disputed"]').click();
  await expect.poll(() => page.locator('.question:visible h3').allTextContents()).toEqual(['passengers killed']);
  await page.locator('.filter button[data-filter=""]').click();
  await expect.poll(() => page.locator('.question:visible').count()).toBe(2);
});

test('the search leaves what holds the words, in every part of the story, and a permalink ends it for its target', async () => {
  const { page } = await open(inventedReport());
  await page.getByRole('searchbox').fill('QUAY watched');
  await expect
    .poll(() => page.locator('.question:visible h3').allTextContents())
    .toEqual(['people watched from the quay']);
  await expect.poll(() => page.locator('.utterance:visible').count()).toBe(0);
  // no part stands empty, and no drawing that is not searched
  await page.getByRole('searchbox').fill('nothing of the kind');
  await expect
    .poll(() => page.locator('.story > .section:visible, .told-once:visible, .graph:visible').count())
    .toBe(0);
  await page.getByRole('searchbox').fill('');
  await expect.poll(() => page.locator('.found-out').count()).toBe(0);
  await expect.poll(() => page.locator('.question:visible').count()).toBe(2);
});

test('numbers that are no figures are shown on demand, with the reason', async () => {
  const { page } = await open(inventedReport());
  await page.locator('details.article > summary').first().click();
  const reason = () =>
    page
      .locator('.m-skipped')
      .first()
      .evaluate((element) => getComputedStyle(element, '::after').content);
  await expect.poll(() => reason()).not.toContain('date');
  await page.locator('.show-skipped').check();
  await expect.poll(() => page.locator('.m-skipped').first().getAttribute('title')).toBe('no figure: date (year)');
  await expect.poll(() => reason()).not.toBe('none');
});

test('everything essential is there without script', async () => {
  const { page } = await open(inventedReport(), { ...PHONE, javaScriptEnabled: false });
  await page.locator('.question .answer summary').first().click();
  await expect.poll(() => page.locator('.question .answer blockquote').first().isVisible()).toBe(true);
  await expect.poll(() => page.locator('.filter').isVisible()).toBe(false);
});

test('without script a number of the first screen leads to its sentences, which are open', async () => {
  const { page } = await open(inventedReport(), { ...PHONE, javaScriptEnabled: false });
  const sentence = page.locator('.question .answer blockquote').first();
  await expect.poll(() => sentence.isVisible()).toBe(false);
  await page.locator('.toll a').first().click();
  await expect.poll(() => sentence.isVisible()).toBe(true);
});

test('prints', async () => {
  const { page } = await open(inventedReport());
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});
