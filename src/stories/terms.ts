import type { StoryWords } from '../languages/storyWords.js';
import type { Token } from '../text/doc.js';
import { withoutPossessive } from '../text/possessives.js';
import { rarityOf } from './rarity.js';

/** How often each term of a view occurs, and what it weighs. */
type Counts = Map<string, { times: number; weight: number }>;

/** The three views of an article: its words, its names and numbers, the words of its title. */
export interface Terms {
  words: Counts;
  names: Counts;
  title: Counts;
}

/** Where tokens stand: words of the title count as often as three in the text, those of the beginning as well. */
export interface Part {
  tokens: readonly Token[];
  isTitle: boolean;
}

/** A word of the title or of the beginning counts as often as this many in the rest. */
const TOLD_FIRST = 3;
/** Tokens that make the beginning. */
const BEGINNING = 120;
/** A number with the word after it ("17 wounded"). */
const NUMBER_AND_WORD = 0.3;
const WORD = /^\p{L}[\p{L}\p{M}'’.-]*$/u;
const DIGIT = /^\p{Nd}/u;
const YEAR = /^(?:19|20)\d\d$/u;

/** Counts the terms of a text and its title. */
export function countTerms(parts: readonly Part[], words: StoryWords): Terms {
  const terms: Terms = { words: new Map(), names: new Map(), title: new Map() };
  for (const part of parts) countPart(part, terms, words);
  return terms;
}

function countPart({ tokens, isTitle }: Part, terms: Terms, words: StoryWords): void {
  const rarity = rarityOf(words);
  const stemOf = (word: string) => word.slice(0, words.stemLength);
  let before: string | undefined;
  for (const [i, token] of tokens.entries()) {
    const word = withoutPossessive(token.lower);
    // "Peru's": the mark is no word between two names
    if (!word || word.startsWith('’') || word.startsWith("'")) continue;
    const stem = stemOf(word);
    if (WORD.test(token.text)) {
      add(terms.words, stem, rarity(stem), isTitle || i < BEGINNING ? TOLD_FIRST : 1);
      if (isTitle) add(terms.title, stem, rarity(stem));
    } else if (DIGIT.test(word)) {
      add(terms.names, word, numberWeight(word));
      const next = tokens.slice(i + 1, i + 4).find(({ text }) => WORD.test(text));
      if (next) add(terms.names, `${word} ${stemOf(next.lower)}`, NUMBER_AND_WORD);
    }
    const isNamed = isName(tokens, i);
    if (isNamed) {
      add(terms.names, word, rarity(stem));
      if (before) add(terms.names, `${before} ${word}`, rarity(stemOf(before)) + rarity(stem));
    }
    before = isNamed ? word : undefined;
  }
}

/** A capitalised proper noun; without a tagger, any capitalised word that does not begin a sentence. */
function isName(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (!token.capital || !WORD.test(token.text)) return false;
  return token.pos === 'PROPN' || (token.pos === 'X' && tokens[i - 1]?.sentence === token.sentence);
}

/** Small numbers and years stand in every report, large ones in few. */
function numberWeight(number: string): number {
  if (YEAR.test(number)) return 0.15;
  return number.length > 2 ? 0.8 : number.length === 2 ? 0.35 : 0.1;
}

function add(counts: Counts, term: string, weight: number, times = 1): void {
  if (weight === 0) return;
  const entry = counts.get(term);
  if (entry) entry.times += times;
  else counts.set(term, { times, weight });
}
