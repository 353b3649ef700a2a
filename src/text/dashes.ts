import type { Token } from './doc.js';

const DASH = /^(?:—|–|―|--|-)$/u;

/** True for a dash, no hyphen inside a word. */
export function isDash(tokens: readonly Token[], i: number): boolean {
  const { text, start } = tokens[i]!;
  return text.length <= 2 && DASH.test(text) && (text !== '-' || i === 0 || start > tokens[i - 1]!.end);
}
