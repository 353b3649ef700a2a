import type { NamedEntity, Sex } from '../text/names.js';
import type { Actor } from '../types.js';
import type { Scene } from './scene.js';

/** Somebody whom the article lets speak or names. */
export interface Member {
  actor: Actor;
  entity: NamedEntity | null;
  sex: Sex;
  plural: boolean;
  /** True for one person, named or not ("a witness"); false for what cannot be one. */
  person?: boolean;
}

/** An appearance: a member at a place of the text. */
export interface Appearance extends Member {
  /** Token index of the mention. */
  at: number;
  sentence: number;
  /** True where it stands at the head of its sentence or before a verb. */
  subject: boolean;
  /** True where it is the source of something said. */
  spoke: boolean;
  /** What it is called, lower case. */
  roles: ReadonlySet<string>;
}

/** Everybody who appears, in the order of the text, outside quotes; speakers are added as they are found. */
export interface Cast {
  scene: Scene;
  appearances: Appearance[];
}

const UNREAD = new Set(['furniture', 'comment', 'credit', 'byline']);

/** The named people, bodies and places of an article outside its quotes, in order. */
export function castOf(scene: Scene): Cast {
  const { names, tokens, quoteOf, reading } = scene;
  const appearances: Appearance[] = [];
  const blocks = reading.article.blocks.filter(({ kind }) => UNREAD.has(kind));
  for (const entity of names.entities)
    for (const mention of entity.mentions) {
      if (quoteOf[mention.first]! >= 0) continue;
      if (blocks.some(({ start, end }) => start <= mention.start && mention.start < end)) continue;
      const token = tokens[mention.first]!;
      appearances.push({
        actor: { name: entity.name, named: entity.named, how: 'named' },
        entity,
        sex: entity.sex,
        plural: false,
        at: mention.first,
        sentence: token.sentence,
        // "the Harbour Party" is nobody's own name
        person: entity.kind !== 'unknown' || tokens[mention.from - 1]?.pos !== 'DET',
        subject: isSubject(scene, mention.from, mention.last),
        spoke: false,
        roles: entity.roles,
      });
    }
  appearances.sort((a, b) => a.at - b.at);
  return { scene, appearances };
}

function isSubject({ doc, tokens }: Scene, from: number, last: number): boolean {
  const sentence = doc.sentences[tokens[from]!.sentence]!;
  const next = tokens[last + 1];
  if (next && /^['’]s?$/u.test(next.text)) return false;
  return from - sentence.first <= 2 || next?.pos === 'VERB' || next?.pos === 'AUX';
}

/** Puts a source among those who appear, so that a later "he" can mean it. */
export function hear(cast: Cast, member: Member, at: number): void {
  const { appearances, scene } = cast;
  let i = appearances.length;
  while (i > 0 && appearances[i - 1]!.at > at) i--;
  const named = appearances[i - 1];
  if (named && member.entity && named.entity === member.entity && at - named.at <= 3) {
    named.spoke = true;
    named.subject = true;
    return;
  }
  const roles = member.entity?.roles ?? new Set(member.actor.name.toLowerCase().split(/\s+/u));
  appearances.splice(i, 0, {
    ...member,
    at,
    sentence: scene.tokens[at]!.sentence,
    subject: true,
    spoke: true,
    roles,
  });
}

/** How many appearances back a description may reach. */
const REACH = 200;

/** The latest before token `at` that fits and whose sex does not clash; else the first after it, in the whole article. */
export function latestWith(
  cast: Cast,
  at: number,
  fits: (appearance: Appearance) => boolean,
  sex: Sex = null,
  reach = REACH,
): Appearance | null {
  const { appearances } = cast;
  const here = indexOf(appearances, at);
  for (let i = here - 1; i >= 0 && i >= here - reach; i--) {
    const appearance = appearances[i]!;
    if (!(sex && appearance.sex && sex !== appearance.sex) && fits(appearance)) return appearance;
  }
  if (reach < REACH) return null;
  for (let i = here; i < appearances.length && i < here + reach; i++) {
    const appearance = appearances[i]!;
    if (appearance.entity && !(sex && appearance.sex && sex !== appearance.sex) && fits(appearance)) return appearance;
  }
  return null;
}

/** Index of the first appearance at or after token `at`. */
export function indexOf(appearances: readonly Appearance[], at: number): number {
  let low = 0;
  let high = appearances.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (appearances[middle]!.at >= at) high = middle;
    else low = middle + 1;
  }
  return low;
}
