import type { Harm } from './harm.js';
import type { Mention } from './mentions.js';
import { canBeOne, joined, type Who } from './who.js';

/** Somebody who is told of as one person, in one sentence or several. */
export interface Victim {
  who: Who;
  harm: Harm;
  /** Told as somebody else than the one before ("another man", "a woman was also shot"). */
  another: boolean;
  /** Told beside somebody who was killed. */
  withDead: boolean;
  /** Who did it, and was harmed too. */
  doer: boolean;
  /** Sentences that tell of them; those of the title are below zero. */
  sentences: number[];
  /** The words for them ("daughter"). */
  heads: string[];
}

const WORSE: Record<Harm, number> = { shot: 0, injured: 1, killed: 2 };

/** Single victims of an article in the order of telling: title, then text. */
export function victimsOf(title: readonly Mention[], near: readonly Mention[]): Victim[] {
  const victims: Victim[] = [];
  const inTitle = title.map((mention) => ({ ...mention, sentence: -1 - mention.sentence }));
  for (const mention of singles(inTitle)) tell(victims, mention, inTitle);
  const lead = near[0]?.sentence;
  const alone = victims.length <= 1 ? victims[0] : undefined;
  for (const mention of singles(near)) {
    // "a man injured in May has died", and the title says that he is dead
    const again = alone && mention.sentence === lead && !mention.another && canBeOne(alone.who, mention.who);
    if (
      again &&
      (alone.harm === mention.harm || alone.doer === mention.doer) &&
      !alone.sentences.includes(mention.sentence)
    )
      add(alone, mention);
    else tell(victims, mention, near);
  }
  return victims;
}

function singles(mentions: readonly Mention[]): Mention[] {
  return mentions.filter(({ single, part }) => single && !part);
}

function tell(victims: Victim[], mention: Mention, all: readonly Mention[]): void {
  const same = sameOf(victims, mention);
  if (same) add(same, mention);
  else if (victims.length === 0 ? !mention.pronoun || mention.harm === 'killed' : isNew(mention, victims))
    victims.push(victimOf(mention, all));
}

/** "the 14-year-old was hurt", and others of other ages were told of. */
function isKnownByAge({ who, harm }: Mention): boolean {
  return who.definite && who.age !== null && harm !== 'shot';
}

/** Words that bring somebody new, where others were told of before. */
function isNew(mention: Mention, victims: readonly Victim[]): boolean {
  const { another, object, joined, doer, harm, indefinite, inTitle, sentence, pronoun } = mention;
  if (another || object || joined || (doer && harm === 'killed')) return true;
  // "a girl was killed and her mother was injured"
  const beside = victims.some((victim) => victim.sentences.includes(sentence) && victim.harm !== harm);
  // "a boy was killed | his mother is in a hospital"
  const unlike = harm === 'injured' && !pronoun && victims.every(({ who }) => !canBeOne(who, mention.who));
  return inTitle || indefinite || beside || unlike || isKnownByAge(mention);
}

function victimOf(mention: Mention, all: readonly Mention[]): Victim {
  const { who, harm, another, doer, sentence, head } = mention;
  const beside = all.some(
    (dead) => dead.sentence === sentence && dead.harm === 'killed' && (!dead.single || dead.head !== head),
  );
  return { who, harm, another, withDead: beside && harm !== 'killed', doer, sentences: [sentence], heads: [head] };
}

function add(victim: Victim, { who, harm, sentence, doer, head }: Mention): void {
  victim.who = joined(victim.who, who);
  victim.doer ||= doer;
  if (WORSE[harm] > WORSE[victim.harm]) victim.harm = harm;
  victim.sentences.push(sentence);
  victim.heads.push(head);
}

/** The one told of before whom a mention means: who fits best, and was told of last. */
function sameOf(victims: readonly Victim[], mention: Mention): Victim | undefined {
  let best: Victim | undefined;
  let most = -1;
  for (const [place, victim] of victims.entries()) {
    if (!canBe(victim, mention, place)) continue;
    const fit = fitOf(victim, mention);
    if (fit >= most) [best, most] = [victim, fit];
  }
  return best;
}

function fitOf(victim: Victim, { who, harm, another, doer, head }: Mention): number {
  const { age, name } = victim.who;
  const known = (age !== null && age === who.age ? 4 : 0) + (name.length > 0 && who.name.length > 0 ? 4 : 0);
  const told = (victim.doer === doer ? 3 : 0) + ((victim.harm === 'killed') === (harm === 'killed') ? 2 : 0);
  const alike = who.sex !== null && who.sex === victim.who.sex ? 1 : 0;
  // "woman, daughter killed | his girlfriend and her | daughter"
  const named = victim.heads.includes(head) ? 2 : 0;
  return known + told + alike + named + (victim.another === another ? 1 : 0);
}

/** "man kills wife, self", and "a man and a woman were found dead": who did it is one of the dead. */
function isDeadDoer({ who, harm, sentences }: Victim, mention: Mention): boolean {
  if (harm !== 'killed' || mention.harm !== 'killed') return false;
  if (sentences.every((told) => told < 0)) return true;
  return mention.rule === 'self' && who.sex !== null && who.sex === mention.who.sex;
}

function canBe(victim: Victim, mention: Mention, place: number): boolean {
  const { who, harm, doer, another, object, sentence, indefinite, rule } = mention;
  const known = who.age !== null && who.age === victim.who.age;
  const onlyTitle = victim.sentences.every((told) => told < 0);
  if (!canBeOne(victim.who, who)) return false;
  if (doer !== victim.doer && !known && !who.definite && !(doer && onlyTitle) && !isDeadDoer(victim, mention))
    return false;
  const sameSentence = victim.sentences.includes(sentence);
  // "one of the boys shot | the other"
  if (another && rule !== 'self' && !(who.definite && object)) return (place > 0 || victim.another) && !sameSentence;
  if (who.definite || who.name.length > 0) return true;
  // "a man was killed | a 25-year-old man is in critical condition"
  if (victim.harm === 'killed' && harm === 'injured' && indefinite && !known) return false;
  // "a boy shot himself and | his friend"
  return !sameSentence || (harm === victim.harm && !mention.joined && !object);
}
