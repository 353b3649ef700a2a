import { contentEnd } from './extents.js';
import { type Draft, type Ground, type Range, spanOf, within } from './ground.js';
import { carrierHead } from './phraseBounds.js';
import type { Subject } from './sources.js';
import type { VerbGroup } from './verbGroups.js';

/** "The ministry's last update came in May, where |it was stated| that 40 died": told by nobody, or by the document that the sentence is about. */
export function impersonal(ground: Ground, group: VerbGroup, subject: Subject | null): Draft | null {
  const { tokens, words } = ground;
  const { cue } = group;
  if (!cue || !subject || group.negated || !words.dummies.has(tokens[subject.range.first]!.lower)) return null;
  if (!words.reporting.has(cue.stance) || subject.range.last !== subject.range.first) return null;
  const next = within(ground, group.head + 1, tokens[group.head]!.sentence);
  if (!next || words.infinitiveMarks.has(next.lower)) return null;
  // "it was named after a boat", "it was said by the board"
  if (next.pos === 'ADP' && !words.complementizers.has(next.lower)) return null;
  const last = contentEnd(ground, next.index, 'clause');
  if (!holdsClause(ground, { first: next.index, last })) return null;
  return {
    rule: 'impersonal',
    stance: cue.stance,
    source: documentBefore(ground, subject.range.first),
    cue: { first: group.first, last: group.head },
    content: [spanOf(ground, { first: next.index, last })],
  };
}

function holdsClause({ tokens }: Ground, { first, last }: Range): boolean {
  for (let i = first; i <= last; i++) if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX') return true;
  return false;
}

/** "|The ministry's last update| came in May, where it": the head of the sentence where it is a document and "where" leads back to it. */
function documentBefore(ground: Ground, dummy: number): Range | null {
  const { doc, tokens, words } = ground;
  const { first } = doc.sentences[tokens[dummy]!.sentence]!;
  const leads = tokens[dummy - 1]?.lower ?? '';
  if (!words.places.has(leads) && !words.relatives.has(leads)) return null;
  const last = carrierHead(ground, first);
  return last > first && last < dummy && words.carriers.has(tokens[last]!.lower) ? { first, last } : null;
}
