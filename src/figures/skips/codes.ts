import { isSpace } from '../../text/characters.js';
import { beforeSides, digitsOf, has, isCapital, isPlainDigits, type SkipContext } from './skipContext.js';

/** How far a word without white space is followed. */
const WORD_WITHIN = 200;

/** A number in a web address, a mail address or a tag. */
export function isLink({ text, amount, pieces }: SkipContext): boolean {
  const { start, end } = pieces[amount.core]!;
  let from = start;
  while (from > 0 && start - from < WORD_WITHIN && !isSpace(text.charCodeAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < WORD_WITHIN && !isSpace(text.charCodeAt(to))) to++;
  return /:\/\/|www\.|@|\.(?:com|org|net|gov|co)\b|^#\p{L}/iu.test(text.slice(from, to));
}

/** So many digits behind a hyphen are the number of a file. */
const LONG_CODE = 5;

/** "the A320", "AK-47", "COVID-19": letters glued before. */
export function hasLetters({ amount, pieces }: SkipContext): boolean {
  const { numeral, kind } = amount.quantity;
  if (kind === 'money' || numeral.form !== 'digits') return false;
  const before = pieces[amount.core - 1];
  if (!before || !pieces[amount.core]!.glued) return false;
  if (/\p{L}$/u.test(before.text)) return true;
  const dash = /^[-‑–/_]$/u.test(before.text) && before.glued;
  const first = pieces[amount.core - 2];
  // "article-gallery-|6390430|"
  const { text } = pieces[numeral.first]!;
  if (dash && first && /\p{L}$/u.test(first.text) && text.length >= LONG_CODE && !text.includes(',')) return true;
  return dash && kind === 'plain' && isCapital(pieces[amount.core - 2]);
}

/** "3D", "4x4", "5G": letters glued behind that are no unit, scale or ordinal. */
export function lettersBehind(context: SkipContext): boolean {
  const next = context.after(1);
  return (
    isResolution(context) ||
    isKindOf(context) ||
    (isPlainDigits(context) &&
      next?.glued === true &&
      /^\p{L}/u.test(next.text) &&
      !context.skips.ageUnits.has(next.lower) &&
      !has(context.skips.clockAfter, next))
  );
}

/** "3-D printers", "a 10-K filing": one capital that a hyphen ties to the number. */
function isKindOf(context: SkipContext): boolean {
  const [dash, letter] = [context.after(1), context.after(2)];
  if (!isPlainDigits(context) || dash?.text !== '-' || !dash.glued || !letter?.glued) return false;
  return /^\p{Lu}$/u.test(letter.text);
}

/** "a 4K screen", "8K video": a size of pictures; but "4K people". */
function isResolution({ amount, text, pieces, counted, skips }: SkipContext): boolean {
  return (
    amount.quantity.kind === 'plain' &&
    counted?.person !== true &&
    skips.resolutions.test(text.slice(pieces[amount.core]!.start, pieces[amount.last]!.end))
  );
}

/** The letters on the keys 2 to 9 of a telephone (ITU-T E.161). */
const KEYS = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];

/** "800-226-TIPS (|8477|)": the digits of the letters before. */
function isSpelled({ before }: SkipContext, digits: string): boolean {
  const word = before(1)?.text === '(' ? (before(2)?.text ?? '') : '';
  if (word.length !== digits.length || !/^\p{Lu}/u.test(word)) return false;
  return [...word.toUpperCase()].every((letter, k) => KEYS[Number(digits[k]) - 2]?.includes(letter));
}

/** How far from the word of a message its number may stand. */
const MESSAGE_WITHIN = 10;

/** "text HELP to 50555": the short number that a message goes to. */
function isMessageCode({ before, skips, counted }: SkipContext, digits: string): boolean {
  if (counted !== null || !/^\d{5,6}$/u.test(digits)) return false;
  // "by |texting| 274637"
  if (has(skips.messages, before(1))) return true;
  if (!has(skips.messagesTo, before(1))) return false;
  for (let k = 2; k <= MESSAGE_WITHIN; k++) if (has(skips.messages, before(k))) return true;
  return false;
}

/** "call 911", "555-0100", "+44 20 7946 0000". */
export function isPhone(context: SkipContext): boolean {
  const { before, after, skips } = context;
  if (!isPlainDigits(context)) return false;
  const digits = digitsOf(context);
  // "voted |220-210|"
  const lead = beforeSides(context);
  if (has(skips.votes, lead) || has(skips.rulings, lead)) return false;
  if (isTrunk(context) || isSpelled(context, digits) || isMessageCode(context, digits)) return true;
  const { counted, measure } = context;
  const called =
    (counted === null && !measure?.listed) ||
    has(skips.phoneBefore, before(1)) ||
    has(skips.phoneAfter, after(after(1)?.text === '-' ? 2 : 1));
  if (skips.emergencyNumbers.has(digits) && called) return true;
  // "658-6050" was read as a range
  if (
    context.amount.rule === 'range-dash' &&
    context.counted === null &&
    /^\d{3}-\d{4}$/u.test(
      context.text.slice(context.pieces[context.amount.core]!.start, context.pieces[context.amount.last]!.end),
    )
  )
    return true;
  // "305-471-TIPS", "215.686.TIPS", "call 574-TIPS"
  const { pieces, amount, text } = context;
  const lettered = /^[-.]\p{Lu}{3,}/u.test(text.slice(pieces[amount.last]!.end, pieces[amount.last]!.end + 8));
  // "call 262-TIPS"
  const short =
    /^\d{3}$/u.test(digits) &&
    /^-\p{Lu}{4}(?!\p{L})/u.test(text.slice(pieces[amount.last]!.end, pieces[amount.last]!.end + 6));
  const grouped = short || amount.rule === 'range-dash' || /^\d{3}\.\d{3}$/u.test(digits);
  if (lettered && (grouped || has(skips.phoneBefore, before(1)))) return true;
  // "(877)"
  if (
    before(1)?.text === '(' &&
    after(1)?.text === ')' &&
    /^\d{3}$/u.test(digits) &&
    after(2)?.pos !== 'VERB' &&
    (after(2)?.digits || /^\p{Lu}/u.test(after(2)?.text ?? ''))
  )
    return true;
  const joint = (mark: string | undefined) => mark === '-' || mark === ')' || mark === '.';
  const behind =
    joint(after(1)?.text) && after(1)!.glued && /^\d{3,4}$/u.test(after(2)?.text ?? '') && /^\d{3}$/u.test(digits);
  const ahead =
    joint(before(1)?.text) &&
    /^\d{3,4}$/u.test(digits) &&
    /^\d{3}$/u.test(before(2)?.text ?? '') &&
    context.pieces[context.amount.core]!.glued;
  return (
    Boolean(behind || ahead) ||
    (before(1)?.text === '+' && digits.length < 4 && context.pieces[context.amount.core]!.glued) ||
    (has(skips.phoneBefore, before(before(1)?.text === ':' ? 2 : 1)) && digits.length > 3)
  );
}

/** The last piece of a phone number: its groups are joined by a hyphen, dot, bracket or space. */
export function phoneEnd({ amount, pieces, text }: SkipContext): number {
  let { last } = amount;
  for (let groups = 0; groups < MOST_GROUPS; groups++) {
    const joint = PHONE_JOINT.test(pieces[last + 1]?.text ?? '') ? last + 2 : last + 1;
    const group = pieces[joint];
    const near =
      group && group.start - pieces[last]!.end <= 2 && !/[\r\n]/u.test(text.slice(pieces[last]!.end, group.start));
    if (!near || !/^\d{2,8}$/u.test(group.text)) return last;
    last = joint;
  }
  return last;
}

const MOST_GROUPS = 6;
const PHONE_JOINT = /^[-‑–.)]$/u;

/** "0800 555 0199": a trunk prefix and a group of digits behind it. */
function isTrunk(context: SkipContext): boolean {
  const next = context.after(1);
  return /^0\d{2,4}$/u.test(digitsOf(context)) && /^\d{3,8}$/u.test(next?.text ?? '');
}

/** "No. 10", "#5". */
export function isNumberSign({ before, skips }: SkipContext): boolean {
  const piece = before(1);
  const sign = piece?.text === '.' ? before(2) : piece;
  if (!sign) return false;
  // "No 10 people" is no such sign, "No. 10" and "Nos 3" are
  return (
    sign.text === '#' ||
    sign.text === '№' ||
    (has(skips.numberSigns, sign) && (piece!.text === '.' || sign.text.endsWith('.')))
  );
}

/** "1. Open the door", "(2) Close it", "[3]": a number that counts lines or notes. */
export function isListMark(context: SkipContext): boolean {
  const { amount, before, after, text, pieces } = context;
  if (!isPlainDigits(context) || (amount.low ?? 100) > 99 || amount.first !== amount.core) return false;
  const open = before(1)?.text;
  const close = after(1)?.text;
  if (open === '[' && close === ']') return true;
  // "1. Open it. 2. Close it." on one line
  if (open === undefined && close === '.' && amount.low === context.listed + 1 && context.listed > 0) return true;
  const opensLine = /(?:^|[\n\r])[^\S\n\r]*[(#]?$/u.test(
    text.slice(Math.max(0, pieces[amount.core]!.start - 12), pieces[amount.core]!.start),
  );
  return opensLine && (close === undefined || close === '.' || close === ')' || close === ':');
}

/** "Gate plan: 6 3 5 4", "PRG 23.10 -2.97 (-11.4%)": numbers that stand beside each other without a word. */
export function isRow(context: SkipContext): boolean {
  const { before, after, amount, pieces } = context;
  const { kind, numeral } = amount.quantity;
  if ((kind !== 'plain' && kind !== 'percent') || numeral.form !== 'digits' || amount.first !== amount.core)
    return false;
  let back = 1;
  while (back < 4 && ROW_SIGN.test(before(back)?.text ?? '')) back++;
  let ahead = 1;
  while (ahead < 4 && ROW_SIGN.test(after(ahead)?.text ?? '')) ahead++;
  const spaced = (i: number) => pieces[i] !== undefined && !pieces[i]!.glued;
  const behind = before(back)?.digits === true && spaced(amount.core - back + 1) && !isYearLike(before(back)!.text);
  const next = after(ahead)?.digits === true && spaced(amount.last + 1) && !isYearLike(after(ahead)!.text);
  return (behind || next) && !isYearLike(pieces[amount.core]!.text);
}

const ROW_SIGN = /^[-+(−–]$/u;
const isYearLike = (digits: string) => /^(?:19|20)\d\d$/u.test(digits);

/** "Photo 3 of 12": the second number counts pictures. */
export function isCounter(context: SkipContext): boolean {
  const { before, after, words, skips } = context;
  if (!isPlainDigits(context)) return false;
  if (words.of.has(after(1)?.lower ?? '') && after(2)?.digits === true && has(skips.referenceBefore, before(1)))
    return true;
  // "Image 1 of / |16|"
  const k = before(1)?.text === '/' ? 2 : 1;
  return (
    words.of.has(before(k)?.lower ?? '') && before(k + 1)?.digits === true && has(skips.referenceBefore, before(k + 2))
  );
}

/** "page 5", "chapter seven", "Registration number: 130349". */
export function isReference({ before, amount, skips, measure, counted, figures }: SkipContext): boolean {
  const { kind, numeral } = amount.quantity;
  if (kind !== 'plain' || numeral.form === 'vague' || amount.first !== amount.core) return false;
  const word = before(1)?.text === ':' ? before(2) : before(1);
  // "the fleet |numbers| 60 tankers"
  const counts = counted?.first === amount.last + 1 && figures.counted.isPlural(counted.head);
  if (counts && word === before(1) && has(figures.counted.numberNouns, word)) return false;
  // "on |Page A| 14"
  if (word && /^\p{Lu}$/u.test(word.text) && has(skips.referenceBefore, before(2))) return true;
  return has(skips.referenceBefore, word) && !(measure?.listed === true);
}

/** "0108263": a number with a leading nought, or longer than anyone counts without commas. */
export function isBigCode(context: SkipContext): boolean {
  if (!isPlainDigits(context) || context.amount.quantity.numeral.scale !== null) return false;
  return /^0\d+$/u.test(digitsOf(context)) || /^\d{9,}$/u.test(digitsOf(context));
}
