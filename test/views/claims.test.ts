import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { toHtml } from '../../src/views/html/html.js';
import { safeJson } from '../../src/views/html/pageData.js';
import { hostileReport } from './hostileReport.js';
import { inventedReport } from './inventedReport.js';

const blockOf = (html: string, type: string) =>
  JSON.parse(parseHTML(html).document.querySelector(`script[type="${type}"]`)!.textContent!);

test('answers stand as schema.org claims with author, date and appearances, and never as reviews', () => {
  const html = toHtml(inventedReport());
  const graph = blockOf(html, 'application/ld+json')['@graph'];
  const claim = graph.find((node: Record<string, unknown>) => node['@type'] === 'Claim');
  expect(claim).toMatchObject({
    name: 'passengers killed',
    text: 'The harbour office said 12 passengers were killed on Sunday.',
    author: [{ '@type': 'Organization', name: 'the harbour office' }],
    firstAppearance: { '@id': '#article..herald' },
  });
  const known = new Set(graph.map((node: Record<string, unknown>) => node['@id']));
  for (const { '@id': id } of claim.appearance) expect(known.has(id)).toBe(true);
  expect(html).not.toContain('ClaimReview');
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
