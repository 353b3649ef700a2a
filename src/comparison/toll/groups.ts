import type { Language } from '../../languages/language.js';
import type { Pos, Token } from '../../text/doc.js';
import type { Figure } from '../../types.js';
import { agedPeople, isAged } from './ages.js';
import { countedNoun, isToldBeside, isToll } from './figures.js';
import { type Counted, numberAt } from './numbers.js';
import { isOwned, isSame, isWholeOfPart } from './parts.js';
import { HYPHEN, SMALL, type TollText } from './tollText.js';

/** People in a sentence, before it is known what happened to them; positions in the sentence, `last` inclusive. */
export interface Group {
  first: number;
  last: number;
  count: number;
  /** Told as one person ("a boy"), not as a number. */
  single: boolean;
  /** Part of a number told before ("two of them critically"). */
  part: boolean;
  /** Those who act in the report, unless they are harmed themselves ("the gunman"). */
  doer: boolean;
  /** All those told of before ("both"). */
  all: boolean;
  /** Told by name: only what is said behind it counts ("Ana Berg, 18, was shot"). */
  named: boolean;
  /** Stands for somebody told of before ("he"). */
  pronoun: boolean;
  /** Several without a number ("his wife and | children"): two at least. */
  open: boolean;
  /** The figure that it was read from. */
  figure: Figure | null;
  /** The number of all who died ("the death toll rose to | 19"). */
  whole: boolean;
  /** How many were hurt of whom it is a part ("two of the | five | people injured"). */
  hurt: number;
  /** Known for people by its figure alone, which tells what befell them ("two | security guards | were killed"). */
  own: boolean;
}

/** How far a number may stand from its noun. */
const TO_NOUN = 5;
/** How many a word for several people stands for at least. */
const AT_LEAST = 2;
const INSIDE: ReadonlySet<Pos> = new Set(['ADJ', 'NOUN', 'NUM', 'PROPN', 'ADV', 'X', 'VERB']);

/** Groups of people in a sentence, in order; they do not overlap. */
export function findGroups(text: TollText): Group[] {
  const groups: Group[] = [];
  const { toll } = text.language;
  let included = -1;
  for (let i = 0; i < text.tokens.length; i++) {
    if (toll.partBefore.has(text.tokens[i]!.lower) && included < 0) included = i;
    if (included >= 0 && isAnotherDeed(text, included, i)) included = -1;
    const owner = groups.at(-1);
    if (owner && isKin(text, i, owner)) {
      owner.last = i;
      continue;
    }
    const group =
      groupAt(text, i) ?? listedPerson(text, i, groups.at(-1)) ?? (groups.length === 0 ? pronounAt(text, i) : null);
    if (!group) continue;
    group.part ||= included >= 0;
    const before = groups.at(-1);
    if (isWholeOfPart(text, before, group)) {
      i = Math.max(group.last, before?.last ?? 0);
      continue;
    }
    // "a mother | of two", "the son | of an officer"
    if (before && isOwned(text, before, group)) {
      // "the father | of a boy | shot in May"
      const child = group.single && toll.parents.has(text.tokens[before.last]!.lower);
      if (child) groups[groups.length - 1] = group;
      else before.last = group.last;
    } else if (before && isSame(text, before, group)) Object.assign(before, { last: group.last, named: false });
    else groups.push(group);
    i = group.last;
  }
  return groups;
}

/** "killed 83 people, including 19 children, and | injured | 342": the first verb behind those who are included. */
function isAnotherDeed({ tokens, language }: TollText, included: number, i: number): boolean {
  const { doing, and } = language.toll;
  if (!doing.has(tokens[i]!.lower) || !and.has(tokens[i - 1]!.lower)) return false;
  return tokens.slice(included + 1, i).every(({ pos }) => pos !== 'VERB' && pos !== 'AUX');
}

function groupAt(text: TollText, i: number): Group | null {
  const { toll } = text.language;
  const token = text.tokens[i]!;
  // "12- and 10-year-old sons"
  const people = agedPeople(text, i);
  if (people) return { ...several(i, people.count), last: people.last };
  // "17-year-old Ann Lee"
  if (isAged(text, i)) return singleGroup(text, i, i);
  const number = numberAt(text, i);
  if (number) return countedGroup(text, i, number);
  // "a couple was found dead", "both men died"
  const some = toll.several.get(token.lower);
  if (some !== undefined) return { ...several(i, some), last: severalEnd(text, i), all: toll.allOf.has(token.lower) };
  if (toll.oneBefore.has(token.lower)) return singleGroup(text, i, i + 1) ?? aloneGroup(text, i);
  const name = text.names.get(token.index);
  if (name) return namedGroup(text, i, name.last);
  // "Man shot in car", "Bullet grazes | teen": a headline leaves "a" out
  const before = text.tokens[i - 1];
  const free = before?.pos !== 'NOUN' || (toll.doing.has(before.lower) && !toll.done.has(before.lower));
  return text.isTitle && free ? headlinePerson(text, i) : null;
}

function several(first: number, count: number): Group {
  return {
    first,
    last: first,
    count,
    single: false,
    part: false,
    doer: false,
    all: false,
    named: false,
    pronoun: false,
    open: false,
    figure: null,
    hurt: 0,
    own: false,
    whole: false,
  };
}

/** "a mother, | son | and | little girl": one more of a list leaves "a" out. */
function listedPerson(text: TollText, i: number, before: Group | undefined): Group | null {
  const { tokens, language } = text;
  if (
    !before ||
    before.last >= i - 1 ||
    before.last < i - 3 ||
    !tokens.slice(before.last + 1, i).every(({ lower }) => language.toll.and.has(lower))
  )
    return null;
  const { lower, pos } = tokens[i]!;
  const { people, more, anybody } = language.toll;
  // "killed his wife and | children"
  if (people.has(lower) && !more.has(lower)) return anybody.has(lower) ? null : { ...several(i, AT_LEAST), open: true };
  return language.toll.person.has(lower) || pos === 'ADJ' ? singleGroup(text, i, i) : null;
}

/** "a boy, and | son | of an officer": who the one before is. */
function isKin(text: TollText, i: number, { single, last }: Group): boolean {
  const { tokens, language } = text;
  const { and, of, person } = language.toll;
  if (!single || !person.has(tokens[i]!.lower) || !of.has(tokens[i + 1]?.lower ?? '')) return false;
  return i > last + 1 && tokens.slice(last + 1, i).every(({ lower }) => and.has(lower));
}

/** "He died at a hospital": only where the sentence tells of nobody before. */
function pronounAt({ tokens, language }: TollText, i: number): Group | null {
  return language.toll.pronouns.has(tokens[i]!.lower) ? { ...one(i, i), pronoun: true } : null;
}

function one(first: number, last: number): Group {
  return { ...several(first, 1), last, single: true };
}

/** "both victims", "both of them". */
function severalEnd({ tokens, language }: TollText, i: number): number {
  const next = tokens[i + 1]?.lower ?? '';
  return language.toll.people.has(next) ? i + 1 : i;
}

/** "Ana Berg, 18,": the age belongs to the name. */
function namedGroup({ tokens }: TollText, i: number, lastIndex: number): Group {
  let last = i + lastIndex - tokens[i]!.index;
  if (tokens[last + 1]?.text === ',' && SMALL.test(tokens[last + 2]?.text ?? '')) {
    last += tokens[last + 3]?.text === ',' ? 3 : 2;
  }
  return { ...one(i, Math.min(last, tokens.length - 1)), named: true };
}

/** "20 | were hurt", "200 | have been hurt": right behind a bare number, what befell people. */
function tellsFate({ tokens, language: { toll, cues } }: Pick<TollText, 'tokens' | 'language'>, k: number): boolean {
  const tells = (word: string): boolean => toll.harm.has(word) || toll.deadly.has(word) || toll.suffered.has(word);
  const lower = tokens[k]?.lower ?? '';
  return tells(lower) || (cues.have.has(lower) && tells(tokens[k + 1]?.lower ?? ''));
}

/** "wounding another": a person without a noun. */
function aloneGroup({ tokens, language }: TollText, i: number): Group | null {
  if (!language.toll.alone.has(tokens[i]!.lower)) return null;
  const next = tokens[i + 1];
  if (!next || !INSIDE.has(next.pos)) return one(i, i);
  const { done, doing, harm } = language.toll;
  // "another | shooting"
  if (done.has(next.lower) || (next.pos === 'NOUN' && harm.has(next.lower))) return null;
  // "injured | another | early Sunday"
  if (doing.has(tokens[i - 1]?.lower ?? '') && (next.pos === 'ADV' || next.pos === 'ADJ')) return one(i, i);
  // "another | seriously wounded"
  const then = next.pos === 'ADV' ? tokens[i + 2] : next;
  return then && harm.has(then.lower) ? one(i, i) : null;
}

/** Words between a number and its noun ("two unarmed black men", "a 6-year-old boy"). */
function isInside({ pos, text }: Token): boolean {
  return INSIDE.has(pos) || HYPHEN.test(text);
}

function countedGroup({ tokens, language }: TollText, i: number, { value, last, figure }: Counted): Group | null {
  const { toll } = language;
  const group: Group = {
    ...several(i, value),
    last,
    figure,
    own: figure !== null && isToldBeside(tokens, i, figure, toll),
  };
  for (let k = last + 1; k <= last + TO_NOUN && k < tokens.length; k++) {
    const { lower } = tokens[k]!;
    // "three other | homicides"
    const next = tokens[k + 1];
    if (toll.another.has(lower) && next && toll.done.has(next.lower)) return null;
    if (toll.people.has(lower) || toll.person.has(lower)) return { ...group, last: k };
    if (toll.actors.has(lower)) return { ...group, last: k, doer: true };
    if (toll.otherUnits.has(lower) || (k === last + 1 && toll.done.has(lower))) return null;
    // "a single | gunshot wound", "fired one | shot"
    if (k === last + 1 && (toll.openWounds.has(lower) || toll.firing.has(tokens[i - 1]?.lower ?? ''))) return null;
    if (k === last + 1 && tellsFate({ tokens, language }, k)) return group;
    if (k === last + 1 && toll.partAfter.has(lower)) return { ...group, part: true };
    // "told 13 News two people": another number begins
    if (!isInside(tokens[k]!) || (tokens[k]!.pos === 'NUM' && !HYPHEN.test(tokens[k + 1]?.text ?? ''))) break;
  }
  // "a family of | five"
  if (toll.of.has(tokens[i - 1]?.lower ?? '') && toll.family.has(tokens[i - 2]?.lower ?? '')) return group;
  // "gunfire sends | six | to hospital"
  if (toll.sending.has(tokens[i - 1]?.lower ?? '') && tokens[last + 1]?.pos === 'ADP') return group;
  // "kills | 1 |, wounds | 12 |", but "killed | 12 | cows"
  const things = figure?.unit === 'thing' && figure.countedAt !== null;
  if (toll.doing.has(tokens[i - 1]?.lower ?? '')) return things ? null : group;
  // "the toll climbed to 11"
  if (isToll(tokens, i, figure)) return { ...group, own: true, whole: true };
  const noun = figure ? countedNoun(tokens, i, last, figure) : -1;
  return noun < 0 ? null : { ...group, last: noun, own: true };
}

function singleGroup(text: TollText, first: number, from: number): Group | null {
  const { tokens, language } = text;
  const { toll } = language;
  for (let k = from; k <= from + TO_NOUN + 1 && k < tokens.length; k++) {
    const { lower, pos } = tokens[k]!;
    const person = toll.person.has(lower) || toll.aged.has(lower) || (toll.oldAge.has(lower) && k > from + 1);
    // "a 16-year-old boy", "a man": but "the man's car", "a woman friend"
    const next = tokens[k + 1]?.lower ?? '';
    if (toll.animals.has(next) || toll.unborn.has(lower)) return null;
    // "the girl's mother", "an officer-involved shooting"
    if (toll.owner.has(lower) || toll.owner.has(next)) continue;
    // "an 18-year-old | Larkfield resident"
    if (person && isNamedAfterPlace(text, k)) continue;
    // "a man's | body | was found"
    if (toll.corpse.has(lower) && isFound(tokens, k, language)) return one(first, k);
    if (person && !toll.person.has(next) && !toll.people.has(next)) return one(first, nameEnd(text, k));
    if (toll.actors.has(lower)) return { ...one(first, k), doer: true };
    if (toll.people.has(lower) || toll.clause.has(lower) || !isInside(tokens[k]!) || pos === 'VERB') return null;
  }
  return null;
}

/** "a body | was found". */
function isFound(tokens: readonly Token[], k: number, { toll }: Language): boolean {
  return toll.suffered.has(tokens[k + 1]?.lower ?? '') && toll.finding.has(tokens[k + 2]?.lower ?? '');
}

/** "an | officer-involved | shooting". */
function isCompound({ tokens, language }: TollText, k: number): boolean {
  const next = tokens[k + 1];
  if (next === undefined) return false;
  // "officer | involved | shooting"
  if (language.toll.involved.has(next.lower)) return true;
  return HYPHEN.test(next.text) && next.start === tokens[k]!.end;
}

/** "a 17-year-old | Oak Hill | student": an age, a place and then the person. */
function isNamedAfterPlace({ tokens, language }: TollText, k: number): boolean {
  const { aged, oldAge, person } = language.toll;
  if (!aged.has(tokens[k]!.lower) && !oldAge.has(tokens[k]!.lower)) return false;
  let next = k + 1;
  while (next <= k + 3 && tokens[next]?.pos === 'PROPN') next++;
  return next > k + 1 && person.has(tokens[next]?.lower ?? '');
}

/** "20-year-old | Ana Berg". */
function nameEnd({ tokens, names }: TollText, k: number): number {
  const next = tokens[k + 1];
  const name = next && names.get(next.index);
  return name ? Math.min(k + 1 + name.last - next.index, tokens.length - 1) : k;
}

function headlinePerson(text: TollText, i: number): Group | null {
  const { toll } = text.language;
  const { lower } = text.tokens[i]!;
  if (toll.person.has(lower) || toll.aged.has(lower) || toll.ordinals.has(lower)) return singleGroup(text, i, i);
  if (isCompound(text, i)) return null;
  return toll.actors.has(lower) && !toll.bodies.has(lower) ? { ...one(i, i), doer: true } : null;
}
