import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContextOptions, Download, Page } from 'playwright-core';
import type { Report } from '../../src/types.js';
import { toHtml } from '../../src/views/html/html.js';
import { openBrowser } from './browser.js';

/** A browser with a folder for reports; `close` ends both. */
export async function openReports() {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-browser-'));
  const browser = await openBrowser();
  return {
    open: async (report: Report, options: BrowserContextOptions = {}): Promise<Page> => {
      const file = join(folder, 'report.html');
      writeFileSync(file, toHtml(report));
      const page = await (await browser.newContext(options)).newPage();
      await page.goto(pathToFileURL(file).href);
      return page;
    },
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The text of a file that the page hands out. */
export async function textOf(download: Download): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
