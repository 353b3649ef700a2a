import type { Span } from '../../types.js';
import { contentEnd } from './extents.js';
import { type Ground, lastOfQuote } from './ground.js';

/** The quote that begins at token `first`, with what follows it in its clause and the paragraphs that take it up. */
export function quoteContent(ground: Ground, first: number): Span[] {
  const { tokens, quotes } = ground;
  const q = ground.quoteOf[first]!;
  const quote = quotes[q]!;
  const last = lastOfQuote(ground, first);
  const next = tokens[last + 1];
  const whole =
    /[.!?,…]["”'’»]*$/u.test(tokens[last]!.text) || /[.!?,…]/u.test(ground.doc.text.slice(quote.end - 1, quote.end));
  const content: Span[] = [{ ...quote.outer }];
  if (!whole && next && next.sentence === tokens[last]!.sentence && !actsOn(ground, first, last + 1)) {
    const end = contentEnd(ground, first, 'clause');
    if (end > last) content[0] = { start: quote.outer.start, end: tokens[end]!.end };
  }
  for (let k = q + 1; k < quotes.length && quotes[k]!.continues; k++) content.push({ ...quotes[k]!.outer });
  return content;
}

/** "chanted “Down with Lee” |and threw stones|": right behind the cue and the quote, what else they did. */
function actsOn({ doc, quotes, quoteOf, tokens, words }: Ground, first: number, next: number): boolean {
  const { start } = quotes[quoteOf[first]!]!;
  const verb = tokens[next + 1];
  return (
    tokens[first - 1]?.pos === 'VERB' &&
    // but “speak “openly” and let them know”
    /^\p{Lu}/u.test(doc.text.slice(start, start + 2)) &&
    words.joiners.has(tokens[next]!.lower) &&
    verb?.pos === 'VERB' &&
    !words.gerund.test(verb.lower)
  );
}
