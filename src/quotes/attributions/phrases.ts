import type { Cue } from '../../languages/cueWords.js';
import type { Span } from '../../types.js';
import { quoteContent } from './contents.js';
import { contentEnd, occasionEnd, quoteAt, startsSourcePhrase } from './extents.js';
import { cover, type Draft, type Ground, opensQuote, type Range, spanOf, together, within } from './ground.js';
import { phraseEndingAt, phraseStart, phraseStartingAt } from './phraseBounds.js';
import type { Subject } from './sources.js';
import type { VerbGroup } from './verbGroups.js';

/** "according to police": the source phrase, with the clause before or after it. */
export function sourcePhrase(ground: Ground, at: number): Draft | null {
  const { doc, tokens, quotes, quoteOf } = ground;
  const length = startsSourcePhrase(ground, at);
  if (length === 0 || (length === 1 && tokens[at]!.pos !== 'ADP')) return null;
  const source = phraseStartingAt(ground, at + length);
  if (!source) return null;
  const sentence = doc.sentences[tokens[at]!.sentence]!;
  let end = occasionEnd(ground, source.last + 1);
  const content: Span[] = [];
  const before = tokens[at - 1];
  const leftLast = before?.text === ',' || (before?.pos === 'PUNCT' && quoteOf[at - 1]! < 0) ? at - 2 : at - 1;
  if (leftLast >= sentence.first) {
    let first = sentence.first;
    while (first < leftLast && ground.covered[first] && !ground.covered[leftLast]) first++;
    if (tokens[first]!.pos === 'CCONJ' && first < leftLast) first++;
    const q = quoteOf[first]!;
    content.push({ start: q >= 0 ? quotes[q]!.outer.start : tokens[first]!.start, end: tokens[leftLast]!.end });
  }
  while (
    end < source.last + 25 &&
    within(ground, end, sentence.index) &&
    tokens[end]!.text !== ',' &&
    content.length === 0
  )
    end++;
  const right = tokens[end]?.text === ',' && end < sentence.last ? end + 1 : -1;
  if (content.length === 0) {
    if (right < 0) return null;
    const quote = quoteAt(ground, right);
    const last = contentEnd(ground, right, 'clause');
    content.push(
      ...(quote >= 0 ? quoteContent(ground, quote) : last >= right ? [spanOf(ground, { first: right, last })] : []),
    );
  }
  if (content.length === 0) return null;
  return { rule: 'according-to', stance: 'says', source, cue: { first: at, last: at + length - 1 }, content };
}

/** "reportedly": the clause that holds it, told by nobody named. */
export function adverb(
  ground: Ground,
  at: number,
  groups: readonly VerbGroup[],
  subject: Subject | null,
): Draft | null {
  const { doc, tokens, words } = ground;
  const stance = words.adverbs.get(tokens[at]!.lower);
  if (!stance) return null;
  void groups;
  const first = subject && together(ground, subject.range.first, at) ? subject.range.first : at + 1;
  const last = contentEnd(ground, at + 1, 'clause');
  if (last <= at) return null;
  const content =
    first < at
      ? [spanOf(ground, { first, last: Math.max(first, at - 1) }), spanOf(ground, { first: at + 1, last })]
      : [spanOf(ground, { first: at + 1, last })];
  void doc;
  return { rule: 'adverb', stance, source: null, cue: { first: at, last: at }, content };
}

/** "the mayor's claim that", "support for", "made the claim that": a noun that attributes. */
export function noun(ground: Ground, at: number, governor: VerbGroup | null, subject: Subject | null): Draft | null {
  const { tokens, words } = ground;
  const token = tokens[at]!;
  const cue = words.nouns.get(token.lower);
  if (!cue || (token.pos !== 'NOUN' && token.pos !== 'PROPN' && token.pos !== 'VERB')) return null;
  const start = phraseStart(ground, at);
  const possessor = possessorOf(ground, start, at);
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
  const source = possessor ?? lent ?? agent;
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

function possessorOf(ground: Ground, start: number, noun: number): Range | null {
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
  if (!words.agentMarks.has(mark) && mark !== 'from') return null;
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
    const last = contentEnd(ground, first, kind);
    return last < first ? null : { spans: [spanOf(ground, { first, last })], cueLast, how };
  };
  if (words.complementizers.has(token.lower) && cue.frames.has('clause') && !relativeThat(ground, next))
    return ends(next, 'clause', at, 'that');
  if (!sourced) return null;
  if (
    words.infinitiveMarks.has(token.lower) &&
    tokens[next + 1]?.pos === 'VERB' &&
    words.infinitiveNouns.has(cue.stance) &&
    (cue.frames.has('infinitive') || cue.prepositions.has('to'))
  )
    return ends(next, 'phrase', at, 'infinitive');
  if (cue.prepositions.has(token.lower)) return ends(next + 1, 'phrase', next, 'preposition');
  return null;
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

/** "Mayor: The Dam Is Safe": a name and a colon at the start of a line. */
export function headlineColon(ground: Ground, sentence: Range): Draft | null {
  const { tokens } = ground;
  for (let i = sentence.first + 1; i < sentence.first + 8 && i < sentence.last; i++) {
    const token = tokens[i]!;
    if (token.text !== ':') {
      if (
        token.pos !== 'PROPN' &&
        token.pos !== 'NOUN' &&
        token.pos !== 'ADJ' &&
        token.pos !== 'PART' &&
        token.text !== '.'
      )
        return null;
      continue;
    }
    if (tokens[i - 1]!.pos !== 'PROPN' || ground.words.notes.has(tokens[i - 1]!.lower)) return null;
    if (!isUtterance(ground, { first: i + 1, last: sentence.last })) return null;
    const content = restOfParagraph(ground, i + 1, sentence.last);
    if (!content) return null;
    return {
      rule: 'name-colon',
      stance: 'says',
      source: { first: sentence.first, last: i - 1 },
      cue: { first: i, last: i },
      content: [content],
    };
  }
  return null;
}

/** From token `first` to the end of the paragraph, without the full stop of a single sentence. */
function restOfParagraph({ doc, tokens }: Ground, first: number, last: number): Span | null {
  if (last < first + 1) return null;
  const paragraph = doc.paragraphs[doc.sentences[tokens[first]!.sentence]!.paragraph]!;
  const { start } = tokens[first]!;
  const end =
    tokens[last]!.end < paragraph.end
      ? paragraph.end
      : /^[.]$/u.test(tokens[last]!.text)
        ? tokens[last - 1]!.end
        : tokens[last]!.end;
  return { start, end };
}

/** "On the dam, Ann Lee: “It will hold.”": a name, a colon and a whole quote. */
export function quoteColon(ground: Ground, at: number, before: Draft | undefined): Draft | null {
  const { tokens, doc, quotes, quoteOf } = ground;
  if (tokens[at]!.text !== ':' || !opensQuote(ground, at + 1)) return null;
  const quote = quotes[quoteOf[at + 1]!]!;
  if (quote.end - quote.start < 20 || !/[.!?…]/u.test(doc.text[quote.end - 1] ?? '')) return null;
  const content = quoteContent(ground, at + 1);
  if (before && together(ground, before.cue.last, at)) {
    // "She said there were two choices: “You leave or you fight.”"
    if (before.content.at(-1)!.end === tokens[at - 1]?.end) before.content.push(...content);
    cover(ground, content, at);
    return null;
  }
  const source = tokens[at - 1]?.pos === 'PROPN' ? phraseEndingAt(ground, at - 1) : null;
  if (!source || ground.words.notes.has(tokens[source.last]!.lower)) return null;
  return { rule: 'name-colon', stance: 'says', source, cue: { first: at, last: at }, content };
}

/** Three words or more: "Board: The dam is safe", not "Votes: 1,501". */
function isUtterance({ tokens }: Ground, { first, last }: Range): boolean {
  let words = 0;
  for (let i = first; i <= last; i++) if (/^\p{L}{2}/u.test(tokens[i]!.text)) words++;
  return words > 2;
}
