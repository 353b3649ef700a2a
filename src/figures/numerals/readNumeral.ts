import { readDigits } from '../digits.js';
import type { Numeral, NumeralContext } from './numeral.js';
import { readPlain } from './plain.js';
import { readFraction, readNth, readShare } from './shares.js';
import { readCount, readCouple, readMultiple, readVague, readVagueFactor, readVagueTens } from './vague.js';

/** `plain` is the number without regard to shares and vague words, null where there is none. */
type Reader = (context: NumeralContext, i: number, plain: Numeral | null) => Numeral | null;

/** Forms of a number, tried in this order at a piece that may start one; none of them leaves the plain number. */
const READERS: readonly Reader[] = [
  readShare,
  readFraction,
  readNth,
  readVagueTens,
  readVagueFactor,
  readVague,
  readCount,
  readMultiple,
  readCouple,
];

/** The number that starts at piece `i` (or just before it: "a" of "a dozen"), or null. */
export function readNumeral(context: NumeralContext, i: number): Numeral | null {
  const plain = readPlain(context, i);
  for (const reader of READERS) {
    const numeral = reader(context, i, plain);
    if (numeral) return repeated(context, numeral);
  }
  return plain && repeated(context, plain);
}

/** "Forty-eight (48)": the same number again in brackets belongs to it. */
function repeated({ text, pieces, words }: NumeralContext, numeral: Numeral): Numeral {
  const { last } = numeral;
  if (numeral.form !== 'words' || pieces[last + 1]?.text !== '(' || !pieces[last + 2]?.digits) return numeral;
  const again = readDigits(text, pieces, last + 2, words.decimalMark);
  if (again?.value !== numeral.value || pieces[again.last + 1]?.text !== ')') return numeral;
  return { ...numeral, last: again.last + 1 };
}
