import { stemOf, wordsOf } from '../text/stems.js';
import type { Question } from '../types.js';
import type { Group } from './groupFigures.js';
import type { Names } from './why.js';

/** What a question asks, in words of its evidence: "Russian soldiers killed". */
export function matterOf(
  group: Group,
  _names: Names,
): Pick<Question, 'text' | 'unit' | 'measure' | 'counted' | 'scope'> {
  const { words } = group[0]!;
  const named = group.filter(({ anybody }) => !anybody);
  const counted = commonest((named.length > 0 ? named : group).map(({ figure }) => figure.counted));
  const measure = commonest(group.map(({ figure }) => figure.measure));
  const times = shared(group.map(({ scope }) => scope.times));
  const places = shared(group.map(({ scope }) => scope.places));
  const scope = [...places.map(titled), ...times].join(', ') || null;
  const stems = new Set(wordsOf(counted).map((word) => stemOf(word, words)));
  const verb = wordsOf(measure).every((word) => stems.has(stemOf(word, words))) ? '' : measure;
  const text = [counted, verb].filter(Boolean).join(' ');
  return {
    text: scope ? `${text} (${scope})` : text,
    unit: commonest(group.map(({ figure }) => figure.unit)),
    measure,
    counted,
    scope,
  };
}

/** The most frequent value, the longest of those, then the first by letters. */
function commonest(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || b.length - a.length || (a < b ? -1 : 1))[0]?.[0] ?? '';
}

/** What every list holds. */
function shared(lists: readonly (readonly string[])[]): string[] {
  return lists[0]?.filter((item) => lists.every((list) => list.includes(item))) ?? [];
}

const titled = (name: string): string => name.replace(/(^|[\s-])\p{Ll}/gu, (letter) => letter.toUpperCase());
