import type { Article } from '../types.js';

/** Where the first paragraph of an article's text begins; 0 where it has none. */
export function bodyStart({ blocks }: Pick<Article, 'blocks'>): number {
  return blocks.find(({ kind }) => kind === 'body')?.start ?? 0;
}
