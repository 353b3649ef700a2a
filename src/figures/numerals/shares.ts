import type { NumberWords } from '../../languages/figureWords.js';
import { startsWithCapital } from '../../text/characters.js';
import type { Piece } from '../pieces.js';
import { afterHyphen, type Numeral, type NumeralContext, startsNumeral } from './numeral.js';
import { readPlain } from './plain.js';

/** "one in five", "9 out of 10": a share, in percent. */
export function readShare(context: NumeralContext, i: number, part: Numeral | null): Numeral | null {
  const { pieces, words } = context;
  if (!part || part.grouped || part.scale !== null) return null;
  const around = readShareOfNoun(context, i, part);
  if (around) return around;
  const link = linkAt(pieces, part.last, words.shareLinks);
  const whole = link === null ? null : wholeAt(context, link);
  if (!whole || whole.value <= part.value || part.value < 1) return null;
  // "one in 13 of them"
  const one = words.single.has(pieces[part.first]!.lower) && whole.value <= 100;
  if (!(isRound(whole.value) || one) || !isShareOf(context, part, whole)) return null;
  const share = {
    value: percent(part.value / whole.value),
    form: 'share',
    grouped: true,
    scale: null,
    factor: 1,
  } as const;
  return { first: i, last: whole.last, ...share };
}

/** "in |ten|", "in |a hundred|": the number behind the link of a share; null where none stands. */
function wholeAt(context: NumeralContext, link: number): Numeral | null {
  const { pieces, words } = context;
  const at = words.articles.has(pieces[link]?.lower ?? '') ? link + 1 : link;
  return pieces[at] && startsNumeral(pieces[at], words) ? readPlain(context, at) : null;
}

/** Whole of a share whose noun stands inside. */
const WHOLES: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 50, 100, 1000]);

/** "one |person| in ten has no water", "four |children| in ten"; but "two men in ten cars", "one man in 10 minutes". */
function readShareOfNoun(context: NumeralContext, i: number, part: Numeral): Numeral | null {
  const { pieces, words } = context;
  let noun = part.last + 1;
  if (pieces[noun]?.pos === 'ADJ') noun++;
  if (pieces[noun]?.pos !== 'NOUN' || pieces[noun]!.sentence !== pieces[i]!.sentence) return null;
  const link = linkAt(pieces, noun, words.shareLinks);
  const whole = link === null ? null : wholeAt(context, link);
  if (!whole || whole.value <= part.value || part.value < 1 || !WHOLES.has(whole.value)) return null;
  if (part.value > 1 && whole.value > 10) return null;
  const next = pieces[whole.last + 1];
  const goesOn = next?.sentence === pieces[i]!.sentence;
  // "in 10 |Downing| Street"
  if (goesOn && whole.form === 'digits' && startsWithCapital(next.text)) return null;
  const joined = goesOn && /^[-/‑:.]$/u.test(next.text) && pieces[whole.last + 2]?.glued === true;
  // "six people in ten |want| to leave": a verb that the tagger takes for a noun
  const verb =
    next?.pos === 'NOUN' && !words.plural.test(next.lower) && /^(?:PART|DET)$/u.test(pieces[whole.last + 2]?.pos ?? '');
  if (joined || (goesOn && NAMING.test(next.pos) && !verb)) return null;
  const value = percent(part.value / whole.value);
  return { first: i, last: whole.last, value, form: 'share', grouped: true, scale: null, factor: 1, noun };
}

/** What a number counts, or a name or unit behind it. */
const NAMING = /^(?:NOUN|ADJ|PROPN|NUM|DET|X|SYM)$/u;

/** "six in 10 say", "one in five farmers"; but "two in ten minutes", "five in 2016". */
function isShareOf({ pieces, words }: NumeralContext, part: Numeral, whole: Numeral): boolean {
  const next = pieces[whole.last + 1];
  if (next && words.notAfterShare.has(next.lower)) return false;
  if (next && words.afterShare.has(next.lower)) return true;
  const inSentence = next?.sentence === pieces[whole.last]!.sentence;
  if (inSentence && next.pos === 'NOUN' && words.plural.test(next.lower)) return true;
  // of ten or a hundred only shares are told: "nearly three in 10"
  if (whole.value === 10 || whole.value === 100) return true;
  if (words.single.has(pieces[part.first]!.lower) && whole.form === 'words') return true;
  // "about one in 12 |died|"
  if (
    words.single.has(pieces[part.first]!.lower) &&
    whole.value <= 100 &&
    (next?.pos === 'VERB' || next?.pos === 'AUX')
  )
    return inSentence;
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
export function readFraction(context: NumeralContext, i: number): Numeral | null {
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
  if (part === undefined) return null;
  const { lower } = pieces[at]!;
  if (count > 1 !== words.fractionPlurals.has(lower) && !words.fractionSingulars.has(lower)) return null;
  if (count * part >= 1) return null;
  // "three quarters of a million"
  const scaled = ofScale(context, at, count * part);
  return scaled ? { ...scaled, first: i } : share(i, at, count * part);
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
  // "a cool |quarter of a million|"
  const described = pieces[i - 1]?.pos === 'ADJ' && words.articles.has(pieces[i - 2]?.lower ?? '');
  // "half a million", "half-million", "a quarter of a million"
  const scaled = ofScale({ pieces, words }, i, value);
  if (scaled && (article || described || words.bareFractions.has(pieces[i]!.lower)))
    return { ...scaled, first: article ? i - 1 : i };
  if (words.bareFractions.has(pieces[i]!.lower))
    return words.afterHalf.has(next) || isHalfAs(pieces, i, words) || words.beforeHalf.has(before)
      ? share(i, i, value)
      : null;
  const sure =
    words.of.has(next) ||
    words.fractionSingulars.has(pieces[i]!.lower) ||
    isAmountOfChange(pieces, i, words) ||
    words.differences.has(next);
  return article && sure ? share(i - 1, i, value) : null;
}

/** "half |as much|", "half |as long|"; not "half |as| a joke". */
const isHalfAs = (pieces: readonly Piece[], i: number, { likeness }: NumberWords): boolean =>
  likeness.has(pieces[i + 1]?.lower ?? '') && /^AD[JV]$/u.test(pieces[i + 2]?.pos ?? '');

/** "half |a million|", "three quarters |of a million|", "a quarter|-million|": a part of one large number. */
function ofScale(
  { pieces, words }: Pick<NumeralContext, 'pieces' | 'words'>,
  last: number,
  share: number,
): Numeral | null {
  const behind = afterHyphen(pieces, last);
  const of = words.of.has(pieces[behind]?.lower ?? '');
  const one = words.articles.has(pieces[of ? behind + 1 : behind]?.lower ?? '');
  // "a quarter of |million-dollar| homes"
  if (of && !one) return null;
  const at = behind + (of ? 1 : 0) + (one ? 1 : 0);
  const scale = words.scales.get(pieces[at]?.lower ?? '');
  if (scale === undefined || pieces[at]!.sentence !== pieces[last]!.sentence) return null;
  const value = Math.round(share * scale);
  return { first: last, last: at, value, form: 'words', grouped: true, scale: pieces[at]!.lower, factor: 1 };
}

/** "rose by |a quarter|", "just over |a third|, 36 percent,": a fraction with nothing behind it that it could be a part of a name of. */
function isAmountOfChange(pieces: readonly Piece[], i: number, { beforeShare }: NumberWords): boolean {
  if (!beforeShare.has(pieces[i - 2]?.lower ?? '')) return false;
  const next = pieces[i + 1];
  return (
    next?.sentence !== pieces[i]!.sentence ||
    (/^(?:PUNCT|PART|ADP|VERB|AUX|CCONJ|SCONJ)$/u.test(next.pos) && !next.glued) ||
    /^[.,;]$/u.test(next.text)
  );
}

/** "jeder Fünfte", "jede dritte Frau": a share told by an ordinal. */
export function readNth({ pieces, words }: NumeralContext, i: number): Numeral | null {
  const nth = words.nth.get(pieces[i]!.lower);
  if (nth === undefined || !words.each.has(pieces[i - 1]?.lower ?? '')) return null;
  return { first: i - 1, last: i, value: percent(1 / nth), form: 'share', grouped: true, scale: null, factor: 1 };
}

function percent(share: number): number {
  return Math.round(share * 10_000) / 100;
}
