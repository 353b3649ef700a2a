/** Letters that have no other letter inside them by Unicode's decomposition. */
const SINGLE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ı: 'i',
    ł: 'l',
    Ł: 'L',
    đ: 'd',
    Đ: 'D',
    ħ: 'h',
    Ħ: 'H',
    ŧ: 't',
    Ŧ: 'T',
    ŋ: 'n',
    Ŋ: 'N',
    ə: 'e',
    Ə: 'E',
    œ: 'o',
    Œ: 'O',
  }),
);

const BEYOND = /[\u0100-\u024f\u0259\u1e00-\u1eff]/u;
const ALL_BEYOND = new RegExp(BEYOND, 'gu');

/** Text in which the Latin letters beyond Western Europe's are their plain ones, of the same length: "Yıldız" as "Yildiz", "Wałęsa" as "Walesa". */
export function plainLetters(text: string): string {
  return BEYOND.test(text) ? text.replace(ALL_BEYOND, plainLetter) : text;
}

function plainLetter(letter: string): string {
  const plain = SINGLE.get(letter) ?? letter.normalize('NFD')[0]!;
  if (/[a-z]/iu.test(plain)) return plain;
  return /\p{Lu}/u.test(letter) ? 'X' : 'x';
}
