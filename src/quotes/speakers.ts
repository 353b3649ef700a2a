import type { NamedEntity } from '../text/names.js';
import { isPossessiveMark } from '../text/possessives.js';
import type { Actor } from '../types.js';
import { antecedentOf } from './antecedents.js';
import { businessMeant } from './businesses.js';
import { type Cast, latestWith, type Member } from './cast.js';
import { issuerOf, senderOf, writerOf } from './documents.js';
import { headOf } from './heads.js';
import { actorAt as at, type Mention } from './mentions.js';
import { namedLater } from './namedLater.js';
import { namesakeOf } from './namesakes.js';
import { pairAt } from './pairs.js';
import { partBefore } from './phraseEnds.js';
import { roleHolder } from './roles.js';
import { namesPeople, phraseAt, type Range, type Scene, spanOf } from './scene.js';
import { trailingMember } from './trailing.js';

/** Who a mention means, under the fullest name that the article uses; null where it means the writer or nobody in particular. */
export function resolveActor(cast: Cast, mention: Mention): Member | null {
  const { scene } = cast;
  const head = headOf(scene, mention);
  for (const rule of RULES) {
    const member = rule(cast, mention, head);
    if (member !== undefined) return member;
  }
  return null;
}

/** A rule gives who is meant, null for nobody, undefined where it does not apply. */
type Rule = (cast: Cast, mention: Mention, head: number) => Member | null | undefined;

/** "nobody", "this version of the article": they tell nothing. */
const byNobody: Rule = (cast, { first, last }, head) => {
  const { tokens, words, reading } = cast.scene;
  if (reading.language.cues.nobodies.has(tokens[head]!.lower)) return null;
  // "|This| made the paper print a page saying"
  if (first === last && (words.definite.has(tokens[head]!.lower) || words.relatives.has(tokens[head]!.lower)))
    return null;
  // "an earlier version of |this article| said"
  for (let i = first; i < last; i++)
    if (words.demonstratives.has(tokens[i]!.lower) && words.ownText.has(tokens[i + 1]!.lower)) return null;
  return undefined;
};

/** "she", "they". */
const byPronoun: Rule = (cast, mention, head) => {
  const { tokens, words } = cast.scene;
  const token = tokens[head]!;
  if (head !== mention.first || (token.pos !== 'PRON' && !words.pronouns.has(token.lower))) return undefined;
  // "|his| claim that"
  const kind = words.pronouns.get(token.lower) ?? cast.scene.reading.language.cues.possessiveKinds.get(token.lower);
  if (!kind && words.possessives.has(token.lower)) return null;
  if (!kind) return /^\p{L}{1,3}$/u.test(token.text) ? null : undefined;
  if (kind === 'thing' && followsOwnText(cast.scene, head)) return null;
  const heard = mention.listener ? resolveActor(cast, { ...mention.listener }) : null;
  const found = antecedentOf(cast, head, kind, heard?.entity ?? null);
  // "“We open,” |he| said. “I clean,” she said": of whom one has said "he" one does not say "she"
  const sex = found?.sex ?? (kind === 'f' || kind === 'm' ? kind : null);
  return found && { ...found, sex, actor: at(cast.scene, found.actor, mention, 'pronoun') };
};

/** "Nine rebels also died, |it| added": never the subject of what the sentence says, unless that is a body that can say it. */
const byTrailing: Rule = (cast, mention, head) => {
  const found = head === mention.first ? trailingMember(cast, head, (phrase) => resolveActor(cast, phrase)) : null;
  return found ? { ...found, actor: at(cast.scene, found.actor, mention, 'pronoun') } : undefined;
};

/** "This article was corrected. |It| said at first": the sentence before is about the text itself. */
function followsOwnText({ doc, tokens, words }: Scene, at: number): boolean {
  const before = doc.sentences[tokens[at]!.sentence - 1];
  if (!before || before.last === before.first) return false;
  return words.demonstratives.has(tokens[before.first]!.lower) && words.ownText.has(tokens[before.first + 1]!.lower);
}

/** "|the mayor's| letter said", "|Ms Berg's| apology noted": whoever wrote it. */
const byOwner: Rule = (cast, mention, head) => {
  const { first } = mention;
  const { tokens, words } = cast.scene;
  if (!words.documents.has(tokens[head]!.lower)) return undefined;
  const sender = senderOf(cast.scene, mention, head);
  if (sender) return resolveActor(cast, sender);
  for (let i = head - 1; i > first; i--)
    if (isPossessiveMark(tokens[i]!.text)) return resolveActor(cast, { first, last: i - 1 });
  return undefined;
};

/** "Kremlin spokesman Ana Berg", "Ms Berg", "the RAIB": a name is the head. */
const byName: Rule = (cast, mention, head) => {
  const { names } = cast.scene;
  const entity =
    names.byToken.get(head) ??
    personWithin(cast.scene, mention.first, head) ??
    (head < mention.last ? nameAtEnd(cast.scene, mention, head) : undefined);
  if (!entity) return undefined;
  return memberFor(cast.scene, namesakeOf(cast, head, entity), mention, 'named');
};

/** "Premier Ann Lee days ago": a person's name before a last word that is none, possessors left out. */
function personWithin(scene: Scene, first: number, head: number) {
  const { names, tokens, people, words, reading } = scene;
  // "the Lee |lawyer|", "Hamilton |police|": somebody else
  if (namesPeople(scene, tokens[head]!.lower) || people.bodies.has(tokens[head]!.lower)) return undefined;
  // "Hart |supporters|": but "Ann Lee |days| ago"
  const { lower, pos } = tokens[head]!;
  if (pos === 'NOUN' && words.plural.test(lower) && !reading.language.figures.skips.durations.has(lower))
    return undefined;
  for (let i = head - 1; i >= first; i--) {
    const mention = names.mentionByToken.get(i);
    if (!mention) continue;
    const entity = names.byToken.get(i);
    return entity?.kind === 'person' && tokens[i + 1]?.pos !== 'PART' && tokens[i]!.pos === 'PROPN'
      ? entity
      : undefined;
  }
  return undefined;
}

/** "Deputy Chief Constable of the Harbour Police Ann Lee": a person named at the end of the phrase. */
function nameAtEnd({ names, tokens, people, words }: Scene, mention: Mention, head: number) {
  const entity = names.byToken.get(mention.last);
  const named = names.mentionByToken.get(mention.last);
  if (entity?.kind !== 'person' || !named) return undefined;
  const isRole = (i: number) => people.people.has(tokens[i]?.lower ?? '') || people.titles.has(tokens[i]?.lower ?? '');
  const titled = isRole(named.first - 1);
  // "a clerk |who| spoke with the Herald's Ann Lee"
  if (tokens.slice(mention.first, named.from).some(({ lower }) => words.relatives.has(lower))) return undefined;
  // "a friend |of| Sen. Ann Lee", but "former secretary |of| state Ann Lee"
  if (tokens[named.from - 1]?.pos === 'ADP' && (titled || named.from === named.first)) return undefined;
  // "Saturday at the party convention |Sen.| Ann Lee": the phrase before tells where and when
  return titled || isRole(head) ? entity : undefined;
}

/** "The group, known as |Red Gull|", "a group that calls itself |Red Gull|": the name that it goes by. */
const byOwnName: Rule = (cast, mention, head) => {
  const { names, tokens, words, reading } = cast.scene;
  const { cues } = reading.language;
  const { insertion } = mention;
  const from = insertion ? insertion.first : head + 1;
  const to = insertion ? insertion.last : mention.last;
  for (let i = from; i < to; i++) {
    const { lower } = tokens[i]!;
    if (!words.naming.has(lower) && !cues.namingVerbs.has(lower)) continue;
    const next = tokens[i + 1]!.lower;
    let place = words.asWords.has(next) || cues.asWords.has(next) || cues.reflexives.has(next) ? i + 2 : i + 1;
    if (tokens[place]?.pos === 'DET') place++;
    const entity = place <= to ? names.byToken.get(place) : undefined;
    if (!entity) continue;
    return memberFor(cast.scene, entity, { first: mention.first, last: to }, 'named');
  }
  return undefined;
};

/** "A spokesman for the harbour, Ann Lee, said"; "The mayor, Ann Lee, said". */
const byApposition: Rule = (cast, mention, head) => {
  const { names, tokens, people, words } = cast.scene;
  const { insertion } = mention;
  const { lower: noun } = tokens[head]!;
  // "one of the |victims|, Ana Berg, said"
  const alone = mention.first === mention.last && words.parts.has(noun);
  const part =
    alone || (head > mention.first + 1 && partBefore(cast.scene, mention.first + 1) && namesPeople(cast.scene, noun));
  if (!insertion || !(part || people.people.has(noun) || people.titles.has(noun))) return undefined;
  const base = phraseAt(cast.scene, insertion.first);
  const entity = names.byToken.get(Math.min(base?.last ?? insertion.first, insertion.last));
  // "the officer, Marianne |Lake|": a given name before the noun of a place
  const { lower } = tokens[insertion.first]!;
  const given = people.female.has(lower) || people.male.has(lower);
  if (!entity || (!given && (entity.kind === 'organisation' || entity.kind === 'place'))) return undefined;
  return memberFor(cast.scene, entity, { first: mention.first, last: insertion.last }, 'named');
};

/** "held since |July| said", "last |week| called": a time says nothing. */
const byDate: Rule = ({ scene }, _mention, head) => {
  const { lower } = scene.tokens[head]!;
  return scene.dates.has(lower) || scene.reading.language.figures.skips.durations.has(lower) ? null : undefined;
};

/** Whom a description means, as it is written there. */
const described = ({ scene }: Cast, mention: Mention, found: Member | null): Member | undefined =>
  found ? { ...found, actor: at(scene, found.actor, mention, 'description') } : undefined;

/** "the spokesman", "the 43-year-old". */
const byRole: Rule = (cast, mention, head) => described(cast, mention, roleHolder(cast, mention, head));

/** "the statement said": whoever said something in one. */
const byDocument: Rule = (cast, mention, head) =>
  described(cast, mention, writerOf(cast, mention, head) ?? issuerOf(cast, mention, head));

/** "the transport police", "the ministry": a body whose full name ends so, or begins so ("the |Ministry| of Defence"). */
const byBody: Rule = (cast, mention, head) => {
  const { scene } = cast;
  const { tokens, people, words } = scene;
  if (!people.bodies.has(tokens[head]!.lower) || !words.definite.has(tokens[mention.first]!.lower)) return undefined;
  const text = scene.doc.text.slice(tokens[mention.first + 1]?.start ?? 0, tokens[head]!.end).toLowerCase();
  const found = latestWith(cast, head, (member) => {
    const name = member.actor.name.toLowerCase();
    if (member.entity?.kind === 'person') return false;
    if (name.endsWith(` ${text}`) || (head === mention.first + 1 && isHeadOf(scene, member, head))) return true;
    return name === text || (member.entity !== null && member.roles.has(text));
  });
  return described(cast, mention, found);
};

/** "the |ministry|", after "|Ministry| of Defence", "Norland's |Ministry| for Trade": the head of the name stands before its tail. */
function isHeadOf({ tokens, people }: Scene, { entity }: Member, head: number): boolean {
  const [mention] = entity?.mentions ?? [];
  if (!mention) return false;
  for (let i = mention.first; i < mention.last; i++)
    if (tokens[i]!.lower === tokens[head]!.lower && people.particles.has(tokens[i + 1]!.lower)) return true;
  return false;
}

/** "|Mr. Hart's lawyer| said ... Ann Lee, Mr. Hart's lawyer": whom the article names by the same words. */
const byLaterName: Rule = (cast, mention, head) => {
  const entity = namedLater(cast.scene, mention, head);
  return entity ? memberFor(cast.scene, entity, mention, 'description') : undefined;
};

/** "the company", "the Ostport bank": the business that the article is about, where it is plain which. */
const byBusiness: Rule = (cast, mention, head) => {
  const entity = businessMeant(cast, mention, head);
  return entity ? memberFor(cast.scene, entity, mention, 'description') : undefined;
};

/** "A FirstGroup spokesman", "two officials familiar with the talks": as it is written, without its determiner. */
const byDescription: Rule = (cast, mention, head) => {
  const { scene } = cast;
  const { tokens, people, words } = scene;
  let { first } = mention;
  while (first < head && words.determiners.has(tokens[first]!.lower) && !partBefore(scene, first + 1)) first++;
  const { start, end } = spanOf(scene, { first, last: mention.last });
  const name = scene.doc.text.slice(start, end);
  const { lower } = tokens[head]!;
  const person = people.people.has(lower);
  return {
    actor: at(scene, { name, named: { start, end }, how: 'description' }, mention, 'description'),
    entity: null,
    sex: people.people.get(lower) ?? null,
    plural: words.collectives.has(lower) || (!person && words.plural.test(lower) && !people.bodies.has(lower)),
    person,
  };
};

/** A name as a member of the cast, with the words that name it here. */
function memberFor(scene: Scene, entity: NamedEntity, mention: Range, how: Actor['how']): Member {
  const { name, named, sex } = entity;
  return { actor: at(scene, { name, named, how }, mention, how), entity, sex, plural: false };
}

const byPair: Rule = (cast, mention, head) => pairAt(cast.scene, mention, head) ?? undefined;

/** The rules in the order in which they are asked. */
const RULES: readonly Rule[] = [
  byNobody,
  byTrailing,
  byPronoun,
  byOwner,
  byPair,
  byName,
  byDate,
  byOwnName,
  byApposition,
  byLaterName,
  byRole,
  byBusiness,
  byBody,
  byDocument,
  byDescription,
];
