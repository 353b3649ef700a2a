import type { ComparisonWords, OtherTime } from '../languages/comparisonWords.js';
import { type Doc, isLower, type Sentence } from '../text/doc.js';
import { groupBy } from '../text/grouping.js';
import { onceFor } from '../text/onceFor.js';
import type { Span } from '../types.js';

/** A time or place and where it stands. */
export interface Mention {
  name: string;
  at: number;
  /** True where it belongs to what stands behind it only: "Talvia had 12". */
  ahead?: boolean;
}

/** The event's own time. */
export interface OwnTime {
  /** Years in which the story was told. */
  years: ReadonlySet<string>;
  /** True where the story began only days before the article: "last month" is before it. */
  young: boolean;
  /** Names of the months in which it can hardly have been, lower case. */
  otherMonths: ReadonlySet<string>;
}

/** Name of the time "two years ago", "last year" in the words of a language. */
export const PAST = 'past';

/** A year in which the story was told: "in 2014, 200 were taken, and 21 were freed |in 2016|". */
export const PRESENT = '';

const YEAR = /^(?:1[5-9]|20)\d\d$/u;

/** The times of a sentence that are not the event's own, and the years that are, as `PRESENT`. */
export function timesIn(
  doc: Doc,
  sentence: Sentence,
  words: ComparisonWords,
  own: OwnTime,
  others: readonly Span[],
): Mention[] {
  const found: Mention[] = [];
  for (let i = sentence.first; i <= sentence.last; i++) {
    const token = doc.tokens[i]!;
    if (YEAR.test(token.text) && !others.some(({ start, end }) => start <= token.start && token.end <= end)) {
      const before = doc.tokens[i - 1]?.lower ?? '';
      const period = words.periodCues.has(before);
      if ((period || isYearAfter(before, words)) && !isBaseline(doc, i - 1, words))
        found.push({ name: period || !own.years.has(token.text) ? token.text : PRESENT, at: token.start });
    }
    if (isOtherMonth(doc, i, sentence, words, own)) found.push({ name: token.lower, at: token.start });
    // the "Lunia Daily" is no rate
    if (!isLower(token) && i > sentence.first) continue;
    const time = otherTimesOf(words)
      .get(token.lower)
      ?.find((one) => isAt(doc, i, one.words));
    if (!time) continue;
    if (!isOwn(doc, sentence.first, i, time, words, own)) found.push({ name: time.name, at: token.start });
    // "earlier this month" is not "this month"
    i += time.words.length - 1;
  }
  return found;
}

/** "|In November|, 13 died on the same road", told in January: a month alone, at the head of its sentence. */
function isOtherMonth({ tokens }: Doc, i: number, { first }: Sentence, words: ComparisonWords, own: OwnTime): boolean {
  if (i !== first + 1 || !own.young || !own.otherMonths.has(tokens[i]!.lower)) return false;
  const led = tokens[first]!.pos === 'ADP' && !words.periodCues.has(tokens[first]!.lower);
  return led && tokens[i + 1]?.text === ',';
}

const otherTimesOf = onceFor(({ otherTimes }: ComparisonWords) => {
  const longestFirst = [...otherTimes].sort((a, b) => b.words.length - a.words.length);
  return groupBy(longestFirst, ({ words }) => words[0]!);
});

const runningOf = onceFor(
  ({ otherTimes }: ComparisonWords) =>
    new Set(otherTimes.flatMap(({ kind, name }) => (kind === 'running' ? [name] : []))),
);

/** "since January", "this year": an event that lasts may fill it. */
export const isRunning = (time: string, words: ComparisonWords): boolean => runningOf(words).has(time);

/** Stands for a number in the words of a time: "over | # | decades". */
const NUMBER = '#';

const isAt = (doc: Doc, i: number, phrase: readonly string[]): boolean =>
  phrase.every((word, k) => {
    const token = doc.tokens[i + k];
    return token?.lower === word || (word === NUMBER && token?.pos === 'NUM');
  });

/** What makes of the words of a time nothing that sets a figure apart. */
function isOwn(doc: Doc, first: number, i: number, time: OtherTime, words: ComparisonWords, own: OwnTime): boolean {
  const { tokens } = doc;
  // "about an hour ago" is no rate, "jailed for a year" neither
  if (time.kind === 'rate')
    return (
      words.timeShifts.has(tokens[i + time.words.length]?.lower ?? '') ||
      (time.after === 'noun' && !['NOUN', 'SYM'].includes(tokens[i - 1]?.pos ?? 'X'))
    );
  if (time.kind === 'own' || (time.kind === 'recent' && !own.young)) return true;
  // "62 inches since Dec. 23"
  const after = tokens[i + time.words.length]?.text ?? '';
  if (isTimeName(time.words.at(-1)!, words) && /^\d{1,2}$/u.test(after)) return true;
  if (isBaseline(doc, i, words)) return true;
  // "the |deadliest| attack in two decades killed 58", "the |third| such fire this year"
  return tokens.slice(Math.max(first, i - SUPERLATIVE_WITHIN), i).some(({ lower }) => words.superlatives.has(lower));
}

const SUPERLATIVE_WITHIN = 8;

/** "61 percent, four points higher |than in| 2020": the time of what the figure is compared with. */
const isBaseline = ({ tokens }: Doc, i: number, { baselines }: ComparisonWords): boolean =>
  baselines.has(tokens[i - 1]?.lower ?? '');

/** Sentences that go on with what the head of their paragraph tells of another time. */
const GO_ON = 4;
/** How far from the head of a sentence its time may stand, in tokens: a year, and "last winter". */
const AT_HEAD = 14;
const AT_VERY_HEAD = 2;

/** "In January 2009, men opened fire at a party. |Two died|, seven were hurt.": the time at the head of an earlier sentence of the paragraph. */
export function timesBefore(doc: Doc, sentence: Sentence, words: ComparisonWords, own: OwnTime): string[] {
  if (namesDay(doc, sentence, words)) return [];
  for (let s = sentence.index - 1; s >= Math.max(0, sentence.index - GO_ON); s--) {
    const earlier = doc.sentences[s]!;
    if (earlier.paragraph !== sentence.paragraph) return [];
    const within = (reach: number): number => doc.tokens[Math.min(earlier.first + reach, earlier.last)]!.end;
    const [head, veryHead] = [within(AT_HEAD), within(AT_VERY_HEAD)];
    const times = timesIn(doc, earlier, words, own, []).filter(
      ({ name, at }) => (YEAR.test(name) && at < head) || (name === PAST && at < veryHead),
    );
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

/** "May", "Dec." */
export const isTimeName = (lower: string, words: ComparisonWords): boolean =>
  words.timeNames.has(lower.replace(/\.$/u, ''));
