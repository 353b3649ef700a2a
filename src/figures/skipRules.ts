import type { SkipWords } from '../languages/figureWords.js';
import type { Amount } from './amounts.js';
import { afterHyphen } from './numerals.js';
import type { Piece } from './pieces.js';
import { phrase, type QuantityContext } from './quantities.js';

/** What a skip rule looks at: one amount among the pieces of its text. */
export interface SkipContext extends QuantityContext {
  amount: Amount;
  skips: SkipWords;
  /** The piece `k` places before the number and behind it (1 is next); undefined beyond the sentence. */
  before(k: number): Piece | undefined;
  after(k: number): Piece | undefined;
}

/** A reason for which a number is no figure. */
export interface SkipRule {
  reason: string;
  rule: string;
  holds(context: SkipContext): boolean;
}

/** The rules in the order in which they are asked; the first that holds gives the reason. */
export const SKIP_RULES: readonly SkipRule[] = [
  { reason: 'reference', rule: 'link', holds: isLink }, // "https://example.org/p/123"
  { reason: 'name', rule: 'letters-and-digits', holds: hasLetters }, // "the A320"
  { reason: 'ordinal', rule: 'ordinal-digits', holds: isOrdinal }, // "his 129th"
  { reason: 'age', rule: 'age-old', holds: isYearsOld }, // "a 16-year-old boy"
  { reason: 'age', rule: 'age-word', holds: isAged }, // "aged 6 and 7"
  { reason: 'age', rule: 'age-comma', holds: isAgeInCommas }, // "Ana Ruiz, 30, from Leeds"
  { reason: 'time', rule: 'clock-digits', holds: isClock }, // "at 10:30"
  { reason: 'time', rule: 'clock-word', holds: isClockWord }, // "10 a.m."
  { reason: 'phone', rule: 'phone', holds: isPhone }, // "call 911"
  { reason: 'date', rule: 'decade', holds: isDecade }, // "the 1990s"
  { reason: 'date', rule: 'year', holds: isYear }, // "in 2016"
  { reason: 'name', rule: 'number-sign', holds: isNumberSign }, // "No. 10"
  { reason: 'reference', rule: 'reference-word', holds: isReference }, // "page 5"
  { reason: 'address', rule: 'address', holds: isAddress }, // "12 Elm Street"
  { reason: 'score', rule: 'score', holds: isScore }, // "won 3-2"
  { reason: 'duration', rule: 'duration', holds: isDuration }, // "for three hours"
  { reason: 'name', rule: 'name-word', holds: isNamed }, // "Flight 370"
  { reason: 'name', rule: 'kind', holds: isKind }, // "two-step"
  { reason: 'idiom', rule: 'one', holds: isOneIdiom }, // "one of the"
  { reason: 'idiom', rule: 'no-figure', holds: isVagueAlone }, // "a few"
];

const has = (set: ReadonlySet<string>, piece: Piece | undefined) => piece !== undefined && set.has(piece.lower);

function isLink({ text, amount, pieces }: SkipContext): boolean {
  const { start, end } = pieces[amount.core]!;
  let from = start;
  while (from > 0 && start - from < 200 && !/\s/u.test(text[from - 1]!)) from--;
  let to = end;
  while (to < text.length && to - end < 50 && !/\s/u.test(text[to]!)) to++;
  const chunk = text.slice(from, to);
  return /:\/\/|www\.|\.com\b|@|\.org\b|^#\p{L}/iu.test(chunk);
}

function hasLetters({ amount, pieces }: SkipContext): boolean {
  if (amount.quantity.kind === 'money' || amount.quantity.numeral.form !== 'digits') return false;
  const first = pieces[amount.core]!;
  const before = pieces[amount.core - 1];
  if (!before || !first.glued) return false;
  if (/\p{L}$/u.test(before.text)) return true;
  return (
    /^[-‑]$/u.test(before.text) &&
    before.glued &&
    /^\p{Lu}/u.test(pieces[amount.core - 2]?.text ?? '') &&
    amount.quantity.kind === 'plain'
  );
}

function isOrdinal({ after, words, amount }: SkipContext): boolean {
  const next = after(1);
  return (
    amount.quantity.numeral.form === 'digits' &&
    next !== undefined &&
    next.glued &&
    words.ordinalEndings.has(next.lower)
  );
}

function isYearsOld({ amount, pieces, skips }: SkipContext): boolean {
  const unit = afterHyphen(pieces, amount.last);
  if (!has(skips.ageUnits, pieces[unit])) return false;
  return has(skips.old, pieces[afterHyphen(pieces, unit)]);
}

function isAged({ before, skips, amount }: SkipContext): boolean {
  if (amount.quantity.kind !== 'plain') return false;
  if (has(skips.agesBefore, before(1))) return true;
  return before(2) !== undefined && before(2)!.digits && has(skips.agesBefore, before(3));
}

function isAgeInCommas({ amount, before, after, pieces }: SkipContext): boolean {
  const { quantity, low } = amount;
  if (
    quantity.kind !== 'plain' ||
    quantity.numeral.form !== 'digits' ||
    low === null ||
    low > 120 ||
    amount.first !== amount.core
  )
    return false;
  const open = before(1)?.text;
  const name = before(2);
  if (!name || !/^\p{Lu}/u.test(name.text) || (open !== ',' && open !== '(')) return false;
  const close = after(1)?.text;
  return open === '('
    ? close === ')'
    : close === undefined ||
        close === ',' ||
        close === '.' ||
        close === ';' ||
        pieces[amount.last + 1]?.lower === 'and';
}

function isClock({ amount, pieces }: SkipContext): boolean {
  const { core, last } = amount;
  const colon = (i: number) =>
    pieces[i]?.text === ':' && pieces[i]!.glued && pieces[i + 1]?.glued && pieces[i + 1]!.digits;
  return Boolean(colon(last + 1) || (colon(core - 1) && pieces[core - 2]?.digits));
}

function isClockWord({ after, before, skips, amount, pieces }: SkipContext): boolean {
  const next = after(1);
  if (has(skips.clockAfter, next)) return true;
  // "10 am": the tagger may cut "a", ".", "m", "."
  const phraseAt = next && phrase(pieces, amount.last + 1, 3);
  if (phraseAt === 'a . m' || phraseAt === 'p . m') return true;
  return amount.rule.startsWith('range') && has(skips.clockAfter, before(1));
}

function isPhone({ amount, before, after, pieces, skips }: SkipContext): boolean {
  if (amount.quantity.kind !== 'plain' || amount.quantity.numeral.form !== 'digits') return false;
  const digits = pieces[amount.core]!.text;
  const groups =
    after(1)?.text === '-' &&
    after(1)!.glued &&
    after(2)?.digits &&
    /^\d{3,4}$/u.test(after(2)!.text) &&
    /^\d{3}$/u.test(digits);
  const groupsBefore =
    before(1)?.text === '-' &&
    before(1)!.glued &&
    before(2)?.digits &&
    /^\d{3,4}$/u.test(digits) &&
    /^\d{3}$/u.test(before(2)!.text);
  if (groups || groupsBefore) return true;
  return /^\d{3}$/u.test(digits) && has(skips.phoneBefore, before(1));
}

function isDecade({ amount, after, before, pieces }: SkipContext): boolean {
  const next = after(1);
  const digits = pieces[amount.core]!.text;
  const plural = next?.glued === true && (next.lower === 's' || (/^['’]$/u.test(next.text) && after(2)?.lower === 's'));
  return (
    (plural && /^(?:\d0|1\d\d0|20\d0)$/u.test(digits)) ||
    (/^['’‘]$/u.test(before(1)?.text ?? '') && /^\d\d$/u.test(digits) && pieces[amount.core]!.glued)
  );
}

function isYear({ amount, before, after, pieces, skips }: SkipContext): boolean {
  const { quantity, core } = amount;
  if (quantity.kind !== 'plain' || quantity.numeral.scale !== null || !/^(?:1[4-9]|20)\d\d$/u.test(pieces[core]!.text))
    return false;
  if (amount.first !== amount.core && !/^(?:19|20)\d\d$/u.test(pieces[core]!.text)) return false;
  if (has(skips.yearBefore, before(1))) return true;
  const next = after(1);
  return !(next && (next.pos === 'NOUN' || next.pos === 'ADJ') && /s$|people|men|women|children/u.test(next.lower));
}

function isNumberSign({ before }: SkipContext): boolean {
  const piece = before(1);
  const dotted = piece?.text === '.' ? before(2) : piece;
  return (
    dotted !== undefined &&
    /^(?:#|№|no|nos|no\.|nos\.)$/u.test(dotted.lower) &&
    dotted.text !== 'no' &&
    (dotted.text !== 'No' || piece?.text === '.')
  );
}

function isReference({ before, amount, skips }: SkipContext): boolean {
  return (
    amount.quantity.kind === 'plain' &&
    amount.quantity.numeral.form !== 'vague' &&
    has(skips.referenceBefore, before(1)) &&
    amount.first === amount.core
  );
}

function isAddress({ amount, after, before, skips }: SkipContext): boolean {
  const { quantity } = amount;
  if (quantity.kind !== 'plain' || quantity.numeral.form === 'vague') return false;
  const capital = (piece: Piece | undefined) => piece !== undefined && /^\p{Lu}/u.test(piece.text);
  for (let k = 1; k <= 4; k++) {
    const piece = after(k);
    if (!piece || (!capital(piece) && !piece.digits)) break;
    if (k > 1 && has(skips.addressAfter, piece)) return true;
  }
  return after(1)?.text === 'block' || (capital(before(1)) && has(skips.addressBefore, before(1)));
}

function isScore({ amount, pieces, before, after, skips }: SkipContext): boolean {
  const { quantity, last, core } = amount;
  if (quantity.kind !== 'plain' || quantity.numeral.form !== 'digits') return false;
  const dash = (i: number) =>
    /^[-–—]$/u.test(pieces[i]?.text ?? '') && pieces[i]!.glued && pieces[i + 1]?.glued === true;
  const short = (i: number) => /^\d{1,3}$/u.test(pieces[i]?.text ?? '');
  const pair = (dash(last + 1) && short(last + 2) && short(last)) || (dash(core - 1) && short(core - 2) && short(core));
  if (pair) return true;
  if (!amount.rule.startsWith('range-dash') || (amount.high ?? 0) > 200) return false;
  for (let k = 1; k <= 3; k++) if (has(skips.scoreAround, before(k)) || has(skips.scoreAround, after(k))) return true;
  return false;
}

/** Words around a duration that are looked at for a prison. */
const TERM_WITHIN = 8;

function isDuration(context: SkipContext): boolean {
  const { amount, pieces, skips, words, before, after } = context;
  if (amount.quantity.kind !== 'plain') return false;
  let at = afterHyphen(pieces, amount.last);
  if (words.of.has(pieces[at]?.lower ?? '')) at++;
  while (
    has(skips.orderBefore, pieces[at]) ||
    pieces[at]?.lower === 'more' ||
    (pieces[at]?.pos === 'ADJ' && at < amount.last + 3)
  )
    at++;
  if (!has(skips.durations, pieces[at])) return false;
  for (let k = 1; k <= TERM_WITHIN; k++) if (has(skips.terms, before(k)) || has(skips.terms, after(k))) return false;
  return true;
}

function isNamed({ amount, before, after, skips }: SkipContext): boolean {
  const { quantity, numeral } = { quantity: amount.quantity, numeral: amount.quantity.numeral };
  if (
    quantity.kind !== 'plain' ||
    numeral.form === 'vague' ||
    numeral.grouped ||
    numeral.scale !== null ||
    amount.first !== amount.core
  )
    return false;
  const name = before(1);
  if (!name || !/^\p{Lu}/u.test(name.text)) return false;
  if (has(skips.nameBefore, name)) return true;
  const next = after(1);
  if (numeral.form !== 'digits' || name.pos !== 'PROPN') return false;
  return !next || !['NOUN', 'ADJ', 'VERB', 'PROPN', 'NUM'].includes(next.pos);
}

function isKind({ amount, pieces, skips }: SkipContext): boolean {
  if (amount.quantity.kind !== 'plain') return false;
  const at = afterHyphen(pieces, amount.last);
  if (at === amount.last + 1 || !pieces[at]) return false;
  return has(skips.kinds, pieces[at]) || skips.kindEndings.some((ending) => pieces[at]!.lower.endsWith(ending));
}

function isOneIdiom({ amount, words, pieces, after, before }: SkipContext): boolean {
  if (!words.single.has(pieces[amount.core]!.lower) || amount.core !== amount.last || amount.quantity.kind !== 'plain')
    return false;
  if (amount.first !== amount.core) return false;
  const next = after(1);
  return !(
    next &&
    (next.pos === 'NOUN' || next.pos === 'ADJ') &&
    !has(new Set(['the', 'this', 'that', 'no']), before(1))
  );
}

function isVagueAlone({ amount }: SkipContext): boolean {
  return amount.quantity.numeral.form === 'count' && amount.quantity.numeral.value === 0;
}
