import type { Article } from '../../types.js';
import { clean } from './plainText.js';

/** The name of an article's outlet as it is shown, a site without its "www."; null where none is known. */
export function outletText({ outlet }: Pick<Article, 'outlet'>): string | null {
  return outlet === null ? null : clean(outlet).replace(/^www\.(?=[^.]+\.)/iu, '');
}

/** The outlet of an article, or its id where none is known. */
export function sourceText(article: Pick<Article, 'outlet' | 'id'>): string {
  return outletText(article) ?? clean(article.id);
}
