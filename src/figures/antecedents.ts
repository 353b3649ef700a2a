import type { Reading } from '../articles/reading.js';
import { tokenAt } from '../text/doc.js';
import type { Attribution, Span } from '../types.js';

/** The rule of an attribution whose relative pronoun stands for what is told. */
const RELATIVE = 'relative-object';

/** How many words of what is counted may stand between its number and the pronoun. */
const COUNTED = 5;

/** A function that finds the attribution whose relative pronoun stands for a counted thing: "the |143| people whom the ministry said had been killed"; null where none does. */
export function antecedentsOf(
  { doc }: Reading,
  attributions: readonly Attribution[],
): (span: Span) => Attribution | null {
  const byPronoun = new Map<number, Attribution>();
  for (const attribution of attributions)
    if (attribution.rule === RELATIVE) byPronoun.set(attribution.content[0]!.start, attribution);
  return ({ end }) => {
    if (byPronoun.size === 0) return null;
    const first = tokenAt(doc, end);
    for (let i = first; i <= first + COUNTED; i++) {
      const token = doc.tokens[i];
      if (!token) return null;
      const attribution = byPronoun.get(token.start);
      if (attribution) return attribution;
      if (!/^(?:NOUN|PROPN|ADJ|NUM)$/u.test(token.pos)) return null;
    }
    return null;
  };
}
