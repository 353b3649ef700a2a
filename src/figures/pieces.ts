import type { Doc, Pos, Token } from '../text/doc.js';
import { isDecimalPoint } from '../text/sentences.js';
import { UNNUMBERED } from '../text/wordForms.js';
import type { Span } from '../types.js';

/** A word, a run of digits or a mark: the tokens of `Doc`, cut where digits meet letters or marks ("10:30am" is four). */
export interface Piece extends Span {
  text: string;
  lower: string;
  pos: Pos;
  /** Index in `Doc.sentences`. */
  sentence: number;
  /** True where no white space stands before it. */
  glued: boolean;
  /** True for digits with their inner commas, dots and apostrophes. */
  digits: boolean;
  /** As `Token.word`; -1 for what was cut out of a token. */
  word: number;
}

const DIGIT = /\p{Nd}|[¼½¾⅓⅔⅛⅜⅝⅞]/u;
const CUT = /(?:^\.)?\p{Nd}+(?:[.,'’]\p{Nd}+)*|[¼½¾⅓⅔⅛⅜⅝⅞]|[\p{L}\p{M}]+|\S/gu;

const SHORT = /^\p{L}{1,3}\.$/u;
/** Marks that may stand inside a number. */
const INNER = /^[.,'’]$/u;

/** The pieces of a text, in order; only tokens that hold digits are looked into. */
export function cutPieces({ tokens }: Doc): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const point = isDecimalPoint(tokens, i);
    if (!token.digits && !point) {
      pieces.push(token);
      end = token.end;
      continue;
    }
    // the tagger cuts "2,300sq" into "2,3", "00s" and "q", and "6.10am" into "6", "." and "10am"
    let run = token.text;
    for (let next = tokens[i + 1]; next && next.start === token.start + run.length; next = tokens[i + 1]) {
      const mark = INNER.test(next.text) && tokens[i + 2]?.start === next.end && tokens[i + 2]!.digits;
      // "$5m." at the end of a sentence comes as "5" and "m."
      if (!mark && !next.digits && !SHORT.test(next.text)) break;
      run += next.text;
      i++;
    }
    cutRun(run, token, end, pieces);
    end = token.start + run.length;
  }
  return pieces;
}

function cutRun(run: string, token: Token, before: number, pieces: Piece[]): void {
  let end = before;
  // nearly all are digits alone
  const parts = /^[0-9]+$/u.test(run) ? [{ 0: run, index: 0 }] : run.matchAll(CUT);
  for (const { 0: text, index } of parts) {
    const start = token.start + index;
    const whole = text.length === token.text.length && index === 0;
    const digits = DIGIT.test(text);
    const pos: Pos = whole && !digits ? token.pos : digits ? 'NUM' : /[\p{L}\p{M}]/u.test(text) ? 'NOUN' : 'PUNCT';
    const lower = text.toLowerCase();
    pieces.push({
      start,
      end: start + text.length,
      text,
      lower,
      pos,
      sentence: token.sentence,
      glued: start === end,
      digits,
      word: UNNUMBERED,
    });
    end = start + text.length;
  }
}
