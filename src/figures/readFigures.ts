import type { Reading } from '../articles/reading.js';
import { dateWordsOf, monthsOf } from '../text/dateWords.js';
import { tokenAt } from '../text/doc.js';
import { spanId } from '../text/ids.js';
import type { Block, Figure, Skipped, Span } from '../types.js';
import type { Amount } from './amount.js';
import { readAmount, sharingUnit } from './amounts.js';
import { carriedFrom } from './carried.js';
import { parentOf } from './children.js';
import { claimantsOf } from './claimant.js';
import { inBrackets, isConverted } from './conversions.js';
import { type Counted, countedBefore, countedBehind } from './counted.js';
import { datesBySentence } from './dates.js';
import { heldAt, type ReadFigure } from './heldAt.js';
import { measureOf } from './measures/measure.js';
import type { Measure } from './measures/measureContext.js';
import { startsNumeral } from './numerals/numeral.js';
import { isDeadly, isOutbreak } from './outbreak.js';
import { meansThings, wholeOf } from './parts.js';
import { cutPieces, type Piece } from './pieces.js';
import { type FigureRun, isTitleCase, pieceRange, startsOf } from './run.js';
import type { SkipContext } from './skips/skipContext.js';
import { SKIP_RULES } from './skips/skipRules.js';
import { unitOf } from './units.js';
import { readZero, type Zero } from './zeros.js';

/** Blocks in which figures are read. */
const READ: ReadonlySet<Block['kind']> = new Set(['title', 'body', 'caption', 'aside', 'embed']);

/** Every number of an article, as a figure or as skipped with its reason. Reads the attributions of `reading.article`. */
export function readFigures(reading: Reading): { figures: Figure[]; skipped: Skipped[] } {
  const { doc, language } = reading;
  const pieces = cutPieces(doc);
  const run: FigureRun = {
    reading,
    text: doc.text,
    pieces,
    words: language.figures.numbers,
    figures: language.figures,
    isStart: startsOf(language.figures),
    dates: datesBySentence(reading),
    found: [],
    skipped: [],
    floor: 0,
    block: 0,
    date: 0,
    last: null,
    amount: null,
    listed: 0,
    sentences: pieceRange(pieces, doc.sentences.length),
    claimants: claimantsOf(reading),
    outbreak: isOutbreak(doc, reading.language.figures),
    deadly: isDeadly(doc, reading.language.figures),
  };
  for (let i = 0; i < pieces.length; ) i = onward(run, i);
  return { figures: run.found, skipped: run.skipped };
}

/** Reads at piece `i`, and goes on behind it: of "a \n billion", cut by a line, only "a" would be read, over and over. */
function onward(run: FigureRun, i: number): number {
  const known = run.found.length;
  const next = readAt(run, i);
  if (next > i) return next;
  run.found.length = known;
  return skip(run, i, i, unread(run.pieces[i]!, false));
}

/** Reads what starts at piece `i` and returns the piece from which to go on. */
function readAt(run: FigureRun, i: number): number {
  const { pieces, words, figures } = run;
  const piece = pieces[i]!;
  if (!piece.digits && !run.isStart(piece)) return i + 1;
  const ordinal = words.ordinals.has(piece.lower);
  if (!ordinal && !startsNumeral(piece, words)) {
    const zero = readZero(pieces, i, figures);
    return zero && isRead(run, piece) ? addZero(run, zero) : i + 1;
  }
  if (!isRead(run, piece)) return skip(run, i, i, { reason: 'furniture', rule: 'furniture-block' });
  const date = dateEnd(run, piece);
  if (date !== null) {
    let last = i;
    while (pieces[last + 1] && pieces[last + 1]!.start < date) last++;
    return skip(run, i, last, { reason: 'date', rule: 'date' });
  }
  const read = readAmount(run, i, run.floor);
  const amount = read && sharingUnit(run, inBrackets(run, read));
  if (!amount) return skip(run, i, i, unread(piece, ordinal));
  const parent = parentOf(run, amount);
  if (parent) return addChildren(run, amount, parent);
  const counted = ofThings(run, amount, countedBehind(pieces, amount, figures));
  const context = skipContext(run, amount, counted);
  const reason = SKIP_RULES.find((rule) => rule.holds(context));
  if (reason) {
    if (reason.rule === 'list-mark') run.listed = amount.low ?? 0;
    return skip(run, amount.first, reason.through?.(context) ?? amount.last, reason);
  }
  return addFigure(run, amount, counted, context.measure);
}

/** "shot down 61 drones, 12 of |them| over Norland", "convicted on nine counts and cleared of three |others|": the things that were counted before. */
function ofThings(run: FigureRun, amount: Amount, counted: Counted | null): Counted | null {
  if (!counted) return null;
  const { counted: words, measures } = run.figures;
  const { pronouns, others } = words;
  const word = run.pieces[counted.first]!.lower;
  if (!pronouns.has(word) && !others.has(word)) return counted;
  // "nine others |who| fled"
  const persons = measures.relatives.has(run.pieces[counted.last + 1]?.lower ?? '');
  if (persons || !meansThings(run, counted.first)) return counted;
  // "two boats sank. Nine |others| were hurt"
  // "helicopters are at work. Two of |them| were treated": those who are at work
  const apart = run.pieces[counted.first]!.sentence !== run.last!.sentence;
  const befell = (others.has(word) || apart) && measured(run, amount, counted)?.listed;
  return befell ? counted : { ...counted, person: false };
}

function measured(
  { pieces, figures: words, sentences, outbreak, deadly }: FigureRun,
  amount: Amount,
  counted: Counted | null,
): Measure | null {
  const [first, last] = sentences[pieces[amount.core]!.sentence]!;
  return measureOf({ pieces, amount, counted, words, first, last, outbreak, deadly });
}

function unread(piece: Piece, ordinal: boolean): { reason: string; rule: string } {
  if (piece.digits) return { reason: 'reference', rule: 'code' };
  return ordinal ? { reason: 'ordinal', rule: 'ordinal-word' } : { reason: 'idiom', rule: 'number-word' };
}

function isRead(run: FigureRun, piece: Piece): boolean {
  const { blocks } = run.reading.article;
  while (run.block < blocks.length && blocks[run.block]!.end <= piece.start) run.block++;
  const block = blocks[run.block];
  return block === undefined || block.start > piece.start || READ.has(block.kind);
}

/** Where the date with more than a year ends that holds the piece; years alone are a matter of the skip rules. */
function dateEnd(run: FigureRun, piece: Piece): number | null {
  const { all } = run.dates;
  while (run.date < all.length && all[run.date]!.end <= piece.start) run.date++;
  const date = all[run.date];
  if (!date || date.start > piece.start) return null;
  return date.month !== undefined || date.day !== undefined ? date.end : null;
}

function skip(run: FigureRun, first: number, last: number, { reason, rule }: { reason: string; rule: string }): number {
  const { start, end } = spanOf(run, first, last);
  run.skipped.push({ start, end, reason, rule });
  run.floor = last + 1;
  return run.floor;
}

function skipContext(run: FigureRun, amount: Amount, counted: Counted | null): SkipContext {
  const { pieces, text, words, figures } = run;
  const { sentence } = pieces[amount.core]!;
  const at = (i: number) => (pieces[i]?.sentence === sentence ? pieces[i] : undefined);
  let measure: Measure | null | undefined;
  return {
    text,
    pieces,
    words,
    figures,
    amount,
    counted,
    // most years, ages and times are told before anybody asks for it
    get measure() {
      measure = measure === undefined ? measured(run, amount, counted) : measure;
      return measure;
    },
    listed: run.listed,
    skips: figures.skips,
    // where all nouns have a capital, no line is told by its capitals
    titleCase: () => !run.reading.language.names.capitalNouns && isTitleCase(pieces, run.sentences[sentence]!),
    isDateWord: (word) => dateWordsOf(run.reading.language.text).has(word),
    isMonth: (word) => monthsOf(run.reading.language.text).has(word),
    before: (k) => at(amount.core - k),
    after: (k) => at(amount.last + k),
  };
}

function addZero(run: FigureRun, { first, last, measure }: Zero): number {
  const { people } = run.figures.counted;
  const measureAt = spanOf(run, measure.first, measure.last);
  const value = { low: 0, high: 0, bound: 'exact', unit: 'person', counted: people, countedAt: null } as const;
  push(run, first, last, { ...value, measure: measure.value, measureAt, rule: 'zero' });
  run.floor = last + 1;
  return run.floor;
}

/** What befalls a mother of three befalls one. */
function addChildren(run: FigureRun, amount: Amount, { text: counted, start, end }: Piece): number {
  const { first, last, low, high, bound, rule } = amount;
  const children = { unit: 'person', counted, countedAt: { start, end }, measure: '', measureAt: null };
  push(run, first, last, { low, high, bound, ...children, rule });
  run.floor = last + 1;
  return run.floor;
}

function addFigure(run: FigureRun, amount: Amount, counted: Counted | null, measure: Measure | null): number {
  const named =
    counted === null && amount.quantity.kind === 'plain' ? countedBefore(run.pieces, amount, run.figures) : null;
  if (named) return addFigure(run, amount, named, measure?.listed ? measure : measured(run, amount, named));
  const from = counted === null && amount.quantity.kind === 'plain' ? carriedFrom(run, amount) : null;
  const carried = from?.figure ?? null;
  const part = measure?.listed ? null : wholeOf(run, amount, counted);
  const same = part ?? (from?.again && !hasOwnMeasure(amount, measure) ? from.figure : null);
  push(run, amount.first, amount.last, {
    low: amount.low,
    high: amount.high,
    bound: amount.bound,
    unit: unitOf(run, amount, counted, measure) ?? carried?.unit ?? 'thing',
    ...countedText(run, counted, measure, from?.again ? carried : (from?.noun ?? null)),
    measure: same?.measure ?? measure?.value ?? '',
    measureAt: same ? same.measureAt : measure ? spanOf(run, measure.first, measure.last) : null,
    rule: amount.rule,
  });
  const figure = run.found.at(-1)!;
  if (carried && !figure.attribution) carrySource(run, figure, carried);
  const aside = isConverted(run, amount);
  run.amount = amount;
  const { kind } = amount.quantity;
  // "60 bitcoin (around €4.6 million) after 90 at first": 90 bitcoin
  if ((kind === 'plain' || kind === 'money') && !aside) run.last = lastOf(run, figure, amount);
  run.floor = Math.max(amount.last, amount.unitLast) + 1;
  return run.floor;
}

/** "|killing| 40, up from 31": a measure that the number has of its own; not what befell others behind it: "up from 31, and 40 were |hurt|". */
const hasOwnMeasure = (amount: Amount, measure: Measure | null): boolean =>
  measure?.listed === true && measure.first < amount.first;

/** "The hospital says six people came. |Three| were sent home.": what is counted on is told by the same source. */
function carrySource({ reading: { doc } }: FigureRun, figure: Figure, { source, start, low }: Figure): void {
  if (!source || source.how === 'carried' || (figure.low ?? 0) > (low ?? 0)) return;
  const [here, before] = [figure.start, start].map((at) => doc.tokens[tokenAt(doc, at)]!.sentence);
  // "We know |one| is well": told by somebody else
  if (figure.start !== doc.sentences[here!]!.start || here! - before! !== 1) return;
  if (doc.sentences[here!]!.paragraph !== doc.sentences[before!]!.paragraph) return;
  figure.source = { ...source, how: 'carried' };
}

function lastOf({ pieces, last, figures }: FigureRun, figure: Figure, amount: Amount): FigureRun['last'] {
  const { sentence } = pieces[amount.core]!;
  const before = pieces[amount.first - 1]?.lower ?? '';
  // "5,000 civilians, |including 210 children|, died. In Marwick 150 lie in a grave": 150 civilians
  const part = figures.counted.parting.has(before) && figure.unit === last?.figure.unit;
  const noun = last?.sentence === sentence && (part || isHarmAlone(figure)) ? last.noun : figure;
  return { figure, noun, sentence, before };
}

/** "12 soldiers were killed and |30 wounded|. Others say 70 were killed": 70 soldiers. */
const isHarmAlone = ({ unit, countedAt, measureAt }: Figure): boolean =>
  unit === 'person' && countedAt !== null && countedAt.start === measureAt?.start && countedAt.end === measureAt.end;

function countedText(
  run: FigureRun,
  counted: Counted | null,
  measure: Measure | null,
  carried: Figure | null,
): Pick<Figure, 'counted' | 'countedAt'> {
  if (counted)
    return { counted: textOf(run, counted.first, counted.last), countedAt: spanOf(run, counted.first, counted.last) };
  // "the number of dead rose to 12, and |300| are hurt"
  const fate = run.figures.measures.nouns.get(carried?.counted.toLowerCase() ?? '');
  const other = measure?.listed && fate !== undefined && run.figures.measures.harms.has(fate) && fate !== measure.value;
  if (carried && !other) return { counted: carried.counted, countedAt: carried.countedAt };
  return { counted: measure?.listed ? run.figures.counted.people : '', countedAt: null };
}

function push(run: FigureRun, first: number, last: number, read: ReadFigure): void {
  const { article } = run.reading;
  const span = spanOf(run, first, last);
  const asOf = heldAt(run, first, span, read);
  run.found.push({
    id: spanId(article.id, 'figure', span.start),
    ...span,
    ...read,
    ...run.claimants(span, read),
    asOf: asOf?.edtf ?? null,
    ...(asOf?.implied ? { asOfImplied: true } : {}),
    question: null,
  });
}

function spanOf(run: FigureRun, first: number, last: number): Span {
  return { start: run.pieces[first]!.start, end: run.pieces[last]!.end };
}

function textOf(run: FigureRun, first: number, last: number): string {
  return run.text.slice(run.pieces[first]!.start, run.pieces[last]!.end);
}
