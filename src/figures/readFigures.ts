import type { Reading } from '../articles/reading.js';
import { type DateMention, findDates } from '../text/dates.js';
import { spanId } from '../text/ids.js';
import { contains } from '../text/spans.js';
import type { Attribution, Block, Figure, Skipped, Span } from '../types.js';
import { type Amount, readAmount } from './amounts.js';
import { asOfDate } from './asOf.js';
import { type Counted, countedBehind } from './counted.js';
import { type Measure, measureOf } from './measure.js';
import { startsNumeral } from './numerals.js';
import { cutPieces, type Piece } from './pieces.js';
import type { QuantityContext } from './quantities.js';
import { SKIP_RULES, type SkipContext } from './skipRules.js';
import { readZero, type Zero } from './zeros.js';

/** Blocks in which figures are read. */
const READ: ReadonlySet<Block['kind']> = new Set(['title', 'body', 'caption', 'aside', 'embed']);

interface Run extends QuantityContext {
  reading: Reading;
  pieces: readonly Piece[];
  dates: DateMention[];
  figures: QuantityContext['figures'];
  found: Figure[];
  skipped: Skipped[];
  /** Index of the first block and the first date that may hold what comes next. */
  block: number;
  date: number;
  /** First piece that no figure or skipped number has taken. */
  floor: number;
}

/** Every number of an article, as a figure or as skipped with its reason. Reads the attributions of `reading.article`. */
export function readFigures(reading: Reading): { figures: Figure[]; skipped: Skipped[] } {
  const { doc, language } = reading;
  const run: Run = {
    reading,
    text: doc.text,
    pieces: cutPieces(doc),
    words: language.figures.numbers,
    figures: language.figures,
    dates: findDates(doc, language.text),
    found: [],
    skipped: [],
    block: 0,
    date: 0,
    floor: 0,
  };
  for (let i = 0; i < run.pieces.length; ) i = readAt(run, i);
  return { figures: run.found, skipped: run.skipped };
}

/** Reads what starts at piece `i` and returns the piece from which to go on. */
function readAt(run: Run, i: number): number {
  const { pieces, words, figures } = run;
  const piece = pieces[i]!;
  const zero = readZero(pieces, i, figures);
  if (zero && isRead(run, piece)) return addZero(run, zero);
  const ordinal = words.ordinals.has(piece.lower);
  if (!ordinal && !startsNumeral(piece, words)) return i + 1;
  if (!isRead(run, piece)) return skip(run, i, i, { reason: 'furniture', rule: 'furniture-block' });
  const date = dateHere(run, piece);
  if (date) {
    let last = i;
    while (pieces[last + 1] && pieces[last + 1]!.start < date.end) last++;
    return skip(run, i, last, { reason: 'date', rule: 'date' });
  }
  const amount = readAmount(run, i, run.floor);
  if (!amount)
    return skip(
      run,
      i,
      i,
      piece.digits
        ? { reason: 'reference', rule: 'code' }
        : ordinal
          ? { reason: 'ordinal', rule: 'ordinal-word' }
          : { reason: 'idiom', rule: 'number-word' },
    );
  const reason = SKIP_RULES.find((rule) => rule.holds(skipContext(run, amount)));
  if (reason) return skip(run, amount.first, amount.last, reason);
  return addFigure(run, amount);
}

function isRead(run: Run, piece: Piece): boolean {
  const { blocks } = run.reading.article;
  while (run.block < blocks.length && blocks[run.block]!.end <= piece.start) run.block++;
  const block = blocks[run.block];
  return block === undefined || block.start > piece.start || READ.has(block.kind);
}

/** The date with more than a year that holds the piece; years alone are a matter of the skip rules. */
function dateHere(run: Run, piece: Piece): DateMention | null {
  while (run.date < run.dates.length && run.dates[run.date]!.end <= piece.start) run.date++;
  const date = run.dates[run.date];
  if (!date || date.start > piece.start) return null;
  return date.month !== undefined || date.day !== undefined || date.weekday !== undefined ? date : null;
}

function skip(run: Run, first: number, last: number, { reason, rule }: { reason: string; rule: string }): number {
  run.skipped.push({ start: run.pieces[first]!.start, end: run.pieces[last]!.end, reason, rule });
  run.floor = last + 1;
  return run.floor;
}

function skipContext(run: Run, amount: Amount): SkipContext {
  const { pieces } = run;
  const { sentence } = pieces[amount.core]!;
  const at = (i: number) => (pieces[i]?.sentence === sentence ? pieces[i] : undefined);
  return {
    ...run,
    amount,
    skips: run.figures.skips,
    before: (k) => at(amount.core - k),
    after: (k) => at(amount.last + k),
  };
}

function addZero(run: Run, { first, last, measure }: Zero): number {
  const span = spanOf(run, first, last);
  const { pieces } = run;
  push(
    run,
    span,
    {
      low: 0,
      high: 0,
      bound: 'exact',
      unit: 'person',
      counted: run.figures.counted.people,
      countedAt: null,
      measure: measure.value,
      measureAt: spanOf(run, measure.first, measure.last),
      rule: 'zero',
    },
    pieces[first]!.sentence,
  );
  run.floor = last + 1;
  return run.floor;
}

function addFigure(run: Run, amount: Amount): number {
  const { pieces, figures } = run;
  const counted = countedBehind(pieces, amount, figures);
  const measure = measureOf(pieces, amount, counted, figures);
  push(
    run,
    spanOf(run, amount.first, amount.last),
    {
      low: amount.low,
      high: amount.high,
      bound: amount.bound,
      unit: unitOf(amount, counted, measure),
      counted: counted ? textOf(run, counted.first, counted.last) : measure?.listed ? figures.counted.people : '',
      countedAt: counted ? spanOf(run, counted.first, counted.last) : null,
      measure: measure?.value ?? '',
      measureAt: measure ? spanOf(run, measure.first, measure.last) : null,
      rule: amount.rule,
    },
    pieces[amount.core]!.sentence,
  );
  run.floor = Math.max(amount.last, amount.unitLast) + 1;
  return run.floor;
}

function unitOf({ quantity }: Amount, counted: Counted | null, measure: Measure | null): string {
  if (quantity.kind !== 'plain') return quantity.unit;
  if (counted) return counted.person ? 'person' : 'thing';
  return measure?.listed ? 'person' : 'thing';
}

type Read = Pick<
  Figure,
  'low' | 'high' | 'bound' | 'unit' | 'counted' | 'countedAt' | 'measure' | 'measureAt' | 'rule'
>;

function push(run: Run, span: Span, read: Read, sentence: number): void {
  const { article, doc } = run.reading;
  const attribution = holder(article.attributions, span);
  const { start, end } = doc.sentences[sentence]!;
  const dates = run.dates.filter((date) => date.start >= start && date.end <= end);
  const asOf = asOfDate(doc, dates, run.figures, article.published);
  const { rule, ...fields } = read;
  run.found.push({
    id: spanId(article.id, 'figure', span.start),
    start: span.start,
    end: span.end,
    ...fields,
    source: attribution?.source[0] ?? null,
    attribution: attribution?.id ?? null,
    asOf: asOf?.edtf ?? null,
    ...(asOf?.implied ? { asOfImplied: true } : {}),
    question: null,
    rule,
  });
}

/** The attribution with the shortest content that holds the span. */
function holder(attributions: readonly Attribution[], span: Span): Attribution | null {
  let best: Attribution | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const attribution of attributions)
    for (const content of attribution.content)
      if (contains(content, span) && content.end - content.start < least) {
        best = attribution;
        least = content.end - content.start;
      }
  return best;
}

function spanOf(run: Run, first: number, last: number): Span {
  return { start: run.pieces[first]!.start, end: run.pieces[last]!.end };
}

function textOf(run: Run, first: number, last: number): string {
  return run.text.slice(run.pieces[first]!.start, run.pieces[last]!.end);
}
