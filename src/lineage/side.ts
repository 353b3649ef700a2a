import { contains, overlaps } from '../text/spans.js';
import type { Attribution, Figure } from '../types.js';
import type { Body, BodySentence } from './body.js';

/** One of two aligned sentences, with what was read in it. */
export interface Side {
  body: Body;
  sentence: BodySentence;
  figures: Figure[];
  attributions: Attribution[];
}

/** A sentence with its figures, and the attributions whose source or cue stands in it. */
export function sideOf(body: Body, sentence: BodySentence): Side {
  const { figures, attributions } = body.reading.article;
  return {
    body,
    sentence,
    figures: figures.filter((figure) => contains(sentence, figure)),
    attributions: attributions.filter(({ cue, source }) =>
      [...cue, ...source].some((span) => overlaps(span, sentence)),
    ),
  };
}
