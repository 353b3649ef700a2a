import type { ComparisonWords } from '../comparisonWords.js';

export const comparison: ComparisonWords = {};
