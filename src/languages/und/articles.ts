import type { ArticleWords } from '../articleWords.js';

export const articles: ArticleWords = {
  furniture: { lines: new Set(), menu: new Set(), starts: [], counter: null, holds: [] },
  captions: { starts: [], holds: [], pictureCredits: [], creditAtEnd: null },
  creditStarts: [],
  bylineStarts: [],
  signOffs: [],
  bylineRoles: new Set(),
  commentHead: null,
  commentAge: null,
  dateStarts: [],
  correctionStarts: [],
  correctionHolds: [],
};
