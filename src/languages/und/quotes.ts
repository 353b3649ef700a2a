import type { QuoteWords } from '../quoteWords.js';

export const quotes: QuoteWords = { elisions: new Set() };
