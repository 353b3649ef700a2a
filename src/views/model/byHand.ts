import type { Question, Utterance } from '../../types.js';
import type { StoryIndex } from './storyIndex.js';

/** True where a decision of the user touched a question or one of its figures. */
export function questionByHand(index: StoryIndex, { byHand, answers }: Question): boolean {
  return byHand === true || answers.some(({ figures }) => figures.some((id) => index.figures.get(id)?.figure.byHand));
}

/** True where a decision of the user touched an utterance or one of its quotes. */
export function utteranceByHand(index: StoryIndex, { byHand, readings }: Utterance): boolean {
  return byHand === true || readings.some(({ quotes }) => quotes.some((id) => index.quotes.get(id)?.quote.byHand));
}
