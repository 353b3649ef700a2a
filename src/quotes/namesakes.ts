import type { NamedEntity } from '../text/names.js';
import { onceFor } from '../text/onceFor.js';
import { type Cast, latestWith } from './cast.js';
import type { Scene } from './scene.js';

/** How many appearances back somebody of the same name may have spoken. */
const REACH = 60;

/** "Ann Lee said her son, Bo Lee, was there. “...,” |Lee| said": of several persons of one surname the one who spoke last. */
export function namesakeOf(cast: Cast, head: number, entity: NamedEntity): NamedEntity {
  const { scene } = cast;
  const mention = scene.names.mentionByToken.get(head);
  const surname = scene.tokens[head]!.lower;
  if (entity.kind !== 'person' || !mention || mention.last > mention.first) return entity;
  const namesakes = bySurname(scene).get(surname);
  if (!namesakes || namesakes.size < 2) return entity;
  const spoke = latestWith(
    cast,
    head,
    (member) => member.spoke && member.entity !== null && namesakes.has(member.entity),
    mention.sex,
    REACH,
  );
  return spoke?.entity ?? entity;
}

/** The persons of an article by the last word of their names, in small letters. */
const bySurname = onceFor(({ names, reading }: Scene): ReadonlyMap<string, ReadonlySet<NamedEntity>> => {
  const { suffixes } = reading.language.names;
  const found = new Map<string, Set<NamedEntity>>();
  for (const entity of names.entities) {
    if (entity.kind !== 'person') continue;
    const words = entity.name.toLowerCase().split(' ');
    // "George Lee |III|"
    const surname = words.findLast((word) => !suffixes.has(word)) ?? words.at(-1)!;
    const namesakes = found.get(surname);
    if (namesakes) namesakes.add(entity);
    else found.set(surname, new Set([entity]));
  }
  return found;
});
