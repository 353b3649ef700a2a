import type { Language } from '../languages/language.js';
import { resolveDate } from '../text/dates.js';
import type { Block } from '../types.js';
import { fullDateIn } from './shownDate.js';

const textOf = (text: string, { start, end }: Block) => text.slice(start, end).trim();

/** The line that names who wrote the article, as it stands. */
export function bylineIn(text: string, blocks: readonly Block[]): string | null {
  const block = blocks.find(({ kind }) => kind === 'byline');
  return block ? textOf(text, block) : null;
}

/** The outlet's name above the headline, without its motto or section: a short line of capitalised words that is no menu. */
export function mastheadIn(text: string, blocks: readonly Block[]): string | null {
  const names = blocks
    .filter(({ rule }) => rule === 'above-title')
    .map((block) => textOf(text, block).split(/\s+[–—|]\s+/u)[0]!);
  return names.find((name) => /^(?:\p{Lu}[\p{L}\p{N}.'’&!-]*\s?){1,5}$/u.test(name)) ?? null;
}

/** The first full date of a date line or byline, ISO 8601. */
export function publishedIn(text: string, blocks: readonly Block[], language: Language): string | null {
  for (const block of blocks) {
    if (block.rule !== 'date-line' && block.rule !== 'menu-row' && block.kind !== 'byline') continue;
    const full = fullDateIn(textOf(text, block), language);
    if (full) return resolveDate(full, null)?.edtf ?? null;
  }
  return null;
}
