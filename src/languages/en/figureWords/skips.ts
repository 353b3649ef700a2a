import type { SkipWords } from '../../figureWords.js';
import { wordSet } from '../words.js';

export const skips: SkipWords = {
  durations: wordSet(
    'second seconds sec secs minute minutes min mins hour hours hr hrs day days night nights week weeks weekend weekends fortnight fortnights month months',
    'quarter quarters season seasons semester semesters year years yr yrs decade decades century centuries generation generations millennia millennium',
    'weekdays mornings afternoons evenings summers winters minute-long hour-long day-long week-long month-long year-long',
    'yards-long',
  ),
  terms: wordSet(
    'prison jail sentence sentences sentenced imprisonment bars jailed imprisoned probation custody detention parole sentencing',
  ),
  ageUnits: wordSet('year years month months week weeks day days yr yrs'),
  old: wordSet('old olds'),
  agesBefore: wordSet('aged age ages turned turns turning'),
  clockAfter: wordSet("a.m. p.m. am pm a.m p.m o'clock o’clock gmt bst est edt pst pdt cet cest utc et hrs noon"),
  clockBefore: wordSet('at by until till around about before after from since'),
  yearBefore: wordSet(
    'in since by of from until till during for before after early late mid fiscal fy and to through around circa between the this spring summer autumn fall winter ( election',
  ),
  nameBefore: wordSet(
    'flight route channel formula boeing airbus galaxy iphone windows apollo article section chapter title resolution pier area ward unit level phase',
    'grade type model class size no no. nos. number numbers # group super bowl season episode part volume vol vol. platform gate terminal line zone district division',
    'corridor camp precinct act bill proposition prop article clause protocol directive amendment schedule rule form case tier category stage bay track lane runway block',
    'version windows android ios playstation xbox mark mk sector brigade battalion regiment squadron department cell room studio hall building tower stand world war',
  ),
  addressBefore: wordSet('suite apartment apt unit room highway interstate hwy exit junction i us sr box floor mile'),
  addressAfter: wordSet(
    'street st st. avenue ave ave. road rd rd. boulevard blvd blvd. drive dr dr. lane ln ln. way place court ct square highway parkway terrace crescent block north south east west n. s. e. w. nw ne sw se',
  ),
  phoneBefore: wordSet('call called calling dial dialed dialled phone tel tel. telephone fax text hotline line'),
  referenceBefore: wordSet(
    'page pages p p. pp. chapter verse paragraph figure table slide item line appendix note footnote exhibit count question step rule lesson volume',
  ),
  scoreAround: wordSet(
    'win won beat beating defeat defeated loss lost lead led leading score scored victory draw drew tie tied goal game match vote voted ruled ruling decision record aggregate set sets advantage deficit rout thrashing',
  ),
  kinds: wordSet(
    'star way step steps state party time fold piece tier point points time-zone ply hander dimensional man-of faced pronged sided wheeled wheel wheeler handed legged',
    'seater man woman speed stroke cylinder figure digit letter word footer liner on up off off-the horse term d quarters stop day',
  ),
  kindEndings: ['ed'],
  idioms: [
    '# of the',
    '# of',
    '# another',
    '# day',
    '# time',
    '# thing',
    'no #',
    'the #',
    'this #',
    'that #',
    'any #',
    'some #',
    'every #',
    'each #',
    'which #',
    'at # time',
    'at # point',
    'on # hand',
    "# 's",
    '# ’s',
    '# on #',
    '# by #',
    '# in the',
    'another #',
    'such #',
    'day #',
    'only # of',
  ],
  orderBefore: wordSet('first last next past previous final top every opening recent other'),
};
