import type { TextWords } from '../../text/tagger.js';

export const text: TextWords = { abbreviations: new Set(), months: [], weekdays: [] };
