import { holdsDigit, startsWithCapital } from './characters.js';

/** What a word tells by itself, in whatever text it stands. */
export interface WordForm {
  text: string;
  lower: string;
  /** True where it begins with a capital letter. */
  capital: boolean;
  /** True where it holds a digit. */
  digits: boolean;
  /** As `Token.word`. */
  word: number;
}

/** Forms that are kept; a day's news has some 60,000, and the common ones are back at once. */
const MOST = 100_000;
/** Longest word that is kept: longer ones are addresses and the like, and do not come back. */
const LONGEST = 40;

/** A function of a word that is asked again and again, with its answers kept for those words that come back. */
export function onceForWord<Value>(make: (word: string) => Value): (word: string) => Value {
  const made = new Map<string, Value>();
  return (word) => {
    const known = made.get(word);
    if (known !== undefined) return known;
    const value = make(word);
    if (word.length > LONGEST) return value;
    if (made.size >= MOST) made.clear();
    made.set(word, value);
    return value;
  };
}

/** The number of the words that have none of their own. */
export const UNNUMBERED = -1;
/** Words that are given a number, the first ones that come: those that come back come early. */
const NUMBERED = 1 << 16;
const numbered = new Map<string, WordForm>();

/** The form of a word, told once: nine of ten words of a text have stood in it or another one before, and look-ups by one string are cheap. */
export function wordForm(text: string): WordForm {
  const known = numbered.get(text);
  if (known !== undefined) return known;
  if (numbered.size === NUMBERED || text.length > LONGEST) return unnumberedForm(text);
  const form = formOf(text, numbered.size);
  numbered.set(text, form);
  return form;
}

const unnumberedForm = onceForWord((text) => formOf(text, UNNUMBERED));

function formOf(text: string, word: number): WordForm {
  return { text, lower: text.toLowerCase(), capital: startsWithCapital(text), digits: holdsDigit(text), word };
}

/** A token, or what is like one. */
type Word = Pick<WordForm, 'text' | 'lower' | 'word'>;

const UNKNOWN = 0;
const NO = 1;
const YES = 2;

/** A question about words that every token of a text is asked: the answers are kept by the words' numbers, which finds them soonest. */
export function asked(question: (word: Word) => boolean): (token: Word) => boolean {
  const answers = new Uint8Array(NUMBERED);
  return (token) => {
    const { word } = token;
    if (word === UNNUMBERED) return question(token);
    const known = answers[word]!;
    if (known !== UNKNOWN) return known === YES;
    const answer = question(token);
    answers[word] = answer ? YES : NO;
    return answer;
  };
}

/** Asks whether the word, in small letters, is one of some words. */
export function among(words: { has(word: string): boolean }): (token: Word) => boolean {
  return asked(({ lower }) => words.has(lower));
}
