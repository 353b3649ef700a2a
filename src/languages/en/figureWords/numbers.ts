import type { NumberWords } from '../../figureWords.js';
import { wordSet } from '../../words.js';

const ones = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);
const tens = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, (i + 2) * 10]),
);
const scales = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['mln', 1e6],
  ['bln', 1e9],
  ['trln', 1e12],
]);
const vague = new Map([
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2e3],
  ['millions', 2e6],
  ['billions', 2e9],
  ['trillions', 2e12],
]);
const vagueFactors = new Map([
  ['several', { factor: 3, bound: 'vague' as const }],
  ['few', { factor: 3, bound: 'vague' as const }],
  ['couple', { factor: 2, bound: 'about' as const }],
]);
const fractionParts = 'third quarter fourth fifth sixth seventh eighth ninth tenth';
const fractionValues = [3, 4, 4, 5, 6, 7, 8, 9, 10];
const fractions = new Map<string, number>([
  ['half', 1 / 2],
  ['halves', 1 / 2],
  ...fractionParts.split(' ').flatMap((word, i): [string, number][] => [
    [word, 1 / fractionValues[i]!],
    [`${word}s`, 1 / fractionValues[i]!],
  ]),
]);
const counts = new Map([
  ['pair', 2],
  ['lone', 1],
  ['single', 1],
  ['once', 1],
  ['twice', 2],
  ['thrice', 3],
  ['trio', 3],
  ['quartet', 4],
]);
/** Words that multiply what follows them: "|triple| the lead", "has |doubled|". */
const multiples = new Map([
  ['double', 2],
  ['doubles', 2],
  ['doubled', 2],
  ['doubling', 2],
  ['triple', 3],
  ['triples', 3],
  ['tripled', 3],
  ['tripling', 3],
  ['quadruple', 4],
  ['quadruples', 4],
  ['quadrupled', 4],
  ['quadrupling', 4],
]);

const folds = new Map([
  ['twofold', 2],
  ['threefold', 3],
  ['fourfold', 4],
  ['fivefold', 5],
  ['sixfold', 6],
  ['sevenfold', 7],
  ['eightfold', 8],
  ['ninefold', 9],
  ['tenfold', 10],
  ['twentyfold', 20],
  ['hundredfold', 100],
]);
/** "m" behind digits: "300m tall", "a 200m stretch", but "4.3m people". */
const lengths = {
  sign: wordSet('m'),
  behind: wordSet(
    'tall high long wide deep broad away thick from above below beneath beyond off apart across underground underwater underneath',
    'north south east west inland offshore upstream downstream uphill downhill down up ahead behind short square higher lower deeper',
  ),
  from: wordSet('from'),
  gains: wordSet(
    'got get gets getting received receives receive raised raises won wins secured secures borrowed borrows stole steals earned earns inherited drew took takes',
  ),
  links: wordSet('of in'),
  spans: wordSet(
    'level levels mark height length depth width diameter circumference altitude water mud snow rubble floodwater floodwaters earth rock ice ash silt sand debris sludge',
    'road track rail railway rope cable fence fencing pipe pipeline coastline seafront pavement riverbank beach tunnel trench wall hose film tape fabric cloth',
  ),
  things: wordSet(
    'stretch section wall wave waves tower drop fall plunge dive jump cliff cliffs tunnel bridge mast pole trench gorge radius zone cordon perimeter pool crater hole shaft fence',
    'statue pylon tree ladder rope crane banner flag yacht vessel whale shark crocodile python snake span stairway slide embankment walkway corridor runway strip track gap pipe pipeline',
    'telescope dish screen antenna chimney spire peak summit waterfall ravine sinkhole drift drifts snowdrift surge swell swells seas tide tides distance depth height board springboard platform',
    'queue tailback altitude sprint dash walk climb descent ascent tumble abseil barrier levee dyke rift fissure chasm crevasse trail path verge lagoon raft float boat trawler lorry',
  ),
  levels: wordSet(
    'wave waves tsunami river rivers water waters depth depths height heights altitude altitudes tide tides lake sea seas snow snowdrift snowdrifts drifts crater hole shaft',
    'tunnel trench pit cliff cliffs wall walls tower statue pylon tree visibility distance radius sinkhole floodwater floodwaters gauge creek canal reservoir',
    'flames plume length width diameter reef glacier chasm ravine gorge ditch embankment levee fissure',
  ),
  stands: wordSet(
    'to at of by is was were are be reached reaches reach reaching above below exceeded exceeds exceeding topped measured measures measuring hit high between from',
  ),
  before: wordSet('within every last final'),
  moves: wordSet(
    'plunged plunges plunge plunging plummeted plummets plummeting tumbled abseiled swam swims swept drifted walked crawled trekked climbed climbs climbing fell falls fall falling fallen dropped dragged',
    'slid dived dove dives diving dug drilled jumped leapt skidded travelled traveled',
  ),
};

export const numbers: NumberWords = {
  decimalMark: '.',
  starts: new Set(
    [ones, tens, scales, vague, vagueFactors, fractions, counts, multiples, folds, new Map([['tens', 1]])].flatMap(
      (map) => [...map.keys()],
    ),
  ),
  ones,
  tens,
  scales,
  shortScales: new Map([
    ['m', 1e6],
    ['mn', 1e6],
    ['bn', 1e9],
    ['tn', 1e12],
    ['k', 1e3],
    ['b', 1e9],
    ['t', 1e12],
  ]),
  lengths,
  riskyScales: wordSet('m b t k M B T K'),
  vague,
  vagueOrVerb: wordSet('scores'),
  vagueTens: new Map([
    ['tens', 10],
    ['dozens', 24],
    ['scores', 40],
    ['hundreds', 100],
    ['thousands', 1000],
  ]),
  vagueFactors,
  fractions,
  fractionPlurals: new Set(['halves', ...fractionParts.split(' ').map((word) => `${word}s`)]),
  fractionSingulars: new Set(),
  bareFractions: wordSet('half'),
  minus: wordSet('minus'),
  afterHalf: wordSet('of the its his her their our my your these those that this all were was are'),
  beforeHalf: wordSet('other by than nearly almost about over roughly'),
  likeness: wordSet('as'),
  differences: wordSet('less more lower higher fewer smaller bigger larger cheaper'),
  beforeShare: wordSet('by over under than nearly almost about roughly around'),
  counts,
  pairs: wordSet('pair trio quartet'),
  couples: wordSet('couple'),
  couplesBefore: wordSet('other more'),
  plurals: /(?:[^su]s|people|men|women)$/u,
  timesCounts: wordSet('once twice thrice'),
  multiples,
  folds,
  fold: wordSet('fold'),
  multiplesBefore: wordSet('the its his her their our my your what that this those these it them last'),
  multiplesNotBefore: wordSet('down back up over as'),
  ordinals: wordSet(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth',
    'seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth hundredth thousandth millionth',
    'firsts seconds',
  ),
  ordinalEndings: wordSet('st nd rd th'),
  each: new Set(),
  nth: new Map(),
  articles: wordSet('a an'),
  and: wordSet('and'),
  of: wordSet('of'),
  shareLinks: ['in every', 'out of every', 'out of', 'in', 'of every'],
  afterShare: wordSet('of'),
  plural: /s$/u,
  notAfterShare: wordSet('minutes hours days weeks months years seconds decades'),
  single: wordSet('one'),
};
