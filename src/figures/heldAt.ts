import type { ResolvedDate } from '../text/dates.js';
import type { Figure, Span } from '../types.js';
import { asOfDate } from './asOf.js';
import { sentenceDates } from './dates.js';
import type { FigureRun } from './run.js';

/** What was read of a figure before its date and claimant are asked. */
export type ReadFigure = Pick<
  Figure,
  'low' | 'high' | 'bound' | 'unit' | 'counted' | 'countedAt' | 'measure' | 'measureAt' | 'rule'
>;

/** When the figure that starts at piece `first` held, where its sentence says so. */
export function heldAt(run: FigureRun, first: number, { start, end }: Span, read: ReadFigure): ResolvedDate | null {
  const { article, doc, language } = run.reading;
  const sentence = doc.sentences[run.pieces[first]!.sentence]!;
  const dates = sentenceDates(run.dates, sentence.index);
  if (dates.length === 0) return null;
  const { unit, measureAt, countedAt } = read;
  const isMeasured = unit !== 'person' && unit !== 'thing';
  const before = run.pieces[first - 1]?.lower ?? '';
  const { from, changes } = run.figures.bounds;
  // "6,870 by Thursday, up |from 6,118|": the day of the new value
  const former = from.has(before) && changes.has(run.pieces[first - 2]?.lower ?? '');
  return asOfDate({
    doc,
    dates: former ? dates.filter((date) => date.start >= end) : dates,
    sentence,
    words: language.figures.asOf,
    published: article.published,
    start,
    end,
    unit,
    isLevel: isMeasured && unit !== 'percent',
    isMeasured,
    isBare: (countedAt?.start ?? 0) < start && run.figures.counted.restates.has(before),
    measureAt,
    countedAt,
  });
}
