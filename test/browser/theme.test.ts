import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inventedReport } from '../views/inventedReport.js';
import { exampleReport } from './exampleReport.js';
import { openReports } from './reportPage.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let reports: Awaited<ReturnType<typeof openReports>>;
beforeAll(async () => {
  reports = await openReports();
});
afterAll(() => reports?.close());

/** How light the page is, from 0 to 255. */
const ground = (page: Page) =>
  page.evaluate(() => {
    const [red, green, blue] = getComputedStyle(document.body).backgroundColor.match(/\d+/gu)!.map(Number);
    return Math.round((red! + green! + blue!) / 3);
  });

test('the page follows the system while it is open', async () => {
  const page = await reports.open(inventedReport(), { colorScheme: 'light' });
  await expect.poll(() => ground(page)).toBeGreaterThan(230);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => ground(page)).toBeLessThan(40);
  await expect.poll(() => page.locator('.theme-toggle').textContent()).toBe('Light page');
});

test('a button turns the page dark and light, by click and by key', async () => {
  const page = await reports.open(inventedReport(), { colorScheme: 'light' });
  const button = page.locator('.theme-toggle');
  await button.click();
  await expect.poll(() => ground(page)).toBeLessThan(40);
  await button.press('Enter');
  await expect.poll(() => ground(page)).toBeGreaterThan(230);
  await button.press('Enter');
  await page.reload();
  await expect.poll(() => ground(page)).toBeLessThan(40);
});

test('paper is white, whatever the screen is', async () => {
  const page = await reports.open(inventedReport(), { colorScheme: 'dark' });
  await page.locator('.theme-toggle').click();
  await page.locator('.theme-toggle').click();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect.poll(() => ground(page)).toBe(255);
});

test.each(['light', 'dark'] as const)('axe finds nothing in an example, %s', async (colorScheme) => {
  const page = await reports.open(exampleReport(), { colorScheme, viewport: { width: 1440, height: 900 } });
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await page.evaluate(AXE);
  const found = await page.evaluate(
    'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + nodes.map((node) => node.html.slice(0, 200))))',
  );
  expect(found).toEqual([]);
});
