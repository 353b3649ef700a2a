import { compareStrings } from './order.js';

/** Adds a value to those of its key. */
export function put<Key, Value>(groups: Map<Key, Value[]>, key: Key, value: Value): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

/** Values by their keys, both in the order in which they come. */
export function groupBy<Key, Value>(values: Iterable<Value>, keyOf: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) put(groups, keyOf(value), value);
  return groups;
}

/** How often each value comes. */
export function countsOf<Value>(values: Iterable<Value>): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The most frequent of some words; of equally frequent ones the first by `before`, then by letters. */
export function commonest(words: Iterable<string>, before = (_a: string, _b: string): number => 0): string | undefined {
  const counts = [...countsOf(words)];
  return counts.sort(([a, n], [b, m]) => m - n || before(a, b) || compareStrings(a, b))[0]?.[0];
}

/** Items 0 to `size` - 1 that are joined one pair after the other; each group goes by the first of its items. */
export function joinable(size: number): { rootOf(item: number): number; join(a: number, b: number): void } {
  const parent = Array.from({ length: size }, (_, i) => i);
  const rootOf = (item: number): number => {
    let at = item;
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
    return at;
  };
  return {
    rootOf,
    join(a, b) {
      const [x, y] = [rootOf(a), rootOf(b)];
      parent[Math.max(x, y)] = Math.min(x, y);
    },
  };
}
