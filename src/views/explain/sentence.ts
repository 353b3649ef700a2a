import type { Span } from '../../types.js';

/** Signs around what is explained, as in the rows of the tests. */
const [OPEN, CLOSE] = ['⟦', '⟧'];
/** The end of a sentence: no "Dr." and no "U.S." */
const STOP = String.raw`(?:(?<!(?<!\p{L})\p{Lu}\p{Ll}{0,2})\.|[!?])["'”’“»)]*`;
const STOP_BEFORE = new RegExp(String.raw`${STOP}(?=\s+["'“„«»‘(]*\p{Lu})`, 'gu');
const STOP_BEHIND = new RegExp(String.raw`${STOP}(?=\s|$)|\n`, 'u');

/** A stretch of a text with a span in it marked. */
export function marked(text: string, { start, end }: Span, around: Span): string {
  return text.slice(around.start, start) + OPEN + text.slice(start, end) + CLOSE + text.slice(end, around.end);
}

/** The sentence of a span: up to the line's ends, or to a full stop before and after; each is sought so far as `reach`. */
export function sentenceOf(text: string, { start, end }: Span, reach: number): Span {
  const from = Math.max(0, start - reach);
  const after = text.slice(end, end + reach);
  const to = STOP_BEHIND.exec(after);
  const length = to ? to.index + (to[0] === '\n' ? 0 : to[0].length) : after.length;
  const line = text.slice(from, start).lastIndexOf('\n') + 1;
  return { start: from + Math.max(line, lastStop(text.slice(from, start + 2), start - from)), end: end + length };
}

/** Where the sentence before a place begins: behind a full stop that a space and a capital follow. */
function lastStop(text: string, before: number): number {
  let at = 0;
  for (const match of text.matchAll(STOP_BEFORE)) {
    const end = match.index + match[0].length;
    if (end <= before) at = end;
  }
  return at;
}
