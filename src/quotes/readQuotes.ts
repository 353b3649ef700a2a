import type { Reading } from '../articles/reading.js';
import type { Attribution, Quote } from '../types.js';
import { findAttributions } from './attributions/findAttributions.js';
import { findMarkedSpans } from './quoteMarks.js';

/** Every quote of an article with its speaker, and every attribution: who says what. */
export function readQuotes(reading: Reading): { quotes: Quote[]; attributions: Attribution[] } {
  const { doc, language } = reading;
  const marked = findMarkedSpans(doc.text, doc.paragraphs, language.quotes.elisions);
  return { quotes: [], attributions: findAttributions(reading, marked) };
}
