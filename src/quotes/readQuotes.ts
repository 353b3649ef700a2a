import type { Reading } from '../articles/reading.js';
import type { Attribution, Quote } from '../types.js';

/** Every quote of an article with its speaker, and every attribution: who says what. */
export function readQuotes(_reading: Reading): { quotes: Quote[]; attributions: Attribution[] } {
  return { quotes: [], attributions: [] };
}
