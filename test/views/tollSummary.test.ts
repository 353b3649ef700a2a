import { expect, test } from 'vitest';
import { sourcesText } from '../../src/views/model/counts.js';
import { indexStories, type StoryIndex } from '../../src/views/model/storyIndex.js';
import { tollSummaries } from '../../src/views/model/tollSummary.js';
import { inventedReport } from './inventedReport.js';

const [invented] = indexStories(inventedReport());

test('a toll in a list says its status and who gives its ends', () => {
  expect(tollSummaries(invented!)).toEqual([
    { measure: 'killed', text: '12–33 killed', status: 'disputed', who: 'the harbour office; seamen’s union' },
  ]);
});

const index = (...sources: { name: string; unnamed?: boolean }[]) =>
  ({ story: { lineage: { sources } } }) as unknown as StoryIndex;

// "officials" and "a spokesman" may be one, and one of those who are named
test.each([
  [[{ name: 'Ada Pell' }], '1 named source'],
  [[{ name: 'Ada Pell' }, { name: 'Orrin Lines' }], '2 named sources'],
  [[{ name: 'Ada Pell' }, { name: 'officials', unnamed: true }], '1 named source and up to 1 unnamed'],
  [
    [
      { name: 'police', unnamed: true },
      { name: 'officials', unnamed: true },
    ],
    'up to 2 sources without a name',
  ],
])('%j: %s', (sources, text) => {
  expect(sourcesText(index(...sources))).toBe(text);
});
