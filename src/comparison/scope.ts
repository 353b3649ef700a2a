import type { Reading } from '../articles/reading.js';
import type { ComparisonWords } from '../languages/comparisonWords.js';
import { type Doc, type Sentence, sentenceAt, tokenAt } from '../text/doc.js';
import { onceFor } from '../text/onceFor.js';
import { phraseAtToken, phraseIndex } from '../text/phraseIndex.js';
import type { Figure, Span } from '../types.js';
import { LISTED } from './listedMeasures.js';
import { LONGEST_LABEL, NOWHERE, opensWithPlace, ownPlace, placeOfCounted, placesAbove, placesIn } from './places.js';
import { isRunning, type Mention, type OwnTime, PRESENT, timesBefore, timesIn } from './times.js';

/** What sets a figure apart from others of its kind: time, place, degree, part. */
export interface Scope {
  /** Years ("1959"), periods ("since 2009") and other times ("past", "rate") that are not the event's own. */
  times: string[];
  /** Places, lower case, that the article's lead does not name. */
  places: string[];
  /** All places of its clause, those of the lead too. */
  at: string[];
  /** The place that has the number: "|Talvia| recorded 12". */
  holder: string | null;
  /** True where its sentence opens with such a place: "At a bridge in Orla, 13 were missing". */
  opens: boolean;
  /** True where the lead does not make the place that of the whole ("14 in Cagayan, nine in Isabela, 27 in all"). */
  firm: boolean;
  /** True where its times go on until now, so that an event that lasts may fill them ("since January"). */
  running: boolean;
  /** serious, slight or nothing. */
  degree: string;
  /** True for "including 12", "12 of whom". */
  part: boolean;
  /** True in a heading: "Lunia ferry: 14 dead". */
  heading: boolean;
}

// "12 passengers were slightly injured": how far after the figure its degree stands, in tokens
const DEGREE_REACH = 9;
const DEGREE_BEFORE = 3;

/** What is the event's own: the names of the article's lead, and its time. */
export interface Own extends OwnTime {
  lead: ReadonlySet<string>;
}

/** Reads the scope of a figure from its sentence; `others` are the article's figures in order. */
export function scopeOf(reading: Reading, figure: Figure, own: Own, others: readonly Span[]): Scope {
  const { doc, language } = reading;
  const words = language.comparison;
  const sentence = sentenceAt(doc, figure.start);
  if (!sentence)
    return {
      times: [],
      places: [],
      at: [],
      holder: null,
      opens: false,
      firm: false,
      running: false,
      degree: '',
      part: false,
      heading: false,
    };
  const told = timesIn(doc, sentence, words, own, others).filter(
    ({ at }) =>
      !isQuoted(reading, figure, at) &&
      !isOpposed(doc, sentence, figure, at, words) &&
      !isOfOldValue(doc, figure, at, others, words) &&
      !isOfClause(reading, figure, at),
  );
  const here = belonging(told, figure, others);
  const times = here.length > 0 || !LISTED.has(figure.measure) ? here : timesBefore(doc, sentence, words, own);
  const places = belonging(placesIn(reading, sentence, own.lead), figure, others);
  const anywhere = placesIn(reading, sentence, NOWHERE);
  return {
    times,
    at: belonging(anywhere, figure, others),
    holder: anywhere.findLast(({ ahead, at }) => ahead === true && at < figure.start)?.name ?? null,
    opens: opensWithPlace(doc, sentence, figure, anywhere),
    firm: false,
    running: times.length > 0 && times.every((time) => isRunning(time, words)),
    places: [
      ...ownPlace(figure, words),
      ...placeOfCounted(reading, figure, own.lead),
      ...(places.length > 0 || !LISTED.has(figure.measure) ? places : placesAbove(doc, sentence, words, own.lead)),
    ],
    degree: degreeOf(doc, sentence, figure, words, others),
    part: isPart(doc, sentence, figure, words),
    heading: isHeading(doc, sentence, figure),
  };
}

/** "Before he met the two turkeys, he asked “why I do this |every year|”": a time in somebody's words, the figure outside of them. */
function isQuoted({ article }: Reading, figure: Span, at: number): boolean {
  return article.quotes.some(
    ({ start, end }) => start <= at && at < end && (figure.start < start || figure.start >= end),
  );
}

/** "scores escaped, |while| another was found earlier this year": a time behind a word that sets two clauses against each other. */
function isOpposed(
  doc: Doc,
  { first, last }: Sentence,
  figure: Span,
  at: number,
  { contrast }: ComparisonWords,
): boolean {
  const [from, to] = at < figure.start ? [at, figure.start] : [figure.end, at];
  return doc.tokens
    .slice(first, last + 1)
    .some(({ lower, start, pos }) => start >= from && start < to && pos.endsWith(CONJUNCTION) && contrast.has(lower));
}

/** "Lee, who took over |in 2021|, said sales fell 8 percent": a time of the clause that a comma closed. */
function isOfClause({ doc, language }: Reading, figure: Figure, at: number): boolean {
  if (at > figure.start) return false;
  const time = tokenAt(doc, at);
  const comma = doc.tokens.slice(time, time + 3).findIndex(({ text }) => text === ',');
  if (comma < 0 || doc.tokens[time + comma]!.start > figure.start) return false;
  for (let i = time - 1; i > time - CLAUSE && i > 0; i--) {
    if (doc.tokens[i]!.text === ',') return false;
    if (language.cues.relatives.has(doc.tokens[i]!.lower)) return doc.tokens[i - 1]?.text === ',';
  }
  return false;
}

/** How many tokens such a clause may have before its time. */
const CLAUSE = 10;

/** "30.2 percent, down from 38 percent |in 2020|": the time of what stood before, not of what stands now. */
function isOfOldValue(doc: Doc, figure: Span, at: number, others: readonly Span[], words: ComparisonWords): boolean {
  const old = others.findLast(({ end }) => end <= at);
  if (!old || old.start === figure.start || at < figure.start) return false;
  const lead = tokenAt(doc, old.start) - 1;
  // "61 percent, |compared with| 58.3 percent in 2020"
  const compared = words.compared.has(doc.tokens[lead - 1]?.lower ?? '');
  return compared || words.revision.from.has(doc.tokens[lead]?.lower ?? '');
}

// CCONJ, SCONJ
const CONJUNCTION = 'CONJ';

/**
 * The mentions that belong to a figure: all of its sentence, but where one stands with no other figure between, those beyond other figures
 * belong to them ("in 2014, 200 were taken, and 21 were freed in 2016").
 */
function belonging(mentions: readonly Mention[], figure: Span, others: readonly Span[]): string[] {
  const beyond = ({ at }: Mention): boolean =>
    others.some(({ start }) =>
      at < figure.start ? start > at && start < figure.start : start > figure.start && start < at,
    );
  const own = mentions.filter(({ at, ahead }) => !ahead || at < figure.start);
  const near = own.filter((mention) => !beyond(mention));
  const names = (near.length > 0 ? near : own).map(({ name }) => name).filter((name) => name !== PRESENT);
  return [...new Set(names)].sort();
}

// "14 people dead."
const AFTER_LABEL = 3;

/** True where the sentence of the figure is a heading of what the next one tells: "Lunia ferry: 14 dead". */
function isHeading(doc: Doc, sentence: Sentence, figure: Span): boolean {
  const at = tokenAt(doc, figure.start);
  if (at - sentence.first > LONGEST_LABEL + 1 || sentence.last - at > AFTER_LABEL) return false;
  return at > sentence.first && doc.tokens[at - 1]!.text === ':';
}

function degreeOf(
  doc: Doc,
  sentence: Sentence,
  figure: Figure,
  words: ComparisonWords,
  others: readonly Span[],
): string {
  if (figure.measure === 'killed') return '';
  const after = tokenAt(doc, figure.end);
  const next = others.find(({ start }) => start >= figure.end)?.start ?? Number.POSITIVE_INFINITY;
  for (let i = after; i <= Math.min(sentence.last, after + DEGREE_REACH); i++) {
    const token = doc.tokens[i]!;
    // "killing four people and critically wounding two others"
    if (token.start >= next || token.pos === 'PUNCT' || (token.pos === 'CCONJ' && next < sentence.end)) break;
    const degree = words.degrees.get(token.lower);
    if (degree !== undefined) return degree;
  }
  for (let i = tokenAt(doc, figure.start) - 1; i >= Math.max(sentence.first, after - DEGREE_BEFORE); i--) {
    if (['PUNCT', 'CCONJ'].includes(doc.tokens[i]!.pos)) break;
    const degree = words.degrees.get(doc.tokens[i]!.lower);
    if (degree !== undefined) return degree;
  }
  return '';
}

function isPart(doc: Doc, sentence: Sentence, figure: Figure, words: ComparisonWords): boolean {
  const at = tokenAt(doc, figure.start);
  const after = tokenAt(doc, figure.end);
  for (let i = Math.max(sentence.first, at - 2); i < at; i++)
    if (words.partBefore.has(doc.tokens[i]!.lower)) return true;
  if (HARMS.has(figure.measure) && isRest(doc, at, after, words)) return true;
  return phraseAtToken(partsOf(words), doc.tokens, after) > 0;
}

// those held and those sought are counted on from report to report
const HARMS: ReadonlySet<string> = new Set(['killed', 'injured', 'hospitalised', 'missing']);

/** "|the other| two", "Ann Lee |and| two |other| men": those told before are left out. */
function isRest(
  { tokens }: Doc,
  at: number,
  after: number,
  { additional, definite, joiners }: ComparisonWords,
): boolean {
  const [lead, before] = [tokens[at - 2], tokens[at - 1]];
  const other = (i: number) => additional.has(tokens[i]?.lower ?? '');
  if (other(at - 1) && definite.has(lead?.lower ?? '')) return true;
  return joiners.has(before?.lower ?? '') && lead?.pos === 'PROPN' && other(after);
}

const partsOf = onceFor(({ partAfter }: ComparisonWords) => phraseIndex(partAfter));
