import pc from 'picocolors';
import { clean } from '../model/plainText.js';

/** What a terminal view is drawn on: its width in columns, and its colours, which do nothing where there are none. */
export interface Screen {
  width: number;
  colours: ReturnType<typeof pc.createColors>;
}

/** A screen of at least 40 and at most 140 columns. */
export function makeScreen(width: number, colour: boolean): Screen {
  return { width: Math.max(40, Math.min(140, Math.floor(width) || 100)), colours: pc.createColors(colour) };
}

// CJK, Hangul, full-width forms and emoji take two columns.
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;
const NONE = /[\p{Mn}\p{Me}\u200b-\u200d]/u;

/** Columns that a text takes on a terminal. */
export function columns(text: string): number {
  let count = 0;
  for (const char of text) count += NONE.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
  return count;
}

/** One line of the text, made safe, cut to `width` columns. */
export function oneLine(text: string, width: number): string {
  return clip(clean(text), width);
}

/** A line that is safe already, cut to `width` columns with its blanks as they are. */
export function clip(line: string, width: number): string {
  if (columns(line) <= width) return line;
  let used = 0;
  let kept = '';
  for (const char of line) {
    used += columns(char);
    if (used > width - 1) break;
    kept += char;
  }
  return `${kept.trimEnd()}…`;
}

/** The text cut or filled with blanks to exactly `width` columns. */
export function cell(text: string, width: number): string {
  const line = oneLine(text, width);
  return line + ' '.repeat(Math.max(0, width - columns(line)));
}

/** Words in lines of at most `width` columns, at most `most` lines; the rest is cut with an ellipsis. */
export function wrap(text: string, width: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of clean(text).split(' ')) {
    if (line && columns(line) + 1 + columns(word) > width) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  lines.push(line);
  if (lines.length <= most) return lines.map((entry) => oneLine(entry, width));
  const last = lines.slice(most - 1).join(' ');
  return [...lines.slice(0, most - 1).map((entry) => oneLine(entry, width)), oneLine(last, width)];
}

/** A section of the summary: its heading, its lines, and what is left out where something is. */
export function section({ colours }: Screen, title: string, lines: readonly string[], left: string | null): string[] {
  return [colours.bold(title.toUpperCase()), ...lines, ...(left ? [`  ${colours.dim(left)}`] : [])];
}
