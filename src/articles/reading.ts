import type { Language } from '../languages/language.js';
import type { Doc } from '../text/doc.js';
import type { Article } from '../types.js';

/** An article on its way through the rooms: the contract's part, the analysed text, and the words of its language. */
export interface Reading {
  article: Article;
  doc: Doc;
  language: Language;
}
