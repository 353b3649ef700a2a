import { createRequire } from 'node:module';
import type { detectAll } from 'tinyld/light';
import { LANGUAGES } from '../languages/languages.js';

/** Letters that a text must have before its language can be told from them; below, the first language with a pack is taken. */
const ENOUGH = 60;
/** Characters that are looked at: more do not change the answer. */
const SAMPLE = 8_000;
/** Share of function words above which a text is in a language: English prose has 0.3, lists of names and headlines in English 0.1, German prose 0.03. */
const FUNCTION_SHARE = 0.08;

/** Loaded only for a text that no pack claims: it takes longer than reading an article. */
const detector = () => createRequire(import.meta.url)('tinyld/light') as { detectAll: typeof detectAll };

/** BCP 47 code of the language of a text; null where it cannot be told. */
export function detectLanguage(text: string): string | null {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  for (const { code, text: known } of LANGUAGES) {
    const count = words.filter((word) => known.functionWords.has(word)).length;
    if (count >= 3 && count / words.length >= FUNCTION_SHARE) return code;
  }
  const letters = words.join(' ');
  if (letters.length < ENOUGH)
    return words.length === 0 || /\p{Script=Latin}/u.test(letters) ? LANGUAGES[0]!.code : null;
  return detector().detectAll(letters)[0]?.lang ?? null;
}
