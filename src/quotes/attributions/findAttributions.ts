import type { CueWords } from '../../languages/cueWords.js';
import { type Sentence, tokenAt } from '../../text/doc.js';
import { spanId } from '../../text/ids.js';
import { onceFor } from '../../text/onceFor.js';
import { among } from '../../text/wordForms.js';
import type { Actor, Attribution, Quote, Span } from '../../types.js';
import type { Cast } from '../cast.js';
import type { Scene } from '../scene.js';
import { actorOf } from './actors.js';
import { carryOn } from './carryOn.js';
import { headlineColon, quoteColon } from './colons.js';
import { claimedCount } from './counts.js';
import { givenCount, revision } from './countVerbs.js';
import { addQuotes, startOf } from './directQuotes.js';
import { accept, linkCited, nest, nestNoun } from './drafts.js';
import { gapped } from './gaps.js';
import { type Draft, type Ground, layGround, type Range, spanOf, together } from './ground.js';
import { headlineTail } from './headlines.js';
import { addHedges } from './hedges.js';
import { impression } from './impressions.js';
import { clauseNext } from './mainClauses.js';
import { adjective, noun } from './nouns.js';
import { phraseStartingAt } from './phraseBounds.js';
import { adverb, sourcePhrase } from './phrases.js';
import { signature } from './signatures.js';
import { type Subject, subjectBefore, subjectOf } from './sources.js';
import { survey } from './surveys.js';
import { findVerbGroups, type VerbGroup } from './verbGroups.js';
import { readVerbSecond } from './verbSecond.js';
import { verbAttribution } from './verbs.js';

/** Blocks that are not the article's own words. */
const UNREAD = new Set(['furniture', 'comment', 'credit', 'byline']);

/**
 * Who says what: every attribution of an article, direct, indirect and mixed, sorted by the start of the cue (of the quote where it has none).
 * Within a content only reports that hold a number stand for themselves. Sources are named as the speakers of quotes are.
 */
export function findAttributions(scene: Scene, cast: Cast, quotes: readonly Quote[]): Attribution[] {
  const { doc } = scene;
  const ground = layGround(scene);
  const drafts: Draft[] = [];
  const unread = scene.reading.article.blocks.filter(({ kind }) => UNREAD.has(kind));
  let block = 0;
  for (const sentence of doc.sentences) {
    while (block < unread.length && unread[block]!.end <= sentence.start) block++;
    if (block >= unread.length || unread[block]!.start > sentence.start) readSentence(ground, sentence, drafts);
  }
  drafts.sort((a, b) => a.cue.first - b.cue.first);
  linkCited(ground, drafts);
  carryOn(ground, drafts);
  const attributions = drafts.map((draft) => attributionOf(ground, cast, draft));
  addQuotes(attributions, quotes, scene.marks, scene.reading.article.id);
  addHedges(ground, attributions);
  return attributions.sort((a, b) => startOf(a) - startOf(b));
}

/** The words at which a rule that is no verb's can begin: one look-up instead of one for each rule. */
const openersOf = onceFor(
  ({
    sourcePhrases,
    occasionMarks,
    agentMarks,
    adverbs,
    adjectives,
    nouns,
    claimedCounts,
    tolls,
    estimates,
  }: CueWords) =>
    among(
      new Set([
        ':',
        ...sourcePhrases.map(([first]) => first!),
        ...occasionMarks,
        ...agentMarks,
        ...adverbs.keys(),
        ...adjectives.keys(),
        ...nouns.keys(),
        ...claimedCounts,
        ...tolls,
        ...estimates,
      ]),
    ),
);

/** What signs a line or heads an article first, then the rules for the language's order of words. */
function readSentence(ground: Ground, sentence: Sentence, drafts: Draft[]): void {
  const signed = signature(ground, sentence);
  if (signed) {
    accept(ground, signed, drafts);
    return;
  }
  const colon = headlineColon(ground, sentence);
  if (colon) accept(ground, colon, drafts);
  const tail = colon ? null : headlineTail(ground, sentence);
  if (tail) accept(ground, tail, drafts);
  if (ground.words.verbSecond) readVerbSecond(ground, sentence, drafts);
  else readFromLeft(ground, sentence, drafts, colon);
}

/** The rules in their order: at each token the first that finds a content stands. */
function readFromLeft(ground: Ground, sentence: Sentence, drafts: Draft[], colon: Draft | null): void {
  const { covered, quoteOf } = ground;
  const groups = findVerbGroups(ground, sentence);
  const isOpener = openersOf(ground.words);
  let next = 0;
  let governor: VerbGroup | null = null;
  let subject: Subject | null = null;
  let main: Subject | null = null;
  for (let i = sentence.first; i <= sentence.last; i++) {
    const group = groups[next]?.first === i ? groups[next++]! : null;
    // "|Added| Mayor Lee: We stay.": the cue of the headline
    if (group && group.first === colon?.cue.first) continue;
    if (covered[i] || quoteOf[i]! >= 0) {
      if (group) {
        nest(ground, group, drafts);
        i = group.head;
      } else if (isOpener(ground.tokens[i]!)) nestNoun(ground, i, drafts);
      continue;
    }
    const opens = isOpener(ground.tokens[i]!);
    if (!opens && !group) continue;
    const phrase = opens ? sourcePhrase(ground, i) : null;
    if (phrase) {
      accept(ground, phrase, drafts);
      i = phrase.source!.last;
      if (group) governor = null;
      while (groups[next] && groups[next]!.first <= i) next++;
      continue;
    }
    if (group) {
      const chained = chainStart(ground, group, governor);
      subject =
        subjectOf(ground, group, governs(ground, group, subject, main)) ?? subjectAhead(ground, group, groups[next]);
      if (subject && !subject.relative) main ??= subject;
      governor = group;
      const draft: Draft | null = ofVerb(ground, group, subject);
      if (draft)
        accept(ground, chained < draft.cue.first ? { ...draft, cue: { ...draft.cue, first: chained } } : draft, drafts);
      const second = draft && gapped(ground, draft);
      if (second) accept(ground, second, drafts);
      if (draft?.source && !draft.rule.startsWith('passive')) subject = { range: draft.source, relative: false };
      // "quoted a doctor as |saying|": a verb inside the cue
      i = draft?.rule === 'quoted-as' ? draft.cue.last : group.head;
      while (groups[next] && groups[next]!.first <= i) next++;
      continue;
    }
    const draft =
      (i === colon?.cue.first ? null : quoteColon(ground, i, drafts.at(-1))) ??
      adverb(ground, i, subject) ??
      adjective(ground, i, governor, subject) ??
      claimedCount(ground, i) ??
      noun(ground, i, governor, subject);
    if (draft) accept(ground, draft, drafts);
  }
}

function ofVerb(ground: Ground, group: VerbGroup, subject: Subject | null): Draft | null {
  const draft =
    adjective(ground, group.head, group, subject) ??
    survey(ground, group, subject) ??
    revision(ground, group, subject) ??
    givenCount(ground, group, subject) ??
    verbAttribution(ground, group, subject) ??
    impression(ground, group, subject);
  if (draft && !draft.source && group.form === 'gerund') draft.source = mainSubject(ground, draft);
  return draft;
}

/** "Lee tried to mend it — which was late — |by| saying": behind a preposition that follows an aside the main subject goes on. */
function governs(
  { tokens }: Ground,
  { first, form }: VerbGroup,
  subject: Subject | null,
  main: Subject | null,
): Subject | null {
  const aside = form === 'gerund' && tokens[first - 1]?.pos === 'ADP' && tokens[first - 2]?.pos === 'PUNCT';
  return aside && subject?.relative ? (main ?? subject) : subject;
}

/** "|continued| to question it", "|tried| to describe it": where the cue begins whose infinitive follows its governor. */
function chainStart({ tokens, words }: Ground, group: VerbGroup, governor: VerbGroup | null): number {
  if (group.form !== 'infinitive' || !governor || governor.head >= group.first || governor.form === 'infinitive')
    return group.first;
  const between = tokens[governor.head + 1]!;
  const joined =
    governor.head + 1 === group.first ||
    (governor.head + 2 === group.first && (between.pos === 'ADP' || between.pos === 'ADV'));
  return joined && !words.be.has(tokens[governor.head]!.lower) ? governor.first : group.first;
}

/** "Listing her reasons, | Lee | added": a participle before its subject. */
function subjectAhead(ground: Ground, group: VerbGroup, following: VerbGroup | undefined): Subject | null {
  if (group.form !== 'gerund' || following?.form !== 'finite') return null;
  const ahead = subjectBefore(ground, following.first);
  return ahead && !ahead.relative && ground.tokens[ahead.range.first - 1]?.text === ',' ? ahead : null;
}

/** "Declaring that the dam was safe, |the mayor| left": the subject of the main clause behind the content of a participle. */
function mainSubject(ground: Ground, { content, cue }: Draft): Range | null {
  const { doc, tokens } = ground;
  const comma = tokenAt(doc, content.at(-1)!.end);
  if (tokens[comma]?.text !== ',' || !together(ground, comma + 1, cue.first) || !clauseNext(ground, comma + 1, true))
    return null;
  return phraseStartingAt(ground, comma + 1);
}

function attributionOf(ground: Ground, cast: Cast, draft: Draft): Attribution {
  const cue = spanOf(ground, draft.cue);
  const source = draft.source && actorOf(ground, cast, draft.source);
  // "The navy's claim was denied |by Lee|": who denies it does not hand it on
  const hands = draft.via ?? (draft.outer?.rule.startsWith('passive') ? null : draft.outer?.source);
  const via = hands ? actorOf(ground, cast, hands) : null;
  const cited = draft.cites ? actorOf(ground, cast, draft.cites) : null;
  return {
    id: spanId(cast.scene.reading.article.id, 'attribution', cue.start),
    source: source ? [toldVia(source, cited, via)] : [],
    cue: [cue],
    content: draft.content,
    hedges: [],
    stance: draft.stance,
    rule: draft.rule,
  };
}

/** "the BBC, citing the ministry, said": the ministry, via the BBC; "the BBC said that police said": police, via the BBC. */
function toldVia(source: Actor & Span, cited: (Actor & Span) | null, via: (Actor & Span) | null): Actor & Span {
  if (cited && cited.name !== source.name) return { ...cited, via: source };
  return via && via.name !== source.name ? { ...source, via } : source;
}
