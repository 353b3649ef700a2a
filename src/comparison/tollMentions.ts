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
  /** Part of a number told before ("two of them critically"). */
  part: boolean;
  /** Id of the figure that it was read from. */
  figure: string | null;
  rule: string;
}

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
  let led: { harm: Harm; last: number } | null = null;
  for (const [k, group] of groups.entries()) {
    const next = groups.slice(k + 1).find(({ part }) => !part || group.part);
    const before = harmBefore(text, group);
    const goesOn: boolean = led !== null && isJoined(text, led.last, group.first);
    const after = harmAfter(text, group, next);
    const told: Suffered | 'joined' | null = isAccused(text, group)
      ? null
      : harmOf(after, before, goesOn ? led!.harm : null);
    if (told === 'joined') {
      waiting.push(group);
      continue;
    }
    if (!goesOn || told?.harm !== led?.harm) breath++;
    if (told) for (const member of [...waiting, group]) mentions.push({ ...mentionOf(text, member, told), breath });
    const leads: boolean = told !== null && !told.self && (told.harm === before || (goesOn && told.harm === led!.harm));
    led = told && leads ? { harm: told.harm, last: group.last } : null;
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

/** "shot by | his brother", "charged | five people", "looking for | two men". */
function isAccused({ tokens, language }: TollText, { first }: Group): boolean {
  const { toll } = language;
  const [before, earlier] = [tokens[first - 1]?.lower ?? '', tokens[first - 2]?.lower ?? ''];
  if (toll.agent.has(before) || toll.accusedBefore.has(before)) return true;
  return toll.seekFor.has(before) && toll.accusedBefore.has(earlier);
}

function mentionOf(text: TollText, group: Group, { harm, self }: Suffered): Omit<Mention, 'breath'> {
  const { tokens } = text;
  const { count, single, part, first, last, figure } = group;
  const [start, end] = [tokens[first]!.start, tokens[last]!.end];
  const another = self || isAnother(text, group);
  const rule = self ? 'self' : group.named ? 'name' : single ? 'one' : 'count';
  return { start, end, harm, count, single, part, another, sentence: tokens[first]!.sentence, figure, rule };
}

/** "another man", "a second woman": not the one told of before. */
function isAnother({ tokens, language }: TollText, { first, last }: Group): boolean {
  return tokens.slice(first, last + 1).some(({ lower }) => language.toll.another.has(lower));
}
