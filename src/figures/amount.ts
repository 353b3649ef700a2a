import type { Bound } from '../types.js';
import type { Quantity } from './quantities.js';

/** A quantity or range of quantities with the words that limit it: what a figure's span holds. */
export interface Amount {
  /** First and last piece of the span, inclusive. */
  first: number;
  last: number;
  /** First piece of the number itself, without the words that limit it. */
  core: number;
  /** Last piece with the physical unit. */
  unitLast: number;
  low: number | null;
  high: number | null;
  bound: Bound;
  quantity: Quantity;
  rule: string;
}
