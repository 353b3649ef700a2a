import type { AsOfWords } from '../../figureWords.js';
import { wordSet } from '../words.js';

export const asOf: AsOfWords = {
  says: wordSet(
    'said says say saying announced announces told reported reports confirmed confirms estimated claimed stated put update updated figures statement filing data according acknowledged tweeted wrote count total toll',
  ),
  before: wordSet('of by'),
  stays: wordSet('remained remain remains stood stands stand'),
};
