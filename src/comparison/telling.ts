import type { Reading } from '../articles/reading.js';
import type { ComparisonWords } from '../languages/comparisonWords.js';
import { type Doc, type Sentence, tokenAt } from '../text/doc.js';
import { onceFor } from '../text/onceFor.js';
import { phraseAtToken, phraseIndex } from '../text/phraseIndex.js';
import { stemOf } from '../text/stems.js';
import type { Figure, Span } from '../types.js';

/** "Orrin Lines", not "Detectives" at the start of a sentence. */
export function isNamed({ doc, names }: Reading, { source }: Figure): boolean {
  const name = source?.name ?? '';
  if (!/\p{Lu}/u.test(name)) return false;
  const at = source?.named?.start ?? source?.start;
  return at === undefined || name.includes(' ') || names.byToken.has(tokenAt(doc, at));
}

/** "Vantor said |it| would cut 400 jobs", "400 of |its| jobs", but "400 jobs would go, |it| said". */
export function isOwn({ tokens }: Doc, { first, last }: Sentence, { source }: Figure, words: ComparisonWords): boolean {
  if (source?.how === 'pronoun') return true;
  for (let i = first; i < last; i++)
    if (words.ownPronouns.has(tokens[i]!.lower) && !words.naming.has(stemOf(tokens[i + 1]!.lower, words))) return true;
  return false;
}

/** "another 12", "12 more"; but "|more| than 12" leaves nobody out. */
export function isAdditional(doc: Doc, { start, end, bound }: Figure, words: ComparisonWords): boolean {
  const first = tokenAt(doc, start);
  const around = bound === 'more_than' ? [first - 1, tokenAt(doc, end)] : [first - 1, first, tokenAt(doc, end)];
  return around.some((at) => words.additional.has(doc.tokens[at]?.lower ?? ''));
}

/** "27 had been killed |in all|": no other figure between. */
export function isTotal(
  doc: Doc,
  { first, last }: Sentence,
  figure: Span,
  others: readonly Span[],
  words: ComparisonWords,
): boolean {
  for (let i = first; i <= last; i++) {
    if (phraseAtToken(totalsOf(words), doc.tokens, i) === 0) continue;
    const { start } = doc.tokens[i]!;
    const [from, to] = start < figure.start ? [start, figure.start] : [figure.end, start];
    if (!others.some((other) => other.start >= from && other.end <= to)) return true;
  }
  return false;
}

const totalsOf = onceFor(({ totals }: ComparisonWords) => phraseIndex(totals));
