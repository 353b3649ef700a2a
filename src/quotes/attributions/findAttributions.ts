import type { Reading } from '../../articles/reading.js';
import type { Sentence } from '../../text/doc.js';
import { spanId } from '../../text/ids.js';
import type { Attribution, Span } from '../../types.js';
import { cover, type Draft, type Ground, layGround, type QuoteSpan, spanOf } from './ground.js';
import { adjective, adverb, headlineColon, noun, sourcePhrase } from './phrases.js';
import { carryOn } from './postposed.js';
import { type Subject, subjectBefore, subjectOf } from './sources.js';
import { findVerbGroups, type VerbGroup } from './verbGroups.js';
import { impression, verbAttribution } from './verbs.js';

/**
 * Who says what: every attribution of an article, outermost ones only, sorted by the start of the cue.
 * `quotes` are the outermost stretches between quote marks, in order.
 */
export function findAttributions({ article, doc, language }: Reading, quotes: readonly QuoteSpan[]): Attribution[] {
  const ground = layGround(doc, language.cues, quotes);
  const drafts: Draft[] = [];
  for (const sentence of doc.sentences) readSentence(ground, sentence, drafts);
  carryOn(ground, drafts);
  drafts.sort((a, b) => a.cue.first - b.cue.first);
  return drafts.map((draft) => attributionOf(ground, article.id, draft));
}

/** The rules in their order: at each token the first that finds a content stands. */
function readSentence(ground: Ground, sentence: Sentence, drafts: Draft[]): void {
  const { covered, quoteOf } = ground;
  const colon = headlineColon(ground, sentence);
  if (colon) accept(ground, colon, drafts);
  const groups = findVerbGroups(ground, sentence);
  let next = 0;
  let governor: VerbGroup | null = null;
  let subject: Subject | null = null;
  for (let i = sentence.first; i <= sentence.last; i++) {
    const group = groups[next]?.first === i ? groups[next++]! : null;
    if (covered[i] || quoteOf[i]! >= 0) {
      if (group) i = group.head;
      continue;
    }
    const phrase = sourcePhrase(ground, i);
    if (phrase) {
      accept(ground, phrase, drafts);
      i = phrase.source!.last;
      if (group) governor = null;
      while (groups[next] && groups[next]!.first <= i) next++;
      continue;
    }
    if (group) {
      subject = subjectOf(ground, group, subject) ?? subjectAhead(ground, group, groups[next]);
      governor = group;
      const draft: Draft | null =
        adjective(ground, group.head, group, subject) ??
        verbAttribution(ground, group, subject) ??
        impression(ground, group, subject);
      if (draft) accept(ground, draft, drafts);
      if (draft?.source && !draft.rule.startsWith('passive')) subject = { range: draft.source, relative: false };
      i = group.head;
      continue;
    }
    const draft =
      adverb(ground, i, groups, subject) ??
      adjective(ground, i, governor, subject) ??
      noun(ground, i, governor, subject);
    if (draft) accept(ground, draft, drafts);
  }
}

/** "Listing her reasons, | Lee | added": a participle before its subject. */
function subjectAhead(ground: Ground, group: VerbGroup, following: VerbGroup | undefined): Subject | null {
  if (group.form !== 'gerund' || following?.form !== 'finite') return null;
  const ahead = subjectBefore(ground, following.first);
  return ahead && !ahead.relative && ground.tokens[ahead.range.first - 1]?.text === ',' ? ahead : null;
}

/** Keeps a draft, and drops those that its content holds: the outermost attribution stands. */
function accept(ground: Ground, draft: Draft, drafts: Draft[]): void {
  const { tokens } = ground;
  const holds = (at: number) =>
    draft.content.some(({ start, end }) => tokens[at]!.start >= start && tokens[at]!.start < end);
  while (drafts.length > 0 && holds(drafts.at(-1)!.cue.first)) drafts.pop();
  drafts.push(draft);
  cover(ground, draft.content, draft.cue.first);
}

function attributionOf(ground: Ground, article: string, draft: Draft): Attribution {
  const { doc } = ground;
  const cue = spanOf(ground, draft.cue);
  const source = draft.source && spanOf(ground, draft.source);
  return {
    id: spanId(article, 'attribution', cue.start),
    source: source ? [{ ...source, name: nameIn(doc.text, source), how: 'named' }] : [],
    cue: [cue],
    content: draft.content,
    hedges: [],
    stance: draft.stance,
    rule: draft.rule,
  };
}

function nameIn(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/^(?:the|a|an)\s/iu, '');
}
