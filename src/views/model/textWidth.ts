import { brokenAtDomain } from './outlets.js';

const NARROW = /[ijltfrI.,:;'’|!()[\] ]/u;
const BROAD = /[MWQmw@%&=<>—…]/u;
const CAPITAL = /\p{Lu}/u;
const FULL = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uff00-\uff60]/u;

// In parts of the size of the type, for the widest of the usual bold faces: a drawing does not know what it is set in.
function widthOf(char: string): number {
  return FULL.test(char) ? 1.02 : NARROW.test(char) ? 0.45 : BROAD.test(char) ? 1 : CAPITAL.test(char) ? 0.84 : 0.7;
}

/** How wide a text is at most at a size of type. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const char of text) width += widthOf(char) * size;
  return width;
}

/** As much of a text as surely fits into `room` at a size of type, with dots where it is cut. */
export function fitting(text: string, room: number, size: number): string {
  const chars = [...text];
  let used = 0;
  let fits = 0;
  for (const [at, char] of chars.entries()) {
    used += widthOf(char) * size;
    if (used > room) return `${chars.slice(0, fits).join('').trimEnd()}…`;
    if (used + widthOf('…') * size <= room) fits = at + 1;
  }
  return text;
}

/** A text on one line where it fits, else on at most so many: "The Daily" and "Beacon", "harbourpost" and ".co.uk". */
export function inLines(text: string, room: number, size: number, most = 2): string[] {
  if (most < 2) return [fitting(text, room, size)];
  if (textWidth(text, size) <= room) return [text];
  const breaks = [...[...text.matchAll(/ |(?<=-)/gu)].map(({ index }) => index), brokenAtDomain(text)[0]!.length];
  const at = breaks.sort((a, b) => a - b).findLast((place) => textWidth(text.slice(0, place), size) <= room);
  if (at === undefined) return [fitting(text, room, size)];
  return [text.slice(0, at), ...inLines(text.slice(at).trimStart(), room, size, most - 1)];
}
