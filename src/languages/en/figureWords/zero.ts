import type { ZeroWords } from '../../measureWords.js';
import { phraseMap, phraseSet, wordSet } from '../../words.js';

export const zero: ZeroWords = {
  starts: wordSet('no nobody no-one none not neither'),
  people: ['no one', 'nobody', 'no - one', 'no-one', 'not one person', 'not a single person'],
  determiners: phraseSet('no, not a single, not one, neither'),
  reports: wordSet('report reports sign signs indication indications'),
  reportLinks: wordSet('of'),
  any: wordSet('any further'),
  losses: phraseMap([['killed', 'was lost, were lost, been lost']]),
  pronouns: wordSet('none neither'),
  nouns: phraseMap([
    ['injured', 'injuries, injury'],
    ['killed', 'deaths, fatalities, fatality, loss of life, loss of lives, loss of human life, lives lost'],
    ['casualties', 'casualties'],
    ['survive', 'survivors'],
  ]),
  predicates: phraseMap([
    [
      'injured',
      'hurt, injured, wounded, harmed, shot, stabbed, struck, to harm, come to harm, came to harm, suffered injuries, suffered any injuries',
    ],
    [
      'killed',
      'killed, died, dead, dies, die, fatal, fatally, life-threatening, life - threatening, suffered life-threatening, suffered life - threatening, lost their life, lost his life, lost their lives',
    ],
    ['survive', 'survived'],
    ['rescued', 'rescued'],
    ['present', 'aboard, on board'],
    ['trapped', 'trapped'],
    ['hospitalised', 'hospitalised, hospitalized'],
    ['missing', 'missing'],
  ]),
  seem: wordSet(
    'appeared appear appears seems seemed said confirmed believed thought reported known considered deemed described expected feared',
  ),
  fronted: null,
};
