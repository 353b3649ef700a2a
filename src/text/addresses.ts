import type { Token } from './doc.js';
import { taggedToken } from './tagger.js';

const HOST =
  /[\p{L}\p{N}-]{2,40}(?:\.[\p{L}\p{N}-]{2,40}){0,2}\.(?:com|org|net|info|news|tv|[a-z]{2})(?![\p{L}\p{N}@/]|\.\p{L})/uy;

/** "Harbourpost.com", "westland.co.uk": the host of an address as one name; taggers cut it at its dots. */
export function joinAddresses(text: string, tokens: Token[]): Token[] {
  let joined: Token[] | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const end = hostEnd(text, tokens, i);
    if (end < 0) {
      joined?.push(tokens[i]!);
      continue;
    }
    joined ??= tokens.slice(0, i);
    joined.push(taggedToken(text.slice(tokens[i]!.start, end), tokens[i]!.start, end, 'PROPN'));
    while (tokens[i + 1] && tokens[i + 1]!.end <= end) i++;
  }
  return joined ?? tokens;
}

/** Where the host that starts at token `i` ends, if its dots parted it; -1 where none does. */
function hostEnd(text: string, tokens: readonly Token[], i: number): number {
  const { start, end } = tokens[i]!;
  const dot = tokens[i + 1];
  if (dot?.start !== end || text[dot.start] !== '.' || tokens[i + 2]?.start !== dot.end) return -1;
  if (start > 0 && /[\p{L}\p{N}@./]/u.test(text[start - 1]!)) return -1;
  HOST.lastIndex = start;
  const found = HOST.exec(text);
  if (!found) return -1;
  // no token may be cut in two
  const last = start + found[0].length;
  for (let k = i; tokens[k] && tokens[k]!.start < last; k++) if (tokens[k]!.end > last) return -1;
  return last;
}

/** True for a host that stands alone as a token. */
export function isAddress(word: string): boolean {
  if (!word.includes('.')) return false;
  HOST.lastIndex = 0;
  return HOST.exec(word)?.[0].length === word.length;
}
