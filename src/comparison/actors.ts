import type { Reading } from '../articles/reading.js';
import type { ComparisonWords } from '../languages/comparisonWords.js';
import { memberId } from '../text/ids.js';
import type { Actor, StoryActor } from '../types.js';
import { type ClaimantKey, claimantKey, looksLikePerson } from './claimantKey.js';

/** The claimants of a story and who said what: figure and quote ids to actor ids. */
export interface Actors {
  actors: StoryActor[];
  /** Actor id by the id of the figure or quote. */
  actorOf: ReadonlyMap<string, string>;
  byId: ReadonlyMap<string, StoryActor>;
  /** Actor id to the country whose government it is, for counting distinct sources. */
  sideOf: ReadonlyMap<string, string>;
}

interface Mention {
  id: string;
  name: string;
  key: ClaimantKey;
}

/** Joins the claimants of figures and the speakers of quotes over the articles; `members` in story order. */
export function joinActors(members: readonly Reading[]): Actors {
  const mentions = members.flatMap(mentionsOf);
  const groups = groupMentions(mentions);
  const actors: StoryActor[] = [];
  const actorOf = new Map<string, string>();
  const sideOf = new Map<string, string>();
  for (const group of groups) {
    const id = memberId('actor', group[0]!.id);
    for (const mention of group) actorOf.set(mention.id, id);
    const country = group.find(({ key }) => key.side)?.key.side;
    if (country) sideOf.set(id, country);
    actors.push({ id, ...namesOf(group), kind: kindOf(group) });
  }
  return { actors, actorOf, byId: new Map(actors.map((actor) => [actor.id, actor])), sideOf };
}

function mentionsOf({ article, language }: Reading): Mention[] {
  const words = language.comparison;
  const mention = (id: string, actor: Actor | null, speaks: boolean): Mention[] =>
    actor === null
      ? []
      : [{ id, name: actor.name, key: claimantKey(actor.name, isPerson(actor, speaks, words), words) }];
  return [
    ...article.figures.flatMap(({ id, source }) => mention(id, source, false)),
    ...article.quotes.flatMap(({ id, speaker }) => mention(id, speaker, true)),
  ];
}

function isPerson(actor: Actor, _speaks: boolean, words: ComparisonWords): boolean {
  return looksLikePerson(actor.name, words);
}

/** Same key, same actor; then persons by last name, offices without a country, and short forms of names. */
function groupMentions(mentions: readonly Mention[]): Mention[][] {
  const byKey = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const group = byKey.get(mention.key.key);
    if (group) group.push(mention);
    else byKey.set(mention.key.key, [mention]);
  }
  joinOpenOffices(byKey);
  joinPersons(byKey);
  joinAcronyms(byKey);
  const order = new Map(mentions.map((mention, i) => [mention, i]));
  const at = (mention: Mention): number => order.get(mention) ?? 0;
  return [...byKey.values()].map((group) => group.sort((a, b) => at(a) - at(b))).sort((a, b) => at(a[0]!) - at(b[0]!));
}

function moveInto(byKey: Map<string, Mention[]>, from: string, to: string): void {
  byKey.get(to)!.push(...byKey.get(from)!);
  byKey.delete(from);
}

/** "the country's defence minister" is the one defence ministry of the story. */
function joinOpenOffices(byKey: Map<string, Mention[]>): void {
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

/** "Peskov" and "Dmitry Peskov": the last name, where only one person of the story has it. */
function joinPersons(byKey: Map<string, Mention[]>): void {
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
    else full.set(last, [...(full.get(last) ?? []), key]);
  }
  for (const [key, group] of [...byKey]) {
    if (group[0]!.key.kind !== 'name') continue;
    const proper = group[0]!.key.proper;
    const owners = full.get(proper.at(-1) ?? '') ?? [];
    if (proper.length === 1 && owners.length === 1) moveInto(byKey, key, owners[0]!);
  }
}

const byLength = (a: string, b: string): number => b.length - a.length || (a < b ? -1 : 1);

const namesFit = (short: readonly string[], long: readonly string[]): boolean => {
  const rest = short.slice(0, -1);
  return rest.every((word) => long.some((other) => other === word || (word.length === 1 && other.startsWith(word))));
};

/** "RAIB spokesman" is the Rail Accident Investigation Branch. */
function joinAcronyms(byKey: Map<string, Mention[]>): void {
  const byInitials = new Map<string, string[]>();
  for (const [key, group] of byKey) {
    const capitals = group[0]!.name.split(/\s+/u).filter((word) => /^\p{Lu}/u.test(word));
    if (capitals.length < 2) continue;
    const initials = capitals
      .map((word) => word[0]!)
      .join('')
      .toLowerCase();
    byInitials.set(initials, [...(byInitials.get(initials) ?? []), key]);
  }
  for (const [key, group] of [...byKey]) {
    if (group[0]!.key.kind === 'person') continue;
    const proper = group[0]!.key.proper;
    const owners = (proper.length === 1 && byInitials.get(proper[0]!.replaceAll('.', ''))) || [];
    if (owners.length === 1 && owners[0] !== key && byKey.has(owners[0]!)) moveInto(byKey, key, owners[0]!);
  }
}

function namesOf(group: readonly Mention[]): { name: string; aliases: string[] } {
  const counts = new Map<string, number>();
  for (const { name } of group) counts.set(name, (counts.get(name) ?? 0) + 1);
  const person = group.some(({ key }) => key.kind === 'person');
  const names = [...counts].sort(([a, n], [b, m]) => (person ? b.length - a.length : 0) || m - n || (a < b ? -1 : 1));
  return { name: names[0]![0], aliases: names.slice(1).map(([name]) => name) };
}

function kindOf(group: readonly Mention[]): StoryActor['kind'] {
  const kinds = new Set(group.map(({ key }) => key.kind));
  if (kinds.has('person')) return 'person';
  if (kinds.has('country')) return 'place';
  return group.some(({ name }) => /^(?:the |an? )?\p{Lu}/iu.test(name) && /\p{Lu}/u.test(name))
    ? 'organisation'
    : 'group';
}
