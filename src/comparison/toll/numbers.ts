import type { Figure } from '../../types.js';
import { HYPHEN, type TollText } from './tollText.js';

const DIGITS = /^\d{1,3}(?:,\d{3})*$/u;

/** A number in a sentence, with the index of its last token. */
export interface Counted {
  value: number;
  last: number;
  figure: Figure | null;
}

/** The number at a token: of the figure that was read there, else of its words; null where it can count no people. */
export function numberAt(text: TollText, i: number): Counted | null {
  const { tokens, language, numbers } = text;
  const known = numbers.get(tokens[i]!.index);
  if (known === null) return null;
  if (known) {
    const value = known.figure.low ?? known.figure.high;
    const last = Math.min(i + known.last - tokens[i]!.index, tokens.length - 1);
    if (value === null || value < 1 || !Number.isInteger(value)) return null;
    // "was hit | twice"
    if (language.figures.numbers.timesCounts.has(tokens[i]!.lower)) return null;
    return known.figure.unit === 'person' || known.figure.unit === 'thing'
      ? { value, last, figure: known.figure }
      : null;
  }
  const read = wordsAt(text, i);
  if (!read || read.value === 0) return null;
  const [before, next, third] = [tokens[i - 1]?.text, tokens[read.last + 1], tokens[read.last + 2]];
  if (before && language.toll.dated.has(before.toLowerCase())) return null;
  if (before === '$' || before === '#' || before === '.') return null;
  if (before === ':' && tokens[i - 1]!.end === tokens[i]!.start) return null;
  if (next?.text === ':' && /^\d/u.test(third?.text ?? '')) return null;
  if (next && (next.text === '%' || language.toll.otherUnits.has(next.lower))) return null;
  if (
    next &&
    HYPHEN.test(next.text) &&
    (language.toll.oldAge.has(third?.lower ?? '') || /^\d/u.test(third?.text ?? ''))
  )
    return null;
  return read;
}

/** "twenty-three", "two dozen", "1,351". */
function wordsAt({ tokens, language }: TollText, i: number): Counted | null {
  const { numbers } = language.figures;
  const { lower } = tokens[i]!;
  let last = i;
  let value = DIGITS.test(lower) ? Number(lower.replaceAll(',', '')) : numbers.ones.get(lower);
  const tens = numbers.tens.get(lower);
  if (tens !== undefined) {
    const at = HYPHEN.test(tokens[i + 1]?.text ?? '') ? i + 2 : i + 1;
    const rest = numbers.ones.get(tokens[at]?.lower ?? '');
    value = tens + (rest !== undefined && rest < 10 ? rest : 0);
    if (value > tens) last = at;
  }
  const dozen = language.toll.dozens;
  if (value !== undefined && dozen.has(tokens[last + 1]?.lower ?? ''))
    return { value: value * 12, last: last + 1, figure: null };
  if (value === undefined && dozen.has(lower)) return { value: 12, last: i, figure: null };
  return value === undefined ? null : { value, last, figure: null };
}
