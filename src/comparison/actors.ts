import type { Reading } from '../articles/reading.js';
import {
  type ClaimantMention,
  joinClaimants,
  mentionOf,
  ownNames,
  sideOfGroup,
  sidesOfPeople,
} from '../quotes/joinClaimants.js';
import { startsWithLetter } from '../text/characters.js';
import { countsOf } from '../text/grouping.js';
import { memberId } from '../text/ids.js';
import { compareStrings, longerFirst } from '../text/order.js';
import type { Actor, StoryActor } from '../types.js';

/** The claimants of a story and who said what: figure and quote ids to actor ids. */
export interface Actors {
  actors: StoryActor[];
  /** Actor id by the id of the figure or quote. */
  actorOf: ReadonlyMap<string, string>;
  byId: ReadonlyMap<string, StoryActor>;
  /** Actor id to the country whose government it is, for counting distinct sources. */
  sideOf: ReadonlyMap<string, string>;
}

/** Joins the claimants of figures and the speakers of quotes over the articles; `members` in story order. */
export function joinActors(members: readonly Reading[]): Actors {
  const mentions = members.flatMap(mentionsOf);
  const groups = joinClaimants(mentions);
  const sides = sidesOfPeople(members);
  const actors: StoryActor[] = [];
  const actorOf = new Map<string, string>();
  const sideOf = new Map<string, string>();
  for (const group of groups) {
    const id = memberId('actor', group[0]!.id);
    for (const mention of group) actorOf.set(mention.id, id);
    const country = sideOfGroup(group, sides);
    if (country) sideOf.set(id, country);
    actors.push({ id, ...namesOf(group), kind: kindOf(group) });
  }
  return { actors, actorOf, byId: new Map(actors.map((actor) => [actor.id, actor])), sideOf };
}

function mentionsOf(reading: Reading): ClaimantMention[] {
  const mention = (id: string, actor: Actor | null): ClaimantMention[] =>
    actor === null ? [] : [mentionOf(id, actor.name, reading)];
  const { article } = reading;
  return [
    ...article.figures.flatMap(({ id, source }) => mention(id, source)),
    ...article.quotes.flatMap(({ id, speaker }) => mention(id, speaker)),
  ];
}

function namesOf(group: readonly ClaimantMention[]): { name: string; aliases: string[] } {
  const counts = countsOf(group.map(({ name }) => name));
  const own = new Set(ownNames(group).map(({ name }) => name));
  const person = group.some(({ key }) => key.kind === 'person');
  const names = [...counts].sort(
    ([a, n], [b, m]) =>
      Number(own.has(b)) - Number(own.has(a)) ||
      (person ? longerFirst(a, b) : 0) ||
      shoutingLast(a, b) ||
      m - n ||
      compareStrings(a, b),
  );
  return { name: names[0]![0], aliases: names.slice(1).map(([name]) => name) };
}

/** "ANN LEE" opens one article; the others write "Ann Lee". */
function shoutingLast(a: string, b: string): number {
  if (a === b || a.toLowerCase() !== b.toLowerCase()) return 0;
  return Number(a === a.toUpperCase()) - Number(b === b.toUpperCase());
}

function kindOf(group: readonly ClaimantMention[]): StoryActor['kind'] {
  const kinds = new Set(group.map(({ key }) => key.kind));
  if (kinds.has('person')) return 'person';
  if (kinds.has('country')) return 'place';
  return group.some(({ name }) => startsWithLetter(name) && /\p{Lu}/u.test(name)) ? 'organisation' : 'group';
}
