import type { Reading } from '../articles/reading.js';
import { wordsOf } from '../text/stems.js';
import type { Figure } from '../types.js';
import type { Facet } from './facets.js';

// "($56,270)", "(about $56,270)", "(or some $56,270)"
const LONGEST_BRIDGE = 24;

/** Facets of one article in order: a sum in brackets is the one before it in other money, and a figure may say which one it takes the place of. */
export function withRestated<F extends Pick<Facet, 'figure' | 'quantity' | 'sentence' | 'words'>>(
  { article }: Reading,
  facets: readonly F[],
): (F & Pick<Facet, 'converted' | 'replaced'>)[] {
  return facets.map((facet, i) => {
    const before = facets[i - 1];
    const here = before?.sentence === facet.sentence ? before : undefined;
    const bridge = here ? article.text.slice(here.figure.end, facet.figure.start) : '';
    const original = here && isConversion(here.figure, facet.figure, bridge) ? here : undefined;
    const replaced = here && isRevision(article.text, here, facet, bridge) ? here.figure.id : null;
    return {
      ...facet,
      ...(original ? { quantity: original.quantity } : {}),
      converted: original?.figure.id ?? null,
      replaced,
    };
  });
}

/** "1 million pounds |($56,270)|": the same sum in other money. */
function isConversion(a: Figure, b: Figure, bridge: string): boolean {
  return (
    isMoney(a) && isMoney(b) && a.unit !== b.unit && bridge.length <= LONGEST_BRIDGE && /^\s*\([^)\d]*$/u.test(bridge)
  );
}

const isMoney = ({ unit }: Figure): boolean => /^[A-Z]{3}$/u.test(unit);

/** "was revised |from eight to| six": the second takes the place of the first. */
function isRevision(
  text: string,
  a: Pick<Facet, 'figure' | 'words'>,
  b: Pick<Facet, 'figure'>,
  bridge: string,
): boolean {
  if (a.figure.unit !== b.figure.unit) return false;
  const { from, to } = a.words.revision;
  const lead = wordsOf(text.slice(Math.max(0, a.figure.start - LONGEST_BRIDGE), a.figure.start)).at(-1) ?? '';
  return from.has(lead) && to.has(bridge.trim().toLowerCase());
}
