import { isVerb } from '../../text/doc.js';
import type { Span } from '../../types.js';
import { hasFiniteVerb } from './clauseVerbs.js';
import { contentEnd } from './extents.js';
import { type Draft, type Ground, quoteAt, type Range, spanOf, together, within } from './ground.js';
import { clauseNext } from './mainClauses.js';
import { occasionEnd, startsNumber } from './occasions.js';
import { baseEnd, madeBy, phraseStartingAt } from './phraseBounds.js';
import { standsAlone } from './postposed.js';
import { quoteContent } from './quoteContent.js';
import { startsSourcePhrase } from './sourcePhrases.js';
import { type Subject, withNameBehind } from './sources.js';

/** "according to police": the source phrase, with the clause before or after it. */
export function sourcePhrase(ground: Ground, at: number): Draft | null {
  const { doc, tokens, quotes, quoteOf, words } = ground;
  const found = namedSource(ground, at) ?? reckoning(ground, at);
  if (!found) return null;
  const { length, source } = found;
  const sentence = doc.sentences[tokens[at]!.sentence]!;
  let end = occasionEnd(ground, found.last + 1);
  const content: Span[] = [];
  const before = tokens[at - 1];
  const leftLast = before?.text === ',' || (before?.pos === 'PUNCT' && quoteOf[at - 1]! < 0) ? at - 2 : at - 1;
  // "He faces 25 years |but|, according to the board, is free"
  const joins = leftLast === at - 2 && tokens[leftLast]?.pos === 'CCONJ';
  const splits = splitClause(ground, at);
  if (leftLast >= sentence.first && !joins) {
    let first = splits ?? sentence.first;
    while (first < leftLast && ground.covered[first] && !ground.covered[leftLast]) first++;
    if (tokens[first]!.pos === 'CCONJ' && first < leftLast) first++;
    const alone = quoteOf[leftLast]! >= 0 && standsAlone(ground, quoteOf[leftLast]!, leftLast);
    const q = quoteOf[alone ? leftLast : first]!;
    content.push({ start: q >= 0 ? quotes[q]!.outer.start : tokens[first]!.start, end: tokens[leftLast]!.end });
  }
  while (
    end < found.last + 25 &&
    within(ground, end, sentence.index) &&
    tokens[end]!.text !== ',' &&
    content.length === 0
  )
    end++;
  // "His rating in the Herald poll |stands at 53%|"
  // "Demand, according to the board, |reached| 40, a record": behind a subject the verb is no note on the source
  const subject =
    content.length > 0 &&
    before?.text === ',' &&
    isVerb(tokens[end + 1]) &&
    isBareSubject(ground, sentence.first, leftLast);
  const ofSubject = length === 1 && end < sentence.last && isVerb(tokens[end]) && !words.making.has(tokens[end]!.lower);
  const right = ofSubject
    ? end
    : tokens[end]?.text === ',' && end < sentence.last
      ? (subject ? end : pastSourceNote(ground, end)) + 1
      : -1;
  // "They include, by its own count, |3,150 who are ill|", "The dam, according to the board, |is safe|"
  const goesOn = startsNumber(ground, right) || isVerb(tokens[right]) || (splits !== null && right > 0);
  const goes = goesOn && !words.gerund.test(tokens[right]!.lower);
  const between = before?.text === ',' && (goes || isOpening(ground, sentence.first, leftLast, right));
  const open = right > 0 && (between || (ofSubject && goes));
  if (content.length === 0 || open) {
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

/** "a seat |that turns|, according to the board, |on 412 votes|": where a relative clause begins that the source phrase stands in; null else. */
function splitClause({ tokens, words, quoteOf }: Ground, at: number): number | null {
  if (tokens[at - 1]?.text !== ',' || !isVerb(tokens[at - 2])) return null;
  for (let i = at - 3; i > at - CLAUSE && tokens[i]?.sentence === tokens[at]!.sentence && quoteOf[i]! < 0; i--) {
    if (tokens[i]!.pos === 'PUNCT') return null;
    if (words.relatives.has(tokens[i]!.lower) && tokens[i]!.pos !== 'DET') return i;
  }
  return null;
}

/** How long the part of a relative clause before its source may be, in tokens. */
const CLAUSE = 10;

/** "|Saturday's peak demand|, according to the board, reached": a noun phrase and no verb. */
function isBareSubject(ground: Ground, first: number, last: number): boolean {
  const { pos } = ground.tokens[first]!;
  return pos !== 'ADP' && pos !== 'SCONJ' && !hasFiniteVerb(ground, { first, last }, false);
}

/** "|Since May|, according to the board, |40 boats have sunk|": only when or where before the source, and the clause behind it. */
function isOpening(ground: Ground, first: number, last: number, right: number): boolean {
  const opens = ground.tokens[first]!.pos === 'ADP' || ground.tokens[first]!.pos === 'SCONJ';
  return opens && !hasFiniteVerb(ground, { first, last }, false) && clauseNext(ground, right);
}

/** "according to a poll|, taken in May|, half", "according to the board|, which knows|, half": the comma after what is told about the source. */
function pastSourceNote(ground: Ground, comma: number): number {
  const { tokens, words } = ground;
  const first = within(ground, comma + 1, tokens[comma]!.sentence);
  if (!first) return comma;
  const body = bodyEnd(ground, first.index);
  // "according to the board, |a city body|, 40 sank"
  if (body > 0 && tokens[body + 1]?.text === ',') return body + 1;
  const noted = words.relatives.has(first.lower) || (first.pos === 'VERB' && words.participle.test(first.lower));
  if (!noted) return comma;
  for (let i = comma + 2; i < comma + 20; i++) {
    const token = within(ground, i, first.sentence);
    if (!token) return comma;
    if (token.text === ',') return i;
  }
  return comma;
}

/** "|a nonpartisan research group|": the end of a phrase that says what kind of body a source is; -1 else. */
function bodyEnd(ground: Ground, first: number): number {
  const { tokens, scene } = ground;
  if (!scene.words.indefinite.has(tokens[first]!.lower)) return -1;
  const head = baseEnd(ground, first);
  const known =
    head > first && (scene.people.bodies.has(tokens[head]!.lower) || scene.people.businesses.has(tokens[head]!.lower));
  return known ? (phraseStartingAt(ground, first)?.last ?? head) : -1;
}

interface SourcePhrase {
  /** Tokens of the phrase before the source. */
  length: number;
  source: Range;
  /** Last token of the whole phrase. */
  last: number;
}

/** "according to |the harbour board|", "In |a poll of the board| released Monday, half". */
function namedSource(ground: Ground, at: number): SourcePhrase | null {
  const length = startsSourcePhrase(ground, at) || startsSurvey(ground, at) || namesSurvey(ground, at);
  if (length === 0 || (length === 1 && ground.tokens[at]!.pos !== 'ADP')) return null;
  const first = at + length;
  const source =
    (length > 1 ? behindMistaken(ground, first) : null) ??
    phraseStartingAt(ground, first) ??
    mistakenNoun(ground, first);
  if (!source || (length === 1 && isRate(ground, source))) return null;
  // "according to the coroner, |Jane Lee|"
  const whole = length > 1 ? withNameBehind(ground, source) : source;
  return { length, source: whole, last: whole.last };
}

/** "according to |exit| polls": behind "to" the tagger takes the noun before a noun for a verb. */
function behindMistaken(ground: Ground, first: number): Range | null {
  const { tokens } = ground;
  const next = tokens[first]?.pos === 'VERB' ? within(ground, first + 1, tokens[first]!.sentence) : undefined;
  const phrase = next?.pos === 'NOUN' || next?.pos === 'PROPN' ? phraseStartingAt(ground, first + 1) : null;
  return phrase && { first, last: phrase.last };
}

/** "according to |documents| seen by the board": a bare plural that the tagger takes for a verb. */
function mistakenNoun(ground: Ground, at: number): Range | null {
  const token = ground.tokens[at];
  const { plurals, gerund, agentMarks } = ground.words;
  // "according to |polling| by the board"
  const polling = gerund.test(token?.lower ?? '') && agentMarks.has(ground.tokens[at + 1]?.lower ?? '');
  if (polling) return { first: at, last: Math.max(at, baseEnd(ground, at + 2)) };
  if (token?.pos !== 'VERB' || !plurals.test(token.lower)) return null;
  // "according to |figures released by the board|"
  const made = ground.tokens[at + 1] ? madeBy(ground, at) : -1;
  // "according to |figures from the board|"
  const from = made < 0 && ground.words.carrierMarks.has(ground.tokens[at + 1]?.lower ?? '') ? at + 2 : made;
  return { first: at, last: Math.max(at, from > 0 ? baseEnd(ground, from) : at) };
}

/** "by |its| own count", "by |the board's| reckoning". */
function reckoning(ground: Ground, at: number): SourcePhrase | null {
  const { tokens, words } = ground;
  if (!words.agentMarks.has(tokens[at]!.lower)) return null;
  const last = baseEnd(ground, at + 1);
  if (last < 0 || !words.reckonings.has(tokens[last]!.lower)) return null;
  for (let i = at + 1; i < last; i++) {
    if (words.possessives.has(tokens[i]!.lower)) return { length: 1, source: { first: i, last: i }, last };
    if (words.possessiveMarks.has(tokens[i]!.lower) && i > at + 1)
      return { length: 1, source: { first: at + 1, last: i }, last };
  }
  return null;
}

/** "11 per |cent|", "twice per |day|": what is measured by, not who says so; "per |police|", "per |the board|" say so. */
function isRate(ground: Ground, { first, last }: Range): boolean {
  const { tokens, words } = ground;
  const { pos, lower } = tokens[first]!;
  // "30 per |cent| in a trial of 400 patients"
  const head = Math.min(Math.max(first, baseEnd(ground, first)), last);
  // "one place per |every 21,000 voters|"
  if (!words.surveys.has(tokens[head]!.lower) && tokens.slice(first, last + 1).some((token) => token.pos === 'NUM'))
    return true;
  return pos !== 'DET' && pos !== 'PROPN' && !words.possessives.has(lower) && !words.plurals.test(tokens[head]!.lower);
}

/** "In a poll of the board released Monday, half ...": 1 where a survey at the head of the sentence is the source. */
function startsSurvey(ground: Ground, at: number): number {
  const { doc, tokens, words } = ground;
  if (doc.sentences[tokens[at]!.sentence]!.first !== at || !words.occasionMarks.has(tokens[at]!.lower)) return 0;
  const base = baseEnd(ground, at + 1);
  return base > at && words.surveys.has(tokens[base]!.lower) ? 1 : 0;
}

/** "She leads |in| a Herald poll by 8 percent": 1 where a survey inside a sentence that has a share is the source. */
function namesSurvey(ground: Ground, at: number): number {
  const { doc, tokens, words, scene } = ground;
  if (!words.surveyMarks.has(tokens[at]!.lower) || tokens[at + 1]?.pos === 'PRON') return 0;
  const phrase = phraseStartingAt(ground, at + 1);
  if (!phrase) return 0;
  const base = tokens.slice(phrase.first, phrase.last + 1);
  const named = base.some(({ pos }) => pos === 'DET' || pos === 'PROPN');
  // "in the |wake| of a poll", "in the |average| of recent polls"
  const head = tokens[baseEnd(ground, at + 1)]!.lower;
  if (
    !named ||
    !(words.surveys.has(head) || (words.statistics.has(head) && base.some(({ lower }) => words.surveys.has(lower))))
  )
    return 0;
  const { first, last } = doc.sentences[tokens[at]!.sentence]!;
  const { percent } = scene.reading.language.figures.units;
  const shares = tokens.slice(first, last + 1).some(({ lower }) => percent.has(lower) || words.pollUnits.has(lower));
  return shares ? 1 : 0;
}

/** "reportedly": the clause that holds it, told by nobody named. */
export function adverb(ground: Ground, at: number, subject: Subject | null): Draft | null {
  const { tokens, words } = ground;
  const stance = words.adverbs.get(tokens[at]!.lower);
  if (!stance) return null;
  const first = subject && together(ground, subject.range.first, at) ? subject.range.first : at + 1;
  const last = contentEnd(ground, at + 1, 'clause');
  if (last <= at) return null;
  const content =
    first < at
      ? [spanOf(ground, { first, last: Math.max(first, at - 1) }), spanOf(ground, { first: at + 1, last })]
      : [spanOf(ground, { first: at + 1, last })];
  return { rule: 'adverb', stance, source: null, cue: { first: at, last: at }, content };
}
