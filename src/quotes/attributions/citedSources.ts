import type { CueWords } from '../../languages/cueWords.js';
import { onceFor } from '../../text/onceFor.js';
import { phraseAtToken, phraseIndex } from '../../text/phraseIndex.js';
import { type Ground, type Range, within } from './ground.js';
import { sourceStartingAt } from './titledSources.js';

/** How far from its verb whoever is cited may be named, in tokens. */
const REACH = 25;

const citedBy = onceFor(({ citedBy: phrases }: CueWords) => phraseIndex(phrases));

/** "unter Berufung auf |die Polizei|" at token `i`, with the token behind it; null where none begins. */
export function citedFrom(ground: Ground, i: number): { source: Range; end: number } | null {
  const length = ground.tokens[i] ? phraseAtToken(citedBy(ground.words), ground.tokens, i) : 0;
  const source = length > 0 ? sourceStartingAt(ground, i + length) : null;
  return source && { source, end: source.last + 1 };
}

/** "meldete die Agentur |unter Berufung auf die Polizei|, dass": whom a verb rests on, in its clause. */
export function citedIn(ground: Ground, verb: number): Range | null {
  const { tokens, quoteOf } = ground;
  if (ground.words.citedBy.length === 0) return null;
  for (const step of [1, -1]) {
    for (let i = verb + step; Math.abs(i - verb) < REACH; i += step) {
      const token = within(ground, i, tokens[verb]!.sentence);
      if (!token || token.pos === 'PUNCT' || quoteOf[i]! >= 0) break;
      const cited = citedFrom(ground, i);
      if (cited) return cited.source;
    }
  }
  return null;
}
