import { contentEnd } from './extents.js';
import { type Draft, type Ground, spanOf, within } from './ground.js';
import type { Subject } from './sources.js';
import type { VerbGroup } from './verbGroups.js';

/** "The council seemed divided", "It appears that": an impression of nobody named. */
export function impression(ground: Ground, group: VerbGroup, subject: Subject | null): Draft | null {
  const { tokens, words } = ground;
  if (!words.impressions.has(tokens[group.head]!.lower)) return null;
  const sentence = tokens[group.head]!.sentence;
  const next = within(ground, group.head + 1, sentence);
  if (
    !next ||
    !(
      words.infinitiveMarks.has(next.lower) ||
      next.pos === 'ADJ' ||
      words.complementizers.has(next.lower) ||
      words.asWords.has(next.lower) ||
      next.pos === 'ADV' ||
      next.pos === 'VERB'
    )
  )
    return null;
  // "seemed |to mock| his plan": whoever seems so says it
  const told = words.infinitiveMarks.has(next.lower) ? words.verbs.get(tokens[next.index + 1]?.lower ?? '') : undefined;
  if (told && told.frames.size > 0 && words.speaking.has(told.stance)) return null;
  const last = contentEnd(ground, next.index, 'clause');
  if (last < next.index) return null;
  return {
    rule: 'impression',
    stance: 'seems',
    source: null,
    cue: { first: group.first, last: group.head },
    content: [...(subject ? [spanOf(ground, subject.range)] : []), spanOf(ground, { first: next.index, last })],
  };
}
