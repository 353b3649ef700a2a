import type { Reading } from '../articles/reading.js';
import type { ComparisonWords } from '../languages/comparisonWords.js';
import { type Doc, type Sentence, tokenAt } from '../text/doc.js';
import { onceFor } from '../text/onceFor.js';
import { phraseAtToken, phraseIndex } from '../text/phraseIndex.js';
import { stemOf, wordsOf } from '../text/stems.js';
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
export function isAdditional(doc: Doc, { start, end, bound, unit }: Figure, words: ComparisonWords): boolean {
  const first = tokenAt(doc, start);
  // "the toll rose |by| 17"
  const [change, by] = [doc.tokens[first - 2], doc.tokens[first - 1]];
  const isCount = unit === 'person' || unit === 'thing';
  if (isCount && change && by && words.increaseMarks.has(by.lower) && words.increases.has(change.lower)) return true;
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

// how far from a figure "its" may stand
const LOSSES_WITHIN = 6;

/** "14 of |its soldiers|", "put |its losses| at 14", "had |lost| 14 men": whose dead they are; "killed 220 |enemy| soldiers". */
export function lossesOf(
  doc: Doc,
  { first, last }: Sentence,
  figure: Figure,
  words: ComparisonWords,
): 'own' | 'enemy' | null {
  const { tokens } = doc;
  const [at, after] = [tokenAt(doc, figure.start), tokenAt(doc, figure.end)];
  const isWhose = (i: number, nouns: (lower: string) => boolean): boolean => {
    if (!words.ownPossessives.has(tokens[i]!.lower)) return false;
    return [i + 1, i + 2].some((k) => k <= last && nouns(tokens[k]!.lower));
  };
  const isPeople = (lower: string): boolean => FIGHTERS.has(kindOf(lower, words)) || words.lossNouns.has(lower);
  for (let i = after; i <= Math.min(last, after + LOSSES_WITHIN); i++) {
    if (tokens[i]!.pos === 'CCONJ') break;
    if (isWhose(i, isPeople)) return 'own';
  }
  for (let i = at - 1; i >= Math.max(first, at - LOSSES_WITHIN); i--) {
    if (isWhose(i, (lower) => words.lossNouns.has(lower)) || words.losing.has(stemOf(tokens[i]!.lower, words)))
      return 'own';
    if (words.enemies.has(tokens[i]!.lower)) return 'enemy';
  }
  return words.enemies.has(tokens[after]?.lower ?? '') ? 'enemy' : null;
}

/** Kinds of people whose dead belong to a side. */
export const FIGHTERS: ReadonlySet<string> = new Set(['soldier', 'militant']);

const kindOf = (lower: string, words: ComparisonWords): string => {
  const stem = stemOf(lower, words);
  return words.kinds.get(stem) ?? stem;
};

/** Words of the name of who tells a figure, with whose he is ("|Voland's| Defence Ministry"); in the article's own voice the names before it. */
export function ownersOf(doc: Doc, { first }: Sentence, { source, start }: Figure): string[] {
  if (!source) {
    const names = doc.tokens.slice(first, tokenAt(doc, start)).filter(({ pos, capital }) => pos === 'PROPN' && capital);
    return names.map(({ lower }) => lower);
  }
  const named = source.named ?? source;
  if (named.start === undefined || named.end === undefined) return wordsOf(source.name);
  const mark = tokenAt(doc, named.start) - 1;
  const owner = doc.tokens[mark]?.pos === 'PART' ? (doc.tokens[mark - 1]?.lower ?? '') : '';
  return wordsOf(`${source.name} ${doc.text.slice(named.start, named.end)} ${owner}`);
}
