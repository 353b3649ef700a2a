import { bodyStart } from '../../articles/bodyStart.js';
import type { Reading } from '../../articles/reading.js';
import type { TollWords } from '../../languages/tollWords.js';
import { sentenceAt, type Token } from '../../text/doc.js';
import { onceFor } from '../../text/onceFor.js';
import { holdsPhrase, phraseIndex } from '../../text/phraseIndex.js';
import type { Figure, Span } from '../../types.js';
import { HARMED } from '../listedMeasures.js';
import { leadNames } from '../places.js';
import { scopeOf } from '../scope.js';
import type { TollText } from './tollText.js';

/** Where figures of other times stand in an article ("gas explosions have killed | 60 | since 2015"): no toll of the event. */
export type PastFigures = ReadonlySet<number>;
/** Where nothing is told of other times. */
export const NO_PAST: PastFigures = new Set();

/** How far before a number what befell those may stand whom it counts. */
const BEFORE_NUMBER = 2;

/** "the number of people killed in the fire rose to | 19 |": nothing is counted behind it. */
export function isToll(tokens: readonly Token[], i: number, figure: Figure | null): boolean {
  const { measure, measureAt, countedAt, end } = figure ?? { measure: '', measureAt: null, countedAt: null, end: 0 };
  if (measure !== 'killed' || !measureAt || (countedAt && countedAt.start >= end)) return false;
  // "with the dead and the missing, makes | 112 |": no number of the dead alone
  const behind = tokens.find((token) => token.start >= measureAt.end);
  if (behind?.pos === 'CCONJ') return false;
  return measureAt.start < tokens[i]!.start && measureAt.start >= tokens[0]!.start;
}

/** "two | security guards | were killed", "with the loss of | all 19 | crew": the last word of what is counted; -1 where no harm is told beside it. */
export function countedNoun(
  tokens: readonly Token[],
  i: number,
  last: number,
  { end, measure, measureAt, countedAt }: Figure,
): number {
  if (!HARMED.has(measure) || !countedAt || !measureAt || countedAt.start < end) return -1;
  const ahead = isToldBefore(tokens, i, measureAt);
  if (!ahead && measureAt.start < countedAt.end) return -1;
  return Math.max(
    last,
    tokens.findLastIndex((token) => token.end <= countedAt.end),
  );
}

/** "with the loss of | six | fishermen": what befell them is told right before the number. */
function isToldBefore(tokens: readonly Token[], i: number, measureAt: Span): boolean {
  return tokens[Math.max(0, i - BEFORE_NUMBER)]!.start <= measureAt.end && measureAt.end <= tokens[i]!.start;
}

/** "with the loss of | six | fishermen", "| four people | were stabbed": told right beside them, by no word of harm that the toll knows. */
export function isToldBeside(
  tokens: readonly Token[],
  i: number,
  figure: Figure,
  { harm, deadly }: TollWords,
): boolean {
  const { measure, measureAt, countedAt } = figure;
  if (!HARMED.has(measure) || !measureAt) return false;
  const before = measure === 'killed' && isToldBefore(tokens, i, measureAt);
  if (!before && !(countedAt && isRightBehind(tokens, countedAt, measureAt))) return false;
  const told = tokens.filter(({ start }) => start >= measureAt.start && start < measureAt.end);
  return !told.some(({ lower }) => harm.has(lower) || deadly.has(lower));
}

/** "people | were | stabbed": only such words between. */
function isRightBehind(tokens: readonly Token[], { end }: Span, { start }: Span): boolean {
  const between = tokens.filter((token) => token.start >= end && token.end <= start);
  return end <= start && between.every(({ pos }) => pos === 'AUX');
}

/** Where the figures stand that tell of another time than the event's. */
export function pastFigures(reading: Reading, years: ReadonlySet<string>): Set<number> {
  const { article, doc } = reading;
  const { figures } = article;
  const own = { lead: leadNames(reading), years, young: false, otherMonths: new Set<string>() };
  // "SAVANNAH (August 2, 2015): ...": an article opens with its event, however old
  const lead = sentenceAt(doc, bodyStart(article))?.end ?? 0;
  const harmed = figures.filter(({ measure, start }) => HARMED.has(measure) && start >= lead);
  return new Set(
    harmed
      .filter((figure) => scopeOf(reading, figure, own, besideOf(reading, figure)).times.length > 0)
      .map(({ start }) => start),
  );
}

/** The figures that stand in the sentence of one. */
function besideOf({ article, doc }: Reading, { start }: Figure): Figure[] {
  const sentence = sentenceAt(doc, start);
  return article.figures.filter((other) => sentence && other.start >= sentence.start && other.start < sentence.end);
}

/** "In all, | 27 people | died", "| 27 people | died in all": a word for the sum, with no other number between. */
export function isTotal({ tokens, language }: TollText, { first, last }: { first: number; last: number }): boolean {
  const other = ({ pos }: Token) => pos === 'NUM';
  const from = tokens.slice(0, first).findLastIndex(other) + 1;
  const next = tokens.slice(last + 1).findIndex(other);
  return holdsPhrase(totalsOf(language.toll), tokens.slice(from, next < 0 ? tokens.length : last + 1 + next));
}

const totalsOf = onceFor(({ totals }: TollWords) => phraseIndex(totals));
