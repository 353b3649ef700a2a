import type { Reading } from '../articles/reading.js';
import type { ComparisonWords } from '../languages/comparisonWords.js';
import type { Doc, Sentence, Token } from '../text/doc.js';
import { sentenceAt, tokenAt } from '../text/doc.js';
import { onceFor } from '../text/onceFor.js';
import { phraseAtToken, phraseIndex } from '../text/phraseIndex.js';
import { withoutPossessive } from '../text/possessives.js';
import type { Figure, Span } from '../types.js';
import { LISTED } from './listedMeasures.js';

/** What sets a figure apart from others of its kind: time, place, degree, part. */
export interface Scope {
  /** Years ("1959"), periods ("since 2009") and other times ("past", "rate") that are not the event's own. */
  times: string[];
  /** Places, lower case, that the article's lead does not name. */
  places: string[];
  /** serious, slight or nothing. */
  degree: string;
  /** True for "including 12", "12 of whom". */
  part: boolean;
  /** True in a heading: "Lunia ferry: 14 dead". */
  heading: boolean;
}

/** Before a claimant that counts only its own, among the places. */
export const OWN = '@';

/** Name of the time "two years ago", "last year" in the words of a language. */
export const PAST = 'past';

/** A year in which the story was told: "in 2014, 200 were taken, and 21 were freed |in 2016|". */
const PRESENT = '';

const YEAR = /^(?:1[5-9]|20)\d\d$/u;
// "12 passengers were slightly injured": how far after the figure its degree stands, in tokens
const DEGREE_REACH = 9;
const DEGREE_BEFORE = 3;

/** The names that an article's title and first sentences use, lower case word by word: the event's own places. */
export function leadNames({ article, doc }: Reading): ReadonlySet<string> {
  const names = new Set<string>((article.title ?? '').toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []);
  const body = article.blocks.find(({ kind }) => kind === 'body');
  const first = body ? (sentenceAt(doc, body.start)?.index ?? 0) : 0;
  for (const sentence of [...doc.sentences.slice(0, 2), ...doc.sentences.slice(first, first + LEAD_SENTENCES)])
    for (let i = sentence.first; i <= sentence.last; i++) {
      const token = doc.tokens[i]!;
      if (token.text !== token.lower) names.add(token.lower);
    }
  return names;
}

const LEAD_SENTENCES = 2;
const SHORTEST_ROOT = 5;

/** True for a word of the lead, and for one made from it ("Lunian" where the lead has "Lunia"). */
export function isOfLead(word: string, lead: ReadonlySet<string>): boolean {
  if (lead.has(word)) return true;
  for (let end = Math.max(SHORTEST_ROOT, word.length - 3); end < word.length; end++)
    if (lead.has(word.slice(0, end))) return true;
  return false;
}

/** What is the event's own: the names of the article's lead, the years in which the story was told. */
export interface Own {
  lead: ReadonlySet<string>;
  years: ReadonlySet<string>;
}

/** Reads the scope of a figure from its sentence; `others` are the article's figures in order. */
export function scopeOf(reading: Reading, figure: Figure, { lead, years }: Own, others: readonly Span[]): Scope {
  const { doc, language } = reading;
  const words = language.comparison;
  const sentence = sentenceAt(doc, figure.start);
  if (!sentence) return { times: [], places: [], degree: '', part: false, heading: false };
  const told = timesIn(doc, sentence, words, years, others).filter(({ at }) => !isQuoted(reading, figure, at));
  const times = belonging(told, figure, others);
  const places = belonging(placesIn(reading, sentence, lead), figure, others);
  return {
    times: times.length > 0 || !LISTED.has(figure.measure) ? times : timesBefore(doc, sentence, words, years),
    places: [
      ...ownPlace(figure, words),
      ...(places.length > 0 || !LISTED.has(figure.measure) ? places : placesAbove(doc, sentence, words, lead)),
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

/** A hospital counts only those that came to it: its name is a place. */
function ownPlace({ source }: Figure, words: ComparisonWords): string[] {
  const name = source?.name.toLowerCase() ?? '';
  const local = name.split(/\s+/u).some((word) => words.localClaimants.has(withoutPossessive(word)));
  return local ? [OWN + name] : [];
}

/** A time or place and where it stands. */
interface Mention {
  name: string;
  at: number;
}

/**
 * The mentions that belong to a figure: all of its sentence, but where one stands with no other figure between, those beyond other figures
 * belong to them ("in 2014, 200 were taken, and 21 were freed in 2016").
 */
function belonging(mentions: readonly Mention[], figure: Span, others: readonly Span[]): string[] {
  const beyond = ({ at }: Mention): boolean =>
    others.some(({ start }) =>
      at < figure.start ? start > at && start < figure.start : start > figure.start && start < at,
    );
  const near = mentions.filter((mention) => !beyond(mention));
  const names = (near.length > 0 ? near : mentions).map(({ name }) => name).filter((name) => name !== PRESENT);
  return [...new Set(names)].sort();
}

function timesIn(
  doc: Doc,
  sentence: Sentence,
  words: ComparisonWords,
  years: ReadonlySet<string>,
  others: readonly Span[],
): Mention[] {
  const found: Mention[] = [];
  for (let i = sentence.first; i <= sentence.last; i++) {
    const token = doc.tokens[i]!;
    if (YEAR.test(token.text) && !others.some(({ start, end }) => start <= token.start && token.end <= end)) {
      const before = doc.tokens[i - 1]?.lower ?? '';
      const period = words.periodCues.has(before);
      if (period || isYearAfter(before, words))
        found.push({ name: period || !years.has(token.text) ? token.text : PRESENT, at: token.start });
    }
    // the "Lunia Daily" is no rate
    if (!isLower(token) && i > sentence.first) continue;
    for (const { words: phrase, name } of words.otherTimes)
      if (phrase[0] === token.lower && phrase.every((word, k) => doc.tokens[i + k]?.lower === word))
        if (name === PAST || !words.timeShifts.has(doc.tokens[i + phrase.length]?.lower ?? ''))
          // "about an hour ago" is no rate
          found.push({ name, at: token.start });
  }
  return found;
}

/** Sentences that go on with what the head of their paragraph tells of another time. */
const GO_ON = 4;
/** How far from the head of a sentence its time may stand, in tokens. */
const AT_HEAD = 14;

/** "In January 2009, men opened fire at a party. |Two died|, seven were hurt.": the time at the head of an earlier sentence of the paragraph. */
function timesBefore(doc: Doc, sentence: Sentence, words: ComparisonWords, years: ReadonlySet<string>): string[] {
  if (namesDay(doc, sentence, words)) return [];
  for (let s = sentence.index - 1; s >= Math.max(0, sentence.index - GO_ON); s--) {
    const earlier = doc.sentences[s]!;
    if (earlier.paragraph !== sentence.paragraph) return [];
    const head = doc.tokens[Math.min(earlier.first + AT_HEAD, earlier.last)]!.end;
    const times = timesIn(doc, earlier, words, years, []).filter(({ name, at }) => YEAR.test(name) && at < head);
    if (times.length > 0) return times.map(({ name }) => name);
    if (namesDay(doc, earlier, words)) return [];
  }
  return [];
}

/** "on Sunday", "in May": a time of the sentence's own, of the present story. */
function namesDay(doc: Doc, { first, last }: Sentence, words: ComparisonWords): boolean {
  for (let i = first + 1; i <= last; i++) if (isTimeName(doc.tokens[i]!.lower, words)) return true;
  return false;
}

/** "in 1959", "March 1959", "(1959" are years, "at 1959 Canal Street" is none. */
function isYearAfter(before: string, words: ComparisonWords): boolean {
  return words.yearCues.has(before) || words.timeNames.has(before) || /^[\d(,.–-]+$/u.test(before);
}

function placesIn({ doc, language, names }: Reading, sentence: Sentence, lead: ReadonlySet<string>): Mention[] {
  const { comparison: words, toll } = language;
  const found: Mention[] = labelOf(doc, sentence, words, lead);
  for (let i = sentence.first; i < sentence.last; i++) {
    const cue = doc.tokens[i]!;
    const ofPlace = words.placeLinks.has(cue.lower) && words.placeNouns.has(doc.tokens[i - 1]?.lower ?? '');
    if (!ofPlace && !words.placeCues.has(cue.lower)) continue;
    const name = nameAfter(doc, sentence, i + 1);
    // "in a dark SUV": a place is known; "by Ana Berg": a person
    if (toll.indefinite.has(doc.tokens[i + 1]!.lower)) continue;
    if (name.length > 0 && names.mentionByToken.get(name[0]!.index)?.kind === 'person') continue;
    if (name.length === 0 || name.some(({ lower }) => isTimeName(lower, words) || isOfLead(lower, lead))) continue;
    // "in ICRC vehicles"
    if (name.length === 1 && isAcronym(name[0]!) && doc.tokens[name[0]!.index + 1]?.pos === 'NOUN') continue;
    found.push({ name: name.map(({ lower }) => lower).join(' '), at: cue.start });
  }
  return found;
}

/** "May", "Dec." */
const isTimeName = (lower: string, words: ComparisonWords): boolean => words.timeNames.has(lower.replace(/\.$/u, ''));

const isAcronym = ({ text }: Token): boolean => /^\p{Lu}[\p{Lu}.]+$/u.test(text);

/** "Port Ellis: 32 killed", "Lunia ferry: 14 dead", in a list of earlier cases. */
function labelOf(doc: Doc, sentence: Sentence, words: ComparisonWords, lead: ReadonlySet<string>): Mention[] {
  const label: Token[] = [];
  for (let i = sentence.first; i <= Math.min(sentence.last, sentence.first + LONGEST_LABEL); i++) {
    const token = doc.tokens[i]!;
    if (token.text === ':') {
      const name = label.filter((word) => word.pos === 'PROPN' && !isLower(word));
      const own = name.every(({ lower }) => lead.has(lower)) || label.some(({ lower }) => words.labels.has(lower));
      return own ? [] : [{ name: name.map(({ lower }) => lower).join(' '), at: label[0]!.start }];
    }
    if (!['PROPN', 'NOUN', 'ADJ'].includes(token.pos) && isLower(token)) return [];
    label.push(token);
  }
  return [];
}

/** "Port Ellis: 32 killed", and in the paragraph below "He killed 27 sailors": what a heading tells of. */
function placesAbove(doc: Doc, sentence: Sentence, words: ComparisonWords, lead: ReadonlySet<string>): string[] {
  let first = sentence;
  while (first.index > 0 && doc.sentences[first.index - 1]!.paragraph === sentence.paragraph)
    first = doc.sentences[first.index - 1]!;
  const heading = doc.sentences[first.index - 1];
  if (!heading || heading.last - heading.first > LONGEST_HEADING) return [];
  const numbered = doc.tokens.slice(heading.first, heading.last + 1).some(({ pos }) => pos === 'NUM');
  return numbered ? labelOf(doc, heading, words, lead).map(({ name }) => name) : [];
}

const LONGEST_LABEL = 5;
const LONGEST_HEADING = 10;

/** True where the sentence of the figure is a heading of what the next one tells: "Lunia ferry: 14 dead". */
function isHeading(doc: Doc, sentence: Sentence, figure: Span): boolean {
  const at = tokenAt(doc, figure.start);
  if (at - sentence.first > LONGEST_LABEL + 1 || sentence.last - at > AFTER_LABEL) return false;
  return at > sentence.first && doc.tokens[at - 1]!.text === ':';
}

// "14 people dead."
const AFTER_LABEL = 3;

function nameAfter(doc: Doc, sentence: Sentence, from: number): Token[] {
  let at = from;
  while (
    at <= sentence.last &&
    ['DET', 'ADJ'].includes(doc.tokens[at]!.pos) &&
    at < from + 2 &&
    isLower(doc.tokens[at]!)
  )
    at++;
  const name: Token[] = [];
  while (at <= sentence.last && doc.tokens[at]!.pos === 'PROPN' && !isLower(doc.tokens[at]!))
    name.push(doc.tokens[at++]!);
  return name;
}

const isLower = ({ text, lower }: Token): boolean => text === lower;

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
  return phraseAtToken(partsOf(words), doc.tokens, after) > 0;
}

const partsOf = onceFor(({ partAfter }: ComparisonWords) => phraseIndex(partAfter));
