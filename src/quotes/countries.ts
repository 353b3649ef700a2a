import type { ComparisonWords } from '../languages/comparisonWords.js';
import { onceFor } from '../text/onceFor.js';
import { withoutPossessive } from '../text/possessives.js';

const tableOf = onceFor(({ countries }: ComparisonWords): ReadonlyMap<string, string> => {
  const table = new Map<string, string>();
  for (const { name, demonyms, capitals } of countries)
    for (const form of [...capitals, ...demonyms, name]) table.set(form, name);
  return table;
});

/** A country named in a phrase, and which words of it name the country ("Ukrainian authorities": ukraine, words 0 to 1). */
export interface CountryMention {
  country: string;
  first: number;
  /** One past the last word. */
  end: number;
}

const LONGEST = 4;

/** The countries that a phrase names by name, people or capital, in order; the longest form wins ("North Korean"). */
export function countriesIn(phrase: readonly string[], words: ComparisonWords): CountryMention[] {
  const table = tableOf(words);
  const found: CountryMention[] = [];
  for (let first = 0; first < phrase.length; first++) {
    for (let length = Math.min(LONGEST, phrase.length - first); length > 0; length--) {
      const form = phrase.slice(first, first + length).join(' ');
      const country = table.get(form) ?? table.get(withoutPossessive(form));
      if (country === undefined) continue;
      found.push({ country, first, end: first + length });
      first += length - 1;
      break;
    }
  }
  return found;
}
