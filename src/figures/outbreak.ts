import type { FigureWords } from '../languages/figureWords.js';
import type { Doc } from '../text/doc.js';

/** True for an article that tells of dead: in one on a firm "the true toll is nearer 8,000" jobs. */
export function isDeadly({ tokens }: Doc, { measures: { nouns, states, participles, verbs } }: FigureWords): boolean {
  if (tokens.length < WHOLE_STORY) return true;
  const told = [nouns, states, participles, verbs];
  return tokens.some(({ lower }) => told.some((words) => words.get(lower) === 'killed'));
}

/** Tokens from which a text is long enough to name what its toll is of. */
const WHOLE_STORY = 120;

/** How often an article about a disease names one, at least. */
const NAMED = 2;

/** True for an article that names diseases more than in passing. */
export function isOutbreak({ tokens }: Doc, { measures: { diseases } }: FigureWords): boolean {
  let named = 0;
  for (const { lower } of tokens) if (diseases.has(lower) && ++named === NAMED) return true;
  return false;
}
