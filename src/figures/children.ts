import type { Amount } from './amount.js';
import type { Piece } from './pieces.js';
import type { FigureRun } from './run.js';

/** More children are an age: "a mother of 32". */
const MOST_CHILDREN = 20;

/** What may stand behind the number: "a father of two |with| a limp", "mother of three |and| grandmother of five". */
const ENDS: ReadonlySet<string> = new Set(['PUNCT', 'CCONJ', 'VERB', 'AUX', 'PRON', 'ADP']);

const HYPHEN = /^[-‑–]$/u;

/** "a |mother| of three": the piece that tells whose children are counted; null where something else is. */
export function parentOf(
  { pieces, words, figures }: FigureRun,
  { first, core, last, low, quantity }: Amount,
): Piece | null {
  // "a mother|-of-|four"
  const hyphened = HYPHEN.test(pieces[first - 1]?.text ?? '') && HYPHEN.test(pieces[first - 3]?.text ?? '');
  const [of, parent] = hyphened ? [pieces[first - 2], pieces[first - 4]] : [pieces[first - 1], pieces[first - 2]];
  if (!parent || first !== core || quantity.kind !== 'plain' || (low ?? Infinity) > MOST_CHILDREN) return null;
  if (!words.of.has(of!.lower) || !figures.skips.parents.has(parent.lower)) return null;
  const next = pieces[last + 1];
  if (next?.sentence !== parent.sentence) return parent;
  // "the mother of two |victims|", "mother of one |of| them", "mother of 2|-year-old|"
  const hyphen = next.glued && HYPHEN.test(next.text);
  // "a mother of six |drowned|", which the tagger takes for an adjective
  const ends =
    ENDS.has(next.pos) || figures.measures.participles.has(next.lower) || figures.measures.states.has(next.lower);
  return ends && !hyphen && !words.of.has(next.lower) ? parent : null;
}
