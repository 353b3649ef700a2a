import { diffArrays } from 'diff';
import type { Token } from '../text/doc.js';
import { countsOf } from '../text/grouping.js';
import type { Span } from '../types.js';
import type { Body, BodySentence } from './body.js';

/** A place where two aligned sentences differ; one side may be empty, then the text was cut or added. */
export interface Change {
  from: Token[];
  to: Token[];
  /** The words right before and after, the same in both sentences; undefined at their ends. */
  before: { from: Token; to: Token } | undefined;
  after: { from: Token; to: Token } | undefined;
}

/** Two aligned sentences, word by word. */
export interface WordAlignment {
  changes: Change[];
  /** Token index in `from` -> token index in `to`, for words that are the same. */
  same: Map<number, number>;
}

const WORD = /[\p{L}\p{N}%$€£¥]/u;

/** The form in which words are compared: "Don’t" and "don't", "e-mail" and "email" are the same. */
function formOf(token: Token): string {
  return token.lower.replace(/[^\p{L}\p{N}%$€£¥]/gu, '');
}

function tokensOf({ reading: { doc }, tokens }: Body, { first, last }: BodySentence): Token[] {
  return doc.tokens.slice(tokens[first]!, tokens[last]! + 1).filter(({ text }) => WORD.test(text));
}

/** The words of two sentences set against each other (Myers' difference, from the library `diff`). */
export function alignWords(from: Body, a: BodySentence, to: Body, b: BodySentence): WordAlignment {
  const x = tokensOf(from, a);
  const y = tokensOf(to, b);
  const same = new Map<number, number>();
  const changes: Change[] = [];
  let [i, j] = [0, 0];
  let open: Change | undefined;
  for (const part of diffArrays(x.map(formOf), y.map(formOf))) {
    if (part.added || part.removed) {
      open ??= {
        from: [],
        to: [],
        before: x[i - 1] && y[j - 1] && { from: x[i - 1]!, to: y[j - 1]! },
        after: undefined,
      };
      if (part.removed) open.from.push(...x.slice(i, i + part.count));
      else open.to.push(...y.slice(j, j + part.count));
    } else {
      if (open) changes.push({ ...open, after: { from: x[i]!, to: y[j]! } });
      open = undefined;
      for (let k = 0; k < part.count; k++) same.set(x[i + k]!.index, y[j + k]!.index);
    }
    if (!part.added) i += part.count;
    if (!part.removed) j += part.count;
  }
  if (open) changes.push(open);
  const stayed = withoutMoved(changes);
  return { changes: stayed.filter((change) => joined(change.from) !== joined(change.to)), same };
}

/** The changes without words that only moved: "had allegedly ignored" to "allegedly had ignored". */
function withoutMoved(changes: readonly Change[]): Change[] {
  const gone = countsOf(changes.flatMap(({ from }) => from.map(formOf)));
  const come = countsOf(changes.flatMap(({ to }) => to.map(formOf)));
  const stays = (token: Token) => (gone.get(formOf(token)) ?? 0) !== (come.get(formOf(token)) ?? 0);
  return changes.map((change) => ({ ...change, from: change.from.filter(stays), to: change.to.filter(stays) }));
}

/** "1 351" and "1,351" are one number, "any one" and "anyone" one word. */
function joined(tokens: readonly Token[]): string {
  return tokens.map(formOf).join('');
}

/** Where a change stands in one of the texts: its words, with the next word where it has none of its own. */
export function placeOf(change: Change, side: 'from' | 'to'): Span {
  const own = change[side];
  const other = side === 'from' ? change.to : change.from;
  const needsMore = own.length === 0 || other.length === 0;
  const next = change.after?.[side];
  const previous = change.before?.[side];
  const tokens = needsMore ? (next ? [...own, next] : previous ? [previous, ...own] : own) : own;
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}
