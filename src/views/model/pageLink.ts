import type { Article, Span } from '../../types.js';
import { passageAround } from './context.js';

/** An address that is safe to link to; null for anything but http and https. */
export function safeUrl(url: string | null): string | null {
  return url && /^https?:\/\/[^\s]+$/iu.test(url) ? url : null;
}

/** Longer sentences are named by their first and last words. */
const WHOLE = 10;
const END = 4;

/** So many letters stand for the words of a script without blanks. */
const LETTERS = 60;

/** The address of a page with the words of a sentence, to which a browser scrolls (https://wicg.github.io/scroll-to-text-fragment/). */
export function addressOf(url: string, sentence: string): string {
  // Half a pair of surrogates cannot stand in an address.
  const whole = sentence.trim().replace(/[\ud800-\udfff]/gu, '');
  const words = whole.split(/\s+/u);
  const ends =
    words.length <= WHOLE ? [whole.slice(0, LETTERS)] : [words.slice(0, END).join(' '), words.slice(-END).join(' ')];
  // A hyphen would end a word of context.
  const text = ends.map((part) => encodeURIComponent(part).replaceAll('-', '%2D')).join(',');
  return `${url.split('#')[0]}#:~:text=${text}`;
}

/** Where the sentence around a span stands on the outlet's own page; null where the page has no address. */
export function pageLink({ url, text }: Pick<Article, 'url' | 'text'>, span: Span): string | null {
  const page = safeUrl(url);
  const { start, end } = passageAround({ text }, span);
  return page && end > start ? addressOf(page, text.slice(start, end)) : null;
}
