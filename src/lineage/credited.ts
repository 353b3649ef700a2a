import { put } from '../text/grouping.js';
import { compareStrings } from '../text/order.js';
import type { Derivation } from '../types.js';
import type { Member } from './derive.js';

/**
 * What articles say that they have from elsewhere: from the article of the story whose outlet is named, else from
 * `outside:<name>`. An edge that would close a circle is left out: then both only credit each other.
 */
export function deriveCredited(members: readonly Member[], derived: readonly Derivation[]): Derivation[] {
  const found: Derivation[] = [];
  const parents = new Map<string, string[]>();
  for (const { from, to } of derived) put(parents, to, from);
  for (const { body, house } of members) {
    const to = body.reading.article.id;
    const seen = new Set<string>();
    for (const { credit, house: name } of house.credits) {
      if (name === house.own || seen.has(name)) continue;
      seen.add(name);
      const inside = articleOf(members, name, body.reading.article.published);
      // a text that is shown to be taken from that outlet needs no second line
      if (inside && derived.some((derivation) => derivation.to === to && derivation.from === inside)) continue;
      const from = inside ?? `outside:${name}`;
      if (inside && reaches(parents, inside, to)) continue;
      put(parents, to, from);
      const known = inside === undefined || credit.kind !== 'reported_by' ? 'known' : 'likely';
      found.push({ from, to, kind: 'credited', direction: known, share: 0, passages: [], drift: [] });
    }
  }
  return found;
}

/** The earliest article of an outlet, where it is not later than the one that credits it. */
function articleOf(members: readonly Member[], name: string, published: string | null): string | undefined {
  const own = members
    .filter(({ house }) => house.own === name)
    .map(({ body }) => body.reading.article)
    .filter((article) => !article.published || !published || article.published.slice(0, 10) <= published.slice(0, 10));
  // one without a date may be the first
  own.sort((a, b) => compareStrings(a.published ?? '', b.published ?? '') || compareStrings(a.id, b.id));
  return own[0]?.id;
}

/** True where `id` was made, over any number of steps, from `ancestor`. */
function reaches(parents: ReadonlyMap<string, string[]>, id: string, ancestor: string): boolean {
  const open = [id];
  const seen = new Set<string>();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === ancestor) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(parents.get(next) ?? []));
  }
  return false;
}
