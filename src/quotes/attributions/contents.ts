import type { VerbCue } from '../../languages/cueWords.js';
import { tokenAt } from '../../text/doc.js';
import type { Span } from '../../types.js';
import { pastAside } from './asides.js';
import { bareClauseAt } from './bareClauses.js';
import { hasFiniteVerb } from './clauseVerbs.js';
import { type ContentKind, contentEnd } from './extents.js';
import { type Ground, isGerund, isNominal, quoteAt, spanOf, within } from './ground.js';
import { occasionEnd, putsAt, startsNumber } from './occasions.js';
import { baseEnd, phraseStartingAt } from './phraseBounds.js';
import { quoteContent } from './quoteContent.js';
import { startsInfinitive, type VerbGroup } from './verbGroups.js';

/** A content to the right of its cue; `cueLast` takes in a particle or preposition ("called for"). */
export interface Found {
  content: Span[];
  cueLast: number;
  rule: string;
}

/** The content that follows a cue verb: a quote, a clause, an infinitive, an object. Null where none does. */
export function contentAfter(ground: Ground, group: VerbGroup, cue: VerbCue): Found | null {
  const { tokens } = ground;
  const sentence = tokens[group.head]!.sentence;
  const after = group.head + 1;
  const direct = introducedAt(ground, after, cue, group.head);
  if (direct) return direct;
  const marked = pastAside(ground, after, sentence, cue);
  const aside =
    marked > after
      ? (introducedAt(ground, marked, cue, group.head) ??
        prepositionAt(ground, marked, cue, group.head) ??
        behindCited(ground, marked, cue, group))
      : null;
  return aside && !cue.frames.has('person') ? aside : (frameAt(ground, after, cue, group) ?? aside);
}

/** "said, citing a pilot, |40 had fled|": no mark stands before the clause. */
function behindCited(ground: Ground, at: number, cue: VerbCue, group: VerbGroup): Found | null {
  const cites = ground.words.citing.has(ground.tokens[group.head + 2]?.lower ?? '');
  return cites && ground.tokens[at - 1]?.text === ',' ? frameAt(ground, at, cue, group) : null;
}

/** The frames in their order, from the surest to the least sure. */
function frameAt(ground: Ground, at: number, cue: VerbCue, group: VerbGroup): Found | null {
  return (
    prepositionAt(ground, at, cue, group.head) ??
    (cue.frames.has('person') ? personAt(ground, at, cue, group) : null) ??
    (cue.frames.has('clause') ? bareClauseAt(ground, at, group) : null) ??
    (cue.frames.has('number') || (cue.stance === 'claims' && isBareNumber(ground, at))
      ? numberAt(ground, at, group.head)
      : null) ??
    objectAt(ground, at, group.head, objectRule(ground, cue, group), cue.frames.has('as') && !cue.frames.has('object'))
  );
}

/** The rule of a plain object; null where the cue takes none. */
function objectRule({ words }: Ground, { frames, stance }: VerbCue, { form }: VerbGroup): string | null {
  if (form === 'infinitive' && !words.speaking.has(stance)) return null;
  if (frames.has('object') || frames.has('gerund') || frames.has('as')) return 'verb-object';
  return frames.has('scene') ? 'verb-scene' : null;
}

/** A quote, "that ...", "how ...", "to ...". */
function introducedAt(ground: Ground, from: number, cue: VerbCue, head: number): Found | null {
  const { tokens, words } = ground;
  const sentence = tokens[head]!.sentence;
  let at = from;
  while (
    within(ground, at, sentence)?.pos === 'ADV' &&
    !words.questionWords.has(tokens[at]!.lower) &&
    ground.quoteOf[at]! < 0
  )
    at++;
  // "He added|,| that 40 boats sank"
  if (within(ground, at, sentence)?.text === ',' && isMarkedThat(ground, at + 1)) at++;
  const token = within(ground, at, sentence);
  if (!token) return null;
  const quote = quoteAt(ground, at);
  // "a page titled |“Boats First”| had 3,000 readers"
  const isTitle = quote === at && words.namingVerbs.has(tokens[head]!.lower) && !cue.frames.has('clause');
  if (quote >= 0) {
    const content = isTitle ? [{ ...ground.quotes[ground.quoteOf[quote]!]!.outer }] : quoteContent(ground, quote);
    return { content, cueLast: head, rule: 'verb-quote' };
  }
  if (token.text === ':' && endsParagraph(ground, at)) return blockQuote(ground, at, head);
  // "the worst shooting: 58 dead": "shoot" says something only with its particle
  if (token.text === ':' && cue.frames.size > 0) return ranged(ground, at + 1, 'clause', head, 'verb-colon');
  if (words.complementizers.has(token.lower) && (cue.frames.has('clause') || cue.prepositions.has(token.lower)))
    return isDemonstrative(ground, at) ? null : ranged(ground, at, 'clause', head, 'verb-that');
  if (words.questionWords.has(token.lower) && cue.frames.has('clause'))
    return ranged(ground, at, 'clause', head, 'verb-question');
  // "decided |not to leave|"
  const to = words.negations.has(token.lower) ? at + 1 : at;
  if (
    words.infinitiveMarks.has(tokens[to]?.lower ?? '') &&
    startsInfinitive(ground, to) &&
    (cue.frames.has('infinitive') || cue.prepositions.has(tokens[to]!.lower))
  )
    return ranged(ground, at, 'infinitive', head, 'verb-infinitive');
  return null;
}

/** "that" as a conjunction. */
const isMarkedThat = ({ tokens, words }: Ground, i: number): boolean =>
  tokens[i]?.pos === 'SCONJ' && words.complementizers.has(tokens[i]!.lower);

function endsParagraph({ doc, tokens }: Ground, i: number): boolean {
  const next = tokens[i + 1];
  return next !== undefined && doc.sentences[next.sentence]!.paragraph > doc.sentences[tokens[i]!.sentence]!.paragraph;
}

/** "The board said:" and what it said in the paragraph below, with or without marks. */
function blockQuote(ground: Ground, colon: number, head: number): Found {
  const { doc, tokens } = ground;
  const quote = quoteAt(ground, colon + 1);
  const paragraph = doc.paragraphs[doc.sentences[tokens[colon + 1]!.sentence]!.paragraph]!;
  const content = quote >= 0 ? quoteContent(ground, quote) : [{ ...paragraph }];
  return { content, cueLast: head, rule: 'verb-block' };
}

/** "rejected that criticism.": no clause. */
function isDemonstrative(ground: Ground, at: number): boolean {
  // "that |Saturday| would be her day"
  const last = contentEnd(ground, occasionEnd(ground, at + 1) > at + 1 ? at + 1 : at, 'phrase');
  if (last <= at) return true;
  return last <= at + 4 && !hasFiniteVerb(ground, { first: at, last: contentEnd(ground, at, 'clause') }, false);
}

function prepositionAt(ground: Ground, at: number, cue: VerbCue, head: number): Found | null {
  const { tokens, words } = ground;
  const sentence = tokens[head]!.sentence;
  const token = within(ground, at, sentence);
  if (!token) return null;
  if (!cue.prepositions.has(token.lower)) return null;
  // "reported |on Monday| that", "spoke |on condition| of anonymity"
  const told = tokens[at + 1]?.pos === 'DET' ? at + 2 : at + 1;
  const how = tokens[told]?.lower ?? '';
  if (words.occasionMarks.has(token.lower) && (words.days.has(how) || words.terms.has(how))) return null;
  // "said about |150| people were inside": it limits the number
  if (cue.frames.has('clause') && startsNumber(ground, at)) return null;
  if (!/^(?:ADP|ADV|PART|ADJ|SCONJ)$/u.test(token.pos)) return null;
  // "called on | the council | to resign", "pointed out that"
  const further = introducedAt(ground, at + 1, { ...cue, frames: new Set([...cue.frames, 'clause']) }, at);
  if (further) return further;
  const quote = quoteAt(ground, at + 1);
  if (quote >= 0) return { content: quoteContent(ground, quote), cueLast: at, rule: 'verb-preposition' };
  const second = within(ground, at + 1, sentence);
  const cueLast = second?.pos === 'ADP' && token.pos !== 'PART' ? at + 1 : at;
  // "said of |30 people on board, 29 were saved|"
  if (
    cue.frames.has('clause') &&
    ground.scene.reading.language.figures.numbers.of.has(token.lower) &&
    startsNumber(ground, at + 1)
  )
    return ranged(ground, cueLast + 1, 'clause', cueLast, 'verb-clause');
  return ranged(ground, cueLast + 1, 'phrase', cueLast, 'verb-preposition');
}

/** "says |612,000, or a fifth of its customers|", "counts |112|": the number is what is said. */
function numberAt(ground: Ground, from: number, head: number): Found | null {
  const at = pastTotal(ground, occasionEnd(ground, from));
  return startsNumber(ground, at) ? ranged(ground, at, 'phrase', head, 'verb-number') : null;
}

/** "the union claims |40|.", "claimed |more than 1.1 million| in Paris"; not "claimed |31 lives|". */
function isBareNumber(ground: Ground, from: number): boolean {
  const { tokens, words } = ground;
  if (!startsNumber(ground, from)) return false;
  let at = from;
  while (words.quantifiers.has(tokens[at]?.lower ?? '') || words.comparatives.has(tokens[at]?.lower ?? '')) at++;
  while (tokens[at]?.pos === 'NUM') at++;
  const next = within(ground, at, tokens[from]!.sentence);
  return at > from && (!next || /^(?:PUNCT|ADP|CCONJ)$/u.test(next.pos));
}

/** "|a total of| 31", "|an additional| six": the token of the number itself. */
function pastTotal({ tokens, words }: Ground, at: number): number {
  const noun = tokens[at]?.pos === 'DET' ? at + 1 : at;
  if (!words.totals.has(tokens[noun]?.lower ?? '')) return at;
  return words.tails.has(tokens[noun + 1]?.lower ?? '') ? noun + 2 : noun + 1;
}

/** "told | the BBC | that", "urged | them | to leave", "asked | her | about". */
function personAt(ground: Ground, at: number, cue: VerbCue, group: VerbGroup): Found | null {
  const { tokens, words } = ground;
  const person = phraseStartingAt(ground, at);
  if (!person) return null;
  const base = baseEnd(ground, at);
  const numeric = cue.stance === 'estimates' && !cue.frames.has('clause');
  if (numeric && putsAt(ground, at, cue)) return ranged(ground, at, 'phrase', group.head, 'verb-estimate');
  for (const last of person.last === base ? [base] : [base, person.last]) {
    // "put the toll |at| 40": an estimate by a verb that tells nothing else
    const clausal = numeric
      ? cue
      : { ...cue, frames: new Set([...cue.frames, 'clause' as const, 'infinitive' as const]) };
    let next = occasionEnd(ground, last + 1);
    const found = introducedAt(ground, next, clausal, group.head) ?? prepositionAt(ground, next, cue, last);
    // "called him “a coward”": the person is a part of what is said
    if (found && cue.frames.has('object') && !cue.frames.has('clause')) return null;
    // "give the president “fast-track” powers": nothing is said
    if (numeric && found?.rule === 'verb-quote') return null;
    // "put the toll at 40"; not "placing the groups at odds"
    if (numeric && found?.rule === 'verb-preposition' && !hasNumberNear(ground, found)) return null;
    if (found?.rule === 'verb-preposition' && cue.stance === 'estimates')
      return ranged(ground, at, 'phrase', group.head, 'verb-estimate');
    // "urged |voters to stay|": whoever is to act is a part of what is asked
    if (found?.rule === 'verb-infinitive' && words.delegating.has(cue.stance))
      return {
        content: [{ start: tokens[at]!.start, end: found.content.at(-1)!.end }],
        cueLast: group.head,
        rule: `${found.rule}-person`,
      };
    if (found) return { ...found, cueLast: group.head, rule: `${found.rule}-person` };
    next = pastAside(ground, last + 1, ground.tokens[group.head]!.sentence, cue);
    const later = next > last + 1 ? introducedAt(ground, next, clausal, group.head) : null;
    if (later) return { ...later, rule: `${later.rule}-person` };
  }
  // "told him it was over"; not "put him where he was safe"
  const clause = numeric ? null : bareClauseAt(ground, base + 1, group);
  return clause && { ...clause, rule: 'verb-clause-person' };
}

/** "at |40|", "at |a solid 50 percent|", "at up |to $90 million|". */
function hasNumberNear(ground: Ground, { content }: Found): boolean {
  const first = tokenAt(ground.doc, content[0]!.start);
  return [0, 1, 2].some((k) => startsNumber(ground, first + k));
}

function holdsAs({ tokens, words }: Ground, first: number, end: number): boolean {
  for (let i = first + 1; tokens[i] && tokens[i]!.start < end; i++)
    if (words.asWords.has(tokens[i]!.lower)) return true;
  return false;
}

function objectAt(ground: Ground, from: number, head: number, rule: string | null, needsAs: boolean): Found | null {
  if (!rule) return null;
  const { tokens, words } = ground;
  const sentence = tokens[head]!.sentence;
  // "announced on Monday the plan"
  let at = occasionEnd(ground, from);
  while (
    within(ground, at, sentence)?.pos === 'ADV' &&
    within(ground, at + 1, sentence) &&
    !words.quantifiers.has(tokens[at]!.lower)
  )
    at++;
  const first = within(ground, at, sentence);
  // "they weigh |just under 50| grams"
  const measures =
    words.measuring.has(tokens[head]!.lower) && tokens.slice(at, at + 4).some(({ pos }) => pos === 'NUM');
  if (!first || measures) return null;
  const gerund = isGerund(ground, first);
  const question = words.questionWords.has(first.lower);
  const begins =
    isNominal(first) ||
    first.pos === 'DET' ||
    first.pos === 'ADJ' ||
    words.possessives.has(first.lower) ||
    words.quantifiers.has(first.lower) ||
    ground.quoteOf[at]! >= 0 ||
    gerund ||
    question;
  // "an adult found |guilty of fraud|"
  const predicate = first.pos === 'ADJ' && tokens[at + 1]?.pos === 'ADP' && !words.quantifiers.has(first.lower);
  if (!begins || predicate) return null;
  const found = ranged(ground, at, question ? 'clause' : 'phrase', head, rule);
  // "cast |Lee as a coward|"; not "cast a ballot"
  return needsAs && found && !holdsAs(ground, at, found.content[0]!.end) ? null : found;
}

function ranged(ground: Ground, first: number, kind: ContentKind, cueLast: number, rule: string): Found | null {
  if (!ground.tokens[first] || !within(ground, first, ground.tokens[cueLast]!.sentence)) return null;
  const last = contentEnd(ground, first, kind);
  return last < first ? null : { content: [spanOf(ground, { first, last })], cueLast, rule };
}
