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
