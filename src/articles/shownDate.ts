import type { Language } from '../languages/language.js';
import { analyse } from '../text/analyse.js';
import { type DateMention, findDates, resolveDate } from '../text/dates.js';
import { isoDate } from '../text/isoDate.js';
import type { Block } from '../types.js';

/** Blocks after and before the title in which a page shows its date. */
const AFTER = 6;
const BEFORE = 2;
/** Letters of a line of date and byline: a longer one tells something. */
const LONGEST = 90;
/** "02/10/2020" is October in London and February in New York, and sites in Vienna write it as either. */
const AMBIGUOUS = /^(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|1[0-2])\//u;
/** The first web pages: an older day beside a title is no day of a page. */
const FIRST_YEAR = 1991;
const IN_ADDRESS = /\/((?:19|20)\d\d)\/(\d\d)\/(\d\d)(?=\/)/u;

/**
 * The day that a page shows beside its title, ISO 8601; null where there is none or it may be read two ways.
 * For pages whose head names no date.
 */
export function shownDate(text: string, blocks: readonly Block[], language: Language): string | null {
  const title = blocks.findIndex(({ kind }) => kind === 'title');
  if (title < 0) return null;
  const near = [...blocks.slice(title + 1, title + 1 + AFTER), ...blocks.slice(Math.max(0, title - BEFORE), title)];
  for (const { start, end, kind } of near) {
    const line = text.slice(start, end).trim();
    if (kind === 'title' || kind === 'comment' || line.length > LONGEST || !/\d/u.test(line)) continue;
    const day = dayIn(line, language);
    if (day) return day;
  }
  return null;
}

function dayIn(line: string, language: Language): string | null {
  const full = fullDateIn(line, language);
  if (!full || full.year! < FIRST_YEAR || AMBIGUOUS.test(line.slice(full.start))) return null;
  return resolveDate(full, null)?.edtf ?? null;
}

/** The first date of a line that has its day, month and year. */
export function fullDateIn(line: string, language: Language): DateMention | undefined {
  const doc = analyse(line, language.tagger, language.text);
  return findDates(doc, language.text).find(
    ({ year, month, day }) => year !== undefined && month !== undefined && day !== undefined,
  );
}

/** The day in an article's address: `https://www.harbour-herald.example/2026/03/12/ferry`. */
export function dateInAddress(url: string | null | undefined): string | null {
  const match = url ? IN_ADDRESS.exec(url) : null;
  return match && isoDate(match.slice(1).join('-'));
}
