import { isSpeaker, nounOf } from '../somebody.js';
import { type Ground, within } from './ground.js';
import { startsNumber } from './occasions.js';
import { phraseStartingAt } from './phraseBounds.js';
import type { Subject } from './sources.js';
import type { VerbGroup } from './verbGroups.js';

/** "officials |briefed| on the talks said": a participle, where the main verb follows its phrase. */
export function isReduced(ground: Ground, { first, head, form, cue }: VerbGroup, subject: Subject | null): boolean {
  const { tokens, words } = ground;
  if (form !== 'finite' || first !== head || !cue?.forms.has('participle')) return false;
  if (subject && isAbsolute(ground, head, subject)) return true;
  if (tokens[head + 1]?.pos !== 'ADP') return false;
  if (subject && toldOfThing(ground, head, subject)) return true;
  const phrase = phraseStartingAt(ground, head + 2);
  const main = phrase && within(ground, phrase.last + 1, tokens[head]!.sentence);
  const verb = main?.pos === 'VERB' ? words.verbs.get(main.lower) : undefined;
  return verb?.forms.has('past') === true && verb.frames.has('clause') && ground.quoteOf[main!.index]! < 0;
}

/** "with lows |expected| to be two degrees": what stands behind "with" has no finite verb. */
const isAbsolute = ({ tokens, words }: Ground, head: number, { range }: Subject): boolean =>
  words.absolutes.has(tokens[range.first - 1]?.lower ?? '') && words.infinitiveMarks.has(tokens[head + 1]?.lower ?? '');

/** How many phrases may stand between a participle and the verb of its sentence. */
const PHRASES = 3;

/** "The rise in deaths |announced| in Ostport on Friday was 777": behind a thing and the participle's phrases the verb of the sentence. */
function toldOfThing(ground: Ground, head: number, { range }: Subject): boolean {
  const { tokens, scene } = ground;
  // "The opposition said |at least 200| people were held"
  if (startsNumber(ground, head + 1)) return false;
  if (isSpeaker(scene, range) || scene.names.byToken.has(nounOf(scene, range))) return false;
  let at = head + 1;
  for (let k = 0; k < PHRASES && tokens[at]?.pos === 'ADP'; k++) {
    const phrase = phraseStartingAt(ground, at + 1);
    if (!phrase) return false;
    at = phrase.last + 1;
  }
  return within(ground, at, tokens[head]!.sentence)?.pos === 'AUX' && ground.quoteOf[at]! < 0;
}
