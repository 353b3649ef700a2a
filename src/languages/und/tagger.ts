import type { Token } from '../../text/doc.js';
import { taggedToken } from '../../text/tagger.js';

/** Words, numbers and marks by their characters alone, for a language without a pack. */
export function splitWords(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(/[\p{L}\p{M}]+|\p{N}+(?:[.,]\p{N}+)*|[^\s\p{L}\p{M}\p{N}]/gu)) {
    const pos = /^\p{N}/u.test(match[0]) ? 'NUM' : /^[\p{L}\p{M}]/u.test(match[0]) ? 'X' : 'PUNCT';
    tokens.push(taggedToken(match[0], match.index, match.index + match[0].length, pos));
  }
  return tokens;
}
