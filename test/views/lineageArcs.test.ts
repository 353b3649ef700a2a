import { expect, test } from 'vitest';
import type { Derivation } from '../../src/types.js';
import { layOutArcs } from '../../src/views/model/lineageArcs.js';

const ROWS = new Map(['a', 'b', 'c', 'd', 'e'].map((id, row) => [id, 50 + 50 * row]));
const copy = (from: string, to: string, share = 0.9): Derivation => ({
  ...{ from, to, share, kind: 'copied', direction: 'known' },
  ...{ passages: [], drift: [] },
});
const WIDE = { x: 700, width: 900, small: false };

test('an arc lies outside those that it passes, and in one lane with those that it does not', () => {
  const arcs = layOutArcs([copy('a', 'c'), copy('a', 'b'), copy('d', 'e')], ROWS, WIDE);
  const out = (from: string, to: string) =>
    arcs.find((arc) => arc.from === ROWS.get(from) && arc.to === ROWS.get(to))!.out;
  expect(out('a', 'c')).toBeGreaterThan(out('a', 'b'));
  expect(out('d', 'e')).toBe(out('a', 'b'));
});

test('a share stands inside its arc where there is room, else outside all', () => {
  const [inside] = layOutArcs([copy('a', 'b')], ROWS, WIDE);
  expect(inside!.label.x).toBeLessThan(inside!.x + inside!.out);
  const narrow = layOutArcs([copy('a', 'b'), copy('a', 'c')], ROWS, { x: 320, width: 390, small: true });
  for (const { label, x } of narrow) expect(label.x).toBeGreaterThan(x + Math.max(...narrow.map(({ out }) => out)));
});

test('without shares, arcs have the room of their labels', () => {
  const narrow = { x: 384, width: 400, small: false };
  const [credit] = layOutArcs([copy('a', 'b', 0)], ROWS, narrow);
  expect(credit!.x + credit!.out).toBeLessThanOrEqual(400);
});
