import { diffArrays } from 'diff';

/** A stretch of a variant reading against the fullest one. */
export interface Variation {
  /** `other`: other words of the statement, not a variant of these. */
  kind: 'same' | 'added' | 'left_out' | 'other';
  text: string;
}

/** Longer readings are set side by side without marking the words, so that no input takes quadratic time. */
const LONGEST = 1500;

/** How `reading` differs from `fullest`, word by word; quote marks, case and the marks at a word's ends make no difference. */
function variations(fullest: string, reading: string): Variation[] {
  const from = words(fullest);
  const to = words(reading);
  if (from.length + to.length > LONGEST) return [{ kind: 'added', text: reading }];
  return diffArrays(from, to, { comparator: (a, b) => a.bare === b.bare }).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'left_out' : 'same',
    text: value.map(({ text }) => text).join(' '),
  }));
}

/** Under this share of its own words found in the fullest reading, a reading is other words of the statement, not a variant. */
const LIKE = 0.4;

/** A reading against the fullest one; other words of the same statement come back whole and unmarked. */
export function readingOf(fullest: string, reading: string): Variation[] {
  const found = variations(fullest, reading);
  const length = (kind: Variation['kind']) =>
    found.reduce((sum, part) => sum + (part.kind === kind ? part.text.split(' ').length : 0), 0);
  const same = length('same');
  return same >= LIKE * (same + length('added')) ? found : [{ kind: 'other', text: reading }];
}

/** The words of a reading as far as they tell it from another: “Significant losses,” and 'significant losses' are one. */
export function wordingOf(reading: string): string {
  return words(reading)
    .map(({ bare }) => bare)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .join(' ');
}

interface Word {
  text: string;
  bare: string;
}

function words(text: string): Word[] {
  return text
    .split(/\s+/u)
    .filter(Boolean)
    .map((word) => ({ text: word, bare: bare(word) }));
}

// “It’s and 'it's, are one word.
function bare(word: string): string {
  const plain = word.normalize('NFKC').replaceAll('’', "'").toLowerCase();
  return plain.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') || plain;
}
