import type { FigureWords } from '../languages/figureWords.js';
import type { Doc } from '../text/doc.js';

/** How often an article about a disease names one, at least. */
const NAMED = 2;

/** True for an article that names diseases more than in passing. */
export function isOutbreak({ tokens }: Doc, { measures: { diseases } }: FigureWords): boolean {
  let named = 0;
  for (const { lower } of tokens) if (diseases.has(lower) && ++named === NAMED) return true;
  return false;
}
