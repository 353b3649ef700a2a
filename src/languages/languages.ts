import { german } from './de/german.js';
import { english } from './en/english.js';
import type { Language } from './language.js';
import { undetermined } from './und/undetermined.js';

/** The languages that have a pack, English first: it is taken where a text tells nothing. */
export const LANGUAGES: readonly Language[] = [english, german];

/** The pack of a BCP 47 tag ("en-GB" is "en"); the one that knows no language where there is none. */
export function languageOf(tag: string | null): Language {
  const code = tag?.split('-')[0]?.toLowerCase();
  return LANGUAGES.find((language) => language.code === code) ?? undetermined;
}
