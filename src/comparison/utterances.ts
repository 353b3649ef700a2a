import type { Reading } from '../articles/reading.js';
import { type Regrouping, regroup } from '../decisions/regroup.js';
import { commonest, groupBy, joinable, put } from '../text/grouping.js';
import { memberId } from '../text/ids.js';
import { compareStrings, longerFirst } from '../text/order.js';
import type { Quote, StoryActor, Utterance } from '../types.js';
import type { Actors } from './actors.js';
import { sameWords, type Words, wordsOfQuote } from './sameWords.js';

interface Said {
  quote: Quote;
  article: string;
  text: string;
  words: Words;
  speaker: string | null;
  /** Of the speaker; `group` where he is only described ("a survivor"). */
  kind: StoryActor['kind'];
  /** Whether it continues the quote before it without a new cue: in one paragraph, in the next one, or not. */
  continues: 'line' | 'paragraph' | 'no';
}

/** Quotes that are the same words on the same occasion, with their readings; sets `utterance` of every quote of the members. */
export function findUtterances(members: readonly Reading[], joined: Actors, regrouping: Regrouping): Utterance[] {
  const said = members.flatMap((reading) => saidIn(reading, joined));
  return regroup(groupSaid(said), ({ quote }) => [quote.id], regrouping).map((group) => utteranceOf(group, joined));
}

// "...," he said. "...": at most the cue and the speaker's name stand between the parts of one quote
const BETWEEN_PARTS = 160;

function saidIn({ article, language }: Reading, joined: Actors): Said[] {
  const quotes = [...article.quotes].sort((a, b) => a.start - b.start || a.end - b.end);
  return quotes.map((quote, i) => {
    const text = article.text.slice(quote.start, quote.end);
    const speaker = joined.actorOf.get(quote.id) ?? null;
    const before = quotes[i - 1];
    const same = before !== undefined && speaker !== null && joined.actorOf.get(before.id) === speaker;
    return {
      quote,
      article: article.id,
      text,
      words: wordsOfQuote(text, language.comparison),
      speaker,
      kind: joined.byId.get(speaker ?? '')?.kind ?? 'group',
      continues: same ? goesOn(before, quote, article.text) : 'no',
    };
  });
}

/** A continuation without a new cue: no cue of its own, or that of the part before it. */
function goesOn(before: Quote, quote: Quote, text: string): Said['continues'] {
  if (quote.start - before.end > BETWEEN_PARTS) return 'no';
  if (quote.cue !== null && quote.cue.start !== before.cue?.start) return 'no';
  const lines = text.slice(before.end, quote.start).split('\n');
  if (lines.length === 1) return 'line';
  return /[\p{L}\p{N}]/u.test(lines.slice(1).join('')) ? 'no' : 'paragraph';
}

/** Joins by an index over words, so that only quotes with a telling word in common are compared. */
function groupSaid(said: readonly Said[]): Said[][] {
  const { rootOf, join } = joinable(said.length);
  said.forEach((one, i) => {
    if (one.continues === 'line') join(i - 1, i);
  });
  for (const [a, b] of candidatePairs(said)) if (rootOf(a) !== rootOf(b) && isSame(said[a]!, said[b]!)) join(a, b);
  // a paragraph that other articles quote on its own stands on its own
  const shared = new Set<number>();
  said.forEach((one, i) => {
    if (said[rootOf(i)]!.article !== one.article) shared.add(rootOf(i));
  });
  said.forEach((one, i) => {
    if (one.continues === 'paragraph' && !shared.has(rootOf(i)) && !shared.has(rootOf(i - 1))) join(i - 1, i);
  });
  const groups = new Map<number, Said[]>();
  for (const [i, one] of said.entries()) put(groups, rootOf(i), one);
  return [...groups.values()];
}

// a word that so many quotes hold tells nothing of any of them
const COMMON = 400;

/** Pairs that share two telling words, or one where a quote has no more. */
function* candidatePairs(said: readonly Said[]): Generator<[number, number]> {
  const index = new Map<string, number[]>();
  for (let i = 0; i < said.length; i++) {
    const telling = new Set(said[i]!.words.telling);
    const shared = new Map<number, number>();
    for (const word of telling) {
      const list = index.get(word) ?? [];
      if (list.length <= COMMON || telling.size === 1) for (const j of list) shared.set(j, (shared.get(j) ?? 0) + 1);
      list.push(i);
      index.set(word, list);
    }
    for (const [j, count] of shared) if (count >= Math.min(2, telling.size, said[j]!.words.size)) yield [j, i];
  }
}

function isSame(a: Said, b: Said): boolean {
  return sameWords(a.words, b.words, speakersMeet(a, b));
}

/** Two people contradict each other, and two organisations; a spokesman and his ministry do not, nor does who is only described. */
function speakersMeet(a: Said, b: Said): 'same' | 'open' | 'other' {
  if (a.speaker !== null && a.speaker === b.speaker) return 'same';
  if (a.speaker === null || b.speaker === null || a.kind === 'group' || b.kind === 'group') return 'open';
  return (a.kind === 'person') === (b.kind === 'person') ? 'other' : 'open';
}

function utteranceOf(group: readonly Said[], joined: Actors): Utterance {
  const id = memberId('utterance', group[0]!.quote.id);
  for (const { quote } of group) quote.utterance = id;
  const readings = [...groupBy(group, ({ text }) => text)].map(([text, all]) => ({
    text,
    quotes: all.map(({ quote }) => quote.id),
    articles: [...new Set(all.map(({ article }) => article))],
  }));
  readings.sort((a, b) => longerFirst(a.text, b.text) || compareStrings(a.text, b.text));
  return { id, speaker: speakerOf(group, joined), readings };
}

/** The name of the actor to whom most quotes of the group are ascribed. */
function speakerOf(group: readonly Said[], joined: Actors): string | null {
  const speaker = commonest(group.flatMap((said) => said.speaker ?? []));
  return joined.byId.get(speaker ?? '')?.name ?? null;
}
