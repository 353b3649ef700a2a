import type { Span } from '../../types.js';
import { contentEnd } from './extents.js';
import { type Draft, type Ground, spanOf, within } from './ground.js';
import { phraseStartingAt } from './phraseBounds.js';
import { quoteContent } from './quoteContent.js';
import type { Subject } from './sources.js';
import type { VerbGroup } from './verbGroups.js';

/** "As Lee noted on Friday, |the dam was safe|": what comes after the comma of a clause with "as" at the head of its sentence. */
export function asNoted(ground: Ground, group: VerbGroup, subject: Subject | null): Draft | null {
  const { doc, tokens, words } = ground;
  if (!subject || subject.relative || group.form !== 'finite' || !group.cue!.frames.has('clause')) return null;
  const sentence = doc.sentences[tokens[group.head]!.sentence]!;
  const mark = subject.range.first - 1;
  if (!words.asWords.has(tokens[mark]?.lower ?? '') || mark > sentence.first + 2 || mark < sentence.first) return null;
  const content = clauseBehind(ground, group.head + 1);
  return (
    content && {
      rule: 'as-clause',
      stance: group.cue!.stance,
      source: subject.range,
      cue: { first: group.first, last: group.head },
      content,
    }
  );
}

/** "As reported by the Herald, |the dam broke|", "|The dam broke|, as first reported by the Herald": a participle and its agent. */
export function asReportedBy(ground: Ground, group: VerbGroup): Draft | null {
  const { doc, tokens, words } = ground;
  const { first, head, cue } = group;
  if (first !== head || !cue?.frames.has('clause') || !words.agentMarks.has(tokens[head + 1]?.lower ?? '')) return null;
  const mark = tokens[head - 1]?.pos === 'ADV' || tokens[head - 1]?.pos === 'ADJ' ? head - 2 : head - 1;
  const sentence = doc.sentences[tokens[head]!.sentence]!;
  if (mark < sentence.first || !words.asWords.has(tokens[mark]!.lower)) return null;
  const source = phraseStartingAt(ground, head + 2);
  if (!source) return null;
  const content =
    mark === sentence.first
      ? clauseBehind(ground, source.last + 1)
      : tokens[mark - 1]!.text === ','
        ? [spanOf(ground, { first: sentence.first, last: mark - 2 })]
        : null;
  return (
    content && { rule: 'as-reported-by', stance: cue.stance, source, cue: { first: mark, last: head + 1 }, content }
  );
}

/** How far behind its cue the comma may stand before the clause that "as" tells about, in tokens. */
const REACH = 14;

/** "As Lee wrote on Monday, |the dam broke|": the quote or clause behind the next comma or colon; null without one. */
function clauseBehind(ground: Ground, from: number): Span[] | null {
  const { tokens } = ground;
  const { sentence } = tokens[from - 1]!;
  const isMark = (text: string | undefined) => text === ',' || text === ':';
  let at = from;
  while (at < from + REACH - 1 && within(ground, at, sentence) && !isMark(tokens[at]!.text)) at++;
  if (!isMark(tokens[at]?.text)) return null;
  const last = contentEnd(ground, at + 1, 'clause');
  if (last <= at + 1) return null;
  return ground.quoteOf[at + 1]! >= 0 ? quoteContent(ground, at + 1) : [spanOf(ground, { first: at + 1, last })];
}
