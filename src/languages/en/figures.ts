import type { FigureWords } from '../figureWords.js';

export const figures: FigureWords = {};
