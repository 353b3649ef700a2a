import type { QuoteWords } from '../quoteWords.js';

/** Matches nothing. */
const NEVER = /(?!)/u;

export const quotes: QuoteWords = {
  elisions: new Set(),
  pronouns: new Map(),
  relatives: new Set(),
  definite: new Set(),
  determiners: new Set(),
  tails: new Set(),
  and: new Set(),
  gerund: NEVER,
  participle: NEVER,
  finite: NEVER,
  plural: NEVER,
  aged: NEVER,
  agent: new Set(),
  be: new Set(),
  speech: new Set(),
  manner: new Set(),
  thinking: new Set(),
  citing: new Set(),
  labelling: new Set(),
  uttering: new Set(),
  naming: new Set(),
  works: new Set(),
  sourcePhrases: [],
  possessives: new Set(),
  sexed: new Map(),
  demonstratives: new Set(),
  ownText: new Set(),
  documents: new Set(),
  contractions: new Set(),
  asWords: new Set(),
};
