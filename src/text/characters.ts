const CAPITAL = /^\p{Lu}/u;
const DIGIT = /\p{Nd}|[¼½¾⅓⅔⅛⅜⅝⅞]/u;

/** True where a word begins with a capital letter; ASCII is told without a regular expression, since every token is asked. */
export function startsWithCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(word);
}

/** True where a word holds a decimal digit of any script, or a fraction in one sign ("½"). */
export function holdsDigit(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code >= 48 && code <= 57) return true;
    if (code > 127) return DIGIT.test(word);
  }
  return false;
}
