import { type Draft, type Ground, quoteAt, within } from './ground.js';
import { phraseStartingAt } from './phraseBounds.js';
import { quoteContent } from './quoteContent.js';
import type { VerbGroup } from './verbGroups.js';

/** "|Said| the mayor, “We are staying.”": a sentence that opens with its verb, whoever says it, and a quote. */
export function leadVerb(ground: Ground, { first, head, cue, form }: VerbGroup): Draft | null {
  const { doc, tokens, words } = ground;
  const { sentence } = tokens[head]!;
  const opens = first === head && doc.sentences[sentence]!.first === head;
  if (!opens || form !== 'finite' || !cue?.forms.has('past') || !words.reporting.has(cue.stance)) return null;
  const source = phraseStartingAt(ground, head + 1);
  const mark = source && within(ground, source.last + 1, sentence);
  const quote = mark && (mark.text === ',' || mark.text === ':') ? quoteAt(ground, mark.index) : -1;
  if (quote < 0) return null;
  const content = quoteContent(ground, quote);
  return { rule: 'lead-verb', stance: cue.stance, source, cue: { first, last: head }, content };
}
