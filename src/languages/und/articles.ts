import type { ArticleWords } from '../articleWords.js';

export const articles: ArticleWords = {};
