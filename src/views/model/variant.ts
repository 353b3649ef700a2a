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
  const whole = within(from, to);
  if (whole) return whole;
  return diffArrays(from, to, { comparator: (a, b) => a.bare === b.bare }).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'left_out' : 'same',
    text: textOf(value),
  }));
}

// "The negotiations will continue." of "The release … The negotiations will continue" is the second "The".
function within(from: readonly Word[], to: readonly Word[]): Variation[] | null {
  const at = from.findIndex((_, start) => to.every(({ bare }, place) => from[start + place]?.bare === bare));
  if (at < 0 || to.length === 0) return null;
  const [before, after] = [from.slice(0, at), from.slice(at + to.length)];
  return [
    ...(before.length > 0 ? [{ kind: 'left_out' as const, text: textOf(before) }] : []),
    { kind: 'same', text: textOf(to) },
    ...(after.length > 0 ? [{ kind: 'left_out' as const, text: textOf(after) }] : []),
  ];
}

const textOf = (some: readonly Word[]): string => some.map(({ text }) => text).join(' ');

/** Under this share of its own words found in another reading, a reading is other words of the statement, not a variant. */
const LIKE = 0.4;

/** "this is not a swap" has two words of "It is a release, the product of …": in so few, more must be the same. */
const SHORT = { words: 6, like: 0.6 };

/** A reading with how it differs from another of the same statement. */
export interface Compared<R> {
  reading: R;
  parts: Variation[];
  /** Set against a reading above it, not against the fullest. */
  under: boolean;
}

/** By so much of its words must a reading be nearer to another than to the fullest to be set against that. */
const NEARER = 0.25;

interface Lot<R> {
  text: string;
  first: Compared<R>;
  under: Compared<R>[];
}

/**
 * The readings after the fullest, each set against the nearest: the fullest, or one before it ("Please note that this is not a swap"), after which it
 * stands then ("this is not a swap"); those that are other words of the statement come last.
 */
export function comparedReadings<R extends { text: string }>([fullest, ...rest]: readonly R[]): Compared<R>[] {
  if (!fullest) return [];
  const head = spoken(fullest.text);
  const [variants, others]: [Lot<R>[], Lot<R>[]] = [[], []];
  for (const reading of rest) {
    const text = spoken(reading.text);
    const own = likeness(head, text);
    const near = [...variants, ...others]
      .flatMap((lot) =>
        [lot.text, ...lot.under.map(({ reading }) => spoken(reading.text))].map((other) => ({
          lot,
          ...likeness(other, text),
        })),
      )
      .reduce<(Likeness & { lot: Lot<R> }) | null>(
        (best, other) => (best && best.share >= other.share ? best : other),
        null,
      );
    if (near?.like && near.share >= (own.like ? own.share + NEARER : own.share))
      near.lot.under.push({ reading, parts: near.parts, under: true });
    else if (own.like) variants.push({ text, first: { reading, parts: own.parts, under: false }, under: [] });
    else others.push({ text, first: { reading, parts: [{ kind: 'other', text }], under: false }, under: [] });
  }
  return [...variants, ...others].flatMap(({ first, under }) => [first, ...under]);
}

interface Likeness {
  parts: Variation[];
  share: number;
  like: boolean;
}

function likeness(head: string, reading: string): Likeness {
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
