import { blockTokens } from '../../articles/blockTokens.js';
import { bodyStart } from '../../articles/bodyStart.js';
import type { Reading } from '../../articles/reading.js';
import type { Language } from '../../languages/language.js';
import type { TollWords } from '../../languages/tollWords.js';
import { analyse } from '../../text/analyse.js';
import type { Token } from '../../text/doc.js';
import type { Sex } from '../../text/names.js';
import { onceFor } from '../../text/onceFor.js';
import { phraseIndex } from '../../text/phraseIndex.js';
import type { BlockKind, Figure } from '../../types.js';
import { HARMED } from '../listedMeasures.js';

/** The part of a body that tells of its own event, in UTF-16 code units. */
const EARLY = 700;

/** What is told of in the first part of the body is the event, later text brings background. */
export function isEarly({ article }: Reading, start: number): boolean {
  return start < bodyStart(article) + EARLY;
}

/** Tokens of one text (a title, the beginning of a body, or a sentence of it) and what is known of them. */
export interface TollText {
  tokens: readonly Token[];
  language: Language;
  isTitle: boolean;
  /** Numbers by `Token.index`; null stands for a number that counts no people. Where nothing stands the words tell. */
  numbers: ReadonlyMap<number, { last: number; figure: Figure } | null>;
  /** Last token index of a person's name, and the sex that it tells, by the index of its first token. */
  names: ReadonlyMap<number, { last: number; sex: Sex }>;
}

/** A mark inside a word ("16-year-old"). */
export const HYPHEN = /^[-–‑]$/u;
/** A number that can be an age. */
export const SMALL = /^\d{1,3}$/u;

/** Later text brings other incidents: what is read of an article from the first word of harm on, in UTF-16 code units. */
const READ = 250;
/** How much further the text may tell of others who were hurt, in UTF-16 code units. */
const LATER = 1000;
/** A sentence is read to its end, unless it has none. */
const AT_MOST = 1200;
const TOLD: ReadonlySet<BlockKind> = new Set(['title', 'body']);
/** Skipped numbers that are not read again: "one" and the like were skipped as idioms. */
const NO_COUNT: ReadonlySet<string> = new Set([
  'date',
  'time',
  'age',
  'ordinal',
  'duration',
  'name',
  'address',
  'score',
  'reference',
]);

/** The title of an article, analysed on its own. */
export function titleText({ article, language }: Reading): TollText {
  const tokens = article.title ? analyse(article.title, language.tagger, language.text).tokens : [];
  return { tokens, language, isTitle: true, numbers: new Map(), names: new Map() };
}

/** The beginning of the text, from the first paragraph that has a word of harm on. */
export function bodyText(reading: Reading): TollText {
  return analysed(reading, beginning(reading));
}

/** What follows the beginning of the text. */
export function laterText(reading: Reading): TollText {
  const from = beginning(reading).at(-1)?.index ?? -1;
  const end = (reading.doc.tokens[from]?.end ?? 0) + LATER;
  const { doc } = reading;
  const last = doc.tokens.findIndex(({ start }, i) => i > from && start > end);
  return analysed(reading, from < 0 ? [] : doc.tokens.slice(from + 1, last < 0 ? doc.tokens.length : last));
}

function analysed(reading: Reading, tokens: readonly Token[]): TollText {
  const { doc, language } = reading;
  const end = tokens.at(-1)?.end ?? 0;
  const numbers = new Map<number, { last: number; figure: Figure } | null>();
  const names = new Map<number, { last: number; sex: Sex }>();
  const first = tokens[0]?.index ?? 0;
  const figures = startsOf(reading.article.figures, end);
  const skipped = startsOf(
    reading.article.skipped.filter(({ reason }) => NO_COUNT.has(reason)),
    end,
  );
  for (let i = first; i < doc.tokens.length && doc.tokens[i]!.start < end; i++) {
    const figure = figures.get(doc.tokens[i]!.start);
    if (figure) numbers.set(i, { last: lastBefore(doc.tokens, i, figure.end), figure });
    else if (skipped.has(doc.tokens[i]!.start)) numbers.set(i, null);
    const name = reading.names.mentionByToken.get(i);
    if (name?.kind === 'person' && name.first === i && name.last > i) names.set(i, { last: name.last, sex: name.sex });
  }
  return { tokens, language, isTitle: false, numbers, names };
}

function startsOf<Part extends { start: number }>(parts: readonly Part[], end: number): Map<number, Part> {
  return new Map(parts.filter(({ start }) => start < end).map((part) => [part.start, part]));
}

function lastBefore(tokens: readonly Token[], from: number, end: number): number {
  let last = from;
  while (tokens[last + 1] && tokens[last + 1]!.end <= end) last++;
  return last;
}

/** Tokens of title and body from the first paragraph of harm on, up to `READ`. */
function beginning(reading: Reading): Token[] {
  const { article, doc, language } = reading;
  const { toll } = language;
  const harmed = new Set(article.figures.filter(({ measure }) => HARMED.has(measure)).map(({ start }) => start));
  const read: Token[] = [];
  let length = 0;
  let paragraph = -1;
  let begun = false;
  for (const token of blockTokens(reading, (kind) => TOLD.has(kind))) {
    if (length > AT_MOST || (length > READ && token.sentence !== read.at(-1)?.sentence)) break;
    const now = doc.sentences[token.sentence]!.paragraph;
    if (now !== paragraph && !begun) read.length = 0;
    paragraph = now;
    begun ||= toll.harm.has(token.lower) || toll.deadly.has(token.lower) || isLifeTaken(doc.tokens, token.index, toll);
    // "four people were stabbed", "sank with the loss of all 19 crew"
    begun ||= harmed.has(token.start);
    read.push(token);
    if (begun) length += token.end - token.start + 1;
  }
  return begun ? read : [];
}

/** "took the |lives|", "claims |lives|". */
export function isLifeTaken(tokens: readonly Token[], i: number, { life, taking }: TollWords): boolean {
  return life.has(tokens[i]!.lower) && [1, 2].some((back) => taking.has(tokens[i - back]?.lower ?? ''));
}

/** Phrases of reports that tell of several events ("separate shootings"). */
export const roundUpsOf = onceFor(({ roundUp }: TollWords) => phraseIndex(roundUp));

/** Phrases of a time before ("last week"). */
export const earlierOf = onceFor(({ earlier }: TollWords) => phraseIndex(earlier));

/** Phrases of another event before ("a decade ago", "an earlier crash"). */
export const formerOf = onceFor(({ former }: TollWords) => phraseIndex(former));
