import { describe, expect, it } from 'vitest';
import { joinPairs } from '../../src/stories/joinPairs.js';

/** Clusters of `count` articles, by the likeness of each two of them. */
function clustersOf(count: number, likenessOf: (a: number, b: number) => number): number[][] {
  const least = 0.15;
  const pairs = Array.from({ length: count }, (_, b) =>
    Array.from({ length: b }, (_, a) => ({ a, b, likeness: likenessOf(a, b) })),
  ).flat();
  return joinPairs(count, { pairs: pairs.filter(({ likeness }) => likeness >= least), least, likenessOf });
}

/** The first three are reports of one day, the others of a later one. */
const twoDays = (within: number, between: number) => (a: number, b: number) => (a < 3 === b < 3 ? within : between);

describe('joins the most alike', () => {
  it('until no two are alike enough', () => {
    expect(clustersOf(6, twoDays(0.2, 0.16))).toEqual([[0, 1, 2, 3, 4, 5]]);
    expect(clustersOf(6, twoDays(0.2, 0.14))).toEqual([
      [0, 1, 2],
      [3, 4, 5],
    ]);
  });

  // the minister falls on Tuesday, three run for her office on Friday: each report names both
  it('leaves apart two clusters that are far more alike within', () => {
    expect(clustersOf(6, twoDays(0.35, 0.18))).toEqual([
      [0, 1, 2],
      [3, 4, 5],
    ]);
  });

  it('but no single article from a close cluster', () => {
    expect(clustersOf(4, twoDays(0.35, 0.18))).toEqual([[0, 1, 2, 3]]);
  });
});
