import type { NumberWords } from '../languages/figureWords.js';
import { readDigits } from './digits.js';
import type { Piece } from './pieces.js';

/** A number without unit and bound; `first` and `last` are pieces, inclusive. */
export interface Numeral {
  first: number;
  last: number;
  /** Value, or the smallest that a vague word allows. */
  value: number;
  form: 'digits' | 'words' | 'vague' | 'about' | 'share' | 'count';
  /** For digits: written in groups or with a fraction, so no year and no house number. */
  grouped: boolean;
  /** The word that multiplied it: "million", "m". */
  scale: string | null;
  /** What the scale words multiplied by. */
  factor: number;
}

/** Text, pieces and number words: what every reader of numbers needs. */
export interface NumeralContext {
  text: string;
  pieces: readonly Piece[];
  words: NumberWords;
}

type Reader = (context: NumeralContext, i: number) => Numeral | null;

/** Forms of a number, tried in this order at a piece that may start one. */
const READERS: readonly Reader[] = [
  readShare,
  readFraction,
  readVagueTens,
  readVagueFactor,
  readVague,
  readCount,
  readPlain,
];

/** The number that starts at piece `i` (or just before it: "a" of "a dozen"), or null. */
export function readNumeral(context: NumeralContext, i: number): Numeral | null {
  for (const reader of READERS) {
    const numeral = reader(context, i);
    if (numeral) return repeated(context, numeral);
  }
  return null;
}

/** True where a number may start at the piece. */
export function startsNumeral(piece: Piece, words: NumberWords): boolean {
  return piece.digits || words.starts.has(piece.lower);
}

/** "Forty-eight (48)": the same number again in brackets belongs to it. */
function repeated({ text, pieces, words }: NumeralContext, numeral: Numeral): Numeral {
  const { last } = numeral;
  if (numeral.form !== 'words' || pieces[last + 1]?.text !== '(' || !pieces[last + 2]?.digits) return numeral;
  const again = readDigits(text, pieces, last + 2, words.decimalMark);
  if (again?.value !== numeral.value || pieces[again.last + 1]?.text !== ')') return numeral;
  return { ...numeral, last: again.last + 1 };
}

/** "4.3 million", "twenty-one", "two and a half million", "a hundred". */
function readPlain(context: NumeralContext, i: number): Numeral | null {
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
  const state = { ...start, total: 0 };
  for (let guard = 0; guard < MOST_PARTS; guard++)
    if (!takeHalf(pieces, words, state) && !takeScale(pieces, words, state) && !takeRest(pieces, words, state)) break;
  const { total, ...numeral } = state;
  return { ...numeral, value: round(total + numeral.value) };
}

const MOST_PARTS = 12;
type Growing = Numeral & { total: number };

/** "million" behind "4.3", "hundred" behind "two", "m" glued to digits. */
function takeScale(pieces: readonly Piece[], words: NumberWords, state: Growing): boolean {
  const at = afterHyphen(pieces, state.last);
  const piece = pieces[at];
  if (!piece || piece.sentence !== pieces[state.last]!.sentence) return false;
  const scale = words.scales.get(piece.lower) ?? (state.form === 'digits' ? shortScale(pieces, words, at) : undefined);
  if (scale === undefined || (state.scale !== null && scale < 1000)) return false;
  state.value *= scale;
  state.factor *= scale;
  state.last = at;
  state.scale = piece.lower;
  if (scale >= 1000) {
    // "two million three hundred thousand": what is lower comes behind
    state.total += state.value;
    state.value = 0;
  }
  return true;
}

function shortScale(pieces: readonly Piece[], words: NumberWords, at: number): number | undefined {
  const piece = pieces[at]!;
  if (pieces[at - 1]!.text === '-') return undefined;
  const risky = words.riskyScales.has(piece.text);
  return risky && !piece.glued ? undefined : (words.shortScales.get(piece.text) ?? words.shortScales.get(piece.lower));
}

/** "two and a half", before a scale or alone; "half" glued by hyphens counts too. */
function takeHalf(pieces: readonly Piece[], words: NumberWords, state: Growing): boolean {
  if (state.scale !== null || !Number.isInteger(state.value)) return false;
  const and = afterHyphen(pieces, state.last);
  if (!words.and.has(pieces[and]?.lower ?? '')) return false;
  const a = afterHyphen(pieces, and);
  if (!words.articles.has(pieces[a]?.lower ?? '')) return false;
  const half = afterHyphen(pieces, a);
  const value = words.fractions.get(pieces[half]?.lower ?? '');
  if (value === undefined) return false;
  state.value += value;
  state.last = half;
  return true;
}

/** "and fifty" behind "one hundred", "three hundred" behind "two thousand": only behind a scale, and only in words. */
function takeRest(pieces: readonly Piece[], words: NumberWords, state: Growing): boolean {
  if (state.form !== 'words' || state.scale === null) return false;
  const next = afterHyphen(pieces, state.last);
  const at = words.and.has(pieces[next]?.lower ?? '') ? next + 1 : next;
  const word = pieces[at]?.lower ?? '';
  if (!words.ones.has(word) && !words.tens.has(word)) return false;
  const rest = cardinalAt({ text: '', pieces, words }, at)!;
  const scale = words.scales.get(pieces[afterHyphen(pieces, rest.last)]?.lower ?? '');
  // "one thousand and two million people" are two numbers
  if (scale !== undefined && scale >= (words.scales.get(state.scale) ?? 0)) return false;
  if (words.single.has(word) && at !== next) return false;
  state.value += rest.value;
  state.last = rest.last;
  if (state.value < 1000 && scale !== undefined && scale < 1000) {
    state.value = state.value - rest.value + rest.value * scale;
    state.last = afterHyphen(pieces, rest.last);
  }
  state.scale = scale !== undefined && scale < 1000 ? pieces[state.last]!.lower : state.scale;
  return true;
}

/** "dozens", "hundreds", "scores of". */
function readVague({ pieces, words }: NumeralContext, i: number): Numeral | null {
  const value = words.vague.get(pieces[i]!.lower);
  if (value === undefined || (words.vagueOrVerb.has(pieces[i]!.lower) && !countsBehind(pieces[i + 1], words)))
    return null;
  return { first: i, last: i, value, form: 'vague', grouped: true, scale: pieces[i]!.lower, factor: 1 };
}

/** "scores of", "scores were hurt"; but "he scores a goal". */
function countsBehind(next: Piece | undefined, words: NumberWords): boolean {
  return next !== undefined && (words.of.has(next.lower) || next.pos === 'AUX' || next.pos === 'VERB');
}

/** "tens of thousands", "hundreds of millions". */
function readVagueTens({ pieces, words }: NumeralContext, i: number): Numeral | null {
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
function readVagueFactor({ pieces, words }: NumeralContext, i: number): Numeral | null {
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
function readCount({ pieces, words }: NumeralContext, i: number): Numeral | null {
  const value = words.counts.get(pieces[i]!.lower);
  if (value === undefined) return null;
  const first = words.articles.has(pieces[i - 1]?.lower ?? '') && words.pairs.has(pieces[i]!.lower) ? i - 1 : i;
  return { first, last: i, value, form: 'count', grouped: false, scale: null, factor: 1 };
}

/** "one in five", "9 out of 10": a share, in percent. */
function readShare(context: NumeralContext, i: number): Numeral | null {
  const { pieces, words } = context;
  const part = readPlain(context, i);
  if (!part || part.grouped || part.scale !== null) return null;
  const link = linkAt(pieces, part.last, words.shareLinks);
  if (link === null || !pieces[link] || !startsNumeral(pieces[link], words)) return null;
  const whole = readPlain(context, link);
  if (!whole || whole.value <= part.value || part.value < 1 || !isRound(whole.value)) return null;
  if (!isShareOf(context, part, whole)) return null;
  const share = {
    value: percent(part.value / whole.value),
    form: 'share',
    grouped: true,
    scale: null,
    factor: 1,
  } as const;
  return { first: i, last: whole.last, ...share };
}

/** "six in 10 say", "one in five farmers"; but "two in ten minutes", "five in 2016". */
function isShareOf({ pieces, words }: NumeralContext, part: Numeral, whole: Numeral): boolean {
  const next = pieces[whole.last + 1];
  if (next && words.notAfterShare.has(next.lower)) return false;
  if (next && words.afterShare.has(next.lower)) return true;
  const inSentence = next?.sentence === pieces[whole.last]!.sentence;
  if (inSentence && next.pos === 'NOUN' && /s$/u.test(next.lower)) return true;
  // of ten or a hundred only shares are told: "nearly three in 10"
  if (whole.value === 10 || whole.value === 100) return true;
  if (words.single.has(pieces[part.first]!.lower) && whole.form === 'words') return true;
  return (
    part.form === 'words' && whole.form === 'words' && inSentence && ['ADJ', 'PROPN', 'VERB', 'AUX'].includes(next.pos)
  );
}

/** Whole of a share: small, or a round number. */
function isRound(value: number): boolean {
  return value <= 10 || value === 12 || (value <= 100 && value % 5 === 0) || value % 100 === 0;
}

/** The piece behind one of the phrases that start behind piece `last`. */
function linkAt(pieces: readonly Piece[], last: number, links: readonly string[]): number | null {
  for (const link of links) {
    let at = last;
    const fits = link.split(' ').every((word) => {
      at = afterHyphen(pieces, at);
      return pieces[at]?.lower === word;
    });
    if (fits) return afterHyphen(pieces, at);
  }
  return null;
}

/** "a third of", "two-thirds", "half of", "2/3 of". */
function readFraction(context: NumeralContext, i: number): Numeral | null {
  const { pieces, words } = context;
  const bare = words.fractions.get(pieces[i]!.lower);
  const share = (first: number, last: number, value: number): Numeral => ({
    first,
    last,
    value: percent(value),
    form: 'share',
    grouped: true,
    scale: null,
    factor: 1,
  });
  if (bare !== undefined) return bareFraction(context, i, bare, share);
  const count = words.ones.get(pieces[i]!.lower) ?? (pieces[i]!.digits ? slashCount(pieces, i) : undefined);
  if (count === undefined) return null;
  if (pieces[i]!.digits) {
    const whole = Number(pieces[i + 2]!.text);
    return words.of.has(pieces[i + 3]?.lower ?? '') && whole > count ? share(i, i + 2, count / whole) : null;
  }
  const at = afterHyphen(pieces, i);
  const part = words.fractions.get(pieces[at]?.lower ?? '');
  if (part === undefined || count > 1 !== words.fractionPlurals.has(pieces[at]!.lower)) return null;
  return count * part < 1 ? share(i, at, count * part) : null;
}

function slashCount(pieces: readonly Piece[], i: number): number | undefined {
  const fits =
    pieces[i + 1]?.text === '/' &&
    pieces[i + 2]?.digits &&
    /^\d{1,2}$/u.test(pieces[i]!.text) &&
    /^\d{1,3}$/u.test(pieces[i + 2]!.text);
  return fits ? Number(pieces[i]!.text) : undefined;
}

type Share = (first: number, last: number, value: number) => Numeral;

/** "half of us", "half the crew", "the other half", "a third of": a fraction word that starts the number. */
function bareFraction({ pieces, words }: NumeralContext, i: number, value: number, share: Share): Numeral | null {
  const next = pieces[i + 1]?.lower ?? '';
  const before = pieces[i - 1]?.lower ?? '';
  const article = words.articles.has(before);
  const hyphen = afterHyphen(pieces, i);
  const scaleAt = words.articles.has(pieces[hyphen]?.lower ?? '') ? hyphen + 1 : hyphen;
  const scale = words.scales.get(pieces[scaleAt]?.lower ?? '');
  // "half a million", "half-million", "a quarter of a million"
  if (scale !== undefined && words.bareFractions.has(pieces[i]!.lower))
    return {
      first: article ? i - 1 : i,
      last: scaleAt,
      value: value * scale,
      form: 'words',
      grouped: true,
      scale: pieces[scaleAt]!.lower,
      factor: 1,
    };
  if (words.bareFractions.has(pieces[i]!.lower))
    return words.afterHalf.has(next) || words.beforeHalf.has(before) ? share(i, i, value) : null;
  return article && words.of.has(next) ? share(i - 1, i, value) : null;
}

/** The piece behind `i`, over a hyphen that stands between words. */
export function afterHyphen(pieces: readonly Piece[], i: number): number {
  const mark = pieces[i + 1];
  return mark && (mark.text === '-' || mark.text === '‑') && mark.glued && pieces[i + 2]?.glued ? i + 2 : i + 1;
}

function percent(share: number): number {
  return Math.round(share * 10_000) / 100;
}

/** Takes away what binary fractions add: 4.3 million is 4,300,000. */
function round(value: number): number {
  return Number(value.toPrecision(15));
}
