import type { Reading } from '../articles/reading.js';
import type { Language } from '../languages/language.js';
import { analyse } from '../text/analyse.js';
import type { Token } from '../text/doc.js';
import type { BlockKind, Span } from '../types.js';
import { findMentions, type Harm, type Mention } from './tollMentions.js';

interface Count {
  count: number;
  /** Not the one told of before. */
  another: boolean;
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
  evidence: { killed: Span[]; injured: Span[] };
}

/** Later text brings other incidents: what is read of an article, in UTF-16 code units. */
const READ = 450;
const BESIDE: ReadonlySet<BlockKind> = new Set(['furniture', 'comment', 'byline', 'credit', 'caption']);

/** The toll of the event that an article reports, by its title and its beginning. */
export function articleToll(reading: Reading): ArticleToll {
  const { article, language } = reading;
  const text = beginning(reading);
  const title = article.title ? analyse(article.title, language.tagger, language.text).tokens : [];
  const inTitle = findMentions({ tokens: title, language, isTitle: true });
  const inText = findMentions({ tokens: text, language, isTitle: false });
  const killed = most(inTitle, 'killed') ?? most(inText, 'killed');
  const cues = [cueOf(title, reading, true), cueOf(text, reading, false)] as const;
  const cue = { killed: Math.max(cues[0].killed, cues[1].killed), injured: Math.max(cues[0].injured, cues[1].injured) };
  const dead = Math.max(killed?.count ?? 0, killed?.counted ? 0 : cue.killed);
  const shot = most(inTitle, 'shot') ?? most(inText, 'shot');
  const hurt = most(inTitle, 'injured') ?? most(inText, 'injured');
  const injured = injuredOf({ dead, killed, shot, hurt, cue: cue.injured });
  // where no people are told of beside the harm, its word stands for them ("a fatal shooting")
  const spans = (harms: readonly Harm[]): Span[] => {
    const told: readonly Span[] = inText.filter(({ harm }) => harms.includes(harm));
    const words = () =>
      reading.doc.tokens.filter(({ lower }) =>
        harms.some((harm) => harm === (language.toll.harm.get(lower) ?? wordHarm(lower, language))),
      );
    return (told.length > 0 ? told : words().slice(0, 1)).map(({ start, end }) => ({ start, end }));
  };
  return {
    article: article.id,
    killed: dead,
    injured,
    sure: Boolean(killed || shot || hurt) || cues[0].killed > 0,
    counted: { killed: killed?.counted ?? false, injured: (hurt?.counted ?? false) || (shot?.counted ?? false) },
    evidence: { killed: spans(['killed']), injured: spans(['injured', 'shot']) },
  };
}

function wordHarm(lower: string, { toll }: Language): Harm | '' {
  return toll.deadly.has(lower) ? 'killed' : '';
}

/** Tokens of the blocks that tell the event, up to `READ`. */
function beginning({ article, doc }: Reading): Token[] {
  const blocks = article.blocks.filter(({ kind }) => !BESIDE.has(kind));
  const read: Token[] = [];
  let length = 0;
  let block = 0;
  for (const token of doc.tokens) {
    while (block < blocks.length && blocks[block]!.end <= token.start) block++;
    if (block === blocks.length || length > READ) break;
    if (token.start < blocks[block]!.start) continue;
    read.push(token);
    length += token.end - token.start + 1;
  }
  return read;
}

/** The largest number that one sentence gives; parts of a number do not count on their own, and "a boy" told twice is one. */
function most(mentions: readonly Mention[], harm: Harm): Count | null {
  const sums = new Map<number, Count>();
  for (const { harm: said, part, sentence, single, joined, another, count } of mentions) {
    if (said !== harm || part) continue;
    const sum = sums.get(sentence) ?? { count: 0, counted: false, another: false, sentence };
    const distinct = !single || joined || sum.count === 0;
    sums.set(sentence, {
      count: sum.count + (distinct ? count : 0),
      counted: sum.counted || !single || joined,
      another: sum.another || another,
      sentence,
    });
  }
  return [...sums.values()].reduce<Count | null>((best, sum) => (best && !isMore(sum, best) ? best : sum), null);
}

function isMore(a: Count, b: Count): boolean {
  return a.counted === b.counted ? a.count > b.count : a.counted;
}

/** Words of harm without people beside them: "double homicide", "fatal shooting", "shooting victim". */
function cueOf(tokens: readonly Token[], { language }: Reading, isTitle: boolean): { killed: number; injured: number } {
  const { toll } = language;
  const seen = { killed: 0, injured: 0 };
  for (const [i, { lower }] of tokens.entries()) {
    const harm = toll.harm.get(lower);
    const before = tokens[i - 1]?.lower ?? '';
    if (toll.not.has(before)) continue;
    const times = toll.multiples.get(before) ?? 1;
    if (!isTitle && times === 1 && toll.weak.has(lower) && !toll.of.has(tokens[i + 1]?.lower ?? '')) continue;
    if (harm === 'killed' || toll.deadly.has(lower)) seen.killed = Math.max(seen.killed, times);
    else if (harm) seen.injured = Math.max(seen.injured, times);
  }
  return seen;
}

/** Injured by their own number, or those shot who were not killed; one person told of is not both. */
function injuredOf(told: {
  dead: number;
  killed: Count | null;
  shot: Count | null;
  hurt: Count | null;
  cue: number;
}): number {
  const { dead, killed, shot, hurt, cue } = told;
  // "a fatal double shooting"
  const left = Math.max(shot ? shot.count - dead : 0, cue > 1 ? cue - dead : 0);
  if (dead === 0) return Math.max(hurt?.count ?? 0, left, shot || hurt ? 0 : cue);
  const beside = hurt && (hurt.counted || hurt.another || hurt.sentence === killed?.sentence) ? hurt.count : 0;
  return Math.max(beside, shot?.counted || cue > 1 ? left : shot?.another ? shot.count : 0);
}
