import type { FigureWords } from '../languages/figureWords.js';
import type { Figure } from '../types.js';
import type { Amount } from './amount.js';
import type { Piece } from './pieces.js';
import type { FigureRun } from './run.js';

/** The figure that a bare number follows, and the one whose noun it takes; `again` where the number is told of the same people another time. */
export interface Carried {
  figure: Figure;
  noun: Figure;
  again: boolean;
}

/** How many sentences back a bare number may take what it counts: "20 people are in hospital. Six are in surgery". */
const WITHIN = 2;

/** What a number without a noun counts, from the figure before it; null where it stands for itself. */
export function carriedFrom(run: FigureRun, amount: Amount): Carried | null {
  const { last, pieces } = run;
  if (!last || pieces[amount.core]!.sentence - last.sentence > WITHIN) return null;
  const before = pieces[amount.first - 1];
  const next = pieces[amount.unitLast + 1];
  const { pos } = next ?? { pos: 'X' };
  const { figure, noun } = last;
  const plain = figure.unit === 'person' || figure.unit === 'thing';
  if (figure.unit !== 'thing' && isRestated(run, amount, plain)) return { figure, noun, again: true };
  if (!plain) return null;
  // "Ruiz has 11 seats and Lee has 10", "Lee at least 10"
  const gapped = before !== undefined && (before.lower === last.before || before.pos === 'PROPN');
  if (gapped && pos !== 'NOUN' && pos !== 'PROPN') return { figure, noun, again: false };
  const subject = pos === 'VERB' || pos === 'AUX' || (pos === 'ADP' && before?.pos !== 'ADP');
  return figure.unit === 'person' && subject ? { figure, noun, again: false } : null;
}

/** "The owner says 98.", "up from 1,300 on Wednesday"; money only in comparisons: "60 bitcoin after 90 at first". */
function isRestated({ pieces, figures, last }: FigureRun, amount: Amount, plain: boolean): boolean {
  const before = beforeAdjectives(pieces, amount.first);
  const { sentence } = pieces[amount.core]!;
  if (!before || before.sentence !== sentence || !endsThere(pieces[amount.unitLast + 1], sentence, figures.skips))
    return false;
  const { restates, compares } = figures.counted;
  if (!plain) return compares.has(before.lower) && last!.sentence === sentence && !isTold(pieces, amount, last!.figure);
  if (namesOther(pieces, amount, figures) || isOneOf(pieces, amount, figures)) return false;
  // "|compared with| 87 on Monday"
  const compared = `${pieces[amount.first - 2]?.lower ?? ''} ${before.lower}`;
  return restates.has(before.lower) || restates.has(compared) || figures.asOf.says.has(before.lower);
}

/** "from |an initial| 31": what stands before the words that say which number it was. */
function beforeAdjectives(pieces: readonly Piece[], first: number): Piece | undefined {
  let at = first - 1;
  while (at > first - ADJECTIVES && (pieces[at]?.pos === 'ADJ' || pieces[at]?.pos === 'DET')) at--;
  return pieces[at];
}

/** How many of those words may stand there, and one. */
const ADJECTIVES = 3;

/** "one of |400|": those of whom a part is told. */
const isOneOf = (pieces: readonly Piece[], { first }: Amount, { numbers }: FigureWords): boolean =>
  numbers.of.has(pieces[first - 1]?.lower ?? '') && pieces[first - 2]?.pos === 'NUM';

/** "put |the value of the haul| at 300,000": what is measured stands before "at"; not "the toll at 40", "the number at 40". */
function namesOther(pieces: readonly Piece[], { first }: Amount, { counted, measures }: FigureWords): boolean {
  const noun = pieces[first - 2];
  // "from |14 people| to five": what is counted itself
  if (noun?.pos !== 'NOUN' || pieces[first - 1]!.pos !== 'ADP' || pieces[first - 3]?.pos === 'NUM') return false;
  return !counted.numberNouns.has(noun.lower) && !measures.nouns.has(noun.lower);
}

/** "a £2 million bonus in a year when spills |doubled| to 16,400": a verb in between tells of something else. */
function isTold(pieces: readonly Piece[], { first }: Amount, { end }: { end: number }): boolean {
  for (let i = first - 1; i >= 0 && pieces[i]!.start >= end; i--) if (pieces[i]!.pos === 'VERB') return true;
  return false;
}

function endsThere(next: Piece | undefined, sentence: number, skips: FigureWords['skips']): boolean {
  if (next?.sentence !== sentence || skips.turns.has(next.lower)) return true;
  if (next.text === '-' || next.text === '/' || next.text === ':') return next.text === ':';
  return (
    next.pos === 'PUNCT' ||
    next.pos === 'ADP' ||
    next.pos === 'CCONJ' ||
    next.pos === 'SCONJ' ||
    next.pos === 'DET' ||
    next.pos === 'ADV' ||
    next.pos === 'NOUN'
  );
}
