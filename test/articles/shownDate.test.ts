import { describe, expect, test } from 'vitest';
import { readHtml } from '../../src/articles/html/htmlArticle.js';
import { makeArticle } from '../../src/articles/makeArticle.js';
import { dateInAddress } from '../../src/articles/shownDate.js';

const BODY =
  'The ferry Aldermouth sank on Tuesday evening with fourteen people on board, the harbour office said. Divers searched the quay for two hours.';

/** The day of a page with the given lines around its headline. */
function dayOf({ above = '', below = '', head = '', url }: Record<string, string>): string | null {
  const content = `<html lang="en"><head><title>Ferry sinks at quay - Herald</title>${head}</head><body><article>${above}<h1>Ferry sinks at quay</h1>${below}<p>${BODY}</p><p>${BODY}</p></article></body></html>`;
  const page = { name: 'a', id: 'a', kind: 'html' as const, content, sha256: '0', path: null };
  return makeArticle(url ? { ...page, url } : page).article.published;
}

describe('the day that a page shows beside its title', () => {
  test.each([
    [{ below: '<p>May 10, 2022 01:52 PM</p>' }, '2022-05-10'],
    [{ below: '<div class="date">Written: 2023-11-07 15:03:30</div>' }, '2023-11-07'],
    [{ below: '<p>By Nella Orr, 14 March 2026</p>' }, '2026-03-14'],
    [{ above: '<div>14 March 2026</div>' }, '2026-03-14'],
    [{ below: '<p>25/03/2026</p>' }, '2026-03-25'],
    [{ below: '<p>May 10, 2022</p>', url: 'https://herald.example/2022/05/09/ferry' }, '2022-05-09'],
    [{ below: '<p>May 10, 2022</p>', head: '<meta name="date" content="2022-05-08">' }, '2022-05-08'],
    [{ below: '<p>May 10, 2022</p>', head: '<meta name="date" content="1970-01-01T00:00:00Z">' }, '2022-05-10'],
  ])('%o: %s', (page, day) => expect(dayOf(page)).toBe(day));

  test.each([
    [{ below: '<p>02/10/2020</p>' }],
    [{ below: '<p>10 May 1912</p>' }],
    [{ below: '<p>Tuesday, 10 May</p>' }],
    [{ below: `<p>${BODY} It had been built on 10 May 2001 by hand.</p>` }],
  ])('%o: none', (page) => expect(dayOf(page)).toBeNull());

  test.each([
    ['https://herald.example/2026/03/12/ferry-sinks', '2026-03-12'],
    ['https://herald.example/2026/13/12/ferry-sinks', null],
    ['https://herald.example/42026/03/12/ferry-sinks', null],
    ['https://herald.example/ferry-sinks', null],
    [null, null],
  ])('%s: %s', (url, day) => expect(dateInAddress(url)).toBe(day));
});

describe('names in the head of a page', () => {
  const factsOf = (head: string) =>
    readHtml(`<html><head>${head}</head><body><article><p>${BODY}</p></article></body></html>`).facts;

  test.each([
    ['<title>Ferry sinks at the quay</title><meta name="application-name" content="Ferry sinks at the quay">', null],
    ['<title>Ferry sinks at the quay | Herald</title><meta name="application-name" content="Herald">', 'Herald'],
  ])('%s: outlet %s', (head, outlet) => expect(factsOf(head).outlet).toBe(outlet));

  const headline = (name: string) =>
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${name}"}</script>`;
  test.each([
    [`<meta property="og:title" content="Ferry sinks at quay">${headline('quire')}`, 'Ferry sinks at quay'],
    [`<title>Shipwrecked</title>${headline('Shipwrecked')}`, 'Shipwrecked'],
    [`<meta property="og:title" content="Ferry sinks">${headline('Ferry lost at quay')}`, 'Ferry lost at quay'],
  ])('%s: title %s', (head, title) => expect(factsOf(head).title).toBe(title));
});
