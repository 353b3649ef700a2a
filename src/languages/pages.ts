import { page as german } from './de/page.js';
import { page as english } from './en/page.js';
import type { PageWords } from './pageWords.js';

/** The page words of all languages: they hold for every page, whatever the language of its text. */
export const PAGE_WORDS: readonly PageWords[] = [german, english];
