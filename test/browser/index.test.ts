import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toHtmlFolder } from '../../src/views/html/folder.js';
import { manyStories } from '../views/manyStories.js';
import { openBrowser } from './browser.js';
import { textOf } from './reportPage.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-folder-'));
  for (const { path, text } of toHtmlFolder(manyStories(30))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  return page;
}

const shown = (page: Page) => page.locator('.stories tbody tr:visible').count();

test('the index searches and filters', async () => {
  const page = await open();
  await expect.poll(() => shown(page)).toBe(31);
  await page.getByRole('searchbox').fill('<i>port 3</i>');
  await expect.poll(() => shown(page)).toBe(4);
  await expect.poll(() => page.locator('output').textContent()).toBe('4 stories');
  await page.getByRole('searchbox').fill('');
  await page.locator('#only-disputed').check();
  await expect.poll(() => shown(page)).toBe(1);
  await expect.poll(() => page.locator('output').textContent()).toBe('1 story');
});

test('the index sorts by a column, by click and by key', async () => {
  const page = await open();
  const first = () => page.locator('.stories tbody tr a').first().textContent();
  await page.getByRole('button', { name: 'Story', exact: true }).click();
  await expect.poll(() => first()).toContain('Ship 0 ');
  await page.getByRole('button', { name: 'Story', exact: true }).press('Enter');
  await expect.poll(() => first()).toContain('Marigold');
  await expect.poll(() => page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('descending');
});

test('the stories that are shown are handed out as CSV', async () => {
  const page = await open();
  await page.locator('#only-shared').check();
  const button = page.getByRole('button', { name: 'CSV: Story' });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const [head, row, ...others] = (await textOf(download)).split('\r\n');
  expect(head).toBe('story,toll,date,articles,texts,disputed,file');
  expect(row).toContain(',12–33 killed disputed the harbour office; seamen’s union,4–5 May 2031,3,2,1,stories/');
  expect(others).toEqual(['']);
});

test.each([390, 1440])('the index at %d pixels: nothing for axe to find, nothing scrolls sideways', async (width) => {
  const page = await open({ viewport: { width, height: 800 } });
  await page.evaluate(AXE);
  const found = await page.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))');
  expect(found).toEqual([]);
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
});

test('without script the index leads to a story, and the story back', async () => {
  const page = await open({ javaScriptEnabled: false });
  await expect.poll(() => page.locator('.story-filter').isVisible()).toBe(false);
  await page.locator('.stories a').first().click();
  await expect.poll(() => page.locator('h1').textContent()).toContain('Marigold');
  await page.locator('.home').click();
  await expect.poll(() => shown(page)).toBe(31);
});
