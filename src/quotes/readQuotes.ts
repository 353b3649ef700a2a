import type { Reading } from '../articles/reading.js';
import { tokenAt } from '../text/doc.js';
import type { Actor, Attribution, Quote, Span } from '../types.js';
import { findAttributions } from './attributions/findAttributions.js';
import { castOf } from './cast.js';
import { findQuotes } from './findQuotes.js';
import { findSayings } from './sayings.js';
import { type Scene, setScene } from './scene.js';
import { isBody, isSomebody } from './somebody.js';

/** Every quote of an article with its speaker, and every attribution: who says what. */
export function readQuotes(reading: Reading): { quotes: Quote[]; attributions: Attribution[] } {
  const scene = setScene(reading);
  const cast = castOf(scene);
  const quotes = findQuotes(scene, cast, findSayings(scene));
  const attributions = findAttributions(scene, cast, quotes);
  return { quotes: quotes.map((quote) => heldBy(scene, quote, attributions)), attributions };
}

/** "Hart |charged| on Monday in Aven that you “have a mayor who lies”": without a cue of its own, whoever says what holds it. */
function heldBy(scene: Scene, quote: Quote, attributions: readonly Attribution[]): Quote {
  if (quote.speaker) return quote;
  const last = attributions.findLast(
    ({ content, source, rule }) =>
      source[0] !== undefined &&
      content.some(({ start, end }) => start <= quote.start && quote.end <= end) &&
      // "Mayor: Lee is “over the hill”": a name and a colon speak, whatever they are
      (rule === 'name-colon' || canSay(scene, quote, source[0])),
  );
  return last ? { ...quote, speaker: last.source[0]!, rule: 'held' } : quote;
}

/** A name; where the quote has no cue of its own, somebody or a body too; "the |confusion| continues" says nothing. */
function canSay(scene: Scene, { cue }: Quote, { start, end, how }: Actor & Span): boolean {
  if (how === 'named' || cue) return how === 'named';
  const range = { first: tokenAt(scene.doc, start), last: tokenAt(scene.doc, end - 1) };
  return isSomebody(scene, range) || isBody(scene, range.first);
}
