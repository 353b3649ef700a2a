import type { Language } from '../languages/language.js';
import type { Doc } from '../text/doc.js';
import type { Names } from '../text/names.js';
import type { Article, Problem } from '../types.js';

/** An article on its way through the rooms: the contract's part, the analysed text, and the words of its language. */
export interface Reading {
  article: Article;
  doc: Doc;
  /** Names of people, organisations and places, variants joined. */
  names: Names;
  language: Language;
  /** What has to be said about the page: that it is a stub, a list, a live blog, no article. */
  notes?: readonly Pick<Problem, 'kind' | 'message'>[];
}
