import type { Figure } from '../types.js';
import type { Amount } from './amount.js';
import type { Counted } from './counted.js';
import type { Piece } from './pieces.js';
import type { FigureRun } from './run.js';

/** How far before a part "among them" may stand, in pieces. */
const AMONG_WITHIN = 20;

/**
 * The figure of which an amount counts a part: "47 bodies were found, |19| of them children", "98 were on board. Among them were |four| Norlanders,
 * |three| Ostlanders". What befell all befell them. Null where none is.
 */
export function wholeOf(run: FigureRun, amount: Amount, counted: Counted | null): Figure | null {
  const { last, pieces, figures } = run;
  if (!last || !counted) return null;
  const { sentence } = pieces[amount.core]!;
  const them = figures.counted.pronouns.has(pieces[counted.first]!.lower);
  if (them) return last.sentence === sentence ? last.figure : null;
  if (last.figure.unit !== (counted.person ? 'person' : 'thing') || sentence - last.sentence > 1) return null;
  return isAmongThem(run, amount) ? last.figure : null;
}

/** "|Among them were| four Norlanders, three", ", |among them| 19 minors": nothing else but a list in between. */
function isAmongThem({ pieces, figures }: FigureRun, { first }: Amount): boolean {
  const { sentence } = pieces[first]!;
  const { among, pronouns } = figures.counted;
  for (let i = first - 1; i > first - AMONG_WITHIN && pieces[i]?.sentence === sentence; i--) {
    const piece = pieces[i]!;
    if (pronouns.has(piece.lower)) return among.has(pieces[i - 1]?.lower ?? '');
    if (!isListed(piece) && !figures.measures.passive.has(piece.lower)) return false;
  }
  return false;
}

const isListed = ({ pos, text }: Piece): boolean => text === ',' || /^(?:NOUN|PROPN|ADJ|DET|NUM|CCONJ)$/u.test(pos);

/** How far back the plural of other people may stand that "them" can mean. */
const THEM_WITHIN = 40;

/**
 * True where "them" and "others" mean the things that were counted last: "shot down 61 drones, 12 of |them| over Norland",
 * "held 40 casks. Only 22 of |them| were found"; not where people are named in between.
 */
export function meansThings({ pieces, figures, last }: FigureRun, at: number): boolean {
  if (last?.figure.unit !== 'thing') return false;
  const { sentence } = pieces[at]!;
  if (sentence === last.sentence) return true;
  if (sentence - last.sentence > 1) return false;
  const { isPerson, isPlural } = figures.counted;
  for (let i = at - 1; i > at - THEM_WITHIN && pieces[i] && pieces[i]!.start >= last.figure.end; i--)
    if (isPlural(pieces[i]!.text) && isPerson(pieces[i]!.text)) return false;
  return true;
}
