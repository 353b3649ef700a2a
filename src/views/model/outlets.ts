import type { Article } from '../../types.js';
import { LABELS } from '../labels.js';
import { clean, shortened } from './plainText.js';

/** The name of an article's outlet as it is shown, a site without its "www."; null where none is known. */
export function outletText({ outlet }: Pick<Article, 'outlet'>): string | null {
  return outlet === null ? null : clean(outlet).replace(/^www\.(?=[^.]+\.)/iu, '');
}

// "000_cc01f844b1c1ad37" tells a reader nothing.
const CODE = /(?=[a-f]*\d)[\da-f]{12}/iu;

/** True for an id that is a code and no name. */
export function isCode(id: string): boolean {
  return CODE.test(id);
}

/** Longer openings would take the place of what they name. */
const OPENING = 72;

/** The title of an article; where it has none, that and the words it opens with. */
export function titleText({ title, text }: Pick<Article, 'title' | 'text'>): string {
  return clean(title ?? LABELS.opensWith(shortened(clean(text.slice(0, 4 * OPENING)), OPENING)));
}

/** The outlet of an article; where none is known its id, or what it opens with where the id is a code. */
export function sourceText(article: Pick<Article, 'outlet' | 'id' | 'title' | 'text'>): string {
  const outlet = outletText(article);
  if (outlet !== null) return outlet;
  const opening = article.title ?? article.text.slice(0, 4 * OPENING);
  return isCode(article.id) && opening.trim() !== '' ? shortened(clean(opening), OPENING) : clean(article.id);
}

/** "harbourpost.co.uk" as "harbourpost" and ".co.uk", between which a line may break. */
export function brokenAtDomain(name: string): string[] {
  return name.split(/(?=\.[^.\s]{2,3}\.\p{L}{2}$)|(?=\.\p{L}{3,}$)|(?<!\.[^.\s]{2,3})(?=\.\p{L}{2}$)/u);
}
