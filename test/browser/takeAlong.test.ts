import { afterAll, beforeAll, expect, test } from 'vitest';
import { inventedReport } from '../views/inventedReport.js';
import { openReports, textOf } from './reportPage.js';

let reports: Awaited<ReturnType<typeof openReports>>;
beforeAll(async () => {
  reports = await openReports();
});
afterAll(() => reports?.close());

test.each([
  ['Figures', /^question,status,low,.*\r\npassengers killed,disputed,12,12,exact,/u],
  ['Quotes', /^utterance,speaker,kind,text,/u],
  [
    'Claims against claims',
    /^matter,stance,claimants,text,article,outlet,published,start,page,link\r\n[^\r]+,\d+,[^\r]*report\.html#[^\r]+\r\n/u,
  ],
  ['Lineage', /^from,to,kind,direction,share\r\n/u],
  ['Coverage', /passengers killed/u],
  ['Timeline', /^date,what,text,articles,link\r\n/u],
])('%s as CSV', async (name, text) => {
  const page = await reports.open(inventedReport());
  const button = page.getByRole('button', { name: `CSV: ${name}` });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  expect(download.suggestedFilename()).toBe(`${name.toLowerCase().split(' ')[0]}.csv`);
  await expect.poll(() => textOf(download)).toMatch(text);
});

test('a figure is copied with its answers, their sentences and a permalink', async () => {
  const page = await reports.open(inventedReport(), { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.locator('.question .copy').first().focus();
  await page.keyboard.press('Enter');
  await page.locator('.question .copy', { hasText: 'copied' }).waitFor();
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
  expect(lines[0]).toBe('passengers killed: disputed');
  expect(lines[1]).toBe('12 · the harbour office');
  expect(lines[2]).toContain('“The harbour office said 12 passengers were killed on Sunday.”');
  expect(lines[3]).toBe(
    '  https://herald.example/marigold#:~:text=The%20harbour%20office%20said%2012%20passengers%20were%20killed%20on%20Sunday.',
  );
  expect(lines.join('\n')).not.toMatch(/“["“]|–no source/u);
  expect(lines.at(-1)).toContain('report.html#question~3a~');
});

test('a row of figures as CSV has its sentence, the place on the page of the outlet and the permalink', async () => {
  const page = await reports.open(inventedReport());
  const button = page.getByRole('button', { name: 'CSV: Figures' });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const [head = '', row = ''] = (await textOf(download)).split('\r\n');
  expect(head).toMatch(/,sentence,page,link$/u);
  expect(row).toMatch(
    /,The harbour office said 12 passengers were killed on Sunday\.,"?https:\/\/herald\.example\/marigold#:~:text=The%20harbour%20office%20said%2012%20passengers%20were%20killed%20on%20Sunday\."?,file:.*report\.html#herald:f58$/u,
  );
});

test('a question, a quote and any sentence has a link to itself', async () => {
  const page = await reports.open(inventedReport());
  const [question] = await page.locator('.question h3 .permalink').all();
  await expect.poll(() => question!.getAttribute('href')).toMatch(/^#question~3a~/u);
  await expect.poll(() => page.locator('.utterance h3 .permalink').count()).toBe(1);
  await page.locator('details.article > summary').first().click();
  const line = page.locator('div.block p', { hasText: 'The ferry was built' }).first();
  await line.hover();
  await line.locator('.permalink').click();
  await expect.poll(() => new URL(page.url()).hash).toMatch(/^#herald:at\d+$/u);
  const [file = ''] = page.url().split('#');
  const { hash } = new URL(page.url());
  await page.goto('about:blank');
  await page.goto(file + hash);
  await expect.poll(() => line.isVisible()).toBe(true);
  await expect
    .poll(() => page.evaluate(() => [...(CSS.highlights.get('sentence') ?? [])].map(String)))
    .toEqual(['The ferry was built in 2004.']);
});

test('the links of sentences change no word and stand in no other link', async () => {
  const page = await reports.open(inventedReport());
  const words = () => page.locator('.article-text').evaluateAll((all) => all.map(({ textContent }) => textContent));
  const before = await words();
  for (const summary of await page.locator('details.article > summary').all()) await summary.click();
  await expect.poll(() => page.locator('.article-text .permalink').count()).toBeGreaterThan(5);
  await expect.poll(words).toEqual(before);
  await expect.poll(() => page.locator('a a').count()).toBe(0);
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test('the coverage is sorted by an article, group by group', async () => {
  const page = await reports.open(inventedReport());
  await page.locator('.matrix thead button').nth(1).click();
  await expect.poll(() => page.locator('.matrix th[aria-sort]').count()).toBe(1);
  const has = await page
    .locator('.matrix tbody')
    .first()
    .locator('tr:not(.matrix-group)')
    .evaluateAll((rows) => rows.map((row) => row.children[2]!.textContent !== ''));
  expect(has).toEqual([...has].sort((a, b) => Number(b) - Number(a)));
  const groups = await page
    .locator('.matrix tbody')
    .evaluateAll((bodies) => bodies.map((body) => body.querySelector('tr')!.className));
  expect(new Set(groups)).toEqual(new Set(['matrix-group']));
});
