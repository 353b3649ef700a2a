import type { ComparisonWords } from '../languages/comparisonWords.js';
import { type Doc, tokenAt } from '../text/doc.js';
import { stemOf } from '../text/stems.js';
import type { Figure } from '../types.js';
import type { Facet } from './facets.js';

/** How many words may tell a crime: "of conspiring to commit armed robbery". */
const WORDS = 5;

/** Stems of the words that tell of what the counts are: "two counts |of armed robbery|"; none for any other noun. */
export function chargeOf(doc: Doc, { countedAt }: Figure, head: string, words: ComparisonWords): ReadonlySet<string> {
  const stems = new Set<string>();
  if (countedAt === null || !words.charges.has(head)) return stems;
  const of = tokenAt(doc, countedAt.end);
  if (doc.tokens[of]?.pos !== 'ADP') return stems;
  for (const { lower, pos, sentence } of doc.tokens.slice(of + 1, of + 1 + WORDS)) {
    if (sentence !== doc.tokens[of]!.sentence || pos === 'PUNCT' || pos === 'CCONJ' || pos === 'ADP') break;
    if (!words.stop.has(lower)) stems.add(stemOf(lower, words));
  }
  return stems;
}

/** "two counts of assault", "two counts of kidnapping": no word in common. */
export const otherCharge = (a: Facet, b: Facet): boolean =>
  a.charge.size > 0 && b.charge.size > 0 && [...a.charge].every((stem) => !b.charge.has(stem));
