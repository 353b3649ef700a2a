import { PAGE_WORDS } from '../../languages/pages.js';
import type { PageWords } from '../../languages/pageWords.js';
import { groupBy } from '../../text/grouping.js';

type LineList = keyof PageWords['lines'];

const all = (list: LineList) => PAGE_WORDS.flatMap(({ lines }) => lines[list]);

const WHOLE = {
  furniture: new Set(all('whole')),
  boxHeads: new Set(all('boxHeads')),
  commentHeads: new Set(all('commentHeads')),
};
const STARTS = {
  furniture: byFirstLetters(all('starts')),
  bylines: byFirstLetters(all('bylineStarts')),
  captions: byFirstLetters(all('captionStarts')),
  credits: byFirstLetters(all('creditStarts')),
  corrections: byFirstLetters(all('correctionStarts')),
};
const HOLDS = all('holds');
const CAPTION_MARKS = all('captionMarks');
/** Letters at the end of a caption in which its credit stands. */
const CREDIT_TAIL = 70;
const PHRASES = { errors: all('errors'), paywalls: all('paywalls') };
const DATE_WORDS = new Set(all('dateWords'));
const DATE_NUMBER = new RegExp(`^[\\d:.]+(?:${all('dateEndings').join('|')})?\\.?$`, 'u');

/** Beginnings by their first three letters, so that a line is held against few of them. */
function byFirstLetters(starts: readonly string[]): Map<string, string[]> {
  return groupBy(starts, (start) => start.slice(0, 3));
}

/** A line in lower case, without bullets before and colons after it. */
export function bareLine(text: string): string {
  return text
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}(©#@]+/u, '')
    .replace(/[\s|:>»›→.…-]+$/u, '')
    .replace(/\s+/gu, ' ');
}

/** True where the whole (bare) line is in a list; a number behind it ("Comments (27)", "27 Comments") does not count. */
export function isLine(bare: string, list: keyof typeof WHOLE): boolean {
  if (WHOLE[list].has(bare)) return true;
  if (!/\d/u.test(bare)) return false;
  const without = bare.replace(/^\d[\d.,]*\s+|\s*\(?\d[\d.,]*\)?$/gu, '').trim();
  return without !== '' && WHOLE[list].has(without);
}

/** True where the line begins with an entry of a list, and not in the middle of a word. */
export function startsLike(bare: string, list: keyof typeof STARTS): boolean {
  return (STARTS[list].get(bare.slice(0, 3)) ?? []).some(
    (start) => bare.startsWith(start) && (!/\p{L}$/u.test(start) || !/^\p{L}/u.test(bare.slice(start.length))),
  );
}

/** True where the line holds a phrase of prompts. */
export function holdsPrompt(bare: string): boolean {
  return HOLDS.some((phrase) => bare.includes(phrase));
}

const isLetter = (char: string | undefined) => char !== undefined && /\p{L}/u.test(char);

/** True where a line ends with a picture's credit: "The boat on Tuesday. Photo: Ulla Reims/Channel 9". */
export function endsWithCredit(text: string): boolean {
  const from = Math.max(0, text.length - CREDIT_TAIL);
  const tail = text.slice(from).toLowerCase();
  return CAPTION_MARKS.some((mark) => {
    const at = tail.lastIndexOf(mark);
    const inside =
      at >= 0 &&
      ((isLetter(mark[0]) && isLetter(tail[at - 1])) || (isLetter(mark.at(-1)) && isLetter(tail[at + mark.length])));
    if (inside) return false;
    return at >= 0 && !/[.!?]\s+\S/u.test(text.slice(from + at + mark.length)) && !/[.!?]["”]$/u.test(text);
  });
}

/** True where a text in lower case holds a phrase of a list. */
export function holdsAny(lower: string, list: keyof typeof PHRASES): boolean {
  return PHRASES[list].some((phrase) => lower.includes(phrase));
}

/** True where a line holds nothing but a date and a time: "12 March 2026, 07:15 | Updated 13:40". */
export function isDateOnly(bare: string): boolean {
  if (bare.length > 90 || !/\d/u.test(bare)) return false;
  const parts = bare.split(/[^\p{L}\p{N}:.]+/u).filter(Boolean);
  return (
    parts.length <= 16 &&
    parts.every(
      (part) => DATE_NUMBER.test(part) || DATE_WORDS.has(part.replace(/\.$/u, '')) || /^\d+t\d+:\d+/u.test(part),
    )
  );
}
