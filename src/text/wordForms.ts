import { holdsDigit, startsWithCapital } from './characters.js';

/** What a word tells by itself, in whatever text it stands. */
export interface WordForm {
  text: string;
  lower: string;
  /** True where it begins with a capital letter. */
  capital: boolean;
  /** True where it holds a digit. */
  digits: boolean;
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

/** The form of a word, told once: nine of ten words of a text have stood in it or another one before, and look-ups by one string are cheap. */
export const wordForm = onceForWord(
  (text): WordForm => ({
    text,
    lower: text.toLowerCase(),
    capital: startsWithCapital(text),
    digits: holdsDigit(text),
  }),
);
