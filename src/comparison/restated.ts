import type { Reading } from '../articles/reading.js';
import { type Doc, tokenAt } from '../text/doc.js';
import { stemOf, wordsOf } from '../text/stems.js';
import type { Figure } from '../types.js';
import type { Facet } from './facets.js';
import { relationOf } from './quantity.js';

// "($56,270)", "(about $56,270)", "(or some $56,270)"
const LONGEST_BRIDGE = 24;

/** Facets of one article in order: a sum in brackets is the one before it in other money, and a figure may say which one it takes the place of. */
export function withRestated<F extends Pick<Facet, 'figure' | 'quantity' | 'sentence' | 'words' | 'definite'>>(
  { article, doc }: Reading,
  facets: readonly F[],
): (F & Pick<Facet, 'converted' | 'closer' | 'row' | 'replaced' | 'risen' | 'former'>)[] {
  let row = '';
  return facets.map((facet, i) => {
    const before = facets[i - 1];
    const here = before?.sentence === facet.sentence ? before : undefined;
    const bridge = here ? article.text.slice(here.figure.end, facet.figure.start) : '';
    const original = here && isConversion(here.figure, facet.figure, bridge) ? here : undefined;
    const replaced = here && isRevision(article.text, here, facet, bridge) ? here.figure.id : null;
    if (!here || facet.definite || relationOf(here.quantity, facet.quantity) !== 'equal') row = facet.figure.id;
    return {
      ...facet,
      row,
      ...(original ? { quantity: original.quantity } : {}),
      converted: original?.figure.id ?? null,
      closer: here && isCloser(article.text, here, facet, bridge) ? here.figure.id : null,
      replaced,
      risen: hasRisen(doc, facet),
      former: isFormer(doc, facet),
    };
  });
}

/** "1 million pounds |($56,270)|": the same sum in other money. */
function isConversion(a: Figure, b: Figure, bridge: string): boolean {
  return (
    isMoney(a) && isMoney(b) && a.unit !== b.unit && bridge.length <= LONGEST_BRIDGE && /^\s*\([^)\d]*$/u.test(bridge)
  );
}

// "two-thirds |of those asked,| 67 percent"
const ASIDE = /^(?:\s+\p{L}[\p{L}’'-]*){0,5}\s*(?:,|\(|\s[–—-])\s*$/u;
// "|, say"
const ASIDE_END = /^(?:\s\p{L}+)?\s*(?:,|\)|[–—])/u;

/** "about two-thirds|, 67 percent,| say": the second says the first more closely. */
function isCloser(
  text: string,
  a: Pick<Facet, 'figure' | 'quantity'>,
  b: Pick<Facet, 'figure' | 'quantity'>,
  bridge: string,
): boolean {
  if (a.quantity.dimension !== b.quantity.dimension || isSaidAlike(a.figure, b.figure)) return false;
  if (!ASIDE.test(bridge) || !ASIDE_END.test(text.slice(b.figure.end, b.figure.end + LONGEST_BRIDGE))) return false;
  return relationOf(a.quantity, b.quantity) !== 'contradicts';
}

/** Two exact whole numbers are a list ("12, 14,"). */
const isSaidAlike = (a: Figure, b: Figure): boolean =>
  a.bound === b.bound && [a, b].every(({ low, high }) => Number.isInteger(low ?? high));

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

// "has been increased to", "rose on Monday to"
const VERB_WITHIN = 6;
const FORMER_WITHIN = 16;

type Placed = Pick<Facet, 'figure' | 'sentence' | 'words'>;

/** The words of the sentence up to the figure, at most `most`. */
function leadOf(doc: Doc, { figure, sentence }: Placed, most: number): string[] {
  const first = doc.sentences[sentence]?.first ?? 0;
  const at = tokenAt(doc, figure.start);
  return doc.tokens.slice(Math.max(first, at - most), at).map(({ lower }) => lower);
}

/** "the reward |has been increased to| $5,000", "the toll |rose to| 12": the text says that a lower value stood before. */
function hasRisen(doc: Doc, facet: Placed): boolean {
  const { to, rises } = facet.words.revision;
  const lead = leadOf(doc, facet, VERB_WITHIN);
  return to.has(lead.at(-1) ?? '') && lead.some((word) => rises.has(word));
}

/**
 * "Police |initially| put it at 40", "|Initially|, 40 were": the text says that it is the value of before; but not "a man |originally| from
 * Ostport shot 40", "the chief, |initially| held back, said 40".
 */
function isFormer(doc: Doc, facet: Placed): boolean {
  const { former, formerlySaid, from } = facet.words.revision;
  const lead = leadOf(doc, facet, FORMER_WITHIN);
  const isSaying = (word = ''): boolean => facet.words.naming.has(stemOf(word, facet.words));
  const at = lead.findLastIndex(
    (word, i) => former.has(word) || (formerlySaid.has(word) && (isSaying(lead[i - 1]) || isSaying(lead[i + 1]))),
  );
  if (at < 0 || from.has(lead[at + 1] ?? '')) return false;
  const comma = lead.lastIndexOf(',');
  return comma < at || comma === at + 1;
}
