import type { Reading } from '../articles/reading.js';
import { tokenAt } from '../text/doc.js';
import type { Actor, Attribution, Figure, Span } from '../types.js';

/** How many sentences behind the last one that tells of a survey its next share may stand. */
const WITHIN = 1;

/** What is read of a figure before its claimant is asked. */
export type Share = Pick<Figure, 'unit' | 'countedAt'>;

/**
 * A function that finds whose survey a share goes on with: "The Ostport poll shows Lee ahead. She leads |66 percent| to 27 among young voters."
 * Null where no survey was told of just before, or where the sentence names nobody who could have been asked. To be asked in the order of the text.
 */
export function surveysOf(reading: Reading): (span: Span, share: Share) => Actor | null {
  const { doc, language, article } = reading;
  const told = article.attributions.filter((attribution) => isSurvey(reading, attribution));
  let next = 0;
  let open: { source: Actor; sentence: number; told: number } | null = null;
  const isPolled = (sentence: number) => {
    const { first, last } = doc.sentences[sentence]!;
    const words = doc.tokens.slice(first, last + 1);
    const { polled, pollTraits } = language.cues;
    // "according to the poll. Seventy-two percent now believe that": told in one paragraph
    const goesOn =
      open !== null &&
      sentence - open.told === 1 &&
      doc.sentences[sentence]!.paragraph === doc.sentences[open.told]!.paragraph;
    return (
      (goesOn || words.some(({ lower }) => polled.has(lower))) && !words.some(({ lower }) => pollTraits.has(lower))
    );
  };
  return ({ start }, { unit, countedAt }) => {
    const { sentence } = doc.tokens[tokenAt(doc, start)]!;
    for (; next < told.length; next++) {
      const cue = doc.tokens[tokenAt(doc, told[next]!.cue[0]!.start)]!;
      if (cue.sentence > sentence) break;
      open = { source: told[next]!.source[0]!, sentence: cue.sentence, told: cue.sentence };
    }
    const points =
      countedAt !== null && language.cues.pollUnits.has(doc.text.slice(countedAt.start, countedAt.end).toLowerCase());
    if (!open || (unit !== 'percent' && !points) || sentence - open.sentence > WITHIN || !isPolled(sentence))
      return null;
    open.sentence = sentence;
    return { ...open.source, how: 'carried' };
  };
}

/** "|A survey by the board| found", "according to |the poll|". */
function isSurvey({ doc, language }: Reading, { source, cue }: Attribution): boolean {
  const [actor] = source;
  if (!actor || cue.length === 0 || actor.start === undefined) return false;
  for (let i = tokenAt(doc, actor.start); doc.tokens[i] && doc.tokens[i]!.start < actor.end!; i++)
    if (language.cues.surveys.has(doc.tokens[i]!.lower)) return true;
  return false;
}
