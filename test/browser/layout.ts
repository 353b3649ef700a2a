import type { Page } from 'playwright-core';

/** A region of a page: where it stands in hundredths of its width, and whether it lies below the region named before it or level with it (beside or in it). */
export type Region = [left: number, width: number, lies: 'first' | 'below' | 'level'];

/** What is compared between screens, by name: the first of each that is seen. */
const REGIONS: Readonly<Record<string, string>> = {
  masthead: '.masthead p',
  period: '.period',
  headline: '.headline',
  counts: '.counts-strip',
  texts: '.texts-glyph',
  toll: '.toll',
  disagreements: '.disagreements',
  'most quoted': '.most-quoted',
  contents: '.contents',
  figures: '.section[id^="figures"]',
  filter: '.filter',
  question: '.question > header',
  'value of an answer': '.question .answer .value',
  'line of an answer': '.question .answer .lane',
  'who answers': '.question .answer .who',
  'sentences of an answer': '.question .passages',
  quotes: '.section[id^="quotes"]',
  speaker: '.utterance .speaker',
  'fullest reading': '.utterance .fullest',
  claims: '.section[id^="claims"]',
  'side of a claim': '.opposition .side',
  lineage: '.section[id^="lineage"]',
  graph: 'svg.graph',
  'side by side': '.side-by-side',
  'shared passages': '.shared table',
  sources: '.sources',
  coverage: '.section[id^="coverage"]',
  matrix: '.matrix-box',
  timeline: '.section[id^="timeline"]',
  day: '.timeline .day',
  'entries of a day': '.timeline > li > ul',
  articles: '.section[id^="articles"]',
  'title of an article': '.article-title',
  'text of an article': '.article-text .b-body p',
  apparatus: '.article-text .apparatus',
};

/** The regions of an unfolded page. */
export function regionsOf(page: Page): Promise<Record<string, Region>> {
  return page.evaluate((regions) => {
    const found: Record<string, [number, number, 'first' | 'below' | 'level']> = {};
    let last: DOMRect | null = null;
    for (const [name, selector] of Object.entries(regions)) {
      const seen = [...document.querySelectorAll(selector)].find((element) => element.getClientRects().length > 0);
      if (!seen) continue;
      const box = seen.getBoundingClientRect();
      const part = (length: number) => Math.round((length / innerWidth) * 100);
      const apart = last === null || box.top >= last.bottom - 4 || box.bottom <= last.top + 4;
      found[name] = [part(box.left), part(box.width), last === null ? 'first' : apart ? 'below' : 'level'];
      last = box;
    }
    return found;
  }, REGIONS);
}

/** What stands over something else, runs out of its place, or is cut off where nothing says so, in words. */
export function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const seen = (element: Element) => element.getClientRects().length > 0;
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${(element.textContent ?? '').trim().slice(0, 40)}”`;
    const ROWS =
      '.masthead p, .overview, .glance, .toll, .counts-strip, .texts-glyph ol, .small-question li, .question > header, .answer > summary, ' +
      '.once, .once .answer, .utterance, .variant > summary, .side-by-side, .timeline > li, .entry, .article > summary, .legend, .remarked, ' +
      '.contents, .section-head, .story, .stories tr, .story-filter, .graph-key, .line-key';
    for (const row of document.querySelectorAll(ROWS)) {
      const parts = [...row.children].filter(
        (part) =>
          seen(part) && !part.matches('.unseen, .take, .contents') && getComputedStyle(part).position !== 'absolute',
      );
      parts.forEach((a, at) => {
        for (const b of parts.slice(at + 1)) {
          const [x, y] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
          const wide = Math.min(x.right, y.right) - Math.max(x.left, y.left);
          const high = Math.min(x.bottom, y.bottom) - Math.max(x.top, y.top);
          if (wide > 2 && high > 2) faults.push(`${name(a)} lies over ${name(b)}`);
        }
      });
    }
    // Text that is cut with an ellipsis says so, and its whole stands in a title or behind the link.
    for (const element of document.querySelectorAll<HTMLElement>('main *, header *')) {
      if (!seen(element) || element.matches('.unseen, .matrix-box, .contents ul, .witness-outlet, option, select'))
        continue;
      const style = getComputedStyle(element);
      const clips = /hidden|clip|auto|scroll/u.test(style.overflowX) && style.webkitLineClamp === 'none';
      if (clips && element.scrollWidth > element.clientWidth + 1) faults.push(`${name(element)} is cut off`);
    }
    for (const text of document.querySelectorAll<SVGTextElement>('svg text')) {
      if (!seen(text)) continue;
      const drawing = text.ownerSVGElement!.getBoundingClientRect();
      const box = text.getBoundingClientRect();
      const box2 = text.closest('.node')?.querySelector('rect')?.getBoundingClientRect();
      if (box2 && (box.right > box2.right + 1 || box.left < box2.left - 1))
        faults.push(`${name(text)} runs out of its box`);
      if (text.closest('.growth, .graph') && (box.left < drawing.left - 1 || box.right > drawing.right + 1))
        faults.push(`${name(text)} runs out of its drawing`);
      if (box.right > innerWidth || box.left < 0) faults.push(`${name(text)} runs off the page`);
    }
    if (document.documentElement.scrollWidth > innerWidth) faults.push('the page scrolls sideways');
    return faults;
  });
}
