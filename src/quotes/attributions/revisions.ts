import { isSpeaker } from '../somebody.js';
import { contentEnd } from './extents.js';
import { type Draft, type Ground, spanOf, within } from './ground.js';
import { occasionEnd, startsNumber } from './occasions.js';
import { baseEnd } from './phraseBounds.js';
import type { Subject } from './sources.js';
import type { VerbGroup } from './verbGroups.js';

/** "Officials | raised | |the death toll to 64|", "revised |the tally down to 275|": whoever keeps a count gives it anew. */
export function revision(ground: Ground, group: VerbGroup, subject: Subject | null): Draft | null {
  const { tokens, words } = ground;
  const { head, passive, negated } = group;
  if (!subject || subject.relative || passive || negated || !words.revising.has(tokens[head]!.lower)) return null;
  const { sentence } = tokens[head]!;
  const count = baseEnd(ground, head + 1);
  if (count < 0 || !within(ground, count, sentence) || !words.tolls.has(tokens[count]!.lower)) return null;
  let to = count + 1;
  // "the toll |down| to 275"
  while (
    to < count + 3 &&
    /^(?:ADV|ADP|PART)$/u.test(tokens[to]?.pos ?? '') &&
    !words.infinitiveMarks.has(tokens[to]!.lower)
  )
    to++;
  if (!within(ground, to, sentence) || !words.infinitiveMarks.has(tokens[to]!.lower) || !startsNumber(ground, to + 1))
    return null;
  // "the storm raised the toll to 64": nobody who counts
  if (!isSpeaker(ground.scene, subject.range)) return null;
  const first = occasionEnd(ground, head + 1);
  return {
    rule: 'verb-revision',
    stance: 'estimates',
    source: subject.range,
    cue: { first: group.first, last: head },
    content: [spanOf(ground, { first, last: Math.max(to + 1, contentEnd(ground, first, 'phrase')) })],
  };
}
