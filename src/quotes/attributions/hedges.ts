import { sentenceAt } from '../../text/doc.js';
import type { Attribution, Span } from '../../types.js';
import { startOf } from './directQuotes.js';
import { type Ground, spanOf } from './ground.js';

/** Puts remarks on reliability ("could not be independently verified") with the attribution of their sentence, else of the one before. */
export function addHedges(ground: Ground, attributions: readonly Attribution[]): void {
  const hedges = findHedges(ground);
  if (hedges.length === 0) return;
  const bySentence = new Map<number, Attribution>();
  for (const attribution of attributions) {
    const sentence = sentenceAt(ground.doc, startOf(attribution))?.index;
    if (sentence !== undefined) bySentence.set(sentence, attribution);
  }
  for (const hedge of hedges) {
    const sentence = sentenceAt(ground.doc, hedge.start)?.index ?? -1;
    const holder = bySentence.get(sentence) ?? bySentence.get(sentence - 1) ?? bySentence.get(sentence + 1);
    holder?.hedges.push(hedge);
  }
}

function findHedges(ground: Ground): Span[] {
  const { tokens, words } = ground;
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const phrase of words.hedges) byFirst.set(phrase[0]!, [...(byFirst.get(phrase[0]!) ?? []), phrase]);
  const found: Span[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const phrase = byFirst
      .get(tokens[i]!.lower)
      ?.find((words) => words.every((word, k) => tokens[i + k]?.lower === word));
    if (!phrase) continue;
    found.push(spanOf(ground, { first: i, last: i + phrase.length - 1 }));
    i += phrase.length - 1;
  }
  return found;
}
