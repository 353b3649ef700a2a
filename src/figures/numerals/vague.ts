import type { NumberWords } from '../../languages/figureWords.js';
import { isVerb } from '../../text/doc.js';
import type { Piece } from '../pieces.js';
import type { Numeral, NumeralContext } from './numeral.js';

/** "dozens", "hundreds", "scores of". */
export function readVague({ pieces, words }: NumeralContext, i: number): Numeral | null {
  const value = words.vague.get(pieces[i]!.lower);
  if (value === undefined || (words.vagueOrVerb.has(pieces[i]!.lower) && !countsBehind(pieces[i + 1], words)))
    return null;
  return { first: i, last: i, value, form: 'vague', grouped: true, scale: pieces[i]!.lower, factor: 1 };
}

/** "scores of", "scores were hurt"; but "he scores a goal". */
function countsBehind(next: Piece | undefined, words: NumberWords): boolean {
  return next !== undefined && (words.of.has(next.lower) || isVerb(next));
}

/** "tens of thousands", "hundreds of millions". */
export function readVagueTens({ pieces, words }: NumeralContext, i: number): Numeral | null {
  const factor = words.vagueTens.get(pieces[i]!.lower);
  if (factor === undefined || !words.of.has(pieces[i + 1]?.lower ?? '')) return null;
  const value = words.vague.get(pieces[i + 2]?.lower ?? '');
  if (value === undefined || value < 1000) return null;
  return {
    first: i,
    last: i + 2,
    value: value * factor,
    form: 'vague',
    grouped: true,
    scale: pieces[i + 2]!.lower,
    factor: 1,
  };
}

/** "several hundred", "a couple of hundred thousand", "a few dozen". */
export function readVagueFactor({ pieces, words }: NumeralContext, i: number): Numeral | null {
  const row = words.vagueFactors.get(pieces[i]!.lower);
  if (!row) return null;
  let at = i + 1;
  if (words.of.has(pieces[at]?.lower ?? '')) at++;
  let value = row.factor;
  let scale: string | null = null;
  for (let word = pieces[at]?.lower ?? ''; words.scales.has(word); word = pieces[++at]?.lower ?? '') {
    value *= words.scales.get(word)!;
    scale = word;
  }
  if (scale === null) return null;
  const first = words.articles.has(pieces[i - 1]?.lower ?? '') ? i - 1 : i;
  return { first, last: at - 1, value, form: row.bound, grouped: true, scale, factor: 1 };
}

/** "a pair", "lone", "twice". */
export function readCount({ pieces, words }: NumeralContext, i: number): Numeral | null {
  const value = words.counts.get(pieces[i]!.lower);
  if (value === undefined) return null;
  const first = words.articles.has(pieces[i - 1]?.lower ?? '') && words.pairs.has(pieces[i]!.lower) ? i - 1 : i;
  return { first, last: i, value, form: 'count', grouped: false, scale: null, factor: 1 };
}

/** "|triple| the lead", "sales have |doubled|"; never "a double room", "doubled down". */
export function readMultiple({ pieces, words }: NumeralContext, i: number): Numeral | null {
  const { lower, pos, sentence } = pieces[i]!;
  const fold = words.folds.get(lower);
  // "the reason is |twofold|"
  if (fold !== undefined && pieces[i - 1]?.pos !== 'AUX')
    return { first: i, last: i, value: fold, form: 'count', grouped: false, scale: null, factor: 1 };
  const value = words.multiples.get(lower);
  if (value === undefined) return null;
  const next = pieces[i + 1];
  const before = next?.sentence === sentence && words.multiplesBefore.has(next.lower);
  // "sales have doubled |.|", "doubled |in| a year"; "doubled |down|" and "a doubled |guard|" are none
  const ends =
    !next ||
    next.sentence !== sentence ||
    (/^(?:ADP|PART|SCONJ)$/u.test(next.pos) && !words.multiplesNotBefore.has(next.lower)) ||
    /^[.,;:)]$/u.test(next.text);
  if (!before && !(pos === 'VERB' && ends)) return null;
  return { first: i, last: i, value, form: 'count', grouped: false, scale: null, factor: 1 };
}

/** "a couple |police officers|", "a couple |guys|": several, right behind; not "a couple |walks| by". */
function isSeveral(pieces: readonly Piece[], from: number, { plurals }: NumberWords): boolean {
  let at = from;
  while (at < from + 2 && pieces[at]!.pos !== 'VERB' && pieces[at + 1]?.pos === 'NOUN') at++;
  return pieces[at]!.pos === 'NOUN' && plurals.test(pieces[at]!.lower);
}

/** "a |couple| of other passengers", "a couple more men"; a couple alone are two who belong together. */
export function readCouple({ pieces, words }: NumeralContext, i: number): Numeral | null {
  const next = pieces[i + 1];
  if (!words.couples.has(pieces[i]!.lower) || !words.articles.has(pieces[i - 1]?.lower ?? '')) return null;
  if (!next || !(words.of.has(next.lower) || words.couplesBefore.has(next.lower) || isSeveral(pieces, i + 1, words)))
    return null;
  return { first: i - 1, last: i, value: 2, form: 'about', grouped: false, scale: null, factor: 1 };
}
