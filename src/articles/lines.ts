import type { Span } from '../types.js';

/** A line of a plain-text page. The span reaches up to the next line that holds something, so that lines tile the text. */
export interface Line extends Span {
  index: number;
  /** The line without the white space around it. */
  text: string;
  lower: string;
  words: number;
  /** True where a blank line (or the page's start) stands before it. */
  opensGroup: boolean;
}

/** Ends like a sentence: `... he said.`, `... it is over.”` */
const SENTENCE_END = /[.!?…]["'”’)\]]*$/u;

/** True where the line reads like prose: it has some length and ends like a sentence. */
export function isProse(line: Line): boolean {
  return line.words >= 6 && SENTENCE_END.test(line.text);
}

/** True where the line ends like a sentence. */
export function endsLikeSentence(line: Line): boolean {
  return SENTENCE_END.test(line.text);
}

/** The lines of a text that hold something; blank ones go with the line before them. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let gap = true;
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline + 1;
    const inner = text.slice(start, end).trim();
    const before = lines.at(-1);
    if (inner) {
      lines.push({
        index: lines.length,
        start: before ? start : 0,
        end,
        text: inner,
        lower: inner.toLowerCase().replace(/\s+/gu, ' '),
        words: inner.split(/\s+/u).length,
        opensGroup: gap,
      });
      gap = false;
    } else {
      gap = true;
      if (before) before.end = end;
    }
    start = end;
  }
  return lines;
}
