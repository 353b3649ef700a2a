import type { CueWords } from '../../languages/cueWords.js';
import { onceFor } from '../../text/onceFor.js';
import { phraseAtToken, phraseIndex } from '../../text/phraseIndex.js';
import type { Ground } from './ground.js';

/** Number of tokens of "according to" and the like at token `i`; 0 where none begins. */
export function startsSourcePhrase({ tokens, words }: Ground, i: number): number {
  const length = phraseAtToken(sourcePhrasesOf(words), tokens, i);
  // "so", "laut" are mostly something else
  return length === 1 && words.verbSecond && tokens[i]!.pos !== 'ADP' ? 0 : length;
}

const sourcePhrasesOf = onceFor(({ sourcePhrases }: CueWords) => phraseIndex(sourcePhrases));
