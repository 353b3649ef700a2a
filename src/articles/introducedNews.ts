import type { LineageWords } from '../languages/lineageWords.js';
import type { Doc } from '../text/doc.js';

/** "the tabloid |Mirror|": what it is stands right before token `i`. */
export function isIntroduced(
  { tokens }: Doc,
  i: number,
  { outletNouns, looseNouns, newsKinds, definite }: LineageWords,
): boolean {
  const before = tokens[i - 1];
  if (before?.sentence !== tokens[i]!.sentence || !outletNouns.has(before.text)) return false;
  // "the |daily| Vijesti reported"
  const daily = before.pos === 'ADJ' && definite.has(tokens[i - 2]?.lower ?? '') && tokens[i + 1]?.pos === 'VERB';
  if (before.pos !== 'NOUN' && !daily) return false;
  // "the state news |agency| ANSA", but "the space |agency| ESA"
  return !looseNouns.has(before.text) || newsKinds.has(tokens[i - 2]?.lower ?? '');
}

/** "first reported by |Circuit Times|": whoever was first to tell it. */
export function isFirst({ tokens }: Doc, i: number, { definite, firstCues }: LineageWords): boolean {
  let at = i - 1;
  if (definite.has(tokens[at]?.lower ?? '')) at--;
  const words = [tokens[at - 2], tokens[at - 1], tokens[at]].map((token) => token?.lower ?? '');
  return firstCues.has(words.join(' '));
}
