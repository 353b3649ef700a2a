import type { Reading } from '../articles/reading.js';
import type { Token } from '../text/doc.js';
import type { Span } from '../types.js';
import type { Harm } from './tollHarm.js';
import { findMentions, type Mention } from './tollMentions.js';
import { bodyText, type TollText, titleText } from './tollText.js';

/** A number of people, and how it was told. */
interface Count {
  count: number;
  /** Not the one told of before. */
  another: boolean;
  /** True where a number was told, not worked out from single victims. */
  counted: boolean;
  sentence: number;
}

/** How many an article says were killed and injured in its event (0 where it does not say). */
export interface ArticleToll {
  article: string;
  killed: number;
  injured: number;
  /** True where people are told of beside the harm, or the title tells of it; a lone word in the text may mean anything. */
  sure: boolean;
  /** True where a number was told, not worked out from single victims. */
  counted: { killed: boolean; injured: boolean };
  /** True where the article tells of several events. */
  roundUp: boolean;
  evidence: { killed: Span[]; injured: Span[] };
}

/** The toll of the event that an article reports, by its title and its beginning. */
export function articleToll(reading: Reading): ArticleToll {
  const [title, text] = [titleText(reading), bodyText(reading)];
  const [inTitle, inText] = [findMentions(title), findMentions(text)];
  const tell = (harm: Harm) => most(inTitle, harm) ?? most(inText, harm);
  const [killed, shot, hurt] = [tell('killed'), tell('shot'), tell('injured')];
  const cues = [cueOf(title), cueOf(text)] as const;
  const cue = { killed: Math.max(cues[0].killed, cues[1].killed), injured: Math.max(cues[0].injured, cues[1].injured) };
  const dead = Math.max(killed?.count ?? 0, killed?.counted ? 0 : cue.killed);
  return {
    article: reading.article.id,
    killed: dead,
    injured: injuredOf({ dead, killed, shot, hurt, cue: cue.injured }),
    sure: Boolean(killed || shot || hurt) || cues[0].killed > 0,
    counted: { killed: killed?.counted ?? false, injured: (hurt?.counted ?? false) || (shot?.counted ?? false) },
    roundUp: isRoundUp(title) || isRoundUp(text),
    evidence: {
      killed: placesOf(reading, inText, ['killed']),
      injured: placesOf(reading, inText, ['injured', 'shot']),
    },
  };
}

/** Where the text tells of the harm; where no people are told of beside it, its word stands for them ("a fatal shooting"). */
function placesOf({ doc, language }: Reading, mentions: readonly Mention[], harms: readonly Harm[]): Span[] {
  const { toll } = language;
  const told: readonly Span[] = mentions.filter(({ harm }) => harms.includes(harm));
  const word = ({ lower }: Token) => toll.harm.get(lower) ?? (toll.deadly.has(lower) ? 'killed' : null);
  const places =
    told.length > 0 ? told : doc.tokens.filter((token) => harms.some((harm) => harm === word(token))).slice(0, 1);
  return places.map(({ start, end }) => ({ start, end }));
}

function isRoundUp({ tokens, language }: TollText): boolean {
  const { roundUp } = language.toll;
  return tokens.some((_, i) => roundUp.some((words) => words.every((word, k) => tokens[i + k]?.lower === word)));
}

/** The largest number that one sentence gives. */
function most(mentions: readonly Mention[], harm: Harm): Count | null {
  const bySentence = new Map<number, Mention[]>();
  for (const mention of mentions)
    bySentence.set(mention.sentence, [...(bySentence.get(mention.sentence) ?? []), mention]);
  return [...bySentence.values()]
    .map((sentence) => sumOf(sentence, harm))
    .reduce((best, sum) => (sum && (!best || isMore(sum, best)) ? sum : best), null);
}

/** People of one sentence; parts of a number do not count on their own, and "a boy" told twice is one. */
function sumOf(mentions: readonly Mention[], harm: Harm): Count | null {
  const sum: Count = { count: 0, counted: false, another: false, sentence: mentions[0]?.sentence ?? 0 };
  let breath = -1;
  for (const mention of mentions) {
    if (mention.harm !== harm || (mention.part && !isOwnPart(mention, mentions))) continue;
    const { count, single, another } = mention;
    const joined = mention.breath === breath;
    breath = mention.breath;
    if (sum.count > 0 && single && !another && !joined) continue;
    sum.count += count;
    sum.counted ||= !single || joined;
    sum.another ||= another;
  }
  return sum.count > 0 ? sum : null;
}

/** "Four were shot, including | one | fatally": a part that is told to have died of a whole that was shot. */
function isOwnPart({ harm }: Mention, mentions: readonly Mention[]): boolean {
  return harm === 'killed' && !mentions.some((whole) => !whole.part && whole.harm === 'killed');
}

function isMore(a: Count, b: Count): boolean {
  return a.counted === b.counted ? a.count > b.count : a.counted;
}

/** Words of harm without people beside them: "double homicide", "fatal shooting", "shooting victim". */
function cueOf({ tokens, language, isTitle }: TollText): { killed: number; injured: number } {
  const { toll } = language;
  const seen = { killed: 0, injured: 0 };
  for (const [i, { lower }] of tokens.entries()) {
    const harm = toll.harm.get(lower);
    const before = tokens[i - 1]?.lower ?? '';
    if ((!harm && !toll.deadly.has(lower)) || toll.not.has(before) || toll.notBefore.has(tokens[i + 1]?.lower ?? ''))
      continue;
    const both = harm === 'killed' && toll.suicide.has(tokens[i + 2]?.lower ?? '') && tokens[i + 1]!.pos === 'PUNCT';
    const times = both ? 2 : (toll.multiples.get(before) ?? 1);
    if (!isTitle && times === 1 && toll.weak.has(lower) && !toll.of.has(tokens[i + 1]?.lower ?? '')) continue;
    if (harm === 'killed' || toll.deadly.has(lower)) seen.killed = Math.max(seen.killed, times);
    else seen.injured = Math.max(seen.injured, times);
  }
  return seen;
}

interface Told {
  dead: number;
  killed: Count | null;
  shot: Count | null;
  hurt: Count | null;
  cue: number;
}

/** Injured by their own number, or those shot who were not killed; one person told of is not both. */
function injuredOf({ dead, killed, shot, hurt, cue }: Told): number {
  // "a fatal double shooting"
  const left = Math.max(shot ? shot.count - dead : 0, cue > 1 ? cue - dead : 0);
  if (dead === 0) return Math.max(hurt?.count ?? 0, left, shot || hurt ? 0 : cue);
  const beside = hurt && (hurt.counted || hurt.another || hurt.sentence === killed?.sentence) ? hurt.count : 0;
  return Math.max(beside, shot?.counted || cue > 1 ? left : shot?.another ? shot.count : 0);
}
