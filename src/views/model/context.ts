import type { Article, Span } from '../../types.js';

/** How far a passage reaches on each side of what it shows, in code units. */
const REACH = 260;

/** The sentence or two around a span, within its line, as `[start, end)` of the article's text. */
export function passageAround({ text }: Pick<Article, 'text'>, span: Span, reach = REACH): Span {
  const from = Math.max(0, span.start - reach);
  const to = Math.min(text.length, span.end + reach);
  return { start: startOf(text, from, span.start), end: endOf(text, span.end, to) };
}

function startOf(text: string, from: number, at: number): number {
  let start = at;
  while (start > from && text[start - 1] !== '\n' && !endsSentence(text, start - 1)) start--;
  if (start === from && from > 0) while (start < at && !/\s/u.test(text[start - 1]!)) start++;
  while (start < at && /\s/u.test(text[start]!)) start++;
  return start;
}

function endOf(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && text[end] !== '\n' && !(endsSentence(text, end) && end > at)) end++;
  if (end === to && to < text.length) while (end > at && !/\s/u.test(text[end]!)) end--;
  while (end > at && /\s/u.test(text[end - 1]!)) end--;
  return end;
}

// A blank after ".", "!" or "?", where the word before is longer than "Mr" and holds no dot ("U.S.").
function endsSentence(text: string, at: number): boolean {
  if (!/\s/u.test(text[at]!)) return false;
  let mark = at - 1;
  while (mark > 0 && /["'”’)\]]/u.test(text[mark]!)) mark--;
  if (!/[.!?…]/u.test(text[mark] ?? '')) return false;
  const word = /[^\s.]*$/u.exec(text.slice(Math.max(0, mark - 12), mark))?.[0] ?? '';
  return text[mark] !== '.' || word.length > 2;
}
