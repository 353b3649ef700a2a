import { expect, test } from 'vitest';
import { read } from '../../src/compare.js';
import { traceLineage } from '../../src/lineage/traceLineage.js';
import { driftRows } from '../rows/en/drift.js';

const AROUND = [
  'A grain ship ran aground on a sandbank near Port Aven, blocking the only channel into the harbour.',
  'Farmers had waited weeks for the shipment, which was delayed by a strike of dock workers in the autumn.',
  'Divers found a long scratch along the hull, and booms were laid around the ship in case of an oil spill.',
];

test.each(driftRows)('%j to %j', (from, to, expected) => {
  const page = (id: string, sentence: string, published: string) =>
    read({
      name: id,
      id,
      kind: 'text',
      content: [...AROUND.slice(1), sentence, AROUND[0]].join('\n\n'),
      sha256: '',
      path: null,
      language: 'en',
      published,
    });
  const [a, b] = [page('a', from, '2031-01-05T10:00'), page('b', to, '2031-01-05T12:00')];
  const drift = traceLineage([a, b]).derivations.flatMap((derivation) => derivation.drift);
  expect(drift.map(({ what, to: span }) => [what, b.article.text.slice(span.start, span.end)])).toEqual(expected);
});
