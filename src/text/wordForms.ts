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

const forms = new Map<string, WordForm>();

/** The form of a word, told once: nine of ten words of a text have stood in it or another one before, and look-ups by one string are cheap. */
export function wordForm(text: string): WordForm {
  const known = forms.get(text);
  if (known) return known;
  const form = { text, lower: text.toLowerCase(), capital: startsWithCapital(text), digits: holdsDigit(text) };
  if (text.length > LONGEST) return form;
  if (forms.size >= MOST) forms.clear();
  forms.set(text, form);
  return form;
}
