import type { Reading } from '../articles/reading.js';
import type { Attribution, Quote } from '../types.js';
import { findAttributions } from './attributions/findAttributions.js';
import { castOf } from './cast.js';
import { findQuotes } from './findQuotes.js';
import { findSayings } from './sayings.js';
import { setScene } from './scene.js';

/** Every quote of an article with its speaker, and every attribution: who says what. */
export function readQuotes(reading: Reading): { quotes: Quote[]; attributions: Attribution[] } {
  const scene = setScene(reading);
  const cast = castOf(scene);
  const quotes = findQuotes(scene, cast, findSayings(scene));
  return { quotes, attributions: findAttributions(scene, cast, quotes) };
}
