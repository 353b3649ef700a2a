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
  // rejected, by whoever leads those who were accused
  [
    ['Mayor Ada Brook accused the Harbour Party of buying votes. Its leader Nora Vell rejected the allegation.'],
    [['accuses Ada Brook', 'opposes Nora Vell']],
  ],
  [
    [
      'Mayor Ada Brook accused the Harbour Party of buying votes.',
      'Nora Vell denied that her Harbour Party had bought votes on the island of Lund.',
    ],
    [['accuses Ada Brook', 'denies Nora Vell']],
  ],
  // "he" is who the denial names
  [
    ['The family of Tom Hale said he was unarmed. Police chief Ron Abb denied that Hale was unarmed.'],
    [['says family of Tom Hale', 'denies Ron Abb']],
  ],
  // the company's deed, in other words
  [
    [
      'Orrin Lines has denied dumping oil in the bay of Lund.',
      'Officials said the company had dumped 40 tonnes of oil.',
    ],
    [['says Officials', 'denies Orrin Lines']],
  ],
  [
    [
      'Half of the animals are threatened by fishing, researchers said.',
      'Officials denied that fishing threatened the animals.',
    ],
    [['says researchers', 'denies Officials']],
  ],
  [['Police denied a claim by the union that 40 sailors had been beaten.'], [['claims union', 'denies Police']]],
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
    'charges stand against an accusation only',
    ['Judge Ada Brook said Tom Hale had shown no remorse. Hale pleaded not guilty and denied the charges.'],
  ],
  [
    'an offer is no claim',
    ['Mayor Ada Brook said the crew would get an offer of work. The crew rejected the offer of work.'],
  ],
  [
    'a deed of somebody else',
    [
      'Orrin Lines has denied dumping oil in the bay.',
      'Officials said fishermen had dumped oil in the bay of Lund for years.',
    ],
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
