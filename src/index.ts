export { makeArticle } from './articles/makeArticle.js';
export type { Reading } from './articles/reading.js';
export { compare, compareGroup, group, read } from './compare.js';
export type { Intake, Page } from './pages/page.js';
export { readPages } from './pages/readPages.js';
export type * from './types.js';
