import { expect, test } from 'vitest';
import { compareStory } from '../../src/comparison/compareStory.js';
import { read } from '../../src/index.js';
import { lineageOf } from './tell.js';

/** Toll, and reports of one event, one a day: "title | text". */
type Row = readonly [string, ...(readonly string[])];

const tollOf = (reports: readonly string[]): string => {
  const readings = reports.map((report, i) => {
    const [title, content] = report.split(' | ') as [string, string];
    const [name, published] = [`t${i}`, `2023-05-0${i + 1}`];
    return read({ name, id: name, kind: 'text', content, sha256: '', path: null, title, published });
  });
  const { toll } = compareStory(readings, lineageOf(readings));
  return toll.map(({ measure, low, high }) => `${measure} ${low}${low === high ? '' : '+'}`).join(', ');
};

/** What other times suffered is no toll of the event. */
const PAST: readonly Row[] = [
  [
    'killed 19',
    'Bodies found in Torin | Rescuers brought the number of dead from the gas explosion in Torin to 19 on Friday. Gas explosions have killed 60 people in the country since 2015.',
  ],
  [
    'killed 3',
    'Fever in Orland | Three people have died of the fever in Orland, officials said. An outbreak in Lunia in 2004 killed 50 people.',
  ],
  [
    'killed 5',
    'Bus crash near Oakport | Five people were killed when a bus left the road near Oakport on Monday. Last year 3,100 people were killed on the roads.',
  ],
  [
    'injured 2',
    'Measles in Trent | Two children have been injured in a panic over measles in Trent. Measles killed 136,000 people worldwide in 2022.',
  ],
  [
    'killed 4',
    'Flood in Lisk | A flood in Lisk killed four people on Monday. In 1998, a flood in the same valley killed 70 people.',
  ],
  // an article opens with its event, however old
  [
    'injured 5',
    'Bystanders hurt | LARKFIELD (August 2, 2015): A brawl between two men in Ellis Square ended in a shooting that injured five bystanders.',
  ],
];

/** Whoever a figure counts, and the number of all who died. */
const COUNTED: readonly Row[] = [
  [
    'killed 2',
    'Raid on a school | A guard was killed in the raid on a school in Daro.',
    'Raid on a school | Two security guards were killed in the raid on a school in Daro, the governor said.',
  ],
  ['killed 12', 'Boat capsizes | Twelve schoolchildren drowned when a boat capsized off Mero.'],
  ['killed 12', 'Storm in Lisk | The storm in Lisk left 12 villagers dead.'],
  [
    'killed 19',
    'Ferry fire: 12 dead | A fire on a ferry off Calvo killed 12 people on Tuesday.',
    "Ferry fire: toll rises to 19 | The number of people killed in Tuesday's fire on a ferry off Calvo rose to 19 on Wednesday.",
  ],
  ['killed 27', 'Floods in Lisk | The death toll from the floods in Lisk stands at 27, officials said.'],
  [
    'killed 4',
    'Three dead in mall shooting, including gunman | Three people are dead, including the gunman, after a shooting at a mall in Ridgeton.',
    'Mall shooting: third victim dies | A third victim of the shooting at a mall in Ridgeton died on Sunday, bringing the death toll to four, including the shooter.',
  ],
  [
    'killed 83, injured 342',
    'Quake in Marenia | An earthquake in Marenia killed 83 people, including 19 children, and injured 342.',
  ],
  [
    'injured 25',
    'Plane skids off runway | A plane skidded off a runway in Dalsund, injuring 23 people.',
    'Plane skids off runway | Twenty-five people were injured when a plane skidded off a runway in Dalsund.',
  ],
  [
    'killed 0, injured 23',
    'Plane skids off runway | A plane skidded off a runway in Dalsund, injuring 23 people. Nobody was killed.',
  ],
  // no toll: the noun is no people, the verb is not of the figure
  ['', 'Fire in Lisk | A fire that killed 12 cows in Lisk began in a barn.'],
  [
    'killed 1, detained 2',
    'Student dead in Larkfield | A student is dead and two suspects are in custody after a shooting in Larkfield.',
  ],
];

/** Losses, bodies, deaths that are told by their place, and what comes of those who were missing or hurt. */
const LATER: readonly Row[] = [
  [
    'killed 19',
    'Orlanda missing | The freighter Orlanda has gone missing with 19 crew aboard.',
    'Orlanda: three bodies found | Searchers have found three bodies from the freighter Orlanda. Sixteen sailors are still missing.',
    'Orlanda sank | The freighter Orlanda sank with the loss of all 19 crew. Seven bodies have been recovered.',
  ],
  ['killed 6', 'Trawler sinks | A trawler sank off Mero with the loss of six fishermen.'],
  ['killed 7', 'Wreck found | Seven bodies have been recovered from the wreck of the Orlanda.'],
  [
    'killed 19',
    'Wreck found | Seven bodies have been recovered from the wreck. The other 12 crew members are presumed dead.',
  ],
  ['', 'Plant shuts | A plant in Lisk was shut with the loss of 300 jobs, 40 of them of office staff.'],
  ['killed 3', 'Fever deaths | Orland reported a third death from the fever on Thursday.'],
  ['', 'Fever | Orland has had no cases of the fever.'],
  [
    'killed 2',
    'Cyclist killed, driver hurt in crash | A cyclist was killed and a motorist was injured in a crash in Elmton.',
    'Driver in fatal crash dies | A man whose car hit a cyclist in Elmton has died. The cyclist, Amy Stone, 44, died at the scene.',
  ],
  ['killed 4', 'Blast at a plant | A fourth person has died following the explosion at a plant in Pernova.'],
  [
    'killed 1, injured 27',
    'Explosion injures 27 | Twenty-seven people were injured in an explosion in Pernova.',
    'Blast hurts 27, one dies | Twenty-seven people were injured in an explosion in Pernova. One of them died later in hospital.',
  ],
  [
    'killed 15, missing 0',
    'Torin blast | Fifteen people are dead after the explosion in Torin. Four are still missing.',
    'Torin blast | Fifteen people died in the explosion in Torin. Nobody is missing now.',
  ],
  ['killed 0', 'Jet skids | A jet skidded off a runway in heavy rain. Nobody was killed.'],
  ['', 'Shots fired | Shots were fired at a police car in Larkfield. No officers were injured.'],
  [
    'detained 12',
    'Rally in Solin | Twelve people were arrested at a rally in Solin on Friday.',
    "Rally in Solin | The journalists' union said four reporters were held at Friday's rally in Solin.",
  ],
];

/** The whole before its parts, other events beside this one, and harm that only the figure tells. */
const WHOLES: readonly Row[] = [
  [
    'killed 9',
    'Storm kills nine | A storm killed nine people in the south on Tuesday. Four people died in Lunia. Two people drowned in Orland.',
    'Four dead in Lunia | Four people were killed in Lunia when a storm swept across the south.',
  ],
  [
    'killed 27',
    'Typhoon hits north | The typhoon killed 14 people in Lisk province. In Torin, 9 people died. The disaster agency said 27 people had been killed in all.',
  ],
  ['killed 14', 'Typhoon hits north | The typhoon killed 14 people in Lisk province, the governor said.'],
  [
    'injured 12',
    'Bus overturns | A bus overturned near Lisk, injuring 12 people. In a similar crash a decade ago, 24 people died.',
  ],
  [
    'injured 12',
    'Bus overturns | A bus overturned near Lisk, injuring 12 people. An earlier crash on the same road killed five people.',
  ],
  [
    'injured 12',
    'Bus overturns | A bus overturned near Lisk, injuring 12 people. Some 3,000 people die on the roads each year.',
  ],
  [
    'killed 5, injured 12',
    'Bus overturns | A bus overturned near Lisk, injuring 12 people. Five people died at the scene.',
  ],
  ['killed 3', 'Man charged | A man was charged on Friday with arson. Three people died in the fire last month.'],
  ['injured 4', 'Stabbing at a market | Four people were stabbed at a market in Larkfield.'],
  ['killed 6', 'Wire falls | Six workers were electrocuted when a wire fell in Larkfield.'],
  ['', 'Stabbing at a market | Police are looking for two men who ran from a market.'],
];

/** Of a part of a number the words behind it tell. */
const PARTS: readonly Row[] = [
  ['killed 1, injured 3', "Fire in Lisk | One of three people hurt in Friday's fire in Lisk has died."],
  ['killed 2, injured 5', "Blast in Lisk | Two of the five people injured in Monday's blast have died."],
  ['injured 19', 'Match in Lisk | Nineteen of the fans were hurt.'],
  ['killed 9', 'Crash in Lisk | Nine of the 20 passengers were killed when a bus overturned in Lisk.'],
  ['killed 4', 'Crash in Lisk | All four people on board were killed when a plane crashed in Lisk.'],
  ['killed 0, injured 23', 'Crash in Lisk | None of the 118 passengers was killed but 23 were injured.'],
  [
    'killed 14',
    'Bus crash | The toll in the Lunia bus accident rose to 14 with two more passengers succumbing to injuries.',
  ],
];

test.each([...PAST, ...COUNTED, ...LATER, ...WHOLES, ...PARTS])('%s: %s', (expected, ...reports) => {
  expect(tollOf(reports)).toBe(expected);
});

// a day is not before an hour of it
test.each([
  ['compatible', '2031-05-10', '2031-05-10T08:00Z'],
  ['superseded', '2031-05-10T08:00Z', '2031-05-10T19:00Z'],
  ['superseded', '2031-05-10T23:00-05:00', '2031-05-11T08:00+02:00'],
])('toll %s: %s, %s', (status, ...dates) => {
  const readings = ['Two dead', 'Three dead'].map((dead, i) => {
    const [name, title, published] = [`t${i}`, `${dead} after shooting in Torin`, dates[i]!];
    const content = `${dead.split(' ')[0]} people were shot and killed in Torin, police said.`;
    return read({ name, id: name, kind: 'text', content, sha256: '', path: null, title, published });
  });
  const { toll } = compareStory(readings, lineageOf(readings));
  expect(toll.map((one) => `${one.measure} ${one.status}`)).toEqual([`killed ${status}`]);
});
