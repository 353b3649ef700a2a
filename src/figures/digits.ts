import type { Piece } from './pieces.js';

/** Digits that make one number: its value, the last piece, and whether it was written in groups ("1,351"). */
export interface DigitRun {
  value: number;
  last: number;
  grouped: boolean;
}

const GROUPED = /^\p{Nd}{1,3}(?:([.,'’])\p{Nd}{3})(?:\1\p{Nd}{3})*$/u;
const INDIAN = /^\p{Nd}{1,2}(?:,\p{Nd}{2})+,\p{Nd}{3}$/u;
const VULGAR = new Map(
  [...'¼½¾⅓⅔⅛⅜⅝⅞'].map((sign, i) => [sign, [1 / 4, 1 / 2, 3 / 4, 1 / 3, 2 / 3, 1 / 8, 3 / 8, 5 / 8, 7 / 8][i]!]),
);
/** Longer runs are codes, not numbers. */
const MOST_DIGITS = 15;
/** White space that separates thousands: "1 351" with plain, no-break, thin or narrow no-break space. */
const SPACE = /^[ \u00a0\u2009\u202f\u2007\u2008]$/u;

/** The number that digits at piece `i` write, with groups set off by comma, dot, apostrophe or one space; null where they are a code ("1.2.3"). */
export function readDigits(text: string, pieces: readonly Piece[], i: number, decimal: '.' | ','): DigitRun | null {
  const piece = pieces[i]!;
  const vulgar = VULGAR.get(piece.text);
  if (vulgar !== undefined) return { value: vulgar, last: i, grouped: false };
  const spaced = spacedGroups(text, pieces, i);
  const value = valueOfDigits(spaced.digits, decimal);
  if (value === null) return null;
  const mixed = mixedFraction(pieces, spaced.last);
  if (mixed !== null && Number.isInteger(value))
    return { value: value + mixed, last: mixedEnd(pieces, spaced.last), grouped: true };
  const half = VULGAR.get(pieces[spaced.last + 1]?.text ?? '');
  if (half !== undefined && Number.isInteger(value) && pieces[spaced.last + 1]!.start - piece.end <= 1)
    return { value: value + half, last: spaced.last + 1, grouped: false };
  return { value, last: spaced.last, grouped: spaced.last > i || GROUPED.test(piece.text) };
}

/** Parts that a fraction behind a whole number has. */
const PARTS: ReadonlySet<string> = new Set(['2', '3', '4', '5', '8', '16']);

/** The last piece of "3 |1/2|", "3-|1⁄2|", where it is one. */
const mixedEnd = (pieces: readonly Piece[], whole: number): number => whole + (pieces[whole + 1]?.text === '-' ? 4 : 3);

/** "3 |1/2|": what the fraction behind a whole number adds; null without one. */
function mixedFraction(pieces: readonly Piece[], whole: number): number | null {
  const last = mixedEnd(pieces, whole);
  const [count, slash, parts] = [pieces[last - 2], pieces[last - 1], pieces[last]];
  if (!count?.digits || !parts?.digits || !/^[/⁄]$/u.test(slash!.text) || !slash!.glued || !parts.glued) return null;
  if (!PARTS.has(parts.text) || !/^\d{1,2}$/u.test(count.text) || pieces[last + 1]?.text === '/') return null;
  if (count.start - pieces[whole]!.end > 1) return null;
  const share = Number(count.text) / Number(parts.text);
  return share < 1 ? share : null;
}

/** "1 351" and "1 351 000": up to three digits, then groups of exactly three after one space each. */
function spacedGroups(text: string, pieces: readonly Piece[], i: number): { digits: string; last: number } {
  let digits = pieces[i]!.text;
  let last = i;
  if (!/^\p{Nd}{1,3}$/u.test(digits)) return { digits, last };
  for (let next = pieces[last + 1]; next && digits.length <= MOST_DIGITS; next = pieces[last + 1]) {
    const inner = /^\p{Nd}{3}(?:[.,]\p{Nd}{1,2})?$/u.test(next.text);
    if (!inner || !SPACE.test(text.slice(pieces[last]!.end, next.start))) break;
    // "12 300 456 7" is no number
    if (pieces[last + 2]?.digits && pieces[last + 2]!.glued) break;
    digits += next.text;
    last++;
  }
  return { digits, last };
}

/** Digits and marks of ASCII alone. */
const LATIN = /^[0-9.,']+$/u;

function valueOfDigits(written: string, decimal: '.' | ','): number | null {
  // surrogate pairs write a digit in two units
  if (written.length > 3 * MOST_DIGITS) return null;
  const digits = LATIN.test(written) ? written : written.replace(/\p{Nd}/gu, latinDigit);
  // ".08"
  if (digits.startsWith('.')) return decimal === '.' && /^\.\d+$/u.test(digits) ? Number(`0${digits}`) : null;
  const plain = digits.replace(/[.,'’]/gu, '');
  if (plain.length > MOST_DIGITS) return null;
  if (plain === digits) return Number(digits);
  const marks = digits.match(/[.,'’]/gu)!;
  const mark = marks[0]!;
  if (GROUPED.test(digits) && (mark !== decimal || marks.length > 1)) return Number(plain);
  if (INDIAN.test(digits)) return Number(plain);
  const lastMark = digits.length - 1 - Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  const whole = digits.slice(0, digits.length - lastMark - 1);
  const final = digits[digits.length - lastMark - 1]!;
  // "1,351.5" and "1.351,5": the last mark is the decimal one where it differs from the ones before
  const wholeFits = /^\p{Nd}+$/u.test(whole) || (GROUPED.test(whole) && !whole.includes(final));
  if (final === "'" || final === '’' || !wholeFits) return null;
  return Number(`${whole.replace(/[.,'’]/gu, '')}.${digits.slice(-lastMark)}`);
}

/** Digits of any script as "0" to "9". */
function latinDigit(digit: string): string {
  const code = digit.codePointAt(0)!;
  if (code < 128) return digit;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero--;
  return String(code - zero);
}
