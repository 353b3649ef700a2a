import type { ComparisonWords } from '../languages/comparisonWords.js';
import { stemOf, wordsOf } from '../text/stems.js';
import { countriesIn } from './countries.js';

/** Who a name stands for, in a form that is the same for all its variants. */
export interface ClaimantKey {
  /** The same key, the same actor. */
  key: string;
  /** What the key was made from; `name` keys of persons are joined by last names afterwards. */
  kind: 'country' | 'office' | 'person' | 'name';
  /** Country that the name holds; '' for "the country's". */
  country: string | null;
  /** Country whose government it is. */
  side: string | null;
  /** Words of the name without titles and descriptions. */
  proper: string[];
}

/** Reads a claimant's name: "Ukrainian authorities" and "Kyiv" are the country, "Russia's defence minister" an office of it. */
export function claimantKey(name: string, person: boolean, words: ComparisonWords): ClaimantKey {
  const all = wordsOf(name).filter((word) => !words.definite.has(word));
  const mention = countriesIn(all, words)[0];
  const offices = [
    ...new Set(all.map((word) => words.offices.get(word)).filter((office) => office !== undefined)),
  ].sort();
  const proper = all.filter((word) => !isDescription(word, words));
  const owned =
    mention ?? (all.some((word) => words.backReference.has(word)) ? { country: '', first: 0, end: 0 } : undefined);
  if (owned && !person) {
    const rest = all.filter((word, i) => (i < owned.first || i >= owned.end) && !words.stop.has(word));
    const open = rest.filter((word) => !isDescription(word, words) && !words.backReference.has(word));
    if (open.length === 0 && offices.length > 0)
      return {
        key: `office ${owned.country} ${offices.join(' ')}`,
        kind: 'office',
        country: owned.country,
        side: owned.country || null,
        proper,
      };
    if (open.length === 0 && owned.country)
      return { key: `country ${owned.country}`, kind: 'country', country: owned.country, side: owned.country, proper };
  }
  if (person)
    return {
      key: `person ${(proper.length > 0 ? proper : all).join(' ')}`,
      kind: 'person',
      country: null,
      side: null,
      proper,
    };
  const full = withoutLast(withoutLast(withoutSpokesman(all, words), words.outputs), words.companyForms);
  const stems = full.filter((word) => !words.stop.has(word)).map((word) => stemOf(word, words));
  return {
    key: `name ${stems.join(' ')}`,
    kind: 'name',
    country: mention?.country ?? null,
    side: words.seats.get(all.join(' ')) ?? null,
    proper: withoutLast(proper, words.companyForms),
  };
}

// a spokesman has a title, a statement none
const isSpokesman = (word: string, words: ComparisonWords): boolean =>
  words.spokespeople.has(word) && words.titles.has(word);

/** True for "Harbour Police spokesman". */
export function isVoice(name: string, words: ComparisonWords): boolean {
  const all = wordsOf(name);
  return [all[0], all.at(-1)].some((word) => word !== undefined && isSpokesman(word, words));
}

/** "Harbour Police spokesman", "a spokeswoman for the Harbour Police": Harbour Police; a spokesman of nobody stays one. */
function withoutSpokesman(name: string[], words: ComparisonWords): string[] {
  const rest = name.filter((word) => !isSpokesman(word, words));
  // "a spokesman for the police": police is a title as well
  const owner = (word: string): boolean => !isDescription(word, words) || words.organisations.has(word);
  return rest.some((word) => !words.stop.has(word) && owner(word)) ? rest : name;
}

/** "health ministry figures", "Harbour Police data": the ministry, the police; "Orrin Care Group Inc.": Orrin Care. One word stays. */
function withoutLast(name: string[], left: ReadonlySet<string>): string[] {
  let end = name.length;
  while (end > 1 && left.has(name[end - 1]!)) end--;
  return name.slice(0, end);
}

function isDescription(word: string, words: ComparisonWords): boolean {
  return (
    words.government.has(word) || words.offices.has(word) || words.spokespeople.has(word) || words.titles.has(word)
  );
}

/** True where a name looks like a person's: two or more capitalised words at its end, no word of an organisation. */
export function looksLikePerson(name: string, words: ComparisonWords): boolean {
  const parts = name.split(/\s+/u).filter(Boolean);
  const tail: string[] = [];
  for (let i = parts.length - 1; i >= 0 && /^\p{Lu}/u.test(parts[i]!); i--) tail.unshift(parts[i]!.toLowerCase());
  const open = tail.filter((word) => !words.titles.has(word));
  const group = tail.some(
    (word) => words.organisations.has(word) || words.government.has(word) || words.offices.has(word),
  );
  const titled = tail.length > open.length && open.length > 0;
  if (group && !titled) return false;
  if (parts.some((part) => words.stop.has(part.toLowerCase()) && part !== parts[0])) return false;
  if (countriesIn(open, words).length > 0) return false;
  return open.length >= 2 && open.length <= 4;
}
