import type { Span } from '../types.js';
import { findGroups, type Group } from './tollGroups.js';
import { type Harm, harmAfter, harmBefore, isJoined, type Suffered } from './tollHarm.js';
import type { TollText } from './tollText.js';

/** People of whom a sentence says that they were harmed. */
export interface Mention extends Span {
  harm: Harm;
  count: number;
  /** Index of the sentence. */
  sentence: number;
  /** Told as one person ("a boy"), not as a number. */
  single: boolean;
  /** Number of the breath in which it is told: the same for "a man and a woman". */
  breath: number;
  /** Not one told of before: "another man", or the doer who harms himself too. */
  another: boolean;
  /** All those told of before ("both"). */
  all: boolean;
  /** Told on top of others ("two more"). */
  more: boolean;
  /** Part of a number told before ("two of them critically"). */
  part: boolean;
  /** Its last word, lower case. */
  head: string;
  rule: string;
}

/** Measures of figures whose people did not come to harm. */
const UNHARMED: ReadonlySet<string> = new Set([
  'rescued',
  'missing',
  'displaced',
  'detained',
  'released',
  'escaped',
  'survive',
]);

/** People who were harmed, in the order of the text. */
export function findMentions(text: TollText): Mention[] {
  const mentions: Mention[] = [];
  const { tokens } = text;
  for (let first = 0; first < tokens.length; ) {
    let last = first;
    while (tokens[last + 1]?.sentence === tokens[first]!.sentence) last++;
    mentions.push(...readSentence({ ...text, tokens: tokens.slice(first, last + 1) }));
    first = last + 1;
  }
  return mentions;
}

function readSentence(text: TollText): Mention[] {
  const groups = findGroups(text);
  const mentions: Mention[] = [];
  let waiting: Group[] = [];
  let breath = 0;
  // "injured | three adults and a child": what stood before the first of them
  let ledBy: Harm | null = null;
  for (const [k, group] of groups.entries()) {
    const next = groups.slice(k + 1).find(({ part }) => !part || group.part);
    const before = harmBefore(text, group);
    if (ledBy && !isJoined(text, groups[k - 1]!.last, group.first)) ledBy = null;
    const after = harmAfter(text, group, next);
    const told: Suffered | 'joined' | null = isAccused(text, group)
      ? null
      : byFigure(group, harmOf(after, before, ledBy));
    if (told === 'joined') {
      waiting.push(group);
      continue;
    }
    if (!ledBy || told?.harm !== ledBy) breath++;
    if (told) for (const member of [...waiting, group]) mentions.push({ ...mentionOf(text, member, told), breath });
    ledBy = told && !told.self && (told.harm === before || told.harm === ledBy) ? told.harm : null;
    waiting = [];
  }
  return mentions;
}

/** What is said behind people; but a verb right before them that leaves nothing open counts first. */
function harmOf(after: Suffered | 'joined' | null, before: Harm | null, led: Harm | null): Suffered | 'joined' | null {
  if (before && before !== 'shot') return { harm: before, self: false };
  const first = before ?? led;
  return after && !(after === 'joined' && first) ? after : first && { harm: first, self: false };
}

/** "78 people had been saved, with the dead": what the figure says of itself goes before words further off. */
function byFigure({ figure, doer, first, last }: Group, told: Suffered | 'joined' | null): Suffered | 'joined' | null {
  if (!figure || told === 'joined') return told;
  if (UNHARMED.has(figure.measure)) return null;
  return told ?? (figure.measure === 'killed' && !doer && first === last ? { harm: 'killed', self: false } : null);
}

/** "shot by | his brother", "charged | five people", "looking for | two men". */
function isAccused({ tokens, language }: TollText, { first }: Group): boolean {
  const { toll } = language;
  const [before, earlier] = [tokens[first - 1]?.lower ?? '', tokens[first - 2]?.lower ?? ''];
  if (toll.agent.has(before) || toll.accusedBefore.has(before)) return true;
  return toll.seekFor.has(before) && toll.accusedBefore.has(earlier);
}

function mentionOf(text: TollText, group: Group, { harm, self }: Suffered): Omit<Mention, 'breath'> {
  const { tokens } = text;
  const { count, single, part, all, first, last } = group;
  const [start, end] = [tokens[first]!.start, tokens[last]!.end];
  const words = tokens.slice(first, last + 1);
  const another = self || words.some(({ lower }) => text.language.toll.another.has(lower));
  const more = words.some(({ lower }) => text.language.toll.more.has(lower));
  const rule = self ? 'self' : group.named ? 'name' : single ? 'one' : 'count';
  return {
    start,
    end,
    harm,
    count,
    single,
    part,
    all,
    another,
    more,
    sentence: tokens[first]!.sentence,
    head: tokens[last]!.lower,
    rule,
  };
}
