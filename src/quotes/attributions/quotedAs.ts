import { titleAt } from '../phraseStarts.js';
import { contentAfter } from './contents.js';
import { type Draft, type Ground, isGerund, type Range, within } from './ground.js';
import { occasionEnd } from './occasions.js';
import { phraseStartingAt } from './phraseBounds.js';
import { postposed } from './postposed.js';
import type { Subject } from './sources.js';
import type { VerbGroup } from './verbGroups.js';

/** How far behind its verb "as saying" may stand, in tokens. */
const REACH = 16;

/** "|Lee| was quoted by the Herald |as saying that| she left", "Reuters quoted |a doctor| as saying 30 were dead": whoever is quoted says it, via whoever quotes. */
export function quotedAs(ground: Ground, group: VerbGroup, subject: Subject | null): Draft | null {
  const { tokens, words, scene } = ground;
  const { head, passive } = group;
  const hands = scene.words.citing.has(tokens[head]!.lower) || words.reporting.has(group.cue!.stance);
  if (!hands || (!subject && passive)) return null;
  const by = passive && words.agentMarks.has(tokens[head + 1]?.lower ?? '');
  const start = by ? head + 2 : head + 1;
  const other = passive && !by ? null : (phraseStartingAt(ground, start) ?? titleAt(scene, start));
  if ((by || !passive) && !other) return null;
  const at = sayingAfter(ground, other ? other.last + 1 : head + 1, head);
  if (at < 0) return null;
  const cue = words.verbs.get(tokens[at]!.lower)!;
  const found = contentAfter(ground, { first: at, head: at, form: 'gerund', passive: false, negated: false, cue }, cue);
  const source: Range | null = passive ? subject!.range : other;
  if (!source) return null;
  // "“It sank,” the Herald quoted |the general| as saying"
  const before = found || passive ? null : postposed(ground, { ...group, cue }, subject);
  if (before?.source && subject)
    return { ...before, rule: 'quoted-as', source, via: subject.range, cue: { first: group.first, last: at } };
  if (!found) return null;
  const via = passive ? other : (subject?.range ?? null);
  const first = passive && !by ? group.first : at - 1;
  return {
    rule: 'quoted-as',
    stance: cue.stance,
    source,
    ...(via ? { via } : {}),
    cue: { first, last: found.cueLast },
    content: found.content,
  };
}

/** "quoted in the Herald |as saying|": the participle that tells what is handed on; -1 where none stands before the end of the clause. */
function sayingAfter(ground: Ground, from: number, head: number): number {
  const { tokens, words, quoteOf } = ground;
  for (let i = occasionEnd(ground, from); i < head + REACH; i++) {
    const token = within(ground, i, tokens[head]!.sentence);
    if (!token || token.pos === 'AUX' || quoteOf[i]! >= 0) return -1;
    const next = within(ground, i + 1, token.sentence);
    if (words.asWords.has(token.lower) && isGerund(ground, next))
      return words.verbs.get(next!.lower)?.frames.has('clause') ? i + 1 : -1;
    if (token.pos === 'PUNCT' || token.pos === 'VERB') return -1;
  }
  return -1;
}
