import type { ZeroWords } from '../../measureWords.js';
import { phraseMap, wordSet } from '../../words.js';

export const zero: ZeroWords = {
  starts: wordSet(
    'niemand niemanden keiner keine keinen kein tote todesopfer verletzte schwerverletzte vermisste opfer',
  ),
  people: ['niemand', 'niemanden', 'kein mensch', 'keine person'],
  determiners: wordSet('keine keinen kein keiner'),
  reports: wordSet('hinweise berichte meldungen anzeichen'),
  reportLinks: wordSet('auf über von für'),
  any: wordSet('weitere'),
  losses: new Map(),
  pronouns: wordSet('keiner'),
  nouns: phraseMap([
    [
      'injured',
      'verletzten, verletzte, verletzter, verletzungen, schwerverletzten, schwerverletzte, personenschäden, personenschaden',
    ],
    ['killed', 'toten, tote, toter, todesopfer, todesfälle, todesfall'],
    ['casualties', 'opfer'],
    ['missing', 'vermissten, vermisste'],
    ['survive', 'überlebenden, überlebende'],
    ['detained', 'festnahmen, festgenommenen'],
  ]),
  predicates: phraseMap([
    ['injured', 'verletzt, schwerverletzt, zu schaden, verwundet'],
    ['killed', 'getötet, starb, gestorben, ums leben, tot, tödlich, sterben'],
    ['survive', 'überlebt, überlebte, überlebten'],
    ['detained', 'festgenommen, verhaftet'],
    ['rescued', 'gerettet'],
    ['present', 'an bord'],
    ['hospitalised', 'ins krankenhaus'],
    ['missing', 'vermisst'],
  ]),
  seem: wordSet('kam kamen gekommen scheint schien wohl offenbar bekannt'),
  fronted: {
    exist: ['gab es', 'gibt es', 'gebe es', 'habe es', 'wurden', 'waren', 'seien'],
    denials: wordSet('nicht keine'),
    only: wordSet('nur allein mehr'),
  },
};
