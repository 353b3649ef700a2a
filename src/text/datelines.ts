import type { Span } from '../types.js';

/** "HARBOUR CITY, Jan. 3 (AP) — ", "RAMALLAH, West Bank — " */
const DATELINE = /^\p{Lu}[\p{Lu}\s.'’-]{2,30}(?:,[^—–\n-]{1,40})?(?:\([^()\n]{2,40}\)\s?)?\s?(?:[—–―]|--?\s)/u;

/** Letters that a dateline may have. */
export const LONGEST_DATELINE = 120;

/** Letters that the dateline takes with which a paragraph opens; 0 where a sentence opens none, or without one. */
export function datelineLength(text: string, sentence: Span, paragraph: Span): number {
  if (sentence.start !== paragraph.start) return 0;
  return (
    DATELINE.exec(text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST_DATELINE)))?.[0].length ??
    0
  );
}
