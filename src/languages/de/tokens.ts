import { text } from './text.js';

/** A word, number or mark with its place. */
export interface RawToken {
  start: number;
  end: number;
  word: string;
  lower: string;
  kind: 'word' | 'number' | 'mark';
}

const TOKEN = /[\p{L}\p{M}]+(?:[-‑’'][\p{L}\p{M}]+)*|\p{N}+(?:[.,:’']\p{N}+)*|[.!?…]+|[^\s\p{L}\p{M}\p{N}]/gu;

/** Words with inner hyphens and apostrophes, numbers with inner marks, runs of stops, and other marks one by one; "Dr." keeps its stop. */
export function tokensOf(source: string): RawToken[] {
  const tokens: RawToken[] = [];
  for (const { 0: found, index: start } of source.matchAll(TOKEN)) {
    const kind = /^\p{N}/u.test(found) ? 'number' : /^[\p{L}\p{M}]/u.test(found) ? 'word' : 'mark';
    const before = tokens.at(-1);
    const lower = found.toLowerCase();
    if (
      found === '.' &&
      before?.kind === 'word' &&
      before.end === start &&
      text.abbreviations.has(`${before.lower}.`) &&
      source[before.start - 1] !== '/' &&
      !(before.word.length === 1 && tokens.at(-2)?.kind === 'number')
    ) {
      before.end++;
      before.word += '.';
      before.lower += '.';
      continue;
    }
    tokens.push({ start, end: start + found.length, word: found, lower, kind });
  }
  return tokens;
}
