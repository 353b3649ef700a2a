import { type Ground, type Range, within } from './ground.js';
import { startsNumber } from './occasions.js';
import { phraseStartingAt } from './phraseBounds.js';
import type { Subject } from './sources.js';
import type { VerbGroup } from './verbGroups.js';

/** True for a verb that attributes elsewhere and here tells what something is called, weighs, or whom it lets in. */
export function tellsNothing(ground: Ground, group: VerbGroup, subject: Subject | null): boolean {
  return (
    isNaming(ground, group) || isCalled(ground, group, subject) || measures(ground, group) || letsIn(ground, group)
  );
}

/** "a group that |calls itself| Red Gull": a name, nothing that is said. */
function isNaming({ tokens, words }: Ground, { head }: VerbGroup): boolean {
  return words.namingVerbs.has(tokens[head]!.lower) && words.reflexives.has(tokens[head + 1]?.lower ?? '');
}

/** "A storm |named Gert| hit 40 towns", "The ship, |named “Hope”|, sank": what it is called, where the sentence goes on with its verb. */
function isCalled(ground: Ground, { first, head, cue, passive }: VerbGroup, subject: Subject | null): boolean {
  const { tokens, words, quoteOf } = ground;
  const reduced = first === head && !passive && cue?.forms.has('participle') === true && !subject?.relative;
  if (!reduced || !words.namingVerbs.has(tokens[head]!.lower)) return false;
  const { sentence } = tokens[head]!;
  const name = nameAt(ground, head + 1);
  if (!name) return false;
  const next = within(ground, name.last + 1, sentence);
  const verb = next?.pos === 'VERB' || next?.pos === 'AUX';
  const after = next?.text === ',' ? within(ground, next.index + 1, sentence)?.pos : undefined;
  if (tokens[first - 1]?.text === ',' && quoteOf[name.first]! >= 0) return verb || next?.text === ',';
  // "The firm, |called Volta|, has 40 boats"
  if (tokens[first - 1]?.text === ',') return after === 'AUX' || after === 'VERB';
  return verb && !words.gerund.test(next.lower) && tokens[first - 1]?.pos === 'NOUN';
}

function nameAt(ground: Ground, at: number): Range | null {
  const { tokens, quoteOf } = ground;
  const q = quoteOf[at] ?? -1;
  if (q < 0) return tokens[at]?.pos === 'PROPN' ? phraseStartingAt(ground, at) : null;
  let last = at;
  while (quoteOf[last + 1] === q) last++;
  return { first: at, last };
}

/** "A bomb |weighing 250kg| was defused". */
const measures = (ground: Ground, { head }: VerbGroup): boolean =>
  ground.words.measuring.has(ground.tokens[head]!.lower) && startsNumber(ground, head + 1);

/** "The clinic |admitted 40 patients|": people, nothing that one owns up to. */
function letsIn(ground: Ground, { head, cue }: VerbGroup): boolean {
  const { tokens, scene } = ground;
  if (cue?.stance !== 'admits' || !startsNumber(ground, head + 1)) return false;
  const phrase = phraseStartingAt(ground, head + 1);
  const next = phrase && within(ground, phrase.last + 1, tokens[head]!.sentence);
  const noun = phrase ? tokens.slice(phrase.first, phrase.last + 1).find(({ pos }) => pos === 'NOUN') : undefined;
  const clause = next?.pos === 'VERB' || next?.pos === 'AUX';
  return !clause && noun !== undefined && scene.people.crowds.has(noun.lower);
}
