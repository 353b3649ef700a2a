import type { CueWords } from '../../languages/cueWords.js';
import { sentenceAt } from '../../text/doc.js';
import { onceFor } from '../../text/onceFor.js';
import { phraseAtToken, phraseIndex } from '../../text/phraseIndex.js';
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
  const index = hedgesOf(words);
  const found: Span[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const length = phraseAtToken(index, tokens, i);
    if (length === 0) continue;
    found.push(spanOf(ground, { first: i, last: i + length - 1 }));
    i += length - 1;
  }
  return found;
}

const hedgesOf = onceFor(({ hedges }: CueWords) => phraseIndex(hedges));
