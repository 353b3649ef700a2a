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
  clockStart: /^\d{1,2}:\d{2} [AP]M\b/u,
  clockEnd: /[ap]\.m\.$/u,
  dateStarts: [],
  correctionStarts: [],
  correctionHolds: [],
};
