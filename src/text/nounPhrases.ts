import { startsWithCapital } from './characters.js';
import type { NounPhrase, Pos, Token } from './doc.js';
import { isPossessiveMark } from './possessives.js';

type Word = Pick<Token, 'pos' | 'text'>;

const isHead = (pos: Pos): boolean => pos === 'NOUN' || pos === 'PROPN';
const isInside = (pos: Pos): boolean => isHead(pos) || pos === 'DET' || pos === 'ADJ' || pos === 'NUM' || pos === 'SYM';
const HYPHENS: ReadonlySet<string> = new Set(['-', '‐', '‑']);

/**
 * Base noun phrases, left to right, not overlapping: determiners, numbers, adjectives and nouns up to the last noun,
 * possessors included ("Russia's defence minister"). A lone pronoun is a phrase of its own.
 */
export function findNounPhrases(tokens: readonly Token[], digitsCount = false): NounPhrase[] {
  const phrases: NounPhrase[] = [];
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i]!;
    if (token.pos === 'PRON') {
      phrases.push(phraseOf(tokens, i, i));
      i++;
      continue;
    }
    const { last, stop } = isInside(token.pos) ? lastOfPhrase(tokens, i, digitsCount) : { last: -1, stop: i };
    if (last < 0) {
      // no noun up to `stop`: nothing between can head a phrase, so that "1 2 3 4 ..." is read once
      i = Math.max(stop, i + 1);
      continue;
    }
    phrases.push(phraseOf(tokens, i, last));
    i = last + 1;
  }
  return phrases;
}

function phraseOf(tokens: readonly Token[], first: number, last: number): NounPhrase {
  return { first, last, start: tokens[first]!.start, end: tokens[last]!.end };
}

function lastOfPhrase(tokens: readonly Token[], first: number, digitsCount: boolean): { last: number; stop: number } {
  let head = -1;
  let i = first;
  for (; i < tokens.length && tokens[i]!.sentence === tokens[first]!.sentence; i++) {
    const token = tokens[i]!;
    // "last night | one clerk said": a number word behind a noun starts a phrase of its own
    if (head === i - 1 && token.pos === 'NUM' && !token.digits && tokens[head]?.pos === 'NOUN') break;
    if (digitsCount && head === i - 1 && countsNext(tokens, i)) break;
    if (isHead(token.pos)) head = i;
    else if (isOwnersMark(tokens, i) || isJoint(tokens, i) || isJoint(tokens, i - 1)) continue;
    else if (head < 0 && joinsAdjectives(tokens, i)) continue;
    // a determiner starts a phrase of its own: "told | the BBC"
    else if (!isInside(token.pos) || (token.pos === 'DET' && i > first)) break;
  }
  return { last: head, stop: i };
}

/** "|40| Menschen", "|40| verletzte Menschen", "|40| Millionen Euro"; not "Flug |370|". */
export function countsNext(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]!.pos !== 'NUM') return false;
  const [next, after] = [tokens[i + 1]?.pos, tokens[i + 2]?.pos];
  return next === 'NOUN' || next === 'NUM' || (next === 'ADJ' && after === 'NOUN');
}

/** "the four|-|term congressman", "the Aldermouth|-|based bank": a hyphen inside a word. */
function isJoint(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return token?.glued === true && i > 0 && HYPHENS.has(token.text) && tokens[i + 1]?.start === token.end;
}

/** "past |and| present senators": between two adjectives before their noun. */
export function joinsAdjectives(tokens: readonly Word[], i: number): boolean {
  if (tokens[i]!.pos !== 'CCONJ' || tokens[i - 1]?.pos !== 'ADJ') return false;
  const next = tokens[i + 1];
  // "the sea was cold | and state officials": the first one is told of something else
  if (i > 1 && /^(?:AUX|VERB|ADV|CCONJ)$/u.test(tokens[i - 2]!.pos)) return false;
  return next?.pos === 'ADJ' || isPlain(next);
}

/** "local and |state| officials": a noun in small letters that goes on. */
function isPlain(word: Word | undefined): boolean {
  return word?.pos === 'NOUN' && !startsWithCapital(word.text);
}

function isOwnersMark(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  return token.glued && i > 0 && isPossessiveMark(token.text) && isHead(tokens[i - 1]!.pos);
}
