import type { Reading } from '../articles/reading.js';
import type { ComparisonWords } from '../languages/comparisonWords.js';
import type { Doc } from '../text/doc.js';
import { groupBy, put } from '../text/grouping.js';
import { onceFor } from '../text/onceFor.js';
import { compareStrings, longerFirst } from '../text/order.js';
import { withoutPossessive } from '../text/possessives.js';
import { wordsOf } from '../text/stems.js';
import { type ClaimantKey, claimantKey, isVoice, looksLikePerson } from './claimantKey.js';
import { countriesIn } from './countries.js';

/** A claimant as one place of one article names it. */
export interface ClaimantMention {
  /** Of the figure, quote or source that names it. */
  id: string;
  name: string;
  key: ClaimantKey;
  /** True where the name is not the claimant's whole own: of somebody who speaks for it ("Harbour Police spokesman"), or its end. */
  voice: boolean;
  /** True where its last word says a body ("police", "Central Hospital"). */
  body: boolean;
}

/** A mention, with the key by which it is joined. */
export function mentionOf(id: string, name: string, reading: Reading): ClaimantMention {
  const apposed = apposedNames(reading).get(name);
  if (apposed !== undefined) return { ...mentionOf(id, apposed, reading), name, voice: true };
  const words = reading.language.comparison;
  const person = looksLikePerson(name, words) && !isBody(name, reading);
  const last = wordsOf(name).at(-1) ?? '';
  const body = !person && reading.language.names.bodies.has(last) && !words.government.has(last);
  return {
    id,
    name,
    key: claimantKey(name, person, words),
    voice: !person && (isVoice(name, words) || words.outputs.has(last)),
    body,
  };
}

/** "The drivers' union|, Adlef,| said": descriptions of an article's claimants, with the name that stands beside them. */
const apposedNames = onceFor(({ article, names }: Reading): ReadonlyMap<string, string> => {
  const starts = new Map(
    names.entities.flatMap(({ name, kind, mentions }) =>
      kind === 'place' ? [] : mentions.map((one) => [one.start, { name, one }]),
    ),
  );
  const found = new Map<string, string | null>();
  for (const { source } of article.attributions)
    for (const { name, named, end } of source) {
      const last = named?.end ?? end;
      const beside =
        /\p{Lu}/u.test(name) || article.text.slice(last, last + 2) !== ', ' ? undefined : starts.get(last + 2);
      if (!beside || article.text[beside.one.end] !== ',') continue;
      // "one officer, Ann Lee, said", "one officer, Bo Hart, said": it is nobody's alone
      found.set(name, found.has(name) && found.get(name) !== beside.name ? null : beside.name);
    }
  return new Map([...found].flatMap(([name, own]) => (own === null ? [] : [[name, own]])));
});

/** The mentions by which a claimant is called: a body by its own name where a text has it, not by that of its spokesman or its initials. */
export function ownNames(group: readonly ClaimantMention[]): readonly ClaimantMention[] {
  const own = group.filter(({ voice }) => !voice);
  const initials = new Set(own.flatMap(({ name }) => [...initialsOf(name)]));
  const full = own.filter(({ name }) => !initials.has(name.replaceAll('.', '').toLowerCase()));
  return full.length > 0 ? full : own.length > 0 ? own : group;
}

/** True where the article takes a name for an organisation, or nothing in it shows a person: no given name, no surname alone, no words quoted. */
function isBody(name: string, { article, names, language }: Reading): boolean {
  const kind = names.entities.find((entity) => entity.name === name)?.kind;
  if (kind === 'person') return false;
  if (kind === 'organisation') return true;
  const { female, male, either, titles } = language.names;
  const shown = name
    .toLowerCase()
    .split(/\s+/u)
    .some((word) => female.has(word) || male.has(word) || either.has(word) || titles.has(word));
  return !shown && !article.quotes.some(({ speaker }) => speaker?.name === name);
}

/** Country whose government a claimant is or speaks for. */
export function sideOfGroup(group: readonly ClaimantMention[], sides: ReadonlyMap<string, string>): string | null {
  for (const { key } of group) {
    if (key.side) return key.side;
    const side = key.kind === 'person' ? sides.get(key.proper.join(' ')) : undefined;
    if (side) return side;
  }
  return null;
}

// ", the Kremlin's spokesman,": so many words after a name tell the office
const APPOSITION = 6;

/** People whom an article calls a spokesman, minister or president of a country, by name in lower case, with the country. */
export function sidesOfPeople(members: readonly Reading[]): Map<string, string> {
  const sides = new Map<string, string>();
  for (const { doc, names, language } of members)
    for (const { kind, name, mentions } of names.entities) {
      if (kind !== 'person') continue;
      const proper = name.toLowerCase();
      if (sides.has(proper)) continue;
      for (const { from, first, last } of mentions) {
        const before = wordsBetween(doc, from, first);
        const after = doc.tokens[last + 1]?.text === ',' ? untilComma(doc, last + 2) : [];
        const side = sideIn(before, language.comparison) ?? sideIn(after, language.comparison);
        if (side === null) continue;
        sides.set(proper, side);
        break;
      }
    }
  return sides;
}

const wordsBetween = (doc: Doc, from: number, end: number): string[] =>
  doc.tokens.slice(from, end).map(({ lower }) => lower);

function untilComma(doc: Doc, from: number): string[] {
  const words = wordsBetween(doc, from, from + APPOSITION);
  const end = words.indexOf(',');
  return end < 0 ? [] : words.slice(0, end);
}

function sideIn(phrase: readonly string[], words: ComparisonWords): string | null {
  const plain = phrase.map(withoutPossessive);
  const role = plain.at(-1) ?? '';
  if (!words.offices.has(role) && !plain.some((word) => words.spokespeople.has(word))) return null;
  const seat = plain.map((word) => words.seats.get(word)).find((country) => country !== undefined);
  return seat ?? countriesIn(plain, words)[0]?.country ?? null;
}

/** Same key, same actor; then persons by last name, offices without a country, and short forms of names. */
export function joinClaimants(mentions: readonly ClaimantMention[]): ClaimantMention[][] {
  const byKey = groupBy(mentions, ({ key }) => key.key);
  joinOpenOffices(byKey);
  joinKinds(byKey);
  joinPersons(byKey);
  joinAcronyms(byKey);
  joinShortened(byKey);
  const order = new Map(mentions.map((mention, i) => [mention, i]));
  const at = (mention: ClaimantMention): number => order.get(mention) ?? 0;
  return [...byKey.values()].map((group) => group.sort((a, b) => at(a) - at(b))).sort((a, b) => at(a[0]!) - at(b[0]!));
}

function moveInto(byKey: Map<string, ClaimantMention[]>, from: string, to: string): void {
  byKey.get(to)!.push(...byKey.get(from)!);
  byKey.delete(from);
}

/** "the country's defence minister" is the one defence ministry of the story. */
function joinOpenOffices(byKey: Map<string, ClaimantMention[]>): void {
  for (const [key, group] of [...byKey]) {
    const { kind, country } = group[0]!.key;
    if (kind !== 'office' || country !== '') continue;
    const office = key.slice('office '.length);
    const owners = [...byKey.keys()].filter(
      (other) => other !== key && other.startsWith('office ') && other.endsWith(office),
    );
    if (owners.length === 1) moveInto(byKey, key, owners[0]!);
  }
}

/** A name that one article takes for a person's and another for a firm's: what most places say. */
function joinKinds(byKey: Map<string, ClaimantMention[]>): void {
  const bodies = new Map<string, string>();
  for (const [key, group] of byKey) if (group[0]!.key.kind === 'name') bodies.set(group[0]!.key.proper.join(' '), key);
  for (const [key, group] of [...byKey]) {
    if (group[0]!.key.kind !== 'person') continue;
    const body = bodies.get(group[0]!.key.proper.join(' '));
    // "the Chief Officer" is left without a name of its own
    if (body === undefined || !byKey.has(body) || group[0]!.key.proper.length === 0) continue;
    const [few, many] = byKey.get(body)!.length < group.length ? [body, key] : [key, body];
    const { kind } = byKey.get(many)![0]!.key;
    moveInto(byKey, few, many);
    for (const mention of byKey.get(many)!) mention.key = { ...mention.key, kind };
  }
}

/** "Berg" and "Ana Berg": the last name, where only one person of the story has it. */
function joinPersons(byKey: Map<string, ClaimantMention[]>): void {
  const full = new Map<string, string[]>();
  const people = [...byKey]
    .filter(([, group]) => group[0]!.key.kind === 'person')
    .map(([key]) => key)
    .sort(byLength);
  for (const key of people) {
    const proper = byKey.get(key)![0]!.key.proper;
    const last = proper.at(-1) ?? '';
    const longer = (full.get(last) ?? []).filter((other) => namesFit(proper, byKey.get(other)![0]!.key.proper));
    if (longer.length === 1) moveInto(byKey, key, longer[0]!);
    else put(full, last, key);
  }
  for (const [key, group] of [...byKey]) {
    if (group[0]!.key.kind !== 'name') continue;
    const proper = group[0]!.key.proper;
    const owners = full.get(proper.at(-1) ?? '') ?? [];
    if (proper.length === 1 && owners.length === 1) moveInto(byKey, key, owners[0]!);
  }
}

const byLength = (a: string, b: string): number => longerFirst(a, b) || compareStrings(a, b);

const namesFit = (short: readonly string[], long: readonly string[]): boolean => {
  const rest = short.slice(0, -1);
  return rest.every((word) => long.some((other) => other === word || (word.length === 1 && other.startsWith(word))));
};

/** "RAIB spokesman" is the Rail Accident Investigation Branch, "TfL" Transport for London. */
function joinAcronyms(byKey: Map<string, ClaimantMention[]>): void {
  const byInitials = new Map<string, string[]>();
  for (const [key, group] of byKey) for (const initials of initialsOf(group[0]!.name)) put(byInitials, initials, key);
  for (const [key, group] of [...byKey]) {
    if (group[0]!.key.kind === 'person') continue;
    const proper = group[0]!.key.proper;
    const owners = (proper.length === 1 && byInitials.get(proper[0]!.replaceAll('.', ''))) || [];
    if (owners.length === 1 && owners[0] !== key && byKey.has(owners[0]!)) moveInto(byKey, key, owners[0]!);
  }
}

/** "the ministry" is the health ministry, "Central Hospital" that of Aven: the end of the name of one body of the story only. */
function joinShortened(byKey: Map<string, ClaimantMention[]>): void {
  for (const [key, group] of [...byKey]) {
    if (group[0]!.key.kind !== 'name' || !group[0]!.body) continue;
    const end = ` ${key.slice('name '.length)}`;
    const owners = [...byKey].filter(
      ([other, [first]]) =>
        other !== key && first!.key.kind === 'name' && first!.body && isWhole(other, first!) && other.endsWith(end),
    );
    if (owners.length !== 1) continue;
    for (const mention of group) mention.voice = true;
    moveInto(byKey, key, owners[0]![0]);
  }
}

/** "Aven Central Hospital"; "doctors at Central Hospital" are not the hospital. */
const isWhole = (key: string, { name }: ClaimantMention): boolean =>
  wordsOf(name).length <= key.slice('name '.length).split(' ').length + 1 && !/\p{Ll}\s\p{Ll}+\s\p{Lu}/u.test(name);

/** Of the words with a capital, and of all from the first of these to the last: "united nations" and "t f l" in lower case. */
function initialsOf(name: string): Set<string> {
  const words = name.split(/\s+/u);
  const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
  const capitals = words.filter(isCapital);
  if (capitals.length < 2) return new Set();
  const whole = words.slice(words.findIndex(isCapital), words.findLastIndex(isCapital) + 1);
  return new Set([capitals, whole].map((some) => some.map((word) => word[0]!.toLowerCase()).join('')));
}
