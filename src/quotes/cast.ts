import { findNewsNames } from '../articles/newsNames.js';
import { datelineLength, LONGEST_DATELINE } from '../text/datelines.js';
import { isVerb, type NounPhrase } from '../text/doc.js';
import { put } from '../text/grouping.js';
import type { NamedEntity, NameMention, Sex } from '../text/names.js';
import { isPossessiveMark } from '../text/possessives.js';
import { firstEndingAfter } from '../text/spans.js';
import type { Actor, BlockKind, Span } from '../types.js';
import { phraseStartingAt } from './phraseStarts.js';
import { blockKindAt, phraseAt, type Scene, spanOf } from './scene.js';
import { sexByPronouns } from './sexes.js';

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

const UNREAD: ReadonlySet<BlockKind> = new Set<BlockKind>(['furniture', 'comment', 'credit', 'byline', 'caption']);

/** The named people, bodies and places of an article outside its quotes, and people who are described as they first appear, in order. */
export function castOf(scene: Scene): Cast {
  const { names, quoteOf } = scene;
  const appearances: Appearance[] = [];
  const unread = ({ start }: Span) => UNREAD.has(blockKindAt(scene, start)) || isDateline(scene, start);
  for (const entity of names.entities) {
    const sex = entity.sex ?? sexByPronouns(scene, entity);
    for (const mention of entity.mentions)
      if (quoteOf[mention.first]! < 0 && !unread(mention) && !isCredit(scene, mention))
        appearances.push(namedAppearance(scene, entity, mention, sex));
  }
  const byRole = roleFinder(scene);
  for (const phrase of scene.doc.nounPhrases) {
    const described =
      quoteOf[phrase.first]! < 0
        ? (describedAppearance(scene, phrase) ?? severalAppearance(scene, phrase) ?? byRole(phrase))
        : null;
    if (described && !unread(phrase)) appearances.push(described);
  }
  appearances.sort((a, b) => a.at - b.at);
  return { scene, appearances };
}

function namedAppearance(scene: Scene, entity: NamedEntity, mention: NameMention, sex: Sex): Appearance {
  const { tokens } = scene;
  return {
    actor: { name: entity.name, named: entity.named, how: 'named' },
    entity,
    sex,
    plural: false,
    at: mention.first,
    sentence: tokens[mention.first]!.sentence,
    person: entity.kind !== 'unknown' || !isThing(scene, mention),
    subject: isSubject(scene, mention.from, mention.last),
    spoke: false,
    roles: entity.roles,
  };
}

/** "|the| Harbour Party" is nobody's own name, "an interview with |Harbour News|" no person's; "|in| Ostport this spring, she" is a place. */
function isThing({ tokens, words, reading }: Scene, { from, first, last, start, end }: NameMention): boolean {
  const outlets = findNewsNames(reading.doc, reading.language.lineage);
  const outlet = outlets[firstEndingAfter(outlets, start)];
  if (outlet && !outlet.word && outlet.start < end) return true;
  const before = tokens[from - 1];
  return before?.pos === 'DET' || (first === last && words.locatives.has(before?.lower ?? ''));
}

/** "|PORT AVEN|, Westland — The court": nobody whom a court or an army could be. */
function isDateline({ doc }: Scene, start: number): boolean {
  const paragraph = doc.paragraphs[firstEndingAfter(doc.paragraphs, start)];
  if (paragraph === undefined || start >= paragraph.start + LONGEST_DATELINE) return false;
  return start < paragraph.start + datelineLength(doc.text, paragraph, paragraph);
}

/** (Ann Lee/Harbour Press): the photographer. */
function isCredit({ doc }: Scene, { start, end }: NameMention): boolean {
  return doc.text[start - 1] === '/' || doc.text[end] === '/';
}

/** "An officer sounded the alarm. He said": one person, met for the first time, at the head of a sentence. */
function describedAppearance(scene: Scene, { first, last }: NounPhrase): Appearance | null {
  const { tokens, people, words, names } = scene;
  const head = tokens[last]!;
  if (first === last || !people.people.has(head.lower) || names.byToken.has(last)) return null;
  const lead = tokens[first]!.lower;
  const before = tokens[first - 1];
  // "Ann Lee, |a spokeswoman|, said": told of the name before it
  if (before?.text === ',' && isApposable(scene, first - 2)) return null;
  const governed = before?.sentence === head.sentence && before.pos !== 'PUNCT' && before.pos !== 'CCONJ';
  const sex = people.people.get(head.lower) ?? null;
  // "It did not surprise |one woman|. She said": by the noun alone "she" can mean her
  if (!words.determiners.has(lead) || words.definite.has(lead) || (governed && !sex)) return null;
  const { start, end } = { start: tokens[first + 1]!.start, end: head.end };
  return {
    actor: { name: scene.doc.text.slice(start, end), named: { start, end }, how: 'description' },
    entity: null,
    sex,
    plural: false,
    person: true,
    at: last,
    sentence: head.sentence,
    subject: !governed,
    spoke: false,
    roles: new Set([head.lower]),
  };
}

/** "|Ann Lee|, a spokeswoman", "|Pelka|, a pilot"; not "in |Ostport|, a pilot". */
function isApposable({ names, tokens }: Scene, name: number): boolean {
  const kind = names.byToken.get(name)?.kind;
  const mention = names.mentionByToken.get(name);
  return kind === 'person' || (kind === 'unknown' && tokens[(mention?.from ?? name) - 1]?.pos !== 'ADP');
}

/** "|Relatives| of the brothers gave another account. They said": several people without a name, at the head of a sentence. */
function severalAppearance(scene: Scene, { first, last }: NounPhrase): Appearance | null {
  const { doc, tokens, words, people, names, reading } = scene;
  const head = tokens[last]!;
  const start = doc.sentences[head.sentence]!.first;
  // "As |neighbours| watched, they sang"
  const clause = first === start + 1 && reading.language.cues.subordinators.has(tokens[start]!.lower);
  const opens = first === start || clause;
  if (
    !opens ||
    !people.crowds.has(head.lower) ||
    words.determiners.has(tokens[first]!.lower) ||
    names.byToken.has(last)
  )
    return null;
  const whole = phraseStartingAt(scene, first) ?? { first, last };
  const span = spanOf(scene, { first, last: whole.last });
  return {
    actor: { name: doc.text.slice(span.start, span.end), named: span, how: 'description' },
    entity: null,
    sex: null,
    plural: true,
    person: true,
    at: last,
    sentence: head.sentence,
    subject: true,
    spoke: false,
    roles: new Set([head.lower]),
  };
}

/** Finds whom "the mayor" means: the person who was called so before, the latest mentioned of several. */
function roleFinder(scene: Scene): (phrase: NounPhrase) => Appearance | null {
  const { tokens, people, words, names } = scene;
  const holders = new Map<string, NamedEntity[]>();
  for (const entity of names.entities)
    if (entity.kind === 'person') for (const role of entity.roles) put(holders, role, entity);
  return ({ first, last }) => {
    const head = tokens[last]!;
    if (last !== first + 1 || !words.definite.has(tokens[first]!.lower) || !people.people.has(head.lower)) return null;
    const latest = (entity: NamedEntity) => entity.mentions.findLast((mention) => mention.last < first)?.last ?? -1;
    const [entity] = [...(holders.get(head.lower) ?? [])].sort((a, b) => latest(b) - latest(a));
    if (!entity || latest(entity) < 0) return null;
    const { name, named, roles } = entity;
    return {
      actor: { name, named, how: 'description' },
      entity,
      sex: entity.sex ?? people.people.get(head.lower) ?? null,
      plural: false,
      at: last,
      sentence: head.sentence,
      person: true,
      subject: isSubject(scene, first, last),
      spoke: false,
      roles,
    };
  };
}

function isSubject(scene: Scene, from: number, last: number): boolean {
  const { doc, tokens } = scene;
  const sentence = doc.sentences[tokens[from]!.sentence]!;
  const next = tokens[last + 1];
  if (next && isPossessiveMark(next.text)) return false;
  if (tokens[from - 1]?.text === ',' && isApposed(scene, last)) return true;
  // "During the vote, Ann Lee |largely| ran on it"
  const verb = next?.pos === 'ADV' ? tokens[last + 2] : next;
  return from - sentence.first <= 2 || (verb?.sentence === tokens[from]!.sentence && isVerb(verb));
}

/** "The mayor, |Ann Lee|, was there", "One deputy, |Ann Lee| of Ostport, even left": the comma and the verb stand behind the name. */
function isApposed(scene: Scene, last: number): boolean {
  const { tokens, words } = scene;
  const tail = words.tails.has(tokens[last + 1]?.lower ?? '') ? phraseAt(scene, last + 2) : undefined;
  const close = (tail?.first === last + 2 ? tail.last : last) + 1;
  if (tokens[close]?.text !== ',') return false;
  const verb = tokens[close + 1]?.pos === 'ADV' ? tokens[close + 2] : tokens[close + 1];
  return verb?.sentence === tokens[last]!.sentence && isVerb(verb);
}

/** Puts a source among those who appear, so that a later "he" can mean it. */
export function hear(cast: Cast, member: Member, at: number): void {
  const { appearances, scene } = cast;
  const i = indexOf(appearances, at + 1);
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
