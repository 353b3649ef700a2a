import type { Sex } from '../text/names.js';
import { type Appearance, type Cast, latestWith, type Member } from './cast.js';
import { isOfOther } from './departments.js';
import { kinEnd, type Range, type Scene } from './scene.js';

/** "the spokesman", "Putin's spokesman", "the 43-year-old": somebody who was named before by that role, or who spoke last. */
export function roleHolder(cast: Cast, mention: Range, head: number): Appearance | null {
  const { scene } = cast;
  const { tokens, people, words } = scene;
  const { lower } = tokens[head]!;
  const second = people.seconds.has(tokens[head - 1]?.lower ?? '') && head > mention.first;
  const role = second ? `${tokens[head - 1]!.lower} ${lower}` : lower;
  // "the coast guard" is no person
  if (head > mention.first && people.bodies.has(`${tokens[head - 1]!.lower} ${lower}`)) return null;
  const sex = people.people.get(lower) ?? sexAhead(scene, mention.last);
  const aged = words.aged.test(lower) || words.aged.test(tail(scene, head));
  if (!aged && !people.people.has(lower)) return null;
  const first = tokens[mention.first]!.lower;
  const possessed = head > mention.first && tokens.slice(mention.first, head).some(({ pos }) => pos === 'PART');
  const bare = !words.determiners.has(first) && tokens[mention.first]!.pos !== 'NUM';
  if (!words.definite.has(first) && !possessed && !bare) return null;
  const end = kinEnd(scene, head);
  // "the dad-of-|five|"
  const isParent = tokens[end]!.pos === 'NUM';
  const tailed = mention.last > end && !isOneOfTwo(scene, mention, head);
  const mayBe = (member: Member) => !isOfOther(scene, mention, head, member);
  const named = latestWith(
    cast,
    head,
    (member) => member.entity?.kind === 'person' && holdsRole(scene, member, role) && mayBe(member),
    sex,
  );
  const main = named || tailed || possessed || bare ? null : protagonist(cast, head, sex);
  if (main) return main;
  return (
    latestWith(
      cast,
      head,
      (member) => member.entity?.kind !== 'place' && holdsRole(scene, member, role) && mayBe(member),
      sex,
    ) ??
    (tailed || possessed || bare || isHeard(scene, mention)
      ? null
      : (latestWith(
          cast,
          head,
          (member) => member.spoke && isPerson(member) && mayBe(member) && (isParent || mayHold(scene, member, role)),
          sex,
          6,
        ) ?? justNamed(cast, head, sex, isParent)))
  );
}

/** "The |real estate mogul| and reality star said": two nouns of one person, with one article for both. */
function isOneOfTwo({ tokens, people, words }: Scene, { last }: Range, head: number): boolean {
  return (
    words.and.has(tokens[head + 1]?.lower ?? '') &&
    !words.determiners.has(tokens[head + 2]?.lower ?? '') &&
    people.people.has(tokens[last]!.lower)
  );
}

/** "Lee recalled |the captain| saying": right behind a verb stands somebody else than its subject, who spoke last. */
function isHeard({ tokens, words }: Scene, { first, last }: Range): boolean {
  const [verb, saying] = [tokens[first - 1], tokens[last + 1]];
  if (verb?.pos !== 'VERB' || saying?.pos !== 'VERB' || words.gerund.test(verb.lower)) return false;
  return verb.sentence === tokens[first]!.sentence && words.gerund.test(saying.lower);
}

/** How far behind a subject the pronoun may stand that means it. */
const AHEAD = 5;

/** "the director said |he| heard": whether a man or a woman is meant. */
function sexAhead({ tokens, words, quoteOf }: Scene, last: number): Sex {
  for (let i = last + 1; i <= last + AHEAD && tokens[i]?.sentence === tokens[last]!.sentence; i++) {
    if (quoteOf[i]! >= 0 || tokens[i]!.pos === 'PUNCT' || tokens[i]!.pos === 'NOUN') return null;
    const sex = words.sexed.get(tokens[i]!.lower);
    if (sex) return sex;
  }
  return null;
}

/** Whoever spoke last may be "the official" and a mayor as well, but no director is "the prime minister" and no actress "the director". */
function mayHold({ people }: Scene, { entity, roles, sex }: Appearance, role: string): boolean {
  if (entity === null) return false;
  // "Sheriff T. Hart spoke. |The woman| said": of an officer one says "the sheriff"
  if (people.people.get(role) && !sex && roles.size > 0) return false;
  if (!people.titles.has(role) || people.callings.has(role)) return true;
  const held = [...roles];
  if (people.highOffices.has(role))
    return !held.some((other) => people.titles.has(other.slice(other.lastIndexOf(' ') + 1)));
  return !held.some((other) => people.callings.has(other) && !people.titles.has(other));
}

/** "Ann Lee has said it was her fault. ... |The director| said": by what she does, whoever the article begins with and lets speak. */
function protagonist(cast: Cast, head: number, sex: Sex): Appearance | null {
  const { appearances, scene } = cast;
  const role = scene.tokens[head]!.lower;
  if (!scene.people.callings.has(role) && !scene.people.makers.has(role)) return null;
  const lead = appearances.find(({ entity, subject }) => subject && entity?.kind === 'person');
  if (!lead || lead.at >= head || (sex && lead.sex && sex !== lead.sex) || !mayHold(scene, lead, role)) return null;
  const spoke = latestWith(cast, head, (member) => member.spoke && member.entity === lead.entity, sex);
  return spoke && spoke.at < head ? spoke : null;
}

/** How many sentences back the one may be named who is told of by their children. */
const PARENT_WITHIN = 3;

/** "Ann Lee is known for it. |The actress| said", "|the mum-of-two| said": by what she does or has, the person whom the sentence before names. */
function justNamed(cast: Cast, head: number, sex: Sex, isParent: boolean): Appearance | null {
  const { tokens, people } = cast.scene;
  if (!isParent && !people.callings.has(tokens[head]!.lower)) return null;
  const { sentence } = tokens[head]!;
  return latestWith(
    cast,
    head,
    (member) => member.entity?.kind === 'person' && sentence - member.sentence <= (isParent ? PARENT_WITHIN : 1),
    sex,
    6,
  );
}

/** "die Sprecherin" is who was the "Polizeisprecherin" before. */
function holdsRole({ people }: Scene, { roles }: { roles: ReadonlySet<string> }, role: string): boolean {
  // "Rep. Ann Lee left. |The congresswoman| said"
  for (const other of people.alike.get(role) ?? []) if (roles.has(other)) return true;
  return roles.has(role) || (people.compounds && [...roles].some((other) => other.endsWith(role)));
}

/** The last word with what its hyphens join to it: "43-year-old". */
function tail({ tokens, doc }: Scene, last: number): string {
  let first = last;
  while (first > last - 8 && tokens[first - 1]?.end === tokens[first]!.start) first--;
  return doc.text.slice(tokens[first]!.start, tokens[last]!.end).toLowerCase();
}

const isPerson = ({ entity, person }: Member): boolean => (entity ? entity.kind === 'person' : person === true);
