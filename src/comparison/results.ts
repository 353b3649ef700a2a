import type { ComparisonWords } from '../languages/comparisonWords.js';
import { type Doc, isLower, type Sentence, tokenAt } from '../text/doc.js';
import { isCurrency } from '../text/unitScales.js';
import type { Figure } from '../types.js';

/** What a company made, took or lost in a stretch of time, as a sentence tells it. */
export interface Result {
  /** "profit" for "net income", "earnings". */
  name: string;
  /** "quarter". */
  period: string;
  /** True for what was expected. */
  foreseen: boolean;
  /** Names in the sentence, lower case: the company's is one of them. */
  names: ReadonlySet<string>;
}

/** How many words may lie between the sum and what it is: "net income in the three months to March was $2 billion". */
const REACH = 8;

/** "net |income| of $2.07 billion for the |quarter|", "$1.9 billion in |earnings|"; null for any other sum. */
export function resultIn(
  doc: Doc,
  { first, last }: Sentence,
  { start, end, unit }: Figure,
  { results }: ComparisonWords,
): Result | null {
  if (!isCurrency(unit)) return null;
  const { tokens } = doc;
  const [from, to] = [tokenAt(doc, start), tokenAt(doc, end - 1)];
  const nearest = (words: ReadonlyMap<string, string>, reach: number): string | null => {
    for (let away = 1; away <= reach; away++)
      for (const at of [to + away, from - away]) {
        const name = at >= first && at <= last ? words.get(tokens[at]!.lower) : undefined;
        if (name !== undefined) return name;
      }
    return null;
  };
  const name = nearest(results.names, REACH);
  const period = name === null ? null : nearest(results.periods, last - first);
  if (name === null || period === null) return null;
  const sentence = tokens.slice(first, last + 1);
  return {
    name,
    period,
    foreseen: sentence.some(({ lower }) => results.foreseen.has(lower)),
    names: new Set(sentence.filter((token) => token.pos === 'PROPN' && !isLower(token)).map(({ lower }) => lower)),
  };
}

/** One company's profit of one stretch of time, foreseen in both or in neither. */
export function isOneResult(a: Result | null, b: Result | null): boolean {
  if (a === null || b === null || a.name !== b.name || a.period !== b.period || a.foreseen !== b.foreseen) return false;
  return [...a.names].some((name) => b.names.has(name));
}
