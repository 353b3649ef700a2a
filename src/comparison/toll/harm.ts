import type { Language } from '../../languages/language.js';
import type { TollWords } from '../../languages/tollWords.js';
import type { Pos, Token } from '../../text/doc.js';
import { onceFor } from '../../text/onceFor.js';
import { phraseAtToken, phraseIndex } from '../../text/phraseIndex.js';
import { selfHarm } from './doers.js';
import type { Group } from './groups.js';
import { ownHarm } from './ownHarm.js';
import { HYPHEN, isLifeTaken, type TollText } from './tollText.js';
import { whoseDeath, worstOf, woundAt } from './wounds.js';

/** What is said of people who were harmed; `shot` leaves open whether they live. */
export type Harm = 'killed' | 'injured' | 'shot';

/** What a group suffers; `self` where it did it to itself beside others. */
export interface Suffered {
  harm: Harm;
  self: boolean;
  /** True where a verb and its object tell of it ("suffered a wound"). */
  wound?: boolean;
  /** True where the death is told as a later one ("a woman injured last week has died"). */
  late?: boolean;
  /** True where the group did something itself. */
  active?: boolean;
}

const OPENS: ReadonlySet<Pos> = new Set(['NOUN', 'DET', 'PROPN']);
/** How far people may stand from what happened to them. */
const TO_HARM = 18;
/** How far behind a wound the death may be told, and before an event the word that makes it one. */
const TO_DEATH = 25;
const TO_EVENT = 6;
/** How far before "hit" the bullet may stand. */
const TO_SHOT = 8;
/** How far behind "hit" the fine may stand. */
const TO_BURDEN = 4;

/** Phrases of dying ("passed away"). */
const passingOf = onceFor(({ passing }: TollWords) => phraseIndex(passing));

/** What a group suffers by the words after it, or by its own; `joined` where it shares what is said of the next group. */
export function harmAfter(text: TollText, group: Group, next: Group | undefined): Suffered | 'joined' | null {
  const own = group.named ? null : ownHarm(text, group);
  if (own === 'killed') return { harm: own, self: false };
  const told = whoseDeath(text, group) ?? sufferedBy(text, group, next);
  return told ?? (own && { harm: own, self: false });
}

function sufferedBy(text: TollText, group: Group, next: Group | undefined): Suffered | 'joined' | null {
  const { tokens, language } = text;
  const { toll } = language;
  let suffered = false;
  // "|neither| driver was hurt", but "|nearly| 20 were"
  const lead = tokens[group.first - 1];
  if (lead?.pos === 'DET' && toll.not.has(lead.lower)) return null;
  for (let k = group.last + 1; k < tokens.length && k <= group.last + TO_HARM; k++) {
    const token = tokens[k]!;
    // "one man's | life", "a man lost his | life"
    if (toll.life.has(token.lower) && isLost(text, group, k)) return { harm: 'killed', self: false };
    if (next && k === next.first) return isJoined(text, group.last, k) ? 'joined' : null;
    // "Ana Berg, 35; Tom Oak, 34; and Lea Lind, 26, died"
    if (token.text === ';' && isListed(text, group, next)) continue;
    if (token.text === ';' || token.text === ':' || token.text === '—') return null;
    // "two men arrested after a shooting", "two boys were shooting at crows"
    if (toll.accused.has(token.lower)) return null;
    // "with three friends when | she | was shot"
    if (group.count > 1 && toll.pronouns.has(token.lower)) return null;
    if (opensClause(text, k)) return null;
    if (suffered && token.pos === 'VERB' && toll.acting.has(token.lower)) return selfHarm(text, k);
    // "his bullet may have been the one | that hit a boy"
    if (toll.relative.has(token.lower)) suffered = false;
    if (toll.suffered.has(token.lower)) suffered = true;
    if (phraseAtToken(passingOf(toll), tokens, k) > 0) return { harm: 'killed', self: false };
    // "suffered a gunshot wound", "is expected to survive"
    const wound = group.named || group.pronoun ? null : woundAt(text, k);
    if (wound) return { harm: diesLater(text, group, k, next) ? 'killed' : wound, self: false, wound: true };
    const harm = toll.harm.get(token.lower);
    const deadly = toll.deadly.has(token.lower);
    if (!harm && !deadly) continue;
    if (toll.whenSuffered.has(token.lower) && isBurden(text, k)) return null;
    if (!suffered && isPlaceOfMeeting(text, k)) return isWoundedAt(text, k) ? { harm: 'shot', self: false } : null;
    const then = tokens[k + 1]?.lower ?? '';
    // "a deadly weapon", "fatally | shot his wife"
    if (toll.notBefore.has(then) || (deadly && !harm && toll.doing.has(then)) || isEvent(text, group.last, k)) continue;
    if (toll.not.has(tokens[k - 1]?.lower ?? '')) return null;
    // "two other victims, but | neither was | injured"
    if (toll.suffered.has(tokens[k - 1]?.lower ?? '') && toll.not.has(tokens[k - 2]?.lower ?? '')) return null;
    // "fired one | shot", "fired a second | shot"
    if (harm === 'shot' && !suffered && [2, 3].some((back) => toll.firing.has(tokens[k - back]?.lower ?? ''))) continue;
    // "took a | shot", but "with a | gunshot | wound"
    const wounded = toll.openWounds.has(token.lower) && toll.wounds.has(then);
    if (toll.indefinite.has(tokens[k - 1]?.lower ?? '') && !toll.places.has(token.lower) && !wounded) continue;
    const object = next?.first === k + 1 || toll.self.has(then);
    const acting = suffered ? toll.acts.has(token.lower) || object : isActive(text, k);
    if (acting) {
      const own = selfHarm(text, k);
      return own && { ...own, active: true };
    }
    if (group.doer && !suffered && harm === 'shot' && !text.isTitle) return null;
    if (group.named && !suffered && !toll.dying.has(token.lower)) return null;
    // "fatally | wounded"
    const mortal = toll.deadly.has(tokens[k - 1]?.lower ?? '') && k > group.last + 1;
    const worst = harm === 'shot' || deadly || mortal ? worstOf(text, k) : (harm ?? 'killed');
    if (diesLater(text, group, k, next)) return { harm: 'killed', self: false, late: worst === 'injured' };
    return { harm: worst, self: false, late: worst === 'killed' && isWoundedBefore(text, k) };
  }
  return null;
}

/** Names with ages one after the other. */
function isListed(text: TollText, group: Group, next: Group | undefined): boolean {
  const { text: end, pos } = text.tokens[group.last]!;
  const aged = pos === 'NUM' || end === ',';
  return aged && group.named && (next?.named ?? false) && isJoined(text, group.last, next!.first);
}

/** "was hit | with a fine": what a court or an office lays on people. */
function isBurden({ tokens, language }: TollText, k: number): boolean {
  return tokens.slice(k + 1, k + TO_BURDEN + 1).some(({ lower }) => language.toll.accused.has(lower));
}

/** "was shot and taken to a hospital, where he later | died". */
function diesLater({ tokens, language }: TollText, { single }: Group, k: number, next: Group | undefined): boolean {
  const { toll } = language;
  const end = Math.min(next ? next.first : tokens.length, k + TO_DEATH + 1);
  for (let i = k + 1; i < end; i++) {
    const { lower, pos } = tokens[i]!;
    // "four were shot, including | one who died"
    if (lower === ';' || (!single && pos === 'NUM')) return false;
    // "shot in an attack that | left | a man dead"
    if (toll.leaving.has(lower)) return false;
    if (phraseAtToken(passingOf(toll), tokens, i) > 0) return true;
    if (toll.dying.has(lower)) return !toll.not.has(tokens[i - 1]!.lower);
  }
  return false;
}

/** "died | a week after | she was wounded". */
function isWoundedBefore({ tokens, language }: TollText, k: number): boolean {
  const { clause, infantAges, harm, dying } = language.toll;
  if (!dying.has(tokens[k]!.lower)) return false;
  const behind = tokens.slice(k + 1, k + 1 + TO_HARM);
  const after = behind.findIndex(({ lower }, i) => clause.has(lower) && infantAges.has(behind[i - 1]?.lower ?? ''));
  const told = behind.slice(after + 1, after + 1 + TO_EVENT).map(({ lower }) => harm.get(lower));
  return after > 0 && told.some((each) => each === 'injured' || each === 'shot');
}

/** "two men were out | when tragedy struck": somebody or something else begins. */
function opensClause({ tokens, language }: TollText, k: number): boolean {
  const { clause, harm, acting, turning, taking } = language.toll;
  const next = tokens[k + 1];
  if (!clause.has(tokens[k]!.lower) || next === undefined) return false;
  if (OPENS.has(next.pos) && !harm.has(next.lower)) return true;
  // "shot two women | before fatally turning the gun on himself"
  const act = (next.pos === 'ADV' ? tokens[k + 2] : next)?.lower ?? '';
  return [acting, turning, taking].some((words) => words.has(act));
}

/** "met the mother at the | hospital": but "is in a hospital", "was treated at a hospital". */
function isPlaceOfMeeting({ tokens, language }: TollText, k: number): boolean {
  const { places, at } = language.toll;
  return places.has(tokens[k]!.lower) && [1, 2, 3].some((back) => at.has(tokens[k - back]?.lower ?? ''));
}

/** "came to a | hospital | with gunshot wounds". */
function isWoundedAt({ tokens, language }: TollText, k: number): boolean {
  const { openWounds, wounds } = language.toll;
  const behind = tokens.slice(k + 1, k + 1 + TO_EVENT).map(({ lower }) => lower);
  return behind.some((word, i) => openWounds.has(word) && wounds.has(behind[i + 1] ?? ''));
}

/** "two men ran off after the | shooting": an event that the people are set beside, not what they suffer. */
function isEvent({ tokens, language }: TollText, last: number, k: number): boolean {
  const { toll } = language;
  // "charged in the | deadly | shooting"
  const noun = toll.deadly.has(tokens[k]!.lower) ? tokens[k + 1]?.lower : tokens[k]!.lower;
  if (!toll.done.has(noun ?? '') && !toll.done.has(tokens[k]!.lower)) return false;
  for (let i = k - 1; i > last && i >= k - TO_EVENT; i--)
    if (tokens[i]!.pos === 'ADP' || tokens[i]!.pos === 'DET' || toll.saying.has(tokens[i]!.lower)) return true;
  return false;
}

/** "claimed one man's | life", "three men lost their | lives". */
function isLost({ tokens, language }: TollText, group: Group, k: number): boolean {
  const { toll } = language;
  if (toll.owner.has(tokens[k - 1]!.lower))
    return k === group.last + 2 && toll.taking.has(tokens[group.first - 1]?.lower ?? '');
  return toll.losing.has(tokens[k - 2]?.lower ?? '');
}

/** Nothing but "and" and commas between. */
export function isJoined({ tokens, language }: TollText, last: number, next: number): boolean {
  for (let k = last + 1; k < next; k++) {
    const { lower, pos } = tokens[k]!;
    if (language.toll.and.has(lower) || pos === 'NUM' || lower === ';') continue;
    // "a man, his wife and | their | two daughters"
    if (k === next - 1 && k > last + 1 && language.toll.oneBefore.has(lower)) continue;
    // "the shooting of a boy | when | his brother dropped a gun"
    if (pos !== 'ADV' || language.toll.clause.has(lower)) return false;
  }
  return next > last + 1;
}

/** "shot | two men", "killed | his wife", "shot | himself": the words before are those who did it. */
function isActive({ tokens, language, isTitle }: TollText, k: number): boolean {
  const { toll } = language;
  if (!toll.doing.has(tokens[k]!.lower)) return false;
  if (toll.acts.has(tokens[k]!.lower)) return true;
  // "shot and killed | two men"
  let next = k + 1;
  while (isAnd(tokens[next], language) && toll.doing.has(tokens[next + 1]?.lower ?? '')) next += 2;
  // "shot, killed | older brother"
  if (tokens[next]?.text === ',' && toll.doing.has(tokens[next + 1]?.lower ?? ''))
    return isPerson(tokens, next + 2, language);
  const object = tokens[next];
  if (!object) return false;
  if ([toll.self, toll.oneBefore, toll.objects].some((words) => words.has(object.lower))) return true;
  if (isTitle && (toll.person.has(object.lower) || toll.people.has(object.lower))) return true;
  return (
    object.pos === 'NUM' ||
    (object.pos === 'PROPN' && /^[a-z]/u.test(tokens[k]!.text) && !/^[A-Z]/u.test(tokens[k - 1]?.text ?? ''))
  );
}

/** "his wife", "older brother": a person without a word of place or time before. */
function isPerson(tokens: readonly Token[], i: number, { toll }: Language): boolean {
  const { lower, pos } = tokens[i] ?? { lower: '', pos: 'PUNCT' };
  if (toll.self.has(lower) || toll.oneBefore.has(lower) || toll.person.has(lower) || toll.people.has(lower))
    return true;
  const next = tokens[i + 1]?.lower ?? '';
  return (pos === 'ADJ' || pos === 'NUM') && (toll.person.has(next) || toll.people.has(next));
}

function isAnd(token: Token | undefined, { toll }: Language): boolean {
  return token !== undefined && token.pos !== 'PUNCT' && toll.and.has(token.lower);
}

/** "killed | two men", "the death of | a boy": the words before say it. */
export function harmBefore(text: TollText, group: Group): Harm | null {
  const { tokens, language, isTitle } = text;
  const { toll } = language;
  // "one dead in Larkfield shooting | A suspect is held": a sentence begins
  if (!isTitle && toll.oneBefore.has(tokens[group.first]!.lower) && tokens[group.first]!.capital) return null;
  const first = besideSelf(tokens, possessorStart(tokens, group.first, language), language);
  for (let k = first - 1; k >= 0 && k >= first - 3; k--) {
    const { lower, pos } = tokens[k]!;
    // "injured | when his sister"
    if ((pos === 'PUNCT' && !HYPHEN.test(lower)) || toll.clause.has(lower)) return null;
    // "took the | lives | of two men"
    if (toll.of.has(tokens[k + 1]!.lower) && isLifeTaken(tokens, k, toll)) return 'killed';
    // "the bodies | of four people"
    if (toll.of.has(tokens[k + 1]!.lower) && toll.corpses.has(lower)) return 'killed';
    const harm = toll.harm.get(lower);
    if (!harm) continue;
    // "a bullet hit | a girl", but "the man had hit | a boy | with his truck"
    if (toll.whenSuffered.has(lower) && (k < first - 1 || !isHitByShot(text, k))) continue;
    const between = tokens.slice(k + 1, first);
    // "one was killed and | four others" wounded, "was killed but | 23" were hurt
    if (between.some((token) => toll.and.has(token.lower) || token.pos === 'CCONJ')) return null;
    // "killed to save a boy"
    if (between.some((token) => token.pos === 'VERB' && !toll.harm.has(token.lower))) return null;
    const linked = between.some((token) => toll.of.has(token.lower));
    if (between.some(({ pos }) => pos === 'ADP') && !linked) return null;
    if (linked ? !toll.done.has(lower) : !toll.doing.has(lower)) return null;
    if (toll.not.has(tokens[k - 1]?.lower ?? '')) return null;
    if (harm !== 'shot') return harm;
    const near = [k - 1, k + 1, k - 2].map((i) => (i < first ? tokens[i]?.lower : undefined) ?? '');
    return near.some((word) => toll.deadly.has(word)) ? 'killed' : 'shot';
  }
  return null;
}

/** "a stray | bullet | went through a wall and hit". */
function isHitByShot({ tokens, language }: TollText, k: number): boolean {
  return tokens.slice(Math.max(0, k - TO_SHOT), k).some(({ lower }) => language.toll.shots.has(lower));
}

/** "shot | himself and | his friend": where the object of the deed begins. */
export function besideSelf(tokens: readonly Token[], first: number, { toll }: Language): number {
  // "himself and | his | two daughters"
  const from = toll.oneBefore.has(tokens[first - 1]?.lower ?? '') ? first - 1 : first;
  const beside = toll.and.has(tokens[from - 1]?.lower ?? '') && toll.self.has(tokens[from - 2]?.lower ?? '');
  return beside ? from - 2 : first;
}

/** "killed | his neighbor's | two sons": where the words for whose they are begin. */
function possessorStart(tokens: readonly Token[], first: number, { toll }: Language): number {
  if (!toll.owner.has(tokens[first - 1]?.lower ?? '')) return first;
  for (let k = first - 2; k >= 0 && k >= first - 4; k--) if (toll.oneBefore.has(tokens[k]!.lower)) return k;
  return first;
}
