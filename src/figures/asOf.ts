import type { FigureWords } from '../languages/figureWords.js';
import { type DateMention, type ResolvedDate, resolveDate } from '../text/dates.js';
import type { Doc } from '../text/doc.js';

/** How many words may stand between the word of saying and its date: "said in a statement on Thursday". */
const WITHIN = 6;

/** The date on which something was said or held, among the dates of a sentence: "said on Wednesday that ...", "as of March 25". */
export function asOfDate(
  doc: Doc,
  dates: readonly DateMention[],
  words: FigureWords,
  published: string | null,
): ResolvedDate | null {
  for (const date of dates) if (isAsOf(doc, date, words)) return resolveDate(date, published);
  return null;
}

function isAsOf(doc: Doc, date: DateMention, { asOf }: FigureWords): boolean {
  const { first } = doc.sentences[doc.tokens[date.first]!.sentence]!;
  if (asOf.before.has(doc.tokens[date.first - 1]?.lower ?? '') && doc.tokens[date.first - 2]?.lower === 'as')
    return true;
  for (let i = date.first - 1; i >= first && i >= date.first - WITHIN; i--) {
    const { lower, text } = doc.tokens[i]!;
    if (asOf.says.has(lower) || asOf.stays.has(lower)) return true;
    if (text === ',' || text === ';') return false;
  }
  return false;
}
