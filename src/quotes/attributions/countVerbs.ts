import type { CueWords } from '../../languages/cueWords.js';
import { isSpeaker } from '../somebody.js';
import { contentEnd } from './extents.js';
import { type Draft, type Ground, spanOf, within } from './ground.js';
import { occasionEnd, startsNumber } from './occasions.js';
import { baseEnd } from './phraseBounds.js';
import type { Subject } from './sources.js';
import type { VerbGroup } from './verbGroups.js';

/** How many tokens may stand between a count that is given anew and its number: "the number |of people on board the ferry| to 105". */
const COUNTED = 12;

/** A way to give a count by a verb. */
interface CountVerb {
  rule: string;
  stance: string;
  verbs: ReadonlySet<string>;
  /** The token right before the number of the count that stands behind the verb; -1 where none does. */
  markOf: (ground: Ground, group: VerbGroup) => number;
}

/** "Officials | raised | |the death toll to 64|", "revised |the number of missing from 12 to 9|": whoever keeps a count gives it anew. */
export const revision = (ground: Ground, group: VerbGroup, subject: Subject | null): Draft | null =>
  ofCounter(ground, group, subject, {
    rule: 'verb-revision',
    stance: 'estimates',
    verbs: ground.words.revising,
    markOf: revisedMark,
  });

/** "Staff at two hospitals | gave | |a combined figure of 103|": whoever counts names the count. */
export const givenCount = (ground: Ground, group: VerbGroup, subject: Subject | null): Draft | null =>
  ofCounter(ground, group, subject, {
    rule: 'verb-count',
    stance: 'reports',
    verbs: ground.words.countGiving,
    markOf: givenMark,
  });

function ofCounter(ground: Ground, group: VerbGroup, subject: Subject | null, verb: CountVerb): Draft | null {
  const { head, passive, negated } = group;
  if (!subject || subject.relative || passive || negated || !verb.verbs.has(ground.tokens[head]!.lower)) return null;
  const mark = verb.markOf(ground, group);
  // "the storm raised the toll to 64": nobody who counts
  if (mark < 0 || !isSpeaker(ground.scene, subject.range)) return null;
  const first = occasionEnd(ground, head + 1);
  return {
    rule: verb.rule,
    stance: verb.stance,
    source: subject.range,
    cue: { first: group.first, last: head },
    content: [spanOf(ground, { first, last: Math.max(mark + 1, contentEnd(ground, first, 'phrase')) })],
  };
}

/** "gave a combined figure |of| 103". */
function givenMark(ground: Ground, { head }: VerbGroup): number {
  const { tokens, words } = ground;
  const count = baseEnd(ground, head + 1);
  const link = count < 0 ? undefined : within(ground, count + 1, tokens[head]!.sentence);
  if (!link || !words.carrierMarks.has(link.lower) || !startsNumber(ground, count + 2)) return -1;
  return isOwnCount(words, tokens[count]!.lower) ? link.index : -1;
}

/** A toll, a "figure", an estimate: a number that somebody makes. */
export const isOwnCount = ({ tolls, claimedCounts, estimates }: CueWords, lower: string): boolean =>
  tolls.has(lower) || claimedCounts.has(lower) || estimates.has(lower);

/** "raised the toll |to| 64". */
function revisedMark(ground: Ground, group: VerbGroup): number {
  const count = countBehind(ground, group);
  if (count < 0 || !within(ground, count, ground.tokens[group.head]!.sentence)) return -1;
  if (!isRevised(ground, group.head, count)) return -1;
  return oldNumber(ground, group, count) ?? newNumber(ground, count + 1);
}

/** "raised the |toll|", "cut its |estimate|", "|revised| the |number|"; but "raised the number" is a deed. */
function isRevised({ tokens, words, scene }: Ground, head: number, count: number): boolean {
  const { lower } = tokens[count]!;
  if (words.tolls.has(lower) || words.estimates.has(lower)) return true;
  if (!words.correcting.has(tokens[head]!.lower)) return false;
  const { numberNouns } = scene.reading.language.figures.counted;
  return words.statistics.has(lower) || numberNouns.has(lower);
}

/** "raised the |toll|", "revising an earlier |count|", which the tagger takes for a verb. */
function countBehind(ground: Ground, { head, form }: VerbGroup): number {
  const base = baseEnd(ground, head + 1);
  if (form !== 'gerund' || (base > 0 && ground.words.carrierMarks.has(ground.tokens[base + 1]?.lower ?? '')))
    return base;
  for (let i = head + 1; i < head + EARLIER; i++)
    if (ground.words.claimedCounts.has(ground.tokens[i]?.lower ?? '')) return i;
  return base;
}

/** How far behind its verb such a count may stand. */
const EARLIER = 5;

/** ", the firm said, |revising| an earlier count |of| 300": the number that no longer holds; null where none is. */
function oldNumber(ground: Ground, { form }: VerbGroup, count: number): number | null {
  const of = form === 'gerund' && ground.words.carrierMarks.has(ground.tokens[count + 1]?.lower ?? '');
  return of && startsNumber(ground, count + 2) ? count + 1 : null;
}

/** "of dead |to| 275", "|down to| 275", "of those on board |to| 105": the "to" before the new number; -1 where none is. */
function newNumber(ground: Ground, from: number): number {
  const { tokens, words, quoteOf } = ground;
  const { sentence } = tokens[from - 1]!;
  for (let i = from; i < from + COUNTED; i++) {
    const token = within(ground, i, sentence);
    if (!token || token.pos === 'PUNCT' || token.pos === 'AUX' || quoteOf[i]! >= 0) return -1;
    if (words.infinitiveMarks.has(token.lower)) return startsNumber(ground, i + 1) ? i : -1;
  }
  return -1;
}
