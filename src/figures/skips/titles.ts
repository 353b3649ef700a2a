import { startsWithCapital, startsWithLetter } from '../../text/characters.js';
import type { Piece } from '../pieces.js';
import { isCapital, type SkipContext } from './skipContext.js';

/** Longest title, in words. */
const TITLE_WORDS = 8;
const OPENING = /^["“‘'«„]$/u;
const CLOSING = /^["”’'»“]$/u;

/** 'the film "|Nine| Lives"', "“|12| Angry Bakers” sold well": a work by its name; but '"|Three| people" had drowned', '"|40| Killed in Ostport"'. */
export function isInQuotedTitle(context: SkipContext): boolean {
  const { amount, before, after, figures, titleCase } = context;
  const { kind, numeral } = amount.quantity;
  if (kind !== 'plain' || numeral.scale !== null || amount.first !== amount.core) return false;
  const inside: Piece[] = [];
  let back = 1;
  for (; back <= TITLE_WORDS && before(back) && !OPENING.test(before(back)!.text); back++) inside.push(before(back)!);
  const open = before(back);
  // "the sailors' 12 boats"
  if (!open || !OPENING.test(open.text) || (open.glued && /^\p{L}/u.test(before(back + 1)?.text ?? ''))) return false;
  // "Slaughter of |8| Nurses": a headline, no title; but "Home Alone |2|: Lost"
  if (back > 1 && /^\p{L}/u.test(after(1)?.text ?? '')) return false;
  let ahead = 1;
  for (; ahead <= TITLE_WORDS && after(ahead) && !CLOSING.test(after(ahead)!.text); ahead++) inside.push(after(ahead)!);
  if (!after(ahead) || !CLOSING.test(after(ahead)!.text) || inside.every(({ text }) => !startsWithLetter(text)))
    return false;
  const opens = back > 1 || numeral.form === 'digits' || isCapital(context.pieces[amount.core]);
  if (!opens || titleCase() || !inside.every(isOfTitle)) return false;
  // "Forty |Killed| in Ostport" tells what happened
  const { participles, states, be } = figures.measures;
  return !inside.some((piece, k) => {
    const next = inside[k + 1];
    const happens = participles.has(piece.lower) || states.has(piece.lower) || be.has(piece.lower);
    return happens && !(next && NAMES.test(next.pos));
  });
}

const NAMES = /^(?:NOUN|PROPN)$/u;

/** Small words may stand in a title without a capital: "Three Sisters |in| Paris". */
function isOfTitle({ text, pos }: Piece): boolean {
  return !startsWithLetter(text) || startsWithCapital(text) || /^(?:ADP|DET|CCONJ|PART)$/u.test(pos);
}
