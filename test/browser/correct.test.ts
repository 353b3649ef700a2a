import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { decide } from '../../src/compare.js';
import { readDecisions } from '../../src/pages/readDecisions.js';
import { inventedReport } from '../views/inventedReport.js';
import { openReports, textOf } from './reportPage.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let reports: Awaited<ReturnType<typeof openReports>>;
let folder: string;

beforeAll(async () => {
  reports = await openReports();
  folder = mkdtempSync(join(tmpdir(), 'variorum-decisions-'));
});
afterAll(async () => {
  await reports?.close();
  rmSync(folder, { recursive: true, force: true });
});

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function correcting(): Promise<Page> {
  const page = await reports.open(inventedReport());
  await button(page, 'Correct by hand').click();
  return page;
}

/** The decisions that the page hands out, as `--decisions` reads them. */
async function decisionsOf(page: Page) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'Download decisions.jsonl').click(),
  ]);
  expect(download.suggestedFilename()).toBe('decisions.jsonl');
  const file = join(folder, 'decisions.jsonl');
  writeFileSync(file, await textOf(download));
  return readDecisions(file);
}

test('is off by default and leaves nothing in the way', async () => {
  const page = await reports.open(inventedReport());
  await expect.poll(() => page.locator('.fix:visible, .decided:visible').count()).toBe(0);
  await button(page, 'Correct by hand').press('Enter');
  await expect.poll(() => page.locator('.fix:visible').count()).toBeGreaterThan(3);
  await button(page, 'Correct by hand').press('Enter');
  await expect.poll(() => page.locator('.fix:visible, .decided:visible').count()).toBe(0);
});

test('a figure is changed by key alone, and the file that is written fits the article', async () => {
  const page = await correcting();
  await page.locator('.answer summary').first().press('Enter');
  await page.locator('.passage .fix').first().press('Enter');
  await page.getByLabel('Lowest number').fill('13');
  await page.getByLabel('Who says it (empty: the article)').fill('');
  await button(page, 'Change').press('Enter');
  await expect.poll(() => page.locator('dialog').count()).toBe(0);
  await expect.poll(() => page.locator('.passage .fix').first().textContent()).toBe('changed');
  const { decisions, problems } = await decisionsOf(page);
  expect(problems).toEqual([]);
  expect(decisions).toEqual([
    {
      do: 'change',
      what: 'figure',
      article: 'herald',
      start: 58,
      end: 60,
      text: '12',
      set: { low: 13, high: 13, source: null },
    },
  ]);
  const report = inventedReport();
  const [article] = report.articles;
  decide([{ article: article! } as Parameters<typeof decide>[0][0]], decisions);
  expect(article!.figures[0]).toMatchObject({ low: 13, high: 13, source: null, byHand: true });
});

test('a figure is marked wrong; what was decided outlives a reload and is taken back', async () => {
  const page = await correcting();
  await page.locator('.answer summary').first().click();
  await page.locator('.passage .fix').first().click();
  await button(page, 'It is wrong: leave it out').click();
  await page.reload();
  await button(page, 'Correct by hand').click();
  await expect.poll(() => page.locator('.decided li').textContent()).toContain('figure “12” (A): wrong');
  await button(page, 'undo').click();
  await expect.poll(() => page.locator('.decided h2').textContent()).toBe('Corrections by hand: 0');
});

test('questions are put together, and members set apart', async () => {
  const page = await correcting();
  const fix = page.locator('.question > header .fix').first();
  await fix.click();
  await button(page, 'Put together').click();
  await fix.click();
  await page.locator('dialog .tick input').first().check();
  await button(page, 'Set the chosen apart').click();
  const { decisions } = await decisionsOf(page);
  expect(
    decisions.map((decision) => ({ ...decision, members: 'members' in decision && decision.members.length })),
  ).toEqual([
    { do: 'merge', what: 'question', members: 2 },
    { do: 'split', what: 'question', members: 1 },
  ]);
});

test('a question is named anew or left out as a whole, its sentences in view', async () => {
  const page = await correcting();
  await page.locator('.answer summary').first().click();
  await page.locator('.passage .fix').first().click();
  await expect
    .poll(() => page.locator('dialog blockquote').textContent())
    .toBe('The harbour office said 12 passengers were killed on Sunday.');
  await expect.poll(() => page.locator('dialog mark').textContent()).toBe('12');
  await page.keyboard.press('Escape');
  const fix = page.locator('.question > header .fix').first();
  await fix.click();
  await page.getByLabel('What is counted').fill('people on board');
  await button(page, 'Change for all of it').click();
  const renamed = (await decisionsOf(page)).decisions;
  expect(renamed.map((decision) => 'set' in decision && decision.set)).toEqual(
    renamed.map(() => ({ counted: 'people on board' })),
  );
  await fix.click();
  await button(page, 'All of it is wrong: leave it out').click();
  const { decisions, problems } = await decisionsOf(page);
  expect(problems).toEqual([]);
  expect(decisions.map((decision) => decision.do)).toEqual(renamed.map(() => 'reject'));
});

test('articles are said to be one text', async () => {
  const page = await correcting();
  await page.locator('.section[id^="lineage"] .section-head .fix').click();
  for (const box of [0, 2]) await page.locator('dialog .tick input').nth(box).check();
  await button(page, 'The chosen are one text').click();
  const { articles } = inventedReport();
  expect((await decisionsOf(page)).decisions).toEqual([
    { do: 'merge', what: 'origin', articles: [articles[0]!.id, articles[2]!.id] },
  ]);
});

test.each([390, 1440])('axe finds nothing while correcting at %d pixels', async (width) => {
  const page = await reports.open(inventedReport(), { viewport: { width, height: 844 } });
  await button(page, 'Correct by hand').click();
  await page.locator('.question > header .fix').first().click();
  await page.evaluate(AXE);
  const found = await page.evaluate(
    'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + nodes.map((node) => node.html)))',
  );
  expect(found).toEqual([]);
});
