import type { Reading } from '../articles/reading.js';
import { pageAddress } from '../articles/versions.js';
import type { Relation } from './relate.js';

/** Sets `versionOf` of articles that were read at one address; `sorted` by date. Each pair of neighbours is one text. */
export function versionRelations(sorted: readonly Reading[]): Relation[] {
  const last = new Map<string, number>();
  const relations: Relation[] = [];
  for (const [b, { article }] of sorted.entries()) {
    const address = pageAddress(article.url ?? '');
    // a front page tells another story every day
    if (!/[/?]/u.test(address)) continue;
    const a = last.get(address);
    last.set(address, b);
    if (a === undefined || sorted[a]!.article.id === article.id) continue;
    article.versionOf = sorted[a]!.article.id;
    relations.push({ a, b, share: 1, kind: 'text' });
  }
  return relations;
}
