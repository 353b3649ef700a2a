import type { LengthWords } from '../../languages/figureWords.js';
import type { Piece } from '../pieces.js';
import { afterHyphen } from './numeral.js';

/** How far before a number what has a level may stand: "the |river| in Ostport rose to 4m". */
const LEVEL_WITHIN = 10;
/** Most words of what is so long: "a 4m |high sea wall|". */
const THING_WORDS = 3;
const GROUPED = /^\p{Nd}{1,2},\p{Nd}{3}$/u;
/** Most limits between a word and its number: "fell |at least some| 300m". */
const LIMITS = 4;

/** True where the letter at piece `at`, behind digits, is metres and no millions: "a 200m stretch", "the river rose to 4m". */
export function isLength(pieces: readonly Piece[], at: number, words: LengthWords, end = false): boolean {
  if (words.levels.size === 0) return false;
  const next = pieces[afterHyphen(pieces, at)];
  if (next?.sentence === pieces[at]!.sentence) {
    const second = end ? null : secondOf(pieces, at);
    if (second !== null) return isLength(pieces, second, words, true);
    // "got 30m |from| the state"
    if (words.from.has(next.lower) && words.gains.has(pieces[at - 2]?.lower ?? '')) return false;
    if (words.behind.has(next.lower) || isSpan(pieces, at, words) || isThing(pieces, at, words)) return true;
    // "4m people", "40m downloads"; but "4m high"
    if (isNoun(next)) return false;
  }
  // "a peak of |8,848|m": as many millions are billions
  return GROUPED.test(pieces[at - 1]!.text) || isLevel(pieces, at, words) || isMove(pieces, at, words);
}

const isNoun = ({ pos, text }: Piece): boolean => pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ' || text === '-';

/** The letter of the other end: "waves of 3m to 4|m|", "3m-4|m|". */
function secondOf(pieces: readonly Piece[], at: number): number | null {
  const number = pieces[at + 2];
  const letter = pieces[at + 3];
  return number?.digits && letter?.glued && letter.text === pieces[at]!.text ? at + 3 : null;
}

/** "30m |of water|", "2m |in depth|". */
function isSpan(pieces: readonly Piece[], at: number, { links, spans }: LengthWords): boolean {
  if (!links.has(pieces[at + 1]!.lower)) return false;
  return spans.has(pieces[pieces[at + 2]?.pos === 'ADJ' ? at + 3 : at + 2]?.lower ?? '');
}

/** "a 200m stretch of road", "a 4m sea wall": the noun that ends the phrase. */
function isThing(pieces: readonly Piece[], at: number, { things }: LengthWords): boolean {
  const from = afterHyphen(pieces, at);
  let head = '';
  for (let i = from; i < from + THING_WORDS && pieces[i]?.sentence === pieces[at]!.sentence; i++) {
    if (!isNoun(pieces[i]!)) break;
    head = pieces[i]!.lower;
  }
  return things.has(head);
}

/** "the river rose |to| 4m", "|waves| of up to 3m": what has a level, and a word of standing right before the number. */
function isLevel(pieces: readonly Piece[], at: number, { levels, stands, spans }: LengthWords): boolean {
  const { sentence } = pieces[at]!;
  let standing = false;
  for (let i = at - 2; i >= Math.max(0, at - LEVEL_WITHIN - 2) && pieces[i]!.sentence === sentence; i--) {
    const { lower } = pieces[i]!;
    standing ||= i >= at - LIMITS && stands.has(lower);
    const next = pieces[i + 1]!;
    // "the tunnel |fund| rose to 40m", but "water |levels| rose to 4m"
    const other = next.pos === 'NOUN' && !levels.has(next.lower) && !spans.has(next.lower);
    if (standing && levels.has(lower) && !other) return true;
  }
  return false;
}

/** "|within| 200m of the hall", "|plunged| 40m"; but "dropped |to| 3m" and "users jumped 3m |in May|". */
function isMove(pieces: readonly Piece[], at: number, { before, moves, links, stands }: LengthWords): boolean {
  const { sentence } = pieces[at]!;
  const lead = pieces[at - 2]?.lower ?? '';
  if (before.has(lead)) return true;
  if (stands.has(lead) || links.has(pieces[at + 1]?.lower ?? '') || /[.,]/u.test(pieces[at - 1]!.text)) return false;
  for (let i = at - 2; i >= Math.max(0, at - LIMITS) && pieces[i]!.sentence === sentence; i--) {
    if (moves.has(pieces[i]!.lower)) return true;
    if (pieces[i]!.pos === 'NOUN' || pieces[i]!.pos === 'PROPN') return false;
  }
  return false;
}
