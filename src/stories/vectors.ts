import { countsOf } from '../text/grouping.js';
import type { Sketch } from './sketch.js';

/** A sketch's terms as numbers: ids in rising order with their weights. */
export interface Vector {
  ids: Int32Array;
  weights: Float64Array;
}

/** Numbers the terms of all sketches in the order of the terms, so that sums never depend on the order of input. */
export function makeVectors(sketches: readonly Sketch[]): Vector[] {
  const seen = countsOf(sketches.flatMap(({ terms }) => [...terms.keys()]));
  // a term that only one article has can match nothing
  const shared = [...seen].filter(([, count]) => count > 1).map(([term]) => term);
  const ids = new Map(shared.sort().map((term, id) => [term, id]));
  return sketches.map(({ terms }) => {
    const known = [...terms]
      .filter(([term]) => ids.has(term))
      .map(([term, weight]) => ({ id: ids.get(term)!, weight }));
    known.sort((a, b) => a.id - b.id);
    return { ids: Int32Array.from(known, ({ id }) => id), weights: Float64Array.from(known, ({ weight }) => weight) };
  });
}

/** Sum of the products of the weights that two vectors have for the same term. */
export function dot(a: Vector, b: Vector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length; ) {
    const difference = a.ids[i]! - b.ids[j]!;
    if (difference === 0) sum += a.weights[i++]! * b.weights[j++]!;
    else if (difference < 0) i++;
    else j++;
  }
  return sum;
}
