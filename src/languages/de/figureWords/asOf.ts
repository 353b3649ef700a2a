import type { AsOfWords } from '../../figureWords.js';
import { figures as undetermined } from '../../und/figures.js';
import { phraseSet, wordSet } from '../../words.js';

export const asOf: AsOfWords = {
  ...undetermined.asOf,
  says: wordSet(
    'sagte sagt sagten sagen teilte teilten teilt mitteilte mitteilten mitgeteilt erklärte erklärten erklärt berichtete berichteten berichtet meldete meldeten meldet',
    'bestätigte bestätigten bestätigt gab gaben bekanntgab bekanntgegeben bezifferte beziffert schätzte schätzten hieß verlautete betonte ergänzte schrieb twitterte veröffentlichte korrigierte aktualisierte',
  ),
  acts: wordSet('veröffentlichte gab gaben schrieb'),
  inverted: true,
  stamps: wordSet('stand'),
  clock: wordSet('uhr'),
  moves: wordSet(
    'stieg stiegen fiel fielen sank sanken kletterte kletterten sprang sprangen notierte notierten schloss schlossen eröffnete eröffneten gefallen gestiegen gesunken',
  ),
  reached: wordSet('bis'),
  lasting: wordSet('vermisst im in ohne noch obdachlos eingeschlossen'),
  holds: wordSet('sind ist bleiben bleibt gelten gilt werden wird liegt liegen noch'),
  statements: wordSet('mitteilung bericht meldung angaben zahlen statistik lagebericht pressemitteilung erklärung'),
  before: phraseSet(
    'stand, stand :, bis zum, bis, mit stand vom, stand vom, per, seit, seit dem, zum stichtag, am stichtag',
  ),
  between: wordSet(
    'am vom der dem den das späten frühen in im einer einem mitteilung pressekonferenz interview erklärung die dass zum , abend morgen mittag',
  ),
  stays: wordSet('blieb blieben bleibt bleiben liegt lag lagen'),
};
