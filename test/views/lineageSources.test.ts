import { expect, test } from 'vitest';
import { drawnSources } from '../../src/views/model/lineageSources.js';
import { indexStories } from '../../src/views/model/storyIndex.js';
import { inventedReport } from './inventedReport.js';

function storyWith(sources: [name: string, kind: 'outlet' | 'claimant', origins: string[]][]) {
  const report = inventedReport();
  const { lineage } = report.stories[0]!;
  lineage.sources = sources.map(([name, kind, origins]) => ({ name, kind, origins, evidence: [] }));
  lineage.derivations = [];
  return { index: indexStories(report)[0]!, texts: lineage.origins.map(({ id }) => id) };
}

test('every text keeps a line, and says how many it cites besides', () => {
  const [first, second] = storyWith([]).texts as [string, string];
  const outlets = Array.from(
    { length: 9 },
    (_, at) => [`Post ${at}`, 'outlet', [first]] as [string, 'outlet', string[]],
  );
  const { drawn, left, hidden } = drawnSources(storyWith([...outlets, ['a clerk', 'claimant', [second]]]).index);
  expect(drawn).toHaveLength(8);
  expect(drawn.map(([name]) => name)).toContain('a clerk');
  expect(left).toBe(2);
  expect([...hidden]).toEqual([[first, 2]]);
});

test('where all sources have room, nothing is hidden', () => {
  const { index, texts } = storyWith([]);
  expect(drawnSources(index)).toEqual({ drawn: [], left: 0, hidden: new Map() });
  expect(drawnSources(storyWith([['a clerk', 'claimant', texts]]).index).left).toBe(0);
});
