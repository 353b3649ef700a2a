import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium as VARIORUM_BROWSER names it, else an installed one; without any, an error that says how to get one. */
export async function openBrowser(): Promise<Browser> {
  const named = process.env['VARIORUM_BROWSER'];
  const path = named ?? INSTALLED.find((file) => existsSync(file));
  if (!path)
    throw new Error(
      'No Chromium found. Install one (Debian, Ubuntu: sudo apt-get install -y chromium) or name one: VARIORUM_BROWSER=/path/to/chromium npm test',
    );
  return chromium.launch({ executablePath: path, args: FLAGS });
}
