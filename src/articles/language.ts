import { detectAll } from 'tinyld/light';
import { LANGUAGES } from '../languages/languages.js';

/** Letters that a text must have before its language can be told from them; below, the first language with a pack is taken. */
const ENOUGH = 60;
/** Letters that are looked at: more do not change the answer. */
const SAMPLE = 4_000;

/** BCP 47 code of the language of a text; null where it cannot be told. */
export function detectLanguage(text: string): string | null {
  const letters = text
    .slice(0, SAMPLE * 2)
    .replace(/[^\p{L}\p{M}\s'’]+/gu, ' ')
    .slice(0, SAMPLE);
  const latin = /\p{Script=Latin}/u.test(letters);
  if (letters.replace(/\s/gu, '').length < ENOUGH) return latin ? LANGUAGES[0]!.code : null;
  return detectAll(letters)[0]?.lang ?? null;
}
