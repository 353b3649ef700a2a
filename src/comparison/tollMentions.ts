import type { Language } from '../languages/language.js';
import type { Pos, Token } from '../text/doc.js';
import type { Span } from '../types.js';

/** What is said of people who were harmed; `shot` leaves open whether they live. */
export type Harm = 'killed' | 'injured' | 'shot';

/** People of whom a sentence says that they were harmed. */
export interface Mention extends Span {
  harm: Harm;
  count: number;
  /** Index of the sentence. */
  sentence: number;
  /** Told as one person ("a boy"), not as a number. */
  single: boolean;
  /** Told in one breath with the group before or after ("a man and a woman"). */
  joined: boolean;
  /** "another man": not the one told of before. */
  another: boolean;
  /** Part of a number told before ("two of them critically"). */
  part: boolean;
  rule: string;
}

/** People in a sentence, before it is known what happened to them; token indices, `last` inclusive. */
interface Group {
  first: number;
  last: number;
  count: number;
  single: boolean;
  part: boolean;
  doer: boolean;
}

/** Tokens of one text (a title, or the beginning of a body). */
export interface TollText {
  tokens: readonly Token[];
  language: Language;
  isTitle: boolean;
}

/** How far a number may stand from its noun, and people from what happened to them. */
const TO_NOUN = 5;
const TO_HARM = 18;
const INSIDE: ReadonlySet<Pos> = new Set(['ADJ', 'NOUN', 'NUM', 'PROPN', 'ADV', 'X', 'VERB']);
const HYPHEN = /^[-–‑]$/u;
const SMALL = /^\d{1,3}$/u;

/** People who were harmed, in the order of the text. */
export function findMentions(text: TollText): Mention[] {
  const mentions: Mention[] = [];
  const { tokens } = text;
  for (let first = 0; first < tokens.length; ) {
    let last = first;
    while (tokens[last + 1]?.sentence === tokens[first]!.sentence) last++;
    readSentence({ ...text, tokens: tokens.slice(first, last + 1) }, mentions);
    first = last + 1;
  }
  return mentions;
}

function readSentence(text: TollText, mentions: Mention[]): void {
  const groups = findGroups(text);
  let waiting: Group[] = [];
  // "injured | three adults and a child"
  let led: Harm | null = null;
  for (const [k, group] of groups.entries()) {
    const next = groups.slice(k + 1).find(({ part }) => !part || group.part);
    const before = harmBefore(text, group);
    if (waiting.length === 0) led = null;
    const harm = harmAfter(text, group, next) ?? before ?? led;
    led ??= before;
    if (harm === 'joined') waiting.push(group);
    else {
      if (harm)
        for (const member of [...waiting, group])
          mentions.push({ ...mentionOf(text, member, harm), joined: waiting.length > 0 });
      waiting = [];
    }
  }
}

function mentionOf(text: TollText, group: Group, harm: Harm): Omit<Mention, 'joined'> {
  const { tokens } = text;
  const { count, single, part, first, last } = group;
  const [start, end] = [tokens[first]!.start, tokens[last]!.end];
  return {
    start,
    end,
    harm,
    count,
    single,
    part,
    another: isAnother(text, group),
    sentence: tokens[first]!.sentence,
    rule: single ? 'one' : 'count',
  };
}

/** "another man", "a second woman": not the one told of before. */
function isAnother({ tokens, language }: TollText, { first, last }: Group): boolean {
  return tokens.slice(first, last + 1).some(({ lower }) => language.toll.another.has(lower));
}

function findGroups(text: TollText): Group[] {
  const groups: Group[] = [];
  for (let i = 0; i < text.tokens.length; i++) {
    const group = groupAt(text, i);
    if (!group) continue;
    group.part ||= text.tokens.slice(0, i).some(({ lower }) => text.language.toll.partBefore.has(lower));
    groups.push(group);
    i = group.last;
  }
  return groups;
}

function groupAt(text: TollText, i: number): Group | null {
  const { toll } = text.language;
  const token = text.tokens[i]!;
  // "17-year-old Ann Lee"
  if (isAged(text, i)) return singleGroup(text, i, i);
  const count = numberAt(text, i);
  if (count !== null) return countedGroup(text, i, count);
  if (toll.oneBefore.has(token.lower)) return singleGroup(text, i, i + 1);
  // "Man shot in car": a headline leaves "a" out
  if (text.isTitle && (i === 0 || text.tokens[i - 1]!.pos !== 'NOUN')) return headlinePerson(text, i);
  return null;
}

function isAged({ tokens, language }: TollText, i: number): boolean {
  if (language.toll.aged.has(tokens[i]!.lower)) return true;
  if (!SMALL.test(tokens[i]!.text)) return false;
  const later = tokens.slice(i + 1, i + 5).map(({ lower }) => lower);
  return language.toll.agedAfter.some((words) => words.every((word, k) => later[k] === word));
}

function numberAt({ tokens, language }: TollText, i: number): number | null {
  const { lower } = tokens[i]!;
  const value = SMALL.test(lower) ? Number(lower) : language.figures.numbers.ones.get(lower);
  if (value === undefined || value === 0) return null;
  const [before, next, third] = [tokens[i - 1]?.text, tokens[i + 1], tokens[i + 2]];
  if (before && language.toll.dated.has(before.toLowerCase())) return null;
  if (before === '$' || before === '#' || before === ':' || before === '.') return null;
  if (next?.text === ':' && /^\d/u.test(third?.text ?? '')) return null;
  if (next && (next.text === '%' || language.toll.otherUnits.has(next.lower))) return null;
  if (next && HYPHEN.test(next.text) && (third?.lower === 'year' || /^\d/u.test(third?.text ?? ''))) return null;
  return value;
}

/** Words between a number and its noun ("two unarmed black men", "a 6-year-old boy"). */
function isInside({ pos, text }: Token): boolean {
  return INSIDE.has(pos) || HYPHEN.test(text);
}

function countedGroup({ tokens, language }: TollText, i: number, count: number): Group | null {
  const { toll } = language;
  const group = { first: i, last: i, count, single: false, part: false, doer: false };
  for (let k = i + 1; k <= i + TO_NOUN && k < tokens.length; k++) {
    const { lower } = tokens[k]!;
    if (toll.people.has(lower) || toll.person.has(lower)) return { ...group, last: k };
    if (toll.actors.has(lower)) return { ...group, last: k, doer: true };
    if (toll.otherUnits.has(lower)) return null;
    if (k === i + 1 && (toll.harm.has(lower) || toll.deadly.has(lower) || toll.suffered.has(lower))) return group;
    if (k === i + 1 && toll.partAfter.has(lower)) return { ...group, part: true };
    if (!isInside(tokens[k]!)) break;
  }
  // "kills 1, wounds 12"
  return toll.doing.has(tokens[i - 1]?.lower ?? '') ? group : null;
}

function singleGroup({ tokens, language }: TollText, first: number, from: number): Group | null {
  const { toll } = language;
  for (let k = from; k <= from + TO_NOUN + 1 && k < tokens.length; k++) {
    const { lower, pos } = tokens[k]!;
    const person = toll.person.has(lower) || toll.aged.has(lower) || (toll.oldAge.has(lower) && k > from + 1);
    // "a 16-year-old boy", "a man": but "the man's car", "a woman friend"
    const further = tokens[k + 1] && (toll.person.has(tokens[k + 1]!.lower) || toll.people.has(tokens[k + 1]!.lower));
    if (person && !further) {
      return { first, last: k, count: 1, single: true, part: false, doer: false };
    }
    if (toll.actors.has(lower)) return { first, last: k, count: 1, single: true, part: false, doer: true };
    if (toll.people.has(lower) || !isInside(tokens[k]!) || pos === 'VERB') return null;
  }
  return null;
}

function headlinePerson(text: TollText, i: number): Group | null {
  const { toll } = text.language;
  const { lower } = text.tokens[i]!;
  if (toll.person.has(lower) || toll.aged.has(lower)) return singleGroup(text, i, i);
  if (toll.actors.has(lower)) return { first: i, last: i, count: 1, single: true, part: false, doer: true };
  return null;
}

/** What a group suffers by the words after it; `joined` where it shares what is said of the next group. */
function harmAfter(text: TollText, group: Group, next: Group | undefined): Harm | 'joined' | null {
  const { tokens, language } = text;
  const { toll } = language;
  let suffered = false;
  // "shot by | his brother"
  if (toll.agent.has(tokens[group.first - 1]?.lower ?? '')) return null;
  for (let k = group.last + 1; k < tokens.length && k <= group.last + TO_HARM; k++) {
    const token = tokens[k]!;
    if (next && k === next.first) return isJoined(text, group.last, k) ? 'joined' : null;
    if (token.text === ';' || token.text === ':' || token.text === '—') return null;
    // "two men arrested after a shooting", "two boys were shooting at crows"
    if (toll.accused.has(token.lower)) return null;
    if (suffered && token.pos === 'VERB' && toll.acting.has(token.lower)) return selfHarm(text, k);
    if (toll.suffered.has(token.lower)) suffered = true;
    const harm = toll.harm.get(token.lower);
    const deadly = toll.deadly.has(token.lower);
    if (!harm && !deadly) continue;
    if (toll.not.has(tokens[k - 1]?.lower ?? '')) return null;
    if (!suffered && isActive(text, k)) return selfHarm(text, k);
    if (group.doer && !suffered && harm === 'shot') return null;
    return harm === 'shot' || deadly ? worstOf(text, k) : (harm ?? null);
  }
  return null;
}

/** Nothing but "and" and commas between. */
function isJoined({ tokens, language }: TollText, last: number, next: number): boolean {
  for (let k = last + 1; k < next; k++) {
    const { lower, pos } = tokens[k]!;
    if (!language.toll.and.has(lower) && pos !== 'NUM' && pos !== 'ADV') return false;
  }
  return next > last + 1;
}

/** "shot | two men", "killed | his wife", "shot | himself": the words before are those who did it. */
function isActive({ tokens, language }: TollText, k: number): boolean {
  const { toll } = language;
  if (!toll.doing.has(tokens[k]!.lower)) return false;
  let next = k + 1;
  while (next < tokens.length && (joinsWords(tokens[next]!, language) || toll.doing.has(tokens[next]!.lower))) next++;
  const object = tokens[next];
  if (!object) return false;
  if (toll.self.has(object.lower) || toll.oneBefore.has(object.lower)) return true;
  return (
    object.pos === 'NUM' ||
    (object.pos === 'PROPN' && /^[a-z]/u.test(tokens[k]!.text) && !/^[A-Z]/u.test(tokens[k - 1]?.text ?? ''))
  );
}

function joinsWords({ lower, pos }: Token, { toll }: Language): boolean {
  return pos !== 'PUNCT' && toll.and.has(lower);
}

/** "shot himself", "killed herself": the doer is harmed too. */
function selfHarm({ tokens, language }: TollText, k: number): Harm | null {
  for (let i = k + 1; i <= k + 4 && i < tokens.length; i++) {
    if (language.toll.self.has(tokens[i]!.lower)) {
      const harm = language.toll.harm.get(tokens[i - 1]!.lower);
      return harm ?? null;
    }
  }
  return null;
}

/** "shot and killed", "fatally shot", "shot to death": deadly words beside a shot. */
function worstOf({ tokens, language }: TollText, k: number): Harm {
  const { toll } = language;
  if (toll.deadly.has(tokens[k - 1]?.lower ?? '')) return 'killed';
  for (let i = k; i <= k + 3 && i < tokens.length; i++) {
    const { lower, text } = tokens[i]!;
    if (text === ',' || text === '.') break;
    if (toll.deadly.has(lower)) return 'killed';
    if (i > k && toll.harm.get(lower) === 'injured') return 'injured';
  }
  return 'shot';
}

/** "killed | two men", "the death of | a boy": the words before say it. */
function harmBefore({ tokens, language }: TollText, group: Group): Harm | null {
  const { toll } = language;
  for (let k = group.first - 1; k >= 0 && k >= group.first - 3; k--) {
    const { lower, text } = tokens[k]!;
    if (text === ',' || text === '.') return null;
    const harm = toll.harm.get(lower);
    if (!harm) continue;
    const between = tokens.slice(k + 1, group.first);
    const linked = between.some((token) => toll.of.has(token.lower));
    if (between.some(({ pos }) => pos === 'ADP') && !linked) return null;
    if (linked ? !toll.done.has(lower) : !toll.doing.has(lower)) return null;
    if (toll.not.has(tokens[k - 1]?.lower ?? '')) return null;
    if (harm !== 'shot') return harm;
    const near = [k - 1, k + 1, k - 2].map((i) => (i < group.first ? tokens[i]?.lower : undefined) ?? '');
    return near.some((word) => toll.deadly.has(word)) ? 'killed' : 'shot';
  }
  return null;
}
