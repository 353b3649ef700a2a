import type { ComparisonWords } from '../languages/comparisonWords.js';
import { countriesIn } from '../quotes/countries.js';
import { type Doc, type Sentence, tokenAt } from '../text/doc.js';
import { stemOf, wordsOf } from '../text/stems.js';
import { isCurrency } from '../text/unitScales.js';
import type { Figure } from '../types.js';
import { LISTED } from './listedMeasures.js';

/** "a cash |reward| of $500", "the |reward| has grown to $500": what a sum of money is, the nearest such noun of its sentence. */
export function sumIn(
  doc: Doc,
  { first, last }: Sentence,
  { start, unit }: Figure,
  words: ComparisonWords,
): string | null {
  if (!isCurrency(unit)) return null;
  const at = tokenAt(doc, start);
  let nearest: string | null = null;
  let away = Number.POSITIVE_INFINITY;
  for (let i = first; i <= last; i++) {
    const { lower, pos } = doc.tokens[i]!;
    const name = pos === 'ADJ' || pos === 'ADV' ? undefined : words.sums.get(lower);
    if (name === undefined || Math.abs(i - at) >= away) continue;
    nearest = name;
    away = Math.abs(i - at);
  }
  return nearest;
}

/** The stem of the word that says what the number is; nothing where the word only says that somebody names it ("put the number at 98"). */
export function openMeasure({ measure, counted, unit, source }: Figure, words: ComparisonWords): string {
  const stem = stemOf(measure.split(' ').at(-1) ?? '', words);
  const bare = counted === '' && (unit === 'person' || unit === 'thing');
  // "the ministry said 3,200 doctors were on strike"
  const isClaimant = wordsOf(source?.name ?? '').some((word) => stemOf(word, words) === stem);
  return source !== null && (bare || isClaimant || words.naming.has(stem)) ? '' : stem;
}

/** "|Four| adults and |two| children were killed": exact counts of people of one fate. */
export function sumOf({ measure }: Figure, inSentence: readonly Figure[]): number | null {
  const counts = inSentence.filter(
    ({ unit, bound, ...other }) => unit === 'person' && bound === 'exact' && other.measure === measure,
  );
  return LISTED.has(measure) && counts.length > 1 ? counts.reduce((sum, { low }) => sum + (low ?? 0), 0) : null;
}

/** What a phrase counts: its noun or kind, who that is, and the words before it. */
export function countedOf(phrase: string, words: ComparisonWords) {
  const all = wordsOf(phrase);
  const cut = all.findIndex((word, i) => i > 0 && words.stop.has(word));
  const base = withoutParticiple(cut > 0 ? all.slice(0, cut) : all, words);
  const stems = withoutMembers(
    base.map((word) => stemOf(word, words)),
    words,
  );
  const noun = stems.at(-1) ?? '';
  // "two of them", "half of us"
  const pronoun = base.every((word) => words.stop.has(word));
  // "troop deaths", "civilian casualties": the people stand before the noun
  const anybody = words.anybody.has(noun) || words.anybody.has(base.at(-1) ?? '');
  const people = anybody
    ? stems.map((stem) => words.kinds.get(stem) ?? stem).findLast((kind) => words.parts.has(kind))
    : undefined;
  return {
    head: people ?? words.kinds.get(noun) ?? noun,
    anybody: people === undefined && (pronoun || anybody),
    pronoun,
    modifiers: new Set(stems.slice(0, -1).filter((stem) => !words.stop.has(stem))),
    countries: countriesIn(base, words).map(({ country }) => country),
    degree: all.map((word) => words.degrees.get(word)).find((degree) => degree !== undefined) ?? '',
  };
}

/** "crew members", "staff members": the crew, the staff. */
function withoutMembers(stems: string[], words: ComparisonWords): string[] {
  const group = words.members.has(stems.at(-1) ?? '') && words.kinds.has(stems.at(-2) ?? '');
  return group ? stems.slice(0, -1) : stems;
}

/** "others wounded", "sailors abducted": the noun stands before what happened to it. */
function withoutParticiple(base: string[], words: ComparisonWords): string[] {
  const last = base.at(-1) ?? '';
  const happened = words.participleEndings.some((ending) => last.endsWith(ending)) || words.conditions.has(last);
  return base.length > 1 && happened ? base.slice(0, -1) : base;
}
