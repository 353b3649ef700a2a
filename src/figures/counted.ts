import type { FigureWords } from '../languages/figureWords.js';
import type { Amount } from './amount.js';
import { QUOTE, roleOf } from './nounRoles.js';
import { afterHyphen } from './numerals/numeral.js';
import { phraseAmong } from './phrases.js';
import type { Piece } from './pieces.js';

/** What an amount counts; pieces, inclusive. */
export interface Counted {
  first: number;
  last: number;
  /** The head noun as it is written. */
  head: string;
  person: boolean;
}

/** How far back "number of" may stand. */
const NUMBER_WITHIN = 16;

/** Longest noun phrase that is looked at, and most words between number and noun. */
const NOUN_WORDS = 8;
const FILLERS = 4;
const TOTAL_WORDS = 3;

const HASH = '#';
const CAPITAL = /^\p{Lu}/u;

/** The noun phrase behind an amount: "Russian soldiers" of "1,351 of its Russian soldiers"; null where none follows. */
export function countedBehind(pieces: readonly Piece[], amount: Amount, words: FigureWords): Counted | null {
  const { counted, measures } = words;
  const { sentence } = pieces[amount.last]!;
  const { noun } = amount.quantity.numeral;
  if (noun !== undefined) {
    const { text } = pieces[noun]!;
    return { first: noun, last: noun, head: text, person: counted.isPerson(text) };
  }
  const at = nounStart(pieces, amount, words);
  // "nine |others| suffered wounds", "convicted him and 19 |others| of theft"
  const other = counted.of.has(pieces[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  if (counted.others.has(pieces[other]?.lower ?? '') && other > amount.unitLast)
    return { first: other, last: other, head: pieces[other]!.text, person: true };
  const start = pieces[at];
  if (start?.sentence !== sentence) return null;
  if (counted.pronouns.has(start.lower)) return { first: at, last: at, head: start.text, person: true };
  let head = -1;
  for (let i = at; i < at + NOUN_WORDS && pieces[i]?.sentence === sentence; i++) {
    // "three people wounded": what befell them is no part of the noun
    if (
      (head >= 0 || isPredicate(pieces, i, amount, words)) &&
      (measures.participles.has(pieces[i]!.lower) || measures.states.has(pieces[i]!.lower))
    )
      break;
    // "3 found shot dead", "one female found outside"
    const known = head >= 0 && counted.isPerson(pieces[head]!.text) && measures.transparent.has(pieces[i]!.lower);
    if (known || (head < 0 && isFound(pieces, i, words))) break;
    const role = roleOf(pieces, i, { head, amount }, words);
    if (role === 'end') break;
    if (role === 'head') head = i;
  }
  if (head < 0) return fillerAsNoun(pieces, at - 1, amount, counted);
  head = sharedHead(pieces, head, counted) ?? head;
  const strong = counted.strong.has(pieces[at - 1]?.lower ?? '');
  return { first: at, last: head, head: pieces[head]!.text, person: strong || counted.isPerson(pieces[head]!.text) };
}

/** "12 House and Senate |Democrats|": people whom two names before them share. */
function sharedHead(pieces: readonly Piece[], head: number, counted: FigureWords['counted']): number | null {
  const [first, and, second, people] = pieces.slice(head, head + 4);
  if (
    !CAPITAL.test(first?.text ?? '') ||
    !CAPITAL.test(second?.text ?? '') ||
    people?.sentence !== first!.sentence ||
    and!.pos !== 'CCONJ'
  )
    return null;
  if (counted.isPerson(first!.text) || counted.isPlural(first!.text)) return null;
  return counted.isPerson(people.text) && counted.isPlural(people.text) ? head + 3 : null;
}

/** "Four die as bridge falls": a predicate that the tagger takes for a noun; but "12 dead bodies", "31 wounded". */
function isPredicate(
  pieces: readonly Piece[],
  i: number,
  { first, unitLast }: Amount,
  { counted, measures, skips, numbers }: FigureWords,
): boolean {
  const { lower, text, sentence } = pieces[i]!;
  const next = pieces[i + 1];
  const before = pieces[first - 1];
  // "a |single| shot struck him"
  if (skips.singles.has(pieces[i - 1]?.lower ?? '')) return false;
  const opens =
    i === unitLast + 1 &&
    (before?.sentence !== sentence ||
      /^[:;,]$/u.test(before.text) ||
      measures.withWords.has(before.lower) ||
      // "One |dead and| 15 hurt in fire"
      (numbers.and.has(before.lower) && measures.states.has(pieces[first - 2]?.lower ?? '')));
  // "3 |Hurt| in Shooting", "5 |hurt| in fire", "with 12 |hurt|"
  const headline = (text !== lower || opens) && measures.participles.has(lower);
  if (!(measures.states.has(lower) || headline) || counted.isPerson(text)) return false;
  return (
    next?.sentence !== pieces[i]!.sentence ||
    (next.pos !== 'NOUN' && next.pos !== 'PROPN' && !counted.isPerson(next.text))
  );
}

/** "3 |found| shot dead", "two |feared| drowned": they were, and what befell them follows. */
function isFound(pieces: readonly Piece[], i: number, { measures }: FigureWords): boolean {
  const { lower, sentence } = pieces[i]!;
  const next = pieces[i + 1];
  if (!measures.transparent.has(lower) || next?.sentence !== sentence) return false;
  return measures.participles.has(next.lower) || measures.states.has(next.lower);
}

/** "The number of registered voters was put at 2.9 million", "the number of dead rose to 12". */
export function countedBefore(pieces: readonly Piece[], amount: Amount, words: FigureWords): Counted | null {
  const { counted } = words;
  const { sentence } = pieces[amount.core]!;
  for (
    let i = amount.first - 2;
    i >= Math.max(0, amount.first - NUMBER_WITHIN) && pieces[i]!.sentence === sentence;
    i--
  ) {
    if (words.measures.stops.has(pieces[i]!.lower) || pieces[i]!.digits) return null;
    if (!counted.numberNouns.has(pieces[i]!.lower) || !counted.of.has(pieces[i + 1]!.lower)) continue;
    let head = -1;
    for (let k = i + 2; k < amount.first && (INSIDE.has(pieces[k]!.pos) || modifiesNext(pieces, k)); k++)
      // "the number of dead |rose| to 52"
      if (words.bounds.changes.has(pieces[k]!.lower)) break;
      else if (NOUNS.has(pieces[k]!.pos) || counted.isPerson(pieces[k]!.text)) head = k;
    return head < 0
      ? null
      : { first: i + 2, last: head, head: pieces[head]!.text, person: counted.isPerson(pieces[head]!.text) };
  }
  return null;
}

const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);
const INSIDE: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);

/** "registered voters": a participle before a noun. */
function modifiesNext(pieces: readonly Piece[], k: number): boolean {
  return pieces[k]!.pos === 'VERB' && NOUNS.has(pieces[k + 1]?.pos ?? 'X');
}

function nounStart(pieces: readonly Piece[], amount: Amount, words: FigureWords): number {
  const { counted } = words;
  let at = afterHyphen(pieces, amount.unitLast);
  // "a 3,000-|strong| force"
  if (at > amount.unitLast + 1 && counted.strong.has(pieces[at]?.lower ?? '')) at++;
  let of = false;
  for (let steps = 0; steps < FILLERS && pieces[at]; steps++, at++) {
    const { lower, text } = pieces[at]!;
    of ||= counted.of.has(lower);
    const bare = !of && amount.quantity.kind !== 'percent' && amount.quantity.kind !== 'times' && !QUOTE.test(text);
    // "380 000 the day before"
    if (bare && counted.determiners.has(lower) && !counted.fillersBare.has(lower)) break;
    if (!counted.fillers.has(lower) && !QUOTE.test(text) && text !== HASH) break;
  }
  return of ? afterTotal(pieces, at, words) : at;
}

/** "21 of the | more than 200 girls": the noun stands behind the total too. */
function afterTotal(pieces: readonly Piece[], from: number, { bounds, numbers }: FigureWords): number {
  let at = from;
  for (let length = TOTAL_WORDS; length > 0; length--)
    if (bounds.before.has(phraseAmong(bounds.before, pieces, at, length) ?? '')) at += length;
  let number = false;
  while (at < from + 2 * TOTAL_WORDS && pieces[at] && (pieces[at]!.digits || numbers.starts.has(pieces[at]!.lower))) {
    number = true;
    at++;
  }
  return number ? at : from;
}

/** "wounding 22 others": what fills the place before a noun is the noun where none follows. */
function fillerAsNoun(
  pieces: readonly Piece[],
  at: number,
  amount: Amount,
  counted: FigureWords['counted'],
): Counted | null {
  const piece = pieces[at];
  if (!piece || at <= amount.unitLast || !counted.isPerson(piece.text)) return null;
  return { first: at, last: at, head: piece.text, person: true };
}
