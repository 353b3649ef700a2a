import type { Sex } from '../text/names.js';

/** The words in a string, split at white space. */
export function wordList(list: string): string[] {
  return list.trim().split(/\s+/u);
}

/** A set of the words in strings, split at white space. */
export function wordSet(...lists: string[]): ReadonlySet<string> {
  return new Set(lists.flatMap(wordList));
}

/** Entries that hold spaces and commas, split at semicolons. */
export function entryList(list: string): string[] {
  return list.trim().split(/\s*;\s*/u);
}

/** Phrases as their words in order, split at bars. */
export function phraseList(list: string): string[][] {
  return list.split('|').map((phrase) => phrase.split(' '));
}

/** A set of phrases, split at commas. */
export function phraseSet(...lists: string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.trim().split(/\s*,\s*/u)));
}

/** A map from each phrase (split at commas) of a row to the row's key. */
export function phraseMap<Value>(rows: readonly (readonly [Value, string])[]): ReadonlyMap<string, Value> {
  return new Map(
    rows.flatMap(([value, list]) =>
      list
        .trim()
        .split(/\s*,\s*/u)
        .map((phrase) => [phrase, value] as const),
    ),
  );
}

/** Pairs such as "said:say", split at white space. */
export function wordPairs(list: string): Map<string, string> {
  return new Map(wordList(list).map((pair) => pair.split(':') as [string, string]));
}

/** Each noun of a row with the name at its head. */
export function namesOfRows(rows: string): [noun: string, name: string][] {
  return rows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [name = '', ...nouns] = wordList(row);
      return nouns.map((noun): [string, string] => [noun, name]);
    });
}

/** Nouns to the name at the head of the first row that has them. */
export const firstNames = (rows: string): ReadonlyMap<string, string> => new Map(namesOfRows(rows).reverse());

/** Words for people with the sex that they tell, null of either. */
export function sexed(either: string, female: string, male: string): [word: string, sex: Sex][] {
  return [
    ...wordList(either).map((word): [string, Sex] => [word, null]),
    ...wordList(female).map((word): [string, Sex] => [word, 'f']),
    ...wordList(male).map((word): [string, Sex] => [word, 'm']),
  ];
}

/** For each verb of a row (split at white space) what completes it (split at commas), and the row's key: "pulled" ... "from the rubble". */
export function completions(
  rows: readonly (readonly [key: string, verbs: string, complements: string])[],
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const verbs = new Map<string, Map<string, string>>();
  for (const [key, forms, complements] of rows)
    for (const verb of wordList(forms)) {
      const known = verbs.get(verb) ?? new Map<string, string>();
      for (const complement of complements.split(/\s*,\s*/u)) known.set(complement, key);
      verbs.set(verb, known);
    }
  return verbs;
}
