import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Report } from '../../src/types.js';
import { hostileReport } from '../views/hostileReport.js';
import { inventedReport, threeStories } from '../views/inventedReport.js';
import { exampleReport } from './exampleReport.js';
import { faultsOf, type Region, regionsOf } from './layout.js';
import { openReports } from './reportPage.js';

// Screenshots differ between machines by their fonts; where the parts of a page stand does not.
const GOLDEN = new URL('./layout.json', import.meta.url);
const WIDTHS = [390, 768, 1440] as const;
/** Hundredths of the width by which a region may stand elsewhere or be wider: letters are not as wide everywhere. */
const TOLERANCE = 4;

let reports: Awaited<ReturnType<typeof openReports>>;
beforeAll(async () => {
  reports = await openReports();
});
afterAll(() => reports?.close());

async function unfolded(report: Report, width: number): Promise<Page> {
  const page = await reports.open(report, { viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  return page;
}

test.each(WIDTHS)('the parts of a report stand where they stood, at %d pixels', async (width) => {
  const found = await regionsOf(await unfolded(inventedReport(), width));
  const golden: Record<string, Record<string, Region>> = JSON.parse(readFileSync(GOLDEN, 'utf8'));
  if (process.env['VARIORUM_GOLDEN'] === 'write') {
    golden[width] = found;
    writeFileSync(
      GOLDEN,
      `${JSON.stringify(golden, null, 1).replace(/\[\s+([^[\]]*?)\s+\]/gu, (_, row) => `[${row.replace(/\s+/gu, ' ')}]`)}\n`,
    );
  }
  expect(Object.keys(found)).toEqual(Object.keys(golden[width]!));
  const moved = Object.entries(found).filter(([name, [left, wide, lies]]) => {
    const [wasLeft, wasWide, lay] = golden[width]![name]!;
    return Math.abs(left - wasLeft) > TOLERANCE || Math.abs(wide - wasWide) > TOLERANCE || lies !== lay;
  });
  expect(moved).toEqual([]);
});

const REPORTS: [string, () => Report][] = [
  ['an example', exampleReport],
  ['invented', inventedReport],
  ['several stories', threeStories],
  ['hostile', hostileReport],
];

test.each(REPORTS.flatMap(([name, report]) => WIDTHS.map((width) => [name, width, report] as const)))(
  '%s at %d pixels: nothing lies over anything, is cut off or scrolls sideways',
  async (_, width, report) => {
    expect(await faultsOf(await unfolded(report(), width))).toEqual([]);
  },
);

test('number lines have room at every width', async () => {
  const page = await unfolded(exampleReport(), 390);
  for (const width of [320, 500, 641, 736, 768, 960, 961, 1024, 1183, 1184, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    const lanes = await page
      .locator('.lane:not(.line-key *):visible')
      .evaluateAll((all) => all.map((lane) => lane.getBoundingClientRect().width));
    expect(lanes.length).toBeGreaterThan(5);
    expect({ width, shortest: Math.min(...lanes) >= 130 }).toEqual({ width, shortest: true });
  }
});
