import type { Reading } from '../articles/reading.js';
import type { Doc } from '../text/doc.js';
import { wordsOf } from '../text/stems.js';
import type { Figure } from '../types.js';
import type { Facet } from './facets.js';

// "($56,270)", "(about $56,270)", "(or some $56,270)"
const LONGEST_BRIDGE = 24;

/** Facets of one article in order: a sum in brackets is the one before it in other money, and a figure may say which one it takes the place of. */
export function withRestated<F extends Pick<Facet, 'figure' | 'quantity' | 'sentence' | 'words'>>(
  { article, doc }: Reading,
  facets: readonly F[],
): (F & Pick<Facet, 'converted' | 'replaced' | 'risen' | 'former'>)[] {
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
      risen: hasRisen(article.text, facet),
      former: isFormer(article.text, doc, facet),
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

// "has been increased to", "rose on Monday to"
const VERB_WITHIN = 6;

/** "the reward |has been increased to| $5,000", "the toll |rose to| 12": the text says that a lower value stood before. */
function hasRisen(text: string, { figure, words }: Pick<Facet, 'figure' | 'words'>): boolean {
  const lead = wordsOf(text.slice(Math.max(0, figure.start - 2 * LONGEST_BRIDGE), figure.start)).slice(-VERB_WITHIN);
  return words.revision.to.has(lead.at(-1) ?? '') && lead.some((word) => words.revision.rises.has(word));
}

/** "Police |initially| put it at 40", "|at first|, 40 were": the text says that it is the value of before, in the words of the sentence up to the figure. */
function isFormer(
  text: string,
  doc: Doc,
  { figure, sentence, words }: Pick<Facet, 'figure' | 'sentence' | 'words'>,
): boolean {
  const from = doc.sentences[sentence]?.start ?? figure.start;
  const lead = wordsOf(text.slice(Math.max(from, figure.start - FORMER_WITHIN), figure.start));
  return lead.some((word) => words.revision.former.has(word));
}

const FORMER_WITHIN = 80;
