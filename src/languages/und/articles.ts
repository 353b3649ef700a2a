import type { ArticleWords } from '../articleWords.js';

export const articles: ArticleWords = {
  littleWords: new Set(),
  furniture: { lines: new Set(), menu: new Set(), starts: [], holds: [] },
  captions: { starts: [], holds: [], pictureCredits: [] },
  creditStarts: [],
  bylineStarts: [],
  commentAge: null,
  dateStarts: [],
  correctionStarts: [],
  correctionHolds: [],
};
