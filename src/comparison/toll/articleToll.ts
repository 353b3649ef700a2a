import type { Reading } from '../../articles/reading.js';
import type { TollWords } from '../../languages/tollWords.js';
import type { Token } from '../../text/doc.js';
import { holdsPhrase } from '../../text/phraseIndex.js';
import { boundsOf, contains } from '../../text/spans.js';
import type { Span } from '../../types.js';
import { type Count, countOf, isSure, openCount, told } from './counts.js';
import { NO_PAST, type PastFigures } from './figures.js';
import type { Harm } from './harm.js';
import { firstTold, othersHurt } from './later.js';
import { findMentions, type Mention } from './mentions.js';
import { dyingPlaces, numberedDead, placesTold } from './ordinals.js';
import { bodyText, HYPHEN, isEarly, roundUpsOf, type TollText, titleText } from './tollText.js';
import { type Victim, victimsOf } from './victims.js';

/** What a toll counts by numbers and by single victims. */
export type Harmed = 'killed' | 'injured';

/** How many an article says were killed and injured in its event (0 where it does not say). */
export interface ArticleToll {
  article: string;
  published: string | null;
  killed: number;
  injured: number;
  /** True where somebody is told to have been killed; a lone word ("a fatal shooting") may mean another event. */
  dead: boolean;
  /** True where somebody is told to have been hurt; a lone word ("a shooting") does not say how many. */
  hurt: boolean;
  /** True where people are told of beside the harm, or the title tells of it; a lone word in the text may mean anything. */
  sure: boolean;
  /** Numbers of dead that it gives beside a greater one of all ("nine were killed", "four died in Lunia"). */
  parts: number[];
  /** True where a number was told, not worked out from single victims. */
  counted: { killed: boolean; injured: boolean };
  /** True where it tells of one who died later, of wounds from before. */
  late: boolean;
  /** True where the article tells of several events. */
  roundUp: boolean;
  evidence: { killed: Span[]; injured: Span[] };
}

/** How far before a word of harm "no one" may stand. */
const TO_DENIAL = 3;

/** The toll of the event that an article reports, by its title and its beginning. */
export function articleToll(reading: Reading, past: PastFigures = NO_PAST): ArticleToll {
  const [title, text] = [titleText(reading), bodyText(reading)];
  const roundUp = isRoundUp(title) || isRoundUp(text);
  const { inTitle, inText, own, former } = peopleOf(reading, { title, text, past, roundUp });
  const [shot, hurt] = [tell('shot', inTitle, own), tell('injured', inTitle, own)];
  const killed = killedIn(inTitle, own);
  const victims = victimsOf(inTitle, own);
  const [titleCue, textCue] = [cueOf(title), cueOf(text)];
  // a word of death may be that of those who died before
  const cue = {
    killed: Math.max(titleCue.killed, former ? 0 : textCue.killed),
    injured: Math.max(titleCue.injured, textCue.injured),
  };
  const found = victims.filter(({ harm }) => harm === 'killed').length;
  // "killed four people", and "the gunman was found dead"
  const doers = victims.filter(({ harm, doer }) => doer && harm === 'killed').length;
  const apart = killed?.object && !killed.withDoer ? Math.min(doers, 1) : 0;
  const deadSoFar = killed?.counted ? killed.count + apart : Math.max(found, cue.killed, openCount(killed));
  const soon = injuredOf({ dead: deadSoFar, doers, shot, hurt, cue: cue.injured, victims });
  const oneHurt = deadSoFar === 0 && soon === 1 && !isSure(hurt) && !isSure(shot);
  const later = !roundUp && (deadSoFar > 0 ? soon === 0 : oneHurt) ? othersHurt(reading, deadSoFar, victims) : [];
  const places = placesTold(reading, [...inTitle, ...own], roundUp);
  const numbered = numberedDead(reading, [title, text], past, killed);
  const dead = Math.max(deadSoFar, numbered, ...dyingPlaces(inTitle, own));
  const injured = Math.max(soon + later.reduce((sum, { count }) => sum + count, 0), places - dead);
  return {
    article: reading.article.id,
    published: reading.article.published,
    killed: dead,
    injured,
    dead: found > 0 || killed !== null || numbered > 0,
    hurt:
      victims.some(({ harm }) => harm !== 'killed') ||
      shot !== null ||
      hurt !== null ||
      later.length > 0 ||
      cue.injured > 1,
    sure:
      inTitle.length > 0 ||
      numbered > 0 ||
      titleCue.killed > 0 ||
      titleCue.shot > 0 ||
      (inText.length > 0 && isEarly(reading, inText[0]!.start)),
    parts: partsOf(own, dead),
    // a "quadruple shooting" counts too
    counted: {
      killed: isSure(killed) || (dead > 0 && numbered === dead),
      injured: isSure(hurt) || isSure(shot) || cue.injured > 1,
    },
    late: [...inTitle, ...own].some(({ late }) => late),
    roundUp,
    evidence: {
      killed: placesOf(reading, inText, ['killed'], dead),
      injured: placesOf(reading, [...inText, ...later], ['injured', 'shot'], injured),
    },
  };
}

/** People of an article whom its event harmed. */
interface People {
  inTitle: Mention[];
  /** Those of the text, and of them those who are no background. */
  inText: Mention[];
  own: Mention[];
  /** True where the text tells of others too, whom another event harmed. */
  former: boolean;
}

function peopleOf(
  reading: Reading,
  { title, text, past, roundUp }: { title: TollText; text: TollText; past: PastFigures; roundUp: boolean },
): People {
  const [inTitle, all] = mentionsOf(title, text, roundUp);
  const inText = all.filter((mention) => !past.has(mention.start) && !isFormer(mention, all[0]!));
  const soonTold = inText.filter((mention, i) => !isBackground(mention) || inTitle.length + i === 0);
  const own = inTitle.length + inText.length > 0 || roundUp ? soonTold : firstTold(reading);
  return { inTitle, inText, own, former: own.length < all.length };
}

const tell = (harm: Harm, inTitle: readonly Mention[], own: readonly Mention[]): Count | null =>
  told(countOf(inTitle, harm), countOf(own, harm));

/** "The suspect was found dead" in the title, and the text tells how many he killed. */
function killedIn(inTitle: readonly Mention[], own: readonly Mention[]): Count | null {
  const ofDoer = inTitle.some(({ harm }) => harm === 'killed') && inTitle.every(({ doer }) => doer);
  const inside = ofDoer ? countOf(own, 'killed') : null;
  return inside?.counted ? inside : tell('killed', inTitle, own);
}

/** Numbers of dead below the number of all. */
function partsOf(mentions: readonly Mention[], dead: number): number[] {
  return mentions
    .filter(({ harm, single, count }) => harm === 'killed' && !single && count < dead)
    .map(({ count }) => count);
}

/** People of title and text; of several events in one report only the first that is told on its own, where there is one. */
function mentionsOf(title: TollText, text: TollText, roundUp: boolean): [Mention[], Mention[]] {
  const [inTitle, inText] = [firstIsNoOther(findMentions(title)), firstIsNoOther(findMentions(text))];
  if (!roundUp) return [inTitle, inText];
  const several = new Set(
    text.tokens.filter(({ lower }) => text.language.toll.events.has(lower)).map(({ sentence }) => sentence),
  );
  const own = inText.filter(({ sentence }) => !several.has(sentence));
  return own.length > 0 ? [[], own] : [inTitle, inText];
}

/** "a vigil for | a man who was killed", "a man was killed on the same street last week": somebody else died before. */
function isBackground({ mourned, earlier, harm, who, single }: Mention): boolean {
  return harm === 'killed' && single && !who.definite && (mourned || earlier);
}

/** "a bus overturned, injuring 12", and further on "a decade ago, 24 died": the dead of another event. */
function isFormer({ former, harm, single, sentence }: Mention, first: Mention): boolean {
  return former && harm === 'killed' && !single && !first.former && sentence > first.sentence;
}

/** "a boy shot | another boy": nobody who was harmed was told of before. */
function firstIsNoOther(mentions: readonly Mention[]): Mention[] {
  return mentions.map((mention, i) => (i === 0 && mention.rule !== 'self' ? { ...mention, another: false } : mention));
}

/** Where the text tells of the harm; where no people are told of beside it, its word stands for them ("a fatal shooting"). */
function placesOf(
  { article, doc, language }: Reading,
  mentions: readonly Mention[],
  harms: readonly Harm[],
  value: number,
): Span[] {
  const { toll } = language;
  const told = mentions.filter(({ harm }) => harms.includes(harm));
  const exact = told.filter(({ count }) => count === value);
  const word = ({ lower }: Token) => toll.harm.get(lower) ?? (toll.deadly.has(lower) ? 'killed' : null);
  const words = () => doc.tokens.filter((token) => harms.some((harm) => harm === word(token))).slice(0, 1);
  const figures = () =>
    article.figures.filter(({ measure, low }) => low === value && harms.some((harm) => harm === measure));
  const places: readonly Span[] = [exact, told, figures(), words()].find(({ length }) => length > 0) ?? [];
  return places.map(boundsOf);
}

function isRoundUp({ tokens, language, isTitle }: TollText): boolean {
  const { toll } = language;
  return holdsPhrase(roundUpsOf(toll), tokens) || (isTitle && tokens.some(({ lower }) => toll.events.has(lower)));
}

/** Words of harm without people beside them: "double homicide", "fatal shooting", "shooting victim". */
function cueOf({ tokens, language, isTitle, numbers }: TollText): { killed: number; injured: number; shot: number } {
  const { toll } = language;
  const seen = { killed: 0, injured: 0, shot: 0 };
  if (tokens.some(({ lower }) => toll.animals.has(lower))) return seen;
  // "none of the 118 passengers was | killed"
  const none = [...numbers.values()].flatMap((number) =>
    number?.figure.high === 0 ? (number.figure.measureAt ?? []) : [],
  );
  for (const [i, { lower }] of tokens.entries()) {
    const harm = toll.harm.get(lower);
    // "double|-|shooting"
    const before = tokens[HYPHEN.test(tokens[i - 1]?.text ?? '') ? i - 2 : i - 1]?.lower ?? '';
    if (
      toll.whenSuffered.has(lower) ||
      (!harm && !toll.deadly.has(lower)) ||
      isDenied(tokens, i, toll) ||
      none.some((span) => contains(span, tokens[i]!)) ||
      toll.notBefore.has(tokens[i + 1]?.lower ?? '')
    )
      continue;
    const both = harm === 'killed' && toll.suicide.has(tokens[i + 2]?.lower ?? '') && tokens[i + 1]!.pos === 'PUNCT';
    const times = both ? 2 : (toll.multiples.get(before) ?? 1);
    if (!isTitle && times === 1 && toll.weak.has(lower) && !toll.of.has(tokens[i + 1]?.lower ?? '')) continue;
    if (harm === 'killed' || toll.deadly.has(lower)) seen.killed = Math.max(seen.killed, times);
    else seen.injured = Math.max(seen.injured, times);
    if (harm === 'shot') seen.shot = times;
  }
  return seen;
}

/** "|not| hurt", "|no| one was hurt", "|nobody| was hurt", "|neither| driver hurt". */
function isDenied(tokens: readonly Token[], i: number, { not }: TollWords): boolean {
  if (not.has(tokens[i - 1]?.lower ?? '')) return true;
  return tokens
    .slice(Math.max(0, i - TO_DENIAL), i)
    .some(
      ({ lower, pos, sentence }) =>
        (pos === 'DET' || pos === 'PRON' || pos === 'NOUN') && not.has(lower) && sentence === tokens[i]!.sentence,
    );
}

interface Told {
  dead: number;
  /** Those of the dead who did it. */
  doers: number;
  shot: Count | null;
  hurt: Count | null;
  cue: number;
  victims: readonly Victim[];
}

/** Injured by their own number, or those shot who were not killed, or the single victims who live. */
function injuredOf({ dead, doers, shot, hurt, cue, victims }: Told): number {
  // "shot | two women | and himself": who did it is not among them
  const among = shot?.others ? 0 : dead - (shot?.object && !shot.withDoer ? Math.min(doers, dead) : 0);
  // "a man died after he and | four others | were shot", "a fatal double shooting"
  const left = Math.max(shot?.counted ? shot.count - among : 0, cue > 1 ? cue - dead : 0);
  // "two died and four were hurt; in other attacks eight were shot"
  if (hurt?.counted && hurt.withDead) return hurt.count;
  const counted = Math.max(hurt?.counted && !isSameAs(hurt, dead, shot) ? hurt.count : 0, left);
  if (counted > 0 || shot?.counted) return counted;
  const living = Math.max(livingOf(victims, dead), openCount(hurt));
  return dead === 0 && living === 0 ? cue : living;
}

/** "they found three people with wounds", "all four had wounds": the dead are among them. */
function isSameAs(hurt: Count, dead: number, shot: Count | null): boolean {
  return dead > 0 && !hurt.withDead && (hurt.count === dead || (shot?.counted ?? false));
}

/** Single victims who are not told to have died; where more died, those of them who may have. */
function livingOf(victims: readonly Victim[], dead: number): number {
  const living = victims.filter(({ harm }) => harm !== 'killed');
  const sure = living.filter(
    ({ another, withDead, doer, harm }) => (another && !doer) || (withDead && harm === 'injured'),
  ).length;
  return Math.max(sure, living.length - (dead - (victims.length - living.length)), 0);
}
