import type { Reading } from '../articles/reading.js';
import type { ComparisonWords } from '../languages/comparisonWords.js';
import { type Doc, tokenAt } from '../text/doc.js';
import { onceFor } from '../text/onceFor.js';
import { phraseAtToken, phraseIndex } from '../text/phraseIndex.js';
import { stemOf, wordsOf } from '../text/stems.js';
import { isCurrency } from '../text/unitScales.js';
import type { Figure } from '../types.js';
import type { Facet } from './facets.js';
import { relationOf } from './quantity.js';

// "($56,270)", "(about $56,270)", "(or some $56,270)"
const LONGEST_BRIDGE = 24;

/** Facets of one article in order: a sum in brackets is the one before it in other money, and a figure may say which one it takes the place of. */
export function withRestated<F extends Pick<Facet, 'figure' | 'quantity' | 'sentence' | 'words' | 'definite'>>(
  { article, doc }: Reading,
  facets: readonly F[],
): (F & Pick<Facet, 'converted' | 'again' | 'closer' | 'row' | 'inRow' | 'replaced' | 'risen' | 'former'>)[] {
  let row = '';
  let inRow = 0;
  const carriers = new Map<string, string>();
  return facets.map((facet, i) => {
    const before = facets[i - 1];
    const here = before?.sentence === facet.sentence ? before : undefined;
    const bridge = here ? article.text.slice(here.figure.end, facet.figure.start) : '';
    const original = here && isConversion(here.figure, facet.figure, bridge) ? here : undefined;
    const { from, to } = facet.words.revision;
    const replaced = here && isRevision(article.text, here, facet, bridge, [from, to]) ? here.figure.id : null;
    const next = facets[i + 1]?.sentence === facet.sentence ? facets[i + 1] : undefined;
    const behind = next ? article.text.slice(facet.figure.end, next.figure.start) : '';
    // "cut its price to $25 from $31" tells of two prices
    const replaces =
      next?.quantity.dimension === 'count' && isRevision(article.text, facet, next, behind, [to, from])
        ? next.figure.id
        : null;
    const goesOn = here && !facet.definite && relationOf(here.quantity, facet.quantity) === 'equal';
    inRow = goesOn ? inRow + 1 : 0;
    if (!goesOn) row = facet.figure.id;
    const carrier = carrierOf(facet.figure);
    const again = (isCarried(facet.figure) && carriers.get(carrier)) || null;
    carriers.set(carrier, facet.figure.id);
    return {
      ...facet,
      row,
      inRow,
      again,
      ...(original ? { quantity: original.quantity } : {}),
      converted: original?.figure.id ?? null,
      closer: here && isCloser(article.text, here, facet, bridge) ? here.figure.id : null,
      replaced: replaced ?? replaces,
      risen: hasRisen(doc, facet),
      former: isFormer(doc, facet),
    };
  });
}

/** "1 million pounds |($56,270)|": the same sum in other money. */
function isConversion(a: Figure, b: Figure, bridge: string): boolean {
  return (
    isCurrency(a.unit) &&
    isCurrency(b.unit) &&
    a.unit !== b.unit &&
    bridge.length <= LONGEST_BRIDGE &&
    /^\s*\([^)\d]*$/u.test(bridge)
  );
}

// "two-thirds |of those asked,| 67 percent"
const ASIDE = /^(?:\s+\p{L}[\p{L}’'-]*){0,5}\s*(?:,|\(|\s[–—―-])\s*$/u;
// "|, say"
const ASIDE_END = /^(?:\s\p{L}+)?\s*(?:,|\)|[–—―])/u;

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

/** Where the noun and the verb of a figure stand. */
const carrierOf = ({ countedAt, measureAt }: Figure): string => `${countedAt?.start} ${measureAt?.start}`;

/** "The coast guard said 112 people were aboard. The owner |put the number at 98|": its noun and its verb may be those of the figure before. */
const isCarried = ({ countedAt, measureAt, start }: Figure): boolean =>
  countedAt !== null && measureAt !== null && Math.max(countedAt.end, measureAt.end) <= start;

/** "was revised |from eight to| six": the second takes the place of the first; "raised |to six from| four" the other way round. */
function isRevision(
  text: string,
  a: Pick<Facet, 'figure'>,
  b: Pick<Facet, 'figure'>,
  bridge: string,
  [first, then]: readonly [ReadonlySet<string>, ReadonlySet<string>],
): boolean {
  if (a.figure.unit !== b.figure.unit) return false;
  const lead = wordsOf(text.slice(Math.max(0, a.figure.start - LONGEST_BRIDGE), a.figure.start)).at(-1) ?? '';
  return first.has(lead) && then.has(bridge.trim().toLowerCase());
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
 * "Police |initially| put it at 40", "|Initially|, 40 were", "after 40 |at first|": the text says that it is the value of before; but not "a
 * man |originally| from Ostport shot 40", "the chief, |initially| held back, said 40".
 */
function isFormer(doc: Doc, { figure, sentence, words }: Placed): boolean {
  const { formerlySaid, from } = words.revision;
  const { tokens } = doc;
  const at = tokenAt(doc, figure.start);
  const isSaying = (i: number): boolean => words.naming.has(stemOf(tokens[i]?.lower ?? '', words));
  if (phraseAtToken(formerOf(words), tokens, tokenAt(doc, figure.end)) > 0) return true;
  for (let i = at - 1; i >= Math.max(doc.sentences[sentence]?.first ?? 0, at - FORMER_WITHIN); i--) {
    const said = formerlySaid.has(tokens[i]!.lower) && (isSaying(i - 1) || isSaying(i + 1)) ? 1 : 0;
    const length = phraseAtToken(formerOf(words), tokens, i) || said;
    if (length === 0) continue;
    const next = i + length;
    if (from.has(tokens[next]?.lower ?? '')) return false;
    const commas = tokens.slice(i, at).filter(({ text }) => text === ',').length;
    return commas === 0 || (commas === 1 && tokens[next]?.text === ',');
  }
  return false;
}

const formerOf = onceFor(({ revision }: ComparisonWords) => phraseIndex(revision.former));
