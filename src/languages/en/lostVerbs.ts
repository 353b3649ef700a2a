import type { WordForm } from '../../text/wordForms.js';

/** What the mending rules ask of a word, in whatever text it stands; told once for each word, since every token is asked. */
export interface Lexeme extends WordForm {
  /** White space alone. */
  blank: boolean;
  /** With a capital: "Josh", "Operating", "Local". */
  given: boolean;
  office: boolean;
  level: boolean;
}

/** "a clerk who |lives| near Ostport": a noun in -s right behind "who" is the verb, but not in "who investigators believe". */
export const isPredicate = (
  before: Lexeme | undefined,
  { text }: Lexeme,
  tag: string,
  next: string | undefined,
): boolean => tag === 'NOUN' && before?.text === 'who' && text.endsWith('s') && next !== 'VERB' && next !== 'AUX';

const CLOSING = /^["”’']$/u;

/** How many words a name behind a quote may have. */
const NAME = 3;

/** "“...,” Ann Lee |fumed| on Tuesday": behind a quote and a name, no adjective. */
export function isSpoken(words: readonly Lexeme[], tags: readonly string[], i: number): boolean {
  if (tags[i] !== 'ADJ' || tags[i - 1] !== 'PROPN' || !words[i]!.lower.endsWith('ed')) return false;
  let at = i - 1;
  while (at > i - NAME && tags[at - 1] === 'PROPN') at--;
  return CLOSING.test(words[at - 1]?.text ?? '');
}

/** "the suit, filed in May, |alleged| that": no adjective between a noun or a comma and "that". */
export const isToldThat = (words: readonly Lexeme[], tags: readonly string[], i: number): boolean =>
  tags[i] === 'ADJ' &&
  words[i]!.lower.endsWith('ed') &&
  tags[i + 1] === 'SCONJ' &&
  words[i + 1]!.lower === 'that' &&
  /^(?:NOUN|PROPN|PRON|PUNCT)$/u.test(tags[i - 1] ?? '');

/** "crews |rescued| 11 people": no noun in -ed between a noun and a number or determiner. */
export const isDone = (words: readonly Lexeme[], tags: readonly string[], i: number): boolean =>
  tags[i] === 'NOUN' &&
  DONE.test(words[i]!.text) &&
  /^(?:NOUN|PROPN|PRON)$/u.test(tags[i - 1] ?? '') &&
  /^(?:NUM|DET)$/u.test(tags[i + 1] ?? '');

const DONE = /[a-z]{2}[^e]ed$/u;

/** Verbs that are nouns too, and the preposition behind the verb. */
const LED_BY = new Map([
  ['account', 'for'],
  ['amount', 'to'],
  ['result', 'in'],
  ['range', 'from'],
]);

/** "said poor residents |account| for half": no noun between a plural and the verb's preposition, no plural behind a noun in the singular. */
export function isLedVerb(words: readonly Lexeme[], tags: readonly string[], i: number): boolean {
  const { lower } = words[i]!;
  const before = words[i - 1]?.lower ?? '';
  if (tags[i] !== 'NOUN' || !/^(?:NOUN|PROPN)$/u.test(tags[i - 1] ?? '')) return false;
  const plural = before.endsWith('s');
  return (
    LED_BY.get(plural ? lower : lower.replace(/s$/u, '')) === words[i + 1]?.lower && plural !== lower.endsWith('s')
  );
}

/** "He |fumed|: “...”", "Ann Lee |stormed|, “...”": no adjective between whoever speaks and the mark before a quote. */
export const isFuming = (words: readonly Lexeme[], tags: readonly string[], i: number): boolean =>
  tags[i] === 'ADJ' &&
  words[i]!.lower.endsWith('ed') &&
  /^(?:PRON|PROPN)$/u.test(tags[i - 1] ?? '') &&
  /^[:,]$/u.test(words[i + 1]?.text ?? '') &&
  OPENING.test(words[i + 2]?.text ?? '');

const OPENING = /^["“‘'«„]$/u;

/** "as the board |cast| doubt on it": no noun before "doubt". */
export const isCast = (words: readonly Lexeme[], tags: readonly string[], i: number): boolean =>
  tags[i] === 'NOUN' && /^casts?$/u.test(words[i]!.lower) && words[i + 1]?.lower === 'doubt';
