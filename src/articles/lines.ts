import { isSpace } from '../text/characters.js';
import { trimmed } from '../text/spans.js';
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

/** True where the line reads like prose: it has some length and ends like a sentence. */
export function isProse(line: Line): boolean {
  return line.words >= 6 && endsLikeSentence(line);
}

/** True where the line ends like a sentence: `... he said.`, `... it is over.”` */
export function endsLikeSentence({ text }: Line): boolean {
  let last = text.length - 1;
  while (last > 0 && CLOSERS.includes(text[last]!)) last--;
  return STOPS.includes(text[last]!);
}

const STOPS = '.!?…';
const CLOSERS = '"\'”’)]';

/** The lines of a text that hold something; blank ones go with the line before them. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let gap = true;
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline + 1;
    const inner = trimmed(text, start, end);
    const before = lines.at(-1);
    if (inner.start < inner.end) {
      lines.push({
        index: lines.length,
        start: before ? start : 0,
        end,
        text: text.slice(inner.start, inner.end),
        ...wordsOf(text, inner),
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

/** A line in lower case with single spaces, and the number of its words; told in one go, since most lines have no other white space. */
function wordsOf(text: string, { start, end }: Span): Pick<Line, 'lower' | 'words'> {
  let words = 1;
  let single = true;
  for (let i = start + 1; i < end; i++) {
    const code = text.charCodeAt(i);
    if ((code > 32 && code < 160) || !isSpace(code)) continue;
    if (code !== 32) single = false;
    if (isSpace(text.charCodeAt(i - 1))) single = false;
    else words++;
  }
  const lower = text.slice(start, end).toLowerCase();
  return { lower: single ? lower : lower.replace(/\s+/gu, ' '), words };
}
