import type { Reading } from '../articles/reading.js';
import { tokenAt } from '../text/doc.js';
import type { Attribution, Span } from '../types.js';

/** Rules whose content may go on behind a comma: "said |that 40 boats sank|, bringing the total to 60". */
const CLAUSES = /^verb-(?:that|clause)/u;

/** "bringing the reward to |$|2,000": no end of the participle. */
const SIGN = /^\p{Sc}$/u;

/** A function that finds the attribution whose content a participle goes on with, in the sentence of a span; null where none does. */
export function tailsOf(
  { doc, language }: Reading,
  attributions: readonly Attribution[],
): (span: Span) => Attribution | null {
  const bySentence = new Map<number, Attribution>();
  for (const attribution of attributions) {
    const end = attribution.content.at(-1)?.end;
    if (end === undefined || attribution.source.length === 0 || !CLAUSES.test(attribution.rule)) continue;
    bySentence.set(doc.tokens[tokenAt(doc, end - 1)]!.sentence, attribution);
  }
  return ({ start }) => {
    const at = tokenAt(doc, start);
    const attribution = bySentence.get(doc.tokens[at]?.sentence ?? -1);
    if (!attribution) return null;
    const comma = tokenAt(doc, attribution.content.at(-1)!.end);
    const verb = doc.tokens[comma + 1];
    if (doc.tokens[comma]?.text !== ',' || comma + 1 >= at || verb?.pos !== 'VERB') return null;
    if (!language.quotes.gerund.test(verb.lower)) return null;
    for (let i = comma + 2; i < at; i++)
      if (doc.tokens[i]!.pos === 'PUNCT' && !SIGN.test(doc.tokens[i]!.text)) return null;
    return attribution;
  };
}
