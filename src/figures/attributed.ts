import type { Actor, Attribution, Quote, Span } from '../types.js';

interface Content extends Span {
  attribution: Attribution;
}

/**
 * Gives a function that finds the attribution with the shortest content around a span; one that names its source before one that names none:
 * "Guards said the boy is expected to recover from |two| wounds".
 * The function must be asked in the order of the text: contents that ended are forgotten.
 */
export function holderOf(attributions: readonly Attribution[]): (span: Span) => Attribution | null {
  const contents: Content[] = attributions
    .flatMap((attribution) => attribution.content.map(({ start, end }) => ({ start, end, attribution })))
    .sort((a, b) => a.start - b.start);
  let open: Content[] = [];
  let next = 0;
  return (span) => {
    while (next < contents.length && contents[next]!.start <= span.start) open.push(contents[next++]!);
    open = open.filter(({ end }) => end > span.start);
    let best: Content | null = null;
    for (const content of open) if (content.end >= span.end && (!best || isCloser(content, best))) best = content;
    return best?.attribution ?? null;
  };
}

function isCloser(a: Content, b: Content): boolean {
  const [named, known] = [a.attribution.source.length > 0, b.attribution.source.length > 0];
  return named === known ? a.end - a.start < b.end - b.start : named;
}

/** A function that finds who speaks the quote around a span, where no attribution claims it: "her apology – “I used |two| words”". To be asked in the order of the text. */
export function quotedBy(quotes: readonly Quote[]): (span: Span) => Actor | null {
  let next = 0;
  return ({ start, end }) => {
    while (next < quotes.length && quotes[next]!.end < start) next++;
    const quote = quotes[next];
    return quote && quote.start <= start && quote.end >= end ? quote.speaker : null;
  };
}
