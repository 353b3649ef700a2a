import { expect, test } from 'vitest';
import { compare, read } from '../../src/compare.js';
import type { Report } from '../../src/types.js';
import { toMarkdown } from '../../src/views/markdown/markdown.js';
import { toTerminal } from '../../src/views/terminal/terminal.js';

const LEAD = 'A ferry sank off Port Ellis on Monday night with ninety people aboard. The sea was calm.';

function told(...texts: string[]): Report {
  const pages = texts.map((text, i) => ({
    name: `a${i}`,
    id: `a${i}`,
    kind: 'text' as const,
    content: `Ferry sinks off Port Ellis\n\n${LEAD}\n\n${text}\n`,
    sha256: '',
    path: null,
    language: 'en',
  }));
  return compare(pages.map(read), { keys: new Map(pages.map(({ id }) => [id, 'story'])) });
}

const sidesOf = (report: Report) =>
  report.stories[0]!.claims.map(({ sides }) => sides.map(({ stance, claimants }) => [stance, ...claimants].join(' ')));

test.each([
  [
    [
      'Survivors said that the crew had locked the lower doors.',
      'Orrin Lines denied that the crew locked the lower doors.',
    ],
    [['says Survivors', 'denies Orrin Lines']],
  ],
  [
    ['Mayor Ada Brook accused Tom Hale of stealing the harbour funds. Hale has denied the allegations.'],
    [['accuses Ada Brook', 'denies Tom Hale']],
  ],
  [
    ['Mayor Ada Brook accused Tom Hale of stealing the harbour funds. Hale continued to deny the accusation.'],
    [['accuses Ada Brook', 'denies Tom Hale']],
  ],
])('%j: %j', (texts, expected) => {
  expect(sidesOf(told(...texts))).toEqual(expected);
});

test.each([
  [
    'of another matter',
    ['Survivors said that the crew had locked the lower doors.', 'Orrin Lines denied that the radio was broken.'],
  ],
  [
    'of nobody else',
    ['Orrin Lines said that the crew locked the doors. Orrin Lines denied that the crew locked the doors.'],
  ],
  [
    'not denied',
    [
      'Survivors said that the crew had locked the lower doors.',
      'Orrin Lines did not deny that the crew locked the lower doors.',
    ],
  ],
  [
    'both hold that it is not so',
    [
      'Survivors said that the crew had not locked the lower doors.',
      'Orrin Lines denied that the crew locked the lower doors.',
    ],
  ],
  [
    'refused to somebody',
    ['Ada Brook said that the island needs the ferry service.', 'A law would deny ferry service to the island.'],
  ],
  [
    'of somebody else',
    ['Mayor Ada Brook accused Tom Hale of stealing the harbour funds. Orrin Lines denied the allegations.'],
  ],
  [
    'a man and his lawyer',
    [
      'Tom Hale said that the crew locked the lower doors.',
      'A lawyer for Tom Hale denied that the crew locked the lower doors.',
    ],
  ],
])('no claim against a claim %s: %j', (_, texts) => {
  expect(sidesOf(told(...texts))).toEqual([]);
});

test('every side has its attributions, and the matter is words of an article', () => {
  const report = told(
    'Survivors said that the crew had locked the lower doors.',
    'Orrin Lines denied that the crew locked the lower doors.',
  );
  const [claim] = report.stories[0]!.claims;
  const { article, start, end } = claim!.matterAt;
  expect(report.articles.find(({ id }) => id === article)!.text.slice(start, end)).toBe(claim!.matter);
  const ids = new Set(report.articles.flatMap(({ attributions }) => attributions.map(({ id }) => id)));
  for (const side of claim!.sides) {
    expect(side.attributions.every((id) => ids.has(id))).toBe(true);
    expect(side.articles).toHaveLength(1);
  }
  expect(toTerminal(report, { width: 100, colour: false })).toContain('denies: Orrin Lines');
  expect(toMarkdown(report)).toContain('| denies | Orrin Lines');
});
