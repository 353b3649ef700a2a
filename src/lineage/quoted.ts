import type { Span } from '../types.js';

/** Opening mark -> the marks that close it. Straight single marks are apostrophes more often than not and are left alone. */
const CLOSES: Readonly<Record<string, string>> = { '“': '”"', '"': '"”', '«': '»', '„': '“”"', '‘': '’', '‹': '›' };
const LETTER = /[\p{L}\p{N}]/u;

/**
 * Stretches inside quotation marks, marks left out, in order. A quote that is not closed in its paragraph runs to the end of it
 * only where the next paragraph opens with a mark again; else the mark is a stray one.
 */
export function quotedSpans(text: string, paragraphs: readonly Span[]): Span[] {
  const spans: Span[] = [];
  for (const [i, paragraph] of paragraphs.entries()) {
    let open = -1;
    let closers = '';
    for (let at = paragraph.start; at < paragraph.end; at++) {
      const mark = text[at]!;
      if (open >= 0) {
        if (!closers.includes(mark) || isApostrophe(text, at)) continue;
        spans.push({ start: open + 1, end: at });
        open = -1;
      } else if (CLOSES[mark] !== undefined) {
        open = at;
        closers = CLOSES[mark];
      }
    }
    const next = paragraphs[i + 1];
    if (open >= 0 && next && closers.length > 0 && CLOSES[text[next.start]!] === closers)
      spans.push({ start: open + 1, end: paragraph.end });
  }
  return spans;
}

function isApostrophe(text: string, at: number): boolean {
  return text[at] === '’' && LETTER.test(text[at + 1] ?? '');
}
