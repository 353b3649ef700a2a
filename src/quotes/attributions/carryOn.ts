import { tokenAt } from '../../text/doc.js';
import type { Span } from '../../types.js';
import { LONGEST_RUN } from '../quoteKinds.js';
import { type Draft, type Ground, lastOfQuote, tokensIn } from './ground.js';

/** How many attributions back the one may stand that a quote goes on from. */
const BACK = 4;

/** Adds the quotes that go on without a cue of their own: "..., she said. |“We stay.”|" */
export function carryOn(ground: Ground, drafts: readonly Draft[]): void {
  const { quotes, tokens } = ground;
  let d = -1;
  for (const [q, quote] of quotes.entries()) {
    const first = tokenAt(ground.doc, quote.outer.start);
    while (d + 1 < drafts.length && drafts[d + 1]!.cue.first < first) d++;
    if (!tokens[first] || ground.covered[first] || !isSentence(ground, first, quote)) continue;
    if (isToldLater(ground, q)) continue;
    const draft = speaking(ground, drafts, d, first);
    if (!draft) continue;
    draft.content.push({ ...quote.outer });
    tokensIn(ground, first, lastOfQuote(ground, first));
  }
}

/** “We stay. | “And we build,” said Ann Lee: a quote that runs on to the paragraph that says who speaks. */
function isToldLater({ covered, doc, quotes }: Ground, q: number): boolean {
  let last = q;
  while (last - q < LONGEST_RUN && quotes[last + 1]?.continues) last++;
  return last > q && Boolean(covered[tokenAt(doc, quotes[last]!.outer.start)]);
}

/** True where the quote begins a sentence and ends one. */
function isSentence({ doc, tokens }: Ground, first: number, { outer, end }: { outer: Span; end: number }): boolean {
  if (doc.sentences[tokens[first]!.sentence]!.first !== first) return false;
  return /[.!?…]["”'’»]*$/u.test(doc.text.slice(end - 1, outer.end));
}

/** The latest attribution of the same or the last paragraph that holds a quote. */
function speaking({ doc, tokens }: Ground, drafts: readonly Draft[], d: number, first: number): Draft | null {
  const { paragraph } = doc.sentences[tokens[first]!.sentence]!;
  for (let i = d; i >= 0 && i > d - BACK; i--) {
    const draft = drafts[i]!;
    const away = paragraph - doc.sentences[tokens[draft.cue.last]!.sentence]!.paragraph;
    const { end } = draft.content.at(-1)!;
    // contents that were carried on already stand nearer than their cue
    const near = paragraph - (doc.sentences[tokens[Math.max(0, tokenAt(doc, end) - 1)]!.sentence]?.paragraph ?? 0);
    if (Math.min(away, near) > 1) return null;
    if (/[.,!?…—–―-]["”'’»]{1,2}$/u.test(doc.text.slice(end - 3, end))) return draft;
  }
  return null;
}
