import { diffArrays } from 'diff';
import { spoken } from './plainText.js';

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

/** Under this share of its own words found in another reading, a reading is other words of the statement, not a variant. */
const LIKE = 0.4;

/** "this is not a swap" has two words of "It is a release, the product of …": in so few, more must be the same. */
const SHORT = { words: 6, like: 0.5 };

/** A reading with how it differs from another of the same statement. */
export interface Compared<R> {
  reading: R;
  parts: Variation[];
  /** Not set against the fullest reading but against the last before it that is other words. */
  under: boolean;
}

/**
 * The readings after the fullest, each set against the nearest of the fullest and of those that are other words of the statement ("Please note that
 * this is not a swap"), after which its variants stand ("this is not a swap").
 */
export function comparedReadings<R extends { text: string }>(readings: readonly R[]): Compared<R>[] {
  const [fullest, ...rest] = readings;
  const lots: { text: string; lot: Compared<R>[] }[] = fullest ? [{ text: spoken(fullest.text), lot: [] }] : [];
  for (const reading of rest) {
    const text = spoken(reading.text);
    const near = lots.map(({ text: head, lot }, at) => ({ at, lot, ...likeness(head, text) }));
    const best = near.reduce((best, other) => (other.share > best.share ? other : best));
    if (best.like) best.lot.push({ reading, parts: best.parts, under: best.at > 0 });
    else lots.push({ text, lot: [{ reading, parts: [{ kind: 'other', text }], under: false }] });
  }
  return lots.flatMap(({ lot }) => lot);
}

function likeness(head: string, reading: string): { parts: Variation[]; share: number; like: boolean } {
  const parts = variations(head, reading);
  const length = (kind: Variation['kind']) =>
    parts.reduce((sum, part) => sum + (part.kind === kind ? part.text.split(' ').length : 0), 0);
  const [same, own] = [length('same'), length('same') + length('added')];
  const share = own === 0 ? 0 : same / own;
  return { parts, share, like: share >= (own < SHORT.words ? SHORT.like : LIKE) };
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
