import type { NumberWords } from '../../languages/figureWords.js';
import { readDigits } from '../digits.js';
import type { Piece } from '../pieces.js';
import { isLength } from './lengths.js';
import { afterHyphen, type Numeral, type NumeralContext } from './numeral.js';

/** "4.3 million", "twenty-one", "two and a half million", "a hundred". */
export function readPlain(context: NumeralContext, i: number): Numeral | null {
  const { pieces, words } = context;
  const start = pieces[i]!.digits ? digitsAt(context, i) : cardinalAt(context, i);
  return start && scaled(pieces, words, start);
}

function digitsAt({ text, pieces, words }: NumeralContext, i: number): Numeral | null {
  const run = readDigits(text, pieces, i, words.decimalMark);
  if (!run) return null;
  const grouped = run.grouped || !Number.isInteger(run.value);
  return { first: i, last: run.last, value: run.value, form: 'digits', grouped, scale: null, factor: 1 };
}

/** Cardinals in words, without the scales behind them: "twenty-one", "one hundred and fifty", "a hundred", "one and a half". */
function cardinalAt({ pieces, words }: NumeralContext, i: number): Numeral | null {
  const word = pieces[i]!.lower;
  const plain = { form: 'words', grouped: false, scale: null, factor: 1 } as const;
  if (words.scales.has(word)) {
    const article = words.articles.has(pieces[i - 1]?.lower ?? '');
    return article ? { first: i - 1, last: i - 1, value: 1, ...plain } : null;
  }
  const tens = words.tens.get(word);
  const ones = words.ones.get(word);
  if (tens === undefined && ones === undefined) return null;
  let last = i;
  let value = tens ?? ones!;
  if (tens !== undefined) {
    const at = afterHyphen(pieces, i);
    const unit = words.ones.get(pieces[at]?.lower ?? '');
    if (unit !== undefined && unit > 0 && unit < 10) {
      value += unit;
      last = at;
    }
  }
  return { first: i, last, value, ...plain };
}

function scaled(pieces: readonly Piece[], words: NumberWords, start: Numeral): Numeral {
  const state: Growing = { numeral: start, total: 0 };
  for (let guard = 0; guard < MOST_PARTS; guard++)
    if (!takeHalf(pieces, words, state) && !takeScale(pieces, words, state) && !takeRest(pieces, words, state)) break;
  start.value = round(state.total + start.value);
  return start;
}

const MOST_PARTS = 12;

/** A numeral that grows, and what its larger scales have given so far. */
interface Growing {
  numeral: Numeral;
  total: number;
}

/** "million" behind "4.3", "hundred" behind "two", "m" glued to digits. */
function takeScale(pieces: readonly Piece[], words: NumberWords, state: Growing): boolean {
  const { numeral } = state;
  const at = afterHyphen(pieces, numeral.last);
  const piece = pieces[at];
  if (!piece || piece.sentence !== pieces[numeral.last]!.sentence) return false;
  const scale =
    words.scales.get(piece.lower) ?? (numeral.form === 'digits' ? shortScale(pieces, words, at) : undefined);
  if (scale === undefined || (numeral.scale !== null && scale < 1000)) return false;
  numeral.value *= scale;
  numeral.factor *= scale;
  numeral.last = at;
  numeral.scale = piece.lower;
  if (scale >= 1000) {
    // "two million three hundred thousand": what is lower comes behind
    state.total += numeral.value;
    numeral.value = 0;
  }
  return true;
}

function shortScale(pieces: readonly Piece[], words: NumberWords, at: number): number | undefined {
  const piece = pieces[at]!;
  if (pieces[at - 1]!.text === '-') return undefined;
  const risky = words.riskyScales.has(piece.text);
  // "300m |tall|", "the river rose to 4m": metres; but "£5m from Ostport", "EUR 5m"
  const paid = /\p{Sc}|^\p{Lu}{2,3}$/u.test(pieces[at - 2]?.text ?? '');
  if (risky && !paid && words.lengths.sign.has(piece.text) && isLength(pieces, at, words.lengths)) return undefined;
  return risky && !piece.glued ? undefined : (words.shortScales.get(piece.text) ?? words.shortScales.get(piece.lower));
}

/** "two and a half", before a scale or alone; "half" glued by hyphens counts too. */
function takeHalf(pieces: readonly Piece[], words: NumberWords, { numeral }: Growing): boolean {
  if (numeral.scale !== null || !Number.isInteger(numeral.value)) return false;
  const and = afterHyphen(pieces, numeral.last);
  if (!words.and.has(pieces[and]?.lower ?? '')) return false;
  const a = afterHyphen(pieces, and);
  if (!words.articles.has(pieces[a]?.lower ?? '')) return false;
  const half = afterHyphen(pieces, a);
  const value = words.fractions.get(pieces[half]?.lower ?? '');
  if (value === undefined) return false;
  numeral.value += value;
  numeral.last = half;
  return true;
}

/** "and fifty" behind "one hundred", "three hundred" behind "two thousand": only behind a scale, and only in words. */
function takeRest(pieces: readonly Piece[], words: NumberWords, { numeral }: Growing): boolean {
  if (numeral.form !== 'words' || numeral.scale === null) return false;
  const next = afterHyphen(pieces, numeral.last);
  const at = words.and.has(pieces[next]?.lower ?? '') ? next + 1 : next;
  const word = pieces[at]?.lower ?? '';
  if (!words.ones.has(word) && !words.tens.has(word)) return false;
  const rest = cardinalAt({ text: '', pieces, words }, at)!;
  const scale = words.scales.get(pieces[afterHyphen(pieces, rest.last)]?.lower ?? '');
  // "one thousand and two million people" are two numbers
  if (scale !== undefined && scale >= (words.scales.get(numeral.scale) ?? 0)) return false;
  if (words.single.has(word) && at !== next) return false;
  numeral.value += rest.value;
  numeral.last = rest.last;
  if (numeral.value < 1000 && scale !== undefined && scale < 1000) {
    numeral.value = numeral.value - rest.value + rest.value * scale;
    numeral.last = afterHyphen(pieces, rest.last);
  }
  numeral.scale = scale !== undefined && scale < 1000 ? pieces[numeral.last]!.lower : numeral.scale;
  return true;
}

/** Whole numbers below have no more than fifteen digits. */
const EXACT = 1e15;

/** Takes away what binary fractions add: 4.3 million is 4,300,000. */
function round(value: number): number {
  return Number.isInteger(value) && value < EXACT ? value : Number(value.toPrecision(15));
}
