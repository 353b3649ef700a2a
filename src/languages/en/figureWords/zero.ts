import type { ZeroWords } from '../../figureWords.js';
import { phraseMap, wordSet } from '../words.js';

export const zero: ZeroWords = {
  starts: wordSet('no nobody no-one none'),
  people: ['no one', 'nobody', 'no - one', 'no-one'],
  determiners: wordSet('no'),
  pronouns: wordSet('none'),
  nouns: phraseMap([
    ['injured', 'injuries, injury'],
    ['killed', 'deaths, fatalities'],
    ['casualties', 'casualties'],
    ['survive', 'survivors'],
    ['detained', 'arrests'],
  ]),
  predicates: phraseMap([
    ['injured', 'hurt, injured, wounded, harmed'],
    ['killed', 'killed, died, dead, fatal, life-threatening'],
    ['survive', 'survived'],
    ['detained', 'arrested, detained'],
    ['missing', 'missing'],
  ]),
  seem: wordSet('appeared appear seems seemed believed thought reported known'),
};
