const CAPITAL = /^\p{Lu}/u;
const DIGIT = /\p{Nd}|[¼½¾⅓⅔⅛⅜⅝⅞]/u;

/** True for a code unit that `\s` matches. */
export function isSpace(code: number): boolean {
  if (code < 160) return code === 32 || (code >= 9 && code <= 13);
  if (code < 0x2000) return code === 160 || code === 0x1680;
  return code <= 0x200a || (code <= 0x3000 && FAR_SPACES.has(code)) || code === 0xfeff;
}

const FAR_SPACES = new Set([0x2028, 0x2029, 0x202f, 0x205f, 0x3000]);

/** True where a word begins with a capital letter; ASCII is told without a regular expression, since every token is asked. */
export function startsWithCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(word);
}

/** True where a word begins with a letter. */
export function startsWithLetter(word: string): boolean {
  return isLetter(word.charCodeAt(0)) || (word.charCodeAt(0) > 127 && LETTER.test(word));
}

const LETTER = /^\p{L}/u;

/** True for a letter of ASCII. */
function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** True where a character is a letter or a digit. */
export function isWordCharacter(character: string): boolean {
  const code = character.charCodeAt(0);
  return code < 128 ? isLetter(code) || (code >= 48 && code <= 57) : WORD.test(character);
}

const WORD = /[\p{L}\p{N}]/u;

/** True where a word holds a decimal digit of any script, or a fraction in one sign ("½"). */
export function holdsDigit(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code >= 48 && code <= 57) return true;
    if (code > 127) return DIGIT.test(word);
  }
  return false;
}

const MARK = /[\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069]/u;
const UNSEEN =
  /[\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069](?![\p{L}\p{N}])|(?<![\p{L}\p{N}])[\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069]/gu;

/** The text with spaces for marks of writing direction and the like at the edges of words ("\u200Fwrote"), so of the same length. */
export const withoutUnseen = (text: string): string => (MARK.test(text) ? text.replace(UNSEEN, ' ') : text);
