import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { toHtml } from '../../src/views/html/html.js';
import { safeJson } from '../../src/views/html/pageData.js';
import { hostileReport } from './hostileReport.js';
import { articleOf, questionOf } from './inventedArticle.js';
import { inventedReport } from './inventedReport.js';

const blockOf = (html: string, type: string) =>
  JSON.parse(parseHTML(html).document.querySelector(`script[type="${type}"]`)!.textContent!);

test('answers stand as schema.org claims with author, date and appearances, and never as reviews', () => {
  const html = toHtml(inventedReport());
  const graph = blockOf(html, 'application/ld+json')['@graph'];
  const claim = graph.find((node: Record<string, unknown>) => node['@type'] === 'Claim');
  expect(claim).toMatchObject({
    name: 'passengers killed: 12',
    text: 'The harbour office said 12 passengers were killed on Sunday.',
    author: [{ '@type': 'Organization', name: 'the harbour office' }],
    firstAppearance: { '@id': '#article..herald' },
  });
  const known = new Set(graph.map((node: Record<string, unknown>) => node['@id']));
  for (const { '@id': id } of claim.appearance) expect(known.has(id)).toBe(true);
  expect(html).not.toContain('ClaimReview');
});

const claimsOf = (report: ReturnType<typeof inventedReport>) =>
  blockOf(toHtml(report), 'application/ld+json')['@graph'].filter(
    (node: Record<string, unknown>) => node['@type'] === 'Claim',
  );

test.each([
  ['2031-05-04', '2031-05-05', '#article..herald'],
  ['2031-05-05', '2031-05-04T10:00:00Z', '#article..mirror'],
  ['2031-05-04T10:00:00Z', '2031-05-04T11:30:00+02:00', '#article..mirror'],
  ['2031-05-04', '2031-05-04T10:00:00Z', undefined],
  ['2031-05-04', null, undefined],
])('of articles of %s and %s the first is %s', (herald, mirror, first) => {
  const report = inventedReport();
  report.articles[0]!.published = herald;
  report.articles[1]!.published = mirror;
  report.stories[0]!.lineage.derivations = [];
  const [claim] = claimsOf(report);
  expect(claim.firstAppearance?.['@id']).toBe(first);
  expect(claim.datePublished === undefined).toBe(first === undefined);
});

test('of one day, the article that another copies was first', () => {
  const report = inventedReport();
  report.articles[1]!.published = report.articles[0]!.published;
  const copy = { from: 'mirror', to: 'herald', kind: 'copied' as const, share: 0.9, passages: [], drift: [] };
  const first = (direction: 'known' | 'unknown') => {
    report.stories[0]!.lineage.derivations = [{ ...copy, direction }];
    return claimsOf(report)[0].firstAppearance?.['@id'];
  };
  expect([first('known'), first('unknown')]).toEqual(['#article..mirror', undefined]);
});

test('two answers in one sentence are two texts', () => {
  const article = articleOf({
    ...{ id: 'gazette', outlet: 'The Gazette', published: '2031-05-06', title: null },
    text: 'The ministry says 1,351 soldiers died, the rebels put it at 19,000, a third count at 20,000 or 21,000.',
    figures: ['1,351', '19,000', '20,000', '21,000'].map((words) => {
      const value = Number(words.replace(',', ''));
      return { words, low: value, high: value, bound: 'exact' as const, question: 'question:died' };
    }),
  });
  const report = inventedReport();
  report.articles.push(article);
  report.stories[0]!.articles.push('gazette');
  report.stories[0]!.questions = [questionOf('question:died', 'soldiers died', 'disputed', [article])];
  expect(claimsOf(report).map(({ text }: { text: string }) => text)).toEqual([
    'The ministry says 1,351 soldiers died',
    'the rebels put it at 19,000',
    'a third count at 20,000',
    '21,000.',
  ]);
});

test('the data of a hostile article stays data', () => {
  const html = toHtml(hostileReport());
  expect(html.match(/<script/gu)).toHaveLength(3);
  expect(html.match(/<\/script/gu)).toHaveLength(3);
  expect(blockOf(html, 'application/json').stories.length).toBeGreaterThan(0);
});

test.each(['</script><script>alert(1)</script>', '<!--<script>', '\u2028\u202e\u0007', '&lt;', ']]>'])(
  'as a block of data: %j',
  (text) => {
    const json = safeJson({ text });
    expect(json).not.toMatch(/[<>&\u2028\u202e]/u);
    expect(JSON.parse(json)).toEqual({ text });
  },
);
