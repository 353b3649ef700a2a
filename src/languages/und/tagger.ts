import type { TaggedToken } from '../../text/tagger.js';

/** Words, numbers and marks by their characters alone, for a language without a pack. */
export function splitWords(text: string): TaggedToken[] {
  const tokens: TaggedToken[] = [];
  for (const match of text.matchAll(/[\p{L}\p{M}]+|\p{N}+(?:[.,]\p{N}+)*|[^\s\p{L}\p{M}\p{N}]/gu)) {
    const pos = /^\p{N}/u.test(match[0]) ? 'NUM' : /^[\p{L}\p{M}]/u.test(match[0]) ? 'X' : 'PUNCT';
    tokens.push({ start: match.index, end: match.index + match[0].length, pos });
  }
  return tokens;
}
