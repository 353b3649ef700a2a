import { firstNames, phraseList, wordList } from '../words.js';

/** "freed", "released" and "rescued" tell one fact about hostages. */
export const alike: readonly ReadonlySet<string>[] = [
  new Set(['rescued', 'released']),
  new Set(['detained', 'abducted']),
  // "has fallen by more than half", "has lost more than half of its value"
  new Set(wordList('fall lose drop plunge slump slide sink tumble decline shed dip plummet decrease')),
  new Set(wordList('cut axe ax slash scrap trim eliminate')),
  new Set(wordList('larger bigger greater')),
  new Set(wordList('quicker faster')),
  new Set(wordList('rise gain climb jump surge soar increase grow')),
];

// "the union wants 11 per cent", "is asking for 11", "has demanded a rise of 11%"
export const terms: readonly ReadonlySet<string>[] = [
  new Set(wordList('want ask asking demand seek request')),
  new Set(wordList('offer propose')),
];

export const holderLinks: ReadonlySet<string> = new Set(wordList('for by'));

// "650 were evacuated", "650 residents were taken to safety"
export const fates: readonly ReadonlySet<string>[] = [
  new Set(['displaced', 'rescued']),
  new Set(['missing', 'trapped']),
  new Set(['infected', 'affected']),
];

export const gaining: ReadonlySet<string> = new Set(
  wordList(
    'win won winn get got take took secure receive poll garner score hold held have had vote put give lead trail',
  ),
);

export const held: ReadonlySet<string> = new Set(['seat', 'mandate']);

// "has raised 250,000 euros", "donations have reached 2.3 million"
export const collecting: ReadonlySet<string> = new Set(wordList('raise reach collect donate gather'));

export const cases: ReadonlySet<string> = new Set(['case', 'infection']);

export const charges: ReadonlySet<string> = new Set(['count', 'charge']);

export const measureNames: ReadonlyMap<string, string> = new Map();

export const tellingNouns: ReadonlyMap<string, string> = new Map([
  ['dead', 'killed'],
  ['death', 'killed'],
  ['fatality', 'killed'],
  ['injured', 'injured'],
  ['wounded', 'injured'],
  ['injury', 'injured'],
  ['missing', 'missing'],
  ['arrest', 'detained'],
  ['detainee', 'detained'],
  ['hostage', 'abducted'],
]);

// "Orrin Lines puts the number at 98", "the coast guard says 112"
export const naming: ReadonlySet<string> = new Set(
  wordList(`say said tell told put give gave number figure count total toll list estimate claim speak spoke spoken talk stand stood make made
    maintain insist report be is was were are it confirm announce cite state believe think thought mention quote reckon`),
);

// "Correction: an earlier version said 13"
export const labels: ReadonlySet<string> = new Set(
  wordList(
    `correction corrections clarification update updated note editor watch read more photo picture video source related
    count toll number total victims victim casualties dead injured killed missing figures summary`,
  ),
);

// the missing are found, the arrested set free
export const changing: ReadonlySet<string> = new Set(['missing', 'trapped', 'hospitalised', 'detained']);

export const growing: ReadonlySet<string> = new Set([
  'killed',
  'injured',
  'missing',
  'displaced',
  'detained',
  'rescued',
  'infected',
  'affected',
  'hospitalised',
  'released',
]);

const DEGREES: Record<string, string> = {
  serious: 'serious seriously critical critically grave gravely severe severely life-threatening intensive',
  slight: 'slight slightly minor light lightly walking',
  stable: 'stable',
};

export const degrees: ReadonlyMap<string, string> = new Map(
  Object.entries(DEGREES).flatMap(([name, list]) => wordList(list).map((word): [string, string] => [word, name])),
);

export const joiners: ReadonlySet<string> = new Set(['and']);

export const partBefore: ReadonlySet<string> = new Set(wordList('including includes include included remaining'));

export const partAfter: readonly (readonly string[])[] = [
  ['of', 'whom'],
  ['of', 'which'],
  ['of', 'them'],
  ['of', 'those'],
  ['of', 'the'],
  ['remaining'],
];

export const totals = phraseList(
  `in the war|during the war|of the war|in the conflict|during the conflict|in the insurgency|in the offensive|in the campaign|in the crackdown|in the unrest|in the protests|during the protests|in the violence|in the genocide|months of protests|month of protests|weeks of protests|months of fighting|years of fighting|years of war|months of war|in all|in total|altogether|overall|nationwide|countrywide|nationally|worldwide|globally|a total of|the total|total of|combined toll|overall toll|total toll|total death toll|overall death toll|across the country|across the nation|across the region|across the state|around the country|in the whole country|all told`,
);

export const placeCues: ReadonlySet<string> = new Set(
  wordList('in at near outside around across inside from throughout within'),
);

export const timeNames: ReadonlySet<string> = new Set(
  wordList(`january february march april may june july august september october november december jan feb mar apr jun jul aug
    sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday christmas easter ramadan gmt est pm am`),
);

export const periodCues: ReadonlySet<string> = new Set(wordList('since between from until'));

export const perpetrators: ReadonlySet<string> = new Set(
  wordList('gunman shooter attacker bomber suspect assailant perpetrator killer hijacker terrorist militant knifeman'),
);

export const yearCues: ReadonlySet<string> = new Set(
  wordList(
    'in of the a during by before after early late mid year spring summer autumn fall winter and to his her its their',
  ),
);

export const contrast: ReadonlySet<string> = new Set(
  wordList(
    'while whereas but although though however against rather instead contrast compared versus insist insists insisted',
  ),
);

export const polls: ReadonlySet<string> = new Set(wordList('poll pollster survey projection projected'));

export const compared: ReadonlySet<string> = new Set(['compared', 'against']);

export const increases: ReadonlySet<string> = new Set(
  wordList(
    'rose rise rises risen rising grew grow grows grown climbed climb climbs jumped jump jumps increased increase increases went up',
  ),
);
export const increaseMarks: ReadonlySet<string> = new Set(['by']);

export const additional: ReadonlySet<string> = new Set(wordList('additional another more other others further'));

export const definite: ReadonlySet<string> = new Set(
  wordList('the these those this that all both such his her its their our my your whose'),
);

// "the hospital said it was treating 20": these count only those that came to them
export const localClaimants: ReadonlySet<string> = new Set(
  wordList('hospital clinic morgue infirmary ward school mosque church'),
);

export const placeLinks: ReadonlySet<string> = new Set(['of']);

export const placeNouns: ReadonlySet<string> = new Set(
  wordList(
    'city town village mayor governor province region district port state suburb county capital island outskirts north south east west part',
  ),
);

export const placeVerbs: ReadonlySet<string> = new Set(
  wordList(
    'has had have recording reporting seeing recorded records registered registers logged logs reported reports saw sees suffered suffers counted counts confirmed lost',
  ),
);

export const participleEndings: readonly string[] = ['ed'];

export const conditions: ReadonlySet<string> = new Set(wordList('dead hurt missing slain shot alive stolen held'));

export const changes: readonly (readonly string[])[] = [
  ['up', 'from'],
  ['down', 'from'],
  ['instead', 'of'],
  ['rather', 'than'],
  // "held 280 tons, not 120 tons as it had said"
  [',', 'not'],
  // "612,000 are affected, after having spoken of 380,000"
  ['after', 'having'],
  ['after', 'first'],
  ['after', 'earlier'],
  ['after', 'saying'],
  ['after', 'speaking'],
  ['after', 'initially'],
  ['after', 'originally'],
  ['having', 'first'],
  ['having', 'earlier'],
];

export const revision = {
  from: new Set(['from']),
  to: new Set(['to']),
  rises: new Set(
    wordList(
      'rise rises rose risen rising climb climbs climbed climbing grow grows grew grown increased raised upped doubled',
    ),
  ),
  former: [...wordList('initially originally previously initial original').map((word) => [word]), ['at', 'first']],
  formerlySaid: new Set(['earlier']),
};

// one kind a row, its nouns after the name
const SUMS = `
reward reward bounty
bail bail bond
ransom ransom
fine fine fines
compensation compensation damages
prize prize jackpot
salary salary
settlement settlement
`;

export const sums = firstNames(SUMS);

export const uniqueSums: ReadonlySet<string> = new Set(['reward', 'ransom', 'settlement']);
export const uniqueShares: ReadonlySet<string> = new Set(['contain', 'turnout', 'containment']);

export const results = {
  names: firstNames(`
profit profit profits earnings income
loss loss losses
revenue revenue revenues sales turnover
`),
  periods: firstNames(`
quarter quarter quarterly
half half half-year half-yearly
year year yearly annual full-year
`),
  foreseen: new Set(
    wordList('expect expects expected expecting estimate estimates estimated forecast forecasts predicted projected'),
  ),
};
