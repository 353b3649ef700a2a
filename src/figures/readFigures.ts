import type { Reading } from '../articles/reading.js';
import type { Figure, Skipped } from '../types.js';

/** Every number of an article, as a figure or as skipped with its reason. Reads the attributions of `reading.article`. */
export function readFigures(_reading: Reading): { figures: Figure[]; skipped: Skipped[] } {
  return { figures: [], skipped: [] };
}
