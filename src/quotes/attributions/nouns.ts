import type { Cue } from '../../languages/cueWords.js';
import type { Span } from '../../types.js';
import { contentEnd } from './extents.js';
import { type Draft, type Ground, opensQuote, type Range, spanOf, together, within } from './ground.js';
import { phraseStart, phraseStartingAt } from './phraseBounds.js';
import { quoteContent } from './quoteContent.js';
import type { Subject } from './sources.js';
import { endBeforeSecondVerb, endBeforeVerb, leadsSentence } from './subjectTails.js';
import type { VerbGroup } from './verbGroups.js';

/** "the mayor's claim that", "support for", "made the claim that": a noun that attributes. */
export function noun(ground: Ground, at: number, governor: VerbGroup | null, subject: Subject | null): Draft | null {
  const { tokens, words } = ground;
  const token = tokens[at]!;
  if (token.pos !== 'NOUN' && token.pos !== 'PROPN' && token.pos !== 'VERB') return null;
  const cue = words.nouns.get(token.lower);
  if (!cue) return null;
  const start = phraseStart(ground, at);
  const got = received(ground, start, at, cue, governor, subject);
  if (got) return got;
  const possessor = possessorOf(ground, start, at);
  const equal = isThat(ground, at, cue, possessor);
  if (equal) return equal;
  const lent = possessor ? null : lentSubject(ground, start, at, governor, subject);
  const agent = possessor || lent ? null : agentAfter(ground, at);
  const content = afterNoun(
    ground,
    agent ? agent.last + 1 : at + 1,
    cue,
    at,
    possessor !== null || lent !== null || agent !== null,
  );
  if (!content) return null;
  const named = possessor ?? lent ?? agent;
  const source = named ?? (content.how === 'that' ? itself(ground, start, at) : null);
  if (!source && !words.unsourced.has(cue.stance)) return null;
  const first = possessor ? Math.min(possessor.last + 1, at) : lent ? governor!.first : at;
  return {
    rule: `noun-${content.how}`,
    stance: cue.stance,
    source,
    cue: { first, last: content.cueLast },
    content: content.spans,
  };
}

/** "|Her| hope |is| that the dam holds", "The question is whether it holds". */
function isThat(ground: Ground, at: number, cue: Cue, possessor: Range | null): Draft | null {
  const { tokens, words } = ground;
  const { sentence } = tokens[at]!;
  const mark = within(ground, at + 2, sentence);
  if (!mark || !words.be.has(tokens[at + 1]!.lower) || !cue.frames.has('clause')) return null;
  if (!words.complementizers.has(mark.lower) && !words.questionWords.has(mark.lower)) return null;
  if (tokens[at + 1]!.pos !== 'AUX' && tokens[at + 1]!.pos !== 'VERB') return null;
  const last = contentEnd(ground, mark.index, 'clause');
  if (last <= mark.index) return null;
  return {
    rule: 'noun-is',
    stance: cue.stance,
    source: possessor,
    cue: { first: possessor ? Math.min(possessor.last + 1, at) : at, last: at + 1 },
    content: [spanOf(ground, { first: mark.index, last })],
  };
}

/** "The plan |drew support from| the board", "|has the backing of| the board": whoever gets it is what it is for, and those who give it stand behind. */
function received(
  ground: Ground,
  start: number,
  at: number,
  cue: Cue,
  governor: VerbGroup | null,
  subject: Subject | null,
): Draft | null {
  const { tokens, words } = ground;
  if (!governor || !subject || governor.passive || governor.head + 1 !== start || !words.given.has(cue.stance))
    return null;
  if (!words.receiving.has(tokens[governor.head]!.lower) || !words.giverMarks.has(tokens[at + 1]?.lower ?? ''))
    return null;
  const source = phraseStartingAt(ground, at + 2);
  return (
    source && {
      rule: 'noun-received',
      stance: cue.stance,
      source,
      cue: { first: governor.first, last: at + 1 },
      content: [spanOf(ground, subject.range)],
    }
  );
}

/** "after |unconfirmed reports| that dozens fled": the noun stands for those who are not named. */
function itself({ tokens, words }: Ground, start: number, at: number): Range | null {
  if (!words.selfSources.has(tokens[at]!.lower)) return null;
  let first = start;
  while (first < at && tokens[first]!.pos === 'DET') first++;
  return { first, last: at };
}

/** "|the mayor's| claim", "|her| claim": whose it is. */
export function possessorOf(ground: Ground, start: number, noun: number): Range | null {
  const { tokens, words } = ground;
  for (let i = noun - 1; i >= start; i--) {
    const { lower } = tokens[i]!;
    if (words.possessiveMarks.has(lower) && i > start) return { first: phraseStart(ground, i - 1), last: i };
    if (words.possessives.has(lower)) return { first: i, last: i };
  }
  return null;
}

/** "She made the claim": the subject of the light verb right before the noun's phrase. */
function lentSubject(
  ground: Ground,
  start: number,
  noun: number,
  governor: VerbGroup | null,
  subject: Subject | null,
): Range | null {
  const { tokens, words } = ground;
  if (!governor || !subject || !together(ground, governor.head, noun)) return null;
  const verb = tokens[governor.head]!.lower;
  if (governor.head >= noun || governor.passive) return null;
  if (!words.lightVerbs.has(verb) && !words.be.has(verb)) return null;
  return governor.head + 1 >= start || noun - governor.head <= 4 ? subject.range : null;
}

function agentAfter(ground: Ground, at: number): Range | null {
  const { tokens, words } = ground;
  const mark = tokens[at + 1]?.lower ?? '';
  if (!words.sourceMarks.has(mark)) return null;
  return phraseStartingAt(ground, at + 2);
}

interface NounContent {
  spans: Span[];
  cueLast: number;
  how: string;
}

function afterNoun(ground: Ground, next: number, cue: Cue, at: number, sourced: boolean): NounContent | null {
  const { tokens, words } = ground;
  const token = within(ground, next, tokens[at]!.sentence);
  if (!token) return null;
  if (opensQuote(ground, next))
    return sourced ? { spans: quoteContent(ground, next), cueLast: at, how: 'quote' } : null;
  if (token.text === ':' && opensQuote(ground, next + 1))
    return { spans: quoteContent(ground, next + 1), cueLast: at, how: 'quote' };
  const ends = (first: number, kind: 'clause' | 'phrase', cueLast: number, how: string): NounContent | null => {
    let last = contentEnd(ground, first, kind);
    // "the claim |that the dam leaked| angered Lee"
    const second =
      how !== 'preposition' && last > first && leadsSentence(ground, at)
        ? endBeforeSecondVerb(ground, first, tokens[last]!.end)
        : -1;
    if (second > first) last = second;
    // "the promise |to build 400 homes| has not been kept"
    const main =
      how === 'infinitive' && leadsSentence(ground, at) ? endBeforeVerb(ground, first + 1, tokens[last]!.end) : -1;
    if (main > first) last = main;
    return last < first ? null : { spans: [spanOf(ground, { first, last })], cueLast, how };
  };
  if (words.complementizers.has(token.lower) && cue.frames.has('clause') && !relativeThat(ground, next))
    return ends(next, 'clause', at, 'that');
  if (!sourced) return null;
  if (
    words.infinitiveMarks.has(token.lower) &&
    // "its claim |to have killed| 340"
    tokens[next + 1]?.pos === 'VERB' &&
    (words.infinitiveNouns.has(cue.stance) || (tokens[next + 2]?.pos === 'VERB' && words.reporting.has(cue.stance))) &&
    (cue.frames.has('infinitive') || cue.prepositions.has(token.lower))
  )
    return ends(next, 'phrase', at, 'infinitive');
  const content = cue.prepositions.has(token.lower) ? ends(next + 1, 'phrase', next, 'preposition') : null;
  return content && beforeVerb(ground, next + 1, content);
}

/** "His remarks on |the losses| come after a storm". */
function beforeVerb(ground: Ground, first: number, content: NounContent): NounContent {
  const last = endBeforeVerb(ground, first, content.spans[0]!.end);
  return last < 0 ? content : { ...content, spans: [spanOf(ground, { first, last })] };
}

/** "the report that was published": a relative clause, no content. */
function relativeThat({ tokens }: Ground, i: number): boolean {
  const next = tokens[i + 1];
  return next === undefined || next.pos === 'AUX' || next.pos === 'VERB';
}

/** "is confident that", "was critical of": an adjective after a form of be. */
export function adjective(
  ground: Ground,
  at: number,
  governor: VerbGroup | null,
  subject: Subject | null,
): Draft | null {
  const { tokens, words } = ground;
  const token = tokens[at]!;
  const cue = words.adjectives.get(token.lower);
  if (!cue || !governor || !subject || at - governor.head > 3 || at <= governor.head - 1) return null;
  const next = within(ground, at + 1, token.sentence);
  if (!next) return null;
  const to = words.infinitiveMarks.has(next.lower) && cue.prepositions.has(next.lower);
  const that = words.complementizers.has(next.lower) && cue.frames.has('clause');
  const preposition = !to && !that && cue.prepositions.has(next.lower);
  if (!to && !that && !preposition) return null;
  // "The inquiry determined |that| 12 people died": the verb
  if (that && at === governor.head && !governor.passive && governor.cue?.frames.has('clause')) return null;
  const first = preposition ? at + 2 : at + 1;
  const last = contentEnd(ground, first, preposition ? 'phrase' : 'clause');
  if (last < first) return null;
  return {
    rule: 'adjective',
    stance: cue.stance,
    source: subject.range,
    cue: { first: governor.first, last: preposition ? at + 1 : at },
    content: [spanOf(ground, { first, last })],
  };
}
