import type { FigureWords } from '../languages/figureWords.js';
import { sharedCurrency } from './currencies.js';
import { afterHyphen, type Numeral } from './numerals/numeral.js';
import { lengthsFrom, phraseAmong } from './phrases.js';
import type { Piece } from './pieces.js';

/** A name of money behind a number. */
interface MoneyWord {
  code: string;
  last: number;
  cents: boolean;
}

/** Longest name: "south korean won". */
const MONEY_WORDS = 3;
const SIGN = /^\p{Sc}$/u;

/** "euros", "U.S. dollars", "of dollars", "cents" behind piece `last`. */
export function moneyWord(pieces: readonly Piece[], last: number, words: FigureWords): MoneyWord | null {
  const { money, numbers } = words;
  const vague = numbers.vague.has(pieces[last]!.lower);
  const at = vague && numbers.of.has(pieces[last + 1]?.lower ?? '') ? last + 2 : afterHyphen(pieces, last);
  if (isGluedCents(pieces, last, words)) {
    return { code: money.gluedCents.get(pieces[last + 1]!.text)!, last: last + 1, cents: true };
  }
  const first = pieces[at]?.lower ?? '';
  // "Lebanese |pounds|"
  const named = money.shared.get(pieces[at + 1]?.lower ?? '')?.get(first);
  const isCents = money.cents.has(pieces[at + 1]?.lower ?? '');
  if (named !== undefined) return { code: named, last: at + 1, cents: isCents };
  if ((lengthsFrom(money.after, first) | lengthsFrom(money.cents, first)) === 0) {
    const code = pieces[at] ? sharedCurrency(pieces, at, money) : null;
    return code === null ? null : { code, last: at, cents: false };
  }
  // "€40m-|€|45m": the sign of the other end
  const glued = at === last + 1 && pieces[at]!.glued;
  if (!glued && SIGN.test(first) && pieces[at + 1]?.digits && pieces[at + 1]!.glued) return null;
  for (let length = MONEY_WORDS; length > 0; length--) {
    const code = money.after.get(phraseAmong(money.after, pieces, at, length) ?? '');
    // "South Korean won": a country before the name leaves nothing open
    if (code !== undefined) {
      const meant = length > 1 ? code : (sharedCurrency(pieces, at, money) ?? code);
      return { code: meant, last: at + length - 1, cents: false };
    }
    const cents = money.cents.get(phraseAmong(money.cents, pieces, at, length) ?? '');
    // "a dividend of 80 |cents|", in a story told in euros
    if (cents !== undefined)
      return { code: sharedCurrency(pieces, at, money) ?? cents, last: at + length - 1, cents: true };
  }
  return null;
}

/** Lines of a picture: 720p, 1080p. */
const RESOLUTION = /^(?:144|240|360|480|720|1080|1440|2160|4320)$/u;

/** How far a word of prices may stand from hundredths. */
const PRICE_WITHIN = 14;

/** "fell 12|p| to 243|p|", "41|c| a share", near a word of prices; but "1080p" and "it was 41c". */
function isGluedCents(pieces: readonly Piece[], last: number, { money }: FigureWords): boolean {
  const letter = pieces[last + 1];
  if (!letter?.glued || !money.gluedCents.has(letter.text)) return false;
  const next = pieces[last + 2];
  // "720|p| pictures"
  if (next?.pos === 'NOUN' && RESOLUTION.test(pieces[last]!.text) && !money.prices.has(next.lower)) return false;
  // "8|p|.m."
  if (next?.glued && pieces[last + 3]?.glued && /^\p{L}/u.test(pieces[last + 3]!.text)) return false;
  const near = pieces.slice(Math.max(0, last - PRICE_WITHIN), last + PRICE_WITHIN);
  return near.some(({ sentence, lower }) => sentence === letter.sentence && money.prices.has(lower));
}

/** Money of letters glued to the number: "KSh3.2 billion", "R750-million", "costs K40"; but "K2" and "N95". */
export function lettersBefore(
  pieces: readonly Piece[],
  at: number,
  { first, grouped, scale, value }: Numeral,
  { money }: FigureWords,
): string | undefined {
  const { text } = pieces[at]!;
  const written = money.written.get(text);
  if (written !== undefined) return written;
  const initial = money.initials.get(text);
  if (initial === undefined || !pieces[first]!.glued || pieces[at]!.glued) return undefined;
  const large = scale !== null || (grouped && Number.isInteger(value) && value >= LARGE);
  return large || isPaidFor(pieces, at, money.paying) ? initial : undefined;
}

const LARGE = 1000;

/** "fined 200 pounds", "paid a further 200 pounds". */
export function isPaidFor(pieces: readonly Piece[], first: number, paying: ReadonlySet<string>): boolean {
  for (let i = first - 1; i >= Math.max(0, first - PAID_WITHIN); i--)
    if (paying.has(pieces[i]!.lower)) return pieces[i]!.sentence === pieces[first]!.sentence;
  return false;
}

const PAID_WITHIN = 4;
