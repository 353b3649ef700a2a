import type { ComparisonWords } from '../languages/comparisonWords.js';
import { type Doc, type Sentence, type Token, tokenAt } from '../text/doc.js';
import { stemOf, wordsOf } from '../text/stems.js';
import type { Figure } from '../types.js';
import type { Facet } from './facets.js';

/** "The |Social Democrats| won 32.8 percent", "30.2 percent for the ruling |National Party|": whose share it is, else ''. */
export function holderOf(doc: Doc, sentence: Sentence, figure: Figure, words: ComparisonWords): string {
  const counted = wordsOf(figure.counted).map((word) => stemOf(word, words));
  if (figure.unit !== 'percent' && !counted.some((stem) => words.held.has(stem))) return '';
  const behind = nameFrom(doc, sentence, tokenAt(doc, figure.end), words);
  if (behind) return behind;
  for (let last = tokenAt(doc, figure.start) - 1; last >= sentence.first; last--) {
    if (!isName(doc.tokens[last]!, words)) continue;
    let first = last;
    while (first > sentence.first && isName(doc.tokens[first - 1]!, words)) first--;
    let before = first - 1;
    while (before > sentence.first && isLight(doc.tokens[before]!)) before--;
    // "in |Savona|, with 32.8 percent", "the Greens of |Ada Lind|"; but "shares of |Orrin|"
    const link = doc.tokens[before]?.lower ?? '';
    const owned = words.placeLinks.has(link) && before - 1 > sentence.first && isName(doc.tokens[before - 1]!, words);
    if (!owned && !words.placeCues.has(link)) return textOf(doc.tokens.slice(first, last + 1));
    last = first;
  }
  return '';
}

/** The name right behind "for the", "to the ruling"; not a place. */
function nameFrom(doc: Doc, sentence: Sentence, at: number, words: ComparisonWords): string {
  const link = doc.tokens[at];
  if (!link || !words.holderLinks.has(link.lower)) return '';
  let first = at + 1;
  while (first < at + 4 && doc.tokens[first] && (isLight(doc.tokens[first]!) || doc.tokens[first]!.pos === 'NOUN'))
    first++;
  let last = first;
  while (last <= sentence.last && isName(doc.tokens[last]!, words)) last++;
  return textOf(doc.tokens.slice(first, last));
}

const isName = ({ pos, text, lower }: Token, { timeNames }: ComparisonWords): boolean =>
  pos === 'PROPN' && /^\p{Lu}/u.test(text) && !timeNames.has(lower);
const isLight = ({ pos }: Token): boolean => pos === 'DET' || pos === 'ADJ' || pos === 'VERB';
const textOf = (tokens: readonly Token[]): string => tokens.map(({ lower }) => lower).join(' ');

/** "killing four people, including the gunman". */
export function countsDoer({ tokens }: Doc, { first, last }: Sentence, words: ComparisonWords): boolean {
  for (let i = first; i < last; i++)
    if (words.partBefore.has(tokens[i]!.lower))
      for (let j = i + 1; j <= Math.min(last, i + NEAR); j++) if (words.perpetrators.has(tokens[j]!.lower)) return true;
  return false;
}

// "including the suspected gunman"
const NEAR = 4;

/** "310 cases" of a story that also counts the infected are infected people. */
export function withCases(facets: Facet[]): Facet[] {
  if (!facets.some(({ measure }) => measure === 'infected')) return facets;
  return facets.map((facet) =>
    facet.listed || !facet.words.cases.has(facet.head) || facet.quantity.dimension !== 'count'
      ? facet
      : { ...facet, measure: 'infected', listed: true, anybody: true },
  );
}
