import type { AsOfWords } from '../languages/figureWords.js';
import { type DateMention, type ResolvedDate, resolveDate } from '../text/dates.js';
import { type Doc, type Sentence, tokenAt } from '../text/doc.js';
import { isPossessiveMark } from '../text/possessives.js';
import type { Span } from '../types.js';

/** How many words may stand between the word of saying and its date: "said in a statement on Thursday". */
const WITHIN = 7;
const PHRASE = 5;

/** Dates of one sentence that are looked at: enough for any text that is not a table. */
const MOST_DATES = 20;

/** A date and the figure whose time is asked. */
export interface AsOfContext {
  doc: Doc;
  /** Dates of the figure's sentence. */
  dates: readonly DateMention[];
  sentence: Sentence;
  words: AsOfWords;
  published: string | null;
  /** Start and end of the figure. */
  start: number;
  end: number;
  /** True for money and physical units: their day is the day of the price or level. */
  isLevel: boolean;
  unit: string | null;
  /** True for whatever is no count of people or things. */
  isMeasured: boolean;
  /** True for a count without a noun: its day stands right behind it. */
  isBare: boolean;
  /** Where the words stand that say what is counted or measured. */
  countedAt: Span | null;
  /** Where the words stand that say what befell the counted. */
  measureAt: Span | null;
}

type AsOfRule = (date: DateMention, context: AsOfContext) => boolean;

/** The rules in the order in which they are asked. */
const RULES: readonly AsOfRule[] = [
  isNamed, // "as of Thursday"
  isTotalReached, // "another 24 fell by Tuesday, bringing the total to 62"
  isDayReached, // "By Thursday morning the toll stood at 11"
  isDateOfSaying, // "said on Wednesday that"
  isDateOfStatement, // "in a Dec. 22 filing"
  opensSaying, // "On 25 March the minister said that"
  isDateOfOwner, // "Saturday's demand reached 40 megawatts"
  isDateOfLevel, // "closed at $12 on Friday"
  isDateOfMove, // "the price fell on Friday by 3% to $12"
  isDateOfBare, // "it was 98 on Tuesday"
  isDateOfCondition, // "dozens were missing on Wednesday"
  isDateOfState, // "six remained in critical condition Tuesday"
];

/** When the figure held, where its sentence says so; of several dates the nearest one. */
export function asOfDate(context: AsOfContext): ResolvedDate | null {
  const near = (date: DateMention) => Math.abs(date.start - context.start);
  for (const rule of RULES) {
    const fitting = context.dates
      .slice(0, MOST_DATES)
      .filter((date) => rule(date, context))
      .sort((a, b) => near(a) - near(b));
    for (const date of fitting) {
      const resolved = resolveDate(date, context.published);
      if (resolved) return resolved;
    }
  }
  return null;
}

function isNamed(mention: DateMention, { doc, words, sentence }: AsOfContext): boolean {
  const date = { first: clockBefore(doc, mention.first, sentence, words) };
  // "Stand 25. März", "Stand: 25. März"
  const stamp = doc.tokens[date.first - 1]?.text === ':' ? date.first - 2 : date.first - 1;
  if (stamp >= sentence.first && words.stamps.has(doc.tokens[stamp]!.lower)) return true;
  for (let length = PHRASE; length > 1; length--) {
    const first = date.first - length;
    if (first < sentence.first) continue;
    let phrase = '';
    for (let i = first; i < date.first; i++) phrase += (phrase && ' ') + doc.tokens[i]!.lower;
    if (words.before.has(phrase)) return true;
  }
  return false;
}

/** Tokens of a clock time before a day: "as of |9 a.m.| Saturday". */
const MOST_CLOCK = 4;

/** The first token of the clock time right before a day, or the day's own. */
function clockBefore(doc: Doc, day: number, sentence: Sentence, words: AsOfWords): number {
  for (let first = day - 1; first >= Math.max(sentence.first, day - MOST_CLOCK); first--) {
    const { lower, pos } = doc.tokens[first]!;
    if (pos === 'NUM' && words.clockTime.test(lower)) return first;
    if (!words.clock.has(lower)) return day;
  }
  return day;
}

/** How far a day that was reached may stand from the figure, in characters. */
const REACH = 80;

/** "By Thursday morning the toll stood at 11", "4,800 had signed by Friday noon", "By 2036 the debt would reach $3bn". */
function isDayReached(date: DateMention, { doc, words, start, end, sentence, isMeasured }: AsOfContext): boolean {
  const before = doc.tokens[date.first - 1];
  const isPeriod = isMeasured && date.year !== undefined && date.start < start;
  if (!(isDay(date) || isPeriod) || !before || date.first <= sentence.first || !words.reached.has(before.lower))
    return false;
  if (date.start >= end) return date.start - end <= REACH && !isPlanned(doc, date.first - 1);
  return date.first <= sentence.first + OPENING && start - date.end <= REACH;
}

/** "40 were hurt in the works, due |to end| by 30 April": what is to come. */
const isPlanned = ({ tokens }: Doc, by: number): boolean =>
  tokens[by - 1]?.pos === 'VERB' && tokens[by - 2]?.pos === 'PART';

/** "Another 24 inches fell by Tuesday night, bringing the total to 62": the day up to which a total was counted. */
function isTotalReached(date: DateMention, { doc, words, start, sentence }: AsOfContext): boolean {
  const before = doc.tokens[date.first - 1];
  if (!isDay(date) || !before || date.first <= sentence.first || !words.reached.has(before.lower)) return false;
  if (date.end > start || start - date.end > REACH) return false;
  for (let i = date.last + 1; doc.tokens[i] && doc.tokens[i]!.start < start; i++)
    if (words.totals.has(doc.tokens[i]!.lower)) return true;
  return false;
}

/** "it was 98 on Tuesday", "up from 1,300 on Wednesday": the day right behind a bare count. */
function isDateOfBare(date: DateMention, { doc, words, end, isBare }: AsOfContext): boolean {
  return isBare && isDay(date) && date.start >= end && isRightBehind(doc, date, end, words);
}

/** "dozens were missing on Wednesday": the day right behind a state that lasts; "were killed on Wednesday" is an event. */
function isDateOfCondition(date: DateMention, { doc, words, end, measureAt }: AsOfContext): boolean {
  if (!measureAt || measureAt.start < end || !isDay(date) || date.start < measureAt.end) return false;
  const state = doc.tokens[tokenAt(doc, measureAt.start)];
  return state !== undefined && words.lasting.has(state.lower) && isRightBehind(doc, date, measureAt.end, words);
}

/** At most two words, "on early", stand between `end` and the date. */
function isRightBehind(doc: Doc, date: DateMention, end: number, words: AsOfWords): boolean {
  let i = date.first - 1;
  for (
    let steps = 0;
    steps < 2 && i >= 0 && doc.tokens[i]!.start >= end && words.between.has(doc.tokens[i]!.lower);
    steps++
  )
    i--;
  return i < 0 || doc.tokens[i]!.end <= end;
}

/** A day; a month or year alone says when the event was. */
const isDay = (date: DateMention) =>
  date.day !== undefined || date.weekday !== undefined || date.offset !== undefined || date.unit === 'day';

/** "12 are missing, police said on Friday": what is told of the figure still holds when it is said. */
function holdsUntil(date: DateMention, { doc, words, end }: Pick<AsOfContext, 'doc' | 'words' | 'end'>): boolean {
  for (let i = tokenAt(doc, end), steps = 0; i < date.first && steps < HOLD_WITHIN; i++, steps++)
    if (words.holds.has(doc.tokens[i]!.lower)) return true;
  return false;
}

/** How many words behind the figure its verb may stand. */
const HOLD_WITHIN = 6;

function isDateOfSaying(date: DateMention, { doc, words, sentence, start, end }: AsOfContext): boolean {
  if (!isDay(date) && date.month === undefined) return false;
  // "12 were hurt, police said on Friday" dates the saying, not the count
  if (date.start > start && !holdsUntil(date, { doc, words, end })) return false;
  for (let i = date.first - 1; i >= Math.max(sentence.first, date.first - WITHIN); i--) {
    const { lower, pos } = doc.tokens[i]!;
    if (words.says.has(lower)) return true;
    // "teilte |die Küstenwache| am Sonntag mit"
    const subject = words.inverted && (pos === 'NOUN' || pos === 'DET');
    if (!words.between.has(lower) && pos !== 'PROPN' && pos !== 'ADP' && !subject) return false;
  }
  // "the ministry on Thursday said"
  const next = doc.tokens[date.last + 1];
  return next !== undefined && words.says.has(next.lower) && date.first > sentence.first + 1;
}

function isDateOfStatement(date: DateMention, { doc, words }: AsOfContext): boolean {
  return isDay(date) && words.statements.has(doc.tokens[date.last + 1]?.lower ?? '');
}

/** Words that may stand before a date that opens a sentence: "During a Dec. 5 call". */
const OPENING = 3;

/** "On 25 March the minister said that": the date opens the sentence, and a word of saying stands before the figure. */
function opensSaying(date: DateMention, { doc, words, sentence, start }: AsOfContext): boolean {
  if (!(isDay(date) || date.month !== undefined) || date.first > sentence.first + OPENING) return false;
  for (let i = date.last + 1; i <= sentence.last && doc.tokens[i]!.start < start; i++)
    if (words.says.has(doc.tokens[i]!.lower) && !words.acts.has(doc.tokens[i]!.lower)) return true;
  return false;
}

/** "|Saturday's| peak demand reached 40 megawatts": the day whose level it is, and no other day in between. */
function isDateOfOwner(date: DateMention, { doc, dates, start, isMeasured }: AsOfContext): boolean {
  if (!isMeasured || !isDay(date) || date.end > start || !isPossessiveMark(doc.tokens[date.last + 1]?.text ?? ''))
    return false;
  return !dates.some((other) => other.start > date.start && other.start < start);
}

/** "bail was set at $12,000 on Friday", "34 inches of snow fell on Friday": the date right behind a price or level, or what it is of. */
function isDateOfLevel(date: DateMention, context: AsOfContext): boolean {
  const { doc, countedAt, isLevel, words } = context;
  const end = unitEnd(context);
  const from = Math.max(end, countedAt?.end ?? end);
  if (!isLevel || !isDay(date) || date.start < from) return false;
  const before = doc.tokens[date.first - 1];
  return (
    before !== undefined &&
    (before.end <= from || (words.between.has(before.lower) && before.start >= from && before.start - from <= 2))
  );
}

/** Where the unit behind a figure ends: "34 |inches| on Friday". */
function unitEnd({ doc, end, unit }: AsOfContext): number {
  const next = doc.tokens[tokenAt(doc, end)];
  return next && next.start >= end && next.lower === unit?.toLowerCase() ? next.end : end;
}

/** "The price yo-yoed on Tuesday, |falling| 14% to $5,920": levels that moved on a day held on it. */
function isDateOfMove(date: DateMention, { doc, start, end, isMeasured, sentence, words }: AsOfContext): boolean {
  if (!isMeasured || !isDay(date)) return false;
  // "plunged |yesterday|": its verb may stand right before the day
  const [from, to] = date.start < start ? [date.first - 2, tokenAt(doc, start)] : [sentence.first, date.first];
  let moved = false;
  for (let i = Math.max(from, sentence.first); i < to; i++) {
    const { lower, text, start: at } = doc.tokens[i]!;
    if (text === ';' || words.says.has(lower)) return false;
    if (words.moves.has(lower) && (at < start || at >= end)) moved = true;
  }
  return moved;
}

/** "|Six| remained in critical condition Tuesday"; not "a ban that will remain until Tuesday, and |six| boats". */
function isDateOfState(date: DateMention, { doc, words, sentence, start }: AsOfContext): boolean {
  if (!isDay(date) || date.start < start) return false;
  for (let i = date.first - 1; i >= Math.max(sentence.first, date.first - WITHIN); i--) {
    const { lower, pos } = doc.tokens[i]!;
    if (words.stays.has(lower)) return true;
    if (pos === 'VERB' || pos === 'PUNCT') return false;
  }
  return false;
}
