import { firstNames, wordList } from '../words.js';

// one kind a row, its nouns after the name: "Russian soldiers / troops / servicemen" are one
const KINDS = `
soldier soldier troop serviceman servicewoman service-member servicemember force paratrooper infantryman marine conscript troop-death military personnel
civilian civilian non-combatant noncombatant
child child kid minor youngster infant baby toddler schoolchild
girl girl schoolgirl
boy boy schoolboy
student student pupil undergraduate
woman woman female
man man male
police officer police policeman policewoman cop deputy constable
firefighter firefighter fireman
militant militant insurgent rebel jihadist terrorist extremist fighter
passenger passenger traveller traveler rider
crew crew crewman crewmember crew-member sailor seaman
aboard-all occupant
refugee refugee asylum-seeker migrant
home home house dwelling
vehicle vehicle car automobile
carriage carriage coach car
shot shot bullet round gunshot
gun gun weapon firearm rifle
worker worker employee staff staffer workforce
protester protester protestor demonstrator marcher
hostage hostage captive
friend friend pal buddy
voter voter
patient patient
resident resident inhabitant villager
customer customer client user
account account record
fine fine penalty
`;

export const kinds = firstNames(KINDS);

export const anybody: ReadonlySet<string> = new Set(
  wordList(`person people other another victim life individual human someone body dead deceased wounded injured casualty
    fatality death injury case infection survivor soul innocent missing one rest more detainee everyone toll`),
);

export const parts: ReadonlySet<string> = new Set(
  wordList(
    'adult teen teenager juvenile youth minor student pupil teacher soldier civilian child girl boy woman man officer police militant crew firefighter journalist foreigner tourist sibling sister brother son daughter parent',
  ),
);

/** Nouns that may stand for the same people where their number is one: "three teenagers", "the three children". */
export const nearNouns: readonly ReadonlySet<string>[] = [
  new Set(wordList('child juvenile teenager teen youth adolescent sibling')),
  new Set(wordList('girl sister daughter')),
  new Set(wordList('boy brother son')),
  new Set(wordList('gunman shooter attacker assailant suspect culprit perpetrator robber intruder hijacker knifeman')),
  new Set(wordList('country nation')),
  new Set(wordList('lawmaker legislator')),
  new Set(wordList('house home')),
];

export const general: ReadonlySet<string> = new Set(
  wordList(
    'man woman boy girl child kid teen teenager juvenile youth adolescent minor person people individual male female adult lady gentleman guy brother sister sibling cousin friend other',
  ),
);

export const members: ReadonlySet<string> = new Set(['member']);

/** What those harmed are called. */
export const victims: ReadonlySet<string> = new Set(['victim', 'casualty']);

/** Nouns that stand for people in a toll. */
export const impersonal: ReadonlyMap<string, string> = new Map([
  ['lives', 'people'],
  ['souls', 'people'],
  ['deaths', 'people'],
]);
