import type { Reading } from '../articles/reading.js';
import type { Article } from '../types.js';
import type { Relation } from './relate.js';

/** The address without what changes from visit to visit: protocol, "www.", query, fragment, last slash. */
function addressOf({ url }: Article): string | null {
  if (!url) return null;
  return url
    .trim()
    .replace(/^[a-z]+:\/\//iu, '')
    .replace(/^www\./iu, '')
    .replace(/[?#].*$/u, '')
    .replace(/\/+$/u, '')
    .toLowerCase();
}

/** Sets `versionOf` of articles that were read at one address; `sorted` by date. Each pair of neighbours is one text. */
export function versionRelations(sorted: readonly Reading[]): Relation[] {
  const last = new Map<string, number>();
  const relations: Relation[] = [];
  for (const [b, { article }] of sorted.entries()) {
    const address = addressOf(article);
    if (!address?.includes('/')) continue;
    const a = last.get(address);
    last.set(address, b);
    if (a === undefined || sorted[a]!.article.id === article.id) continue;
    article.versionOf = sorted[a]!.article.id;
    relations.push({ a, b, share: 1, kind: 'text' });
  }
  return relations;
}
