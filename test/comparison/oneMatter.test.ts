import { expect, test } from 'vitest';
import { joinActors } from '../../src/comparison/actors.js';
import { compareStory } from '../../src/comparison/compareStory.js';
import { facetsOf } from '../../src/comparison/facets.js';
import { questionsOf } from './story.js';
import { lineageOf, tell } from './tell.js';

const LEAD = 'The dam above Port Ellis broke on Monday. The sky was grey. Nobody knows why.';

/** The questions that figures of several texts answer, one text a day: how many figures each has, largest first. */
function sizes(texts: readonly string[]): number[] {
  const members = texts.map((text, i) =>
    tell({ id: `a${i}`, published: `2031-05-0${i + 1}`, text: `${LEAD} ${text}` }),
  );
  const { questions } = compareStory(members, lineageOf(members));
  return questions
    .map(({ answers }) => answers.reduce((sum, { figures }) => sum + figures.length, 0))
    .sort((a, b) => b - a);
}

// one matter in two papers
test.each<[string, string]>([
  // told in another unit
  ['It was doing ⟦280|280 km/h|speed|do⟧ km/h.', 'It touched down at ⟦174|174 mph|speed|touch⟧ mph.'],
  ['It stopped ⟦150|150 metres|runway|stop⟧ metres on.', 'It came to rest ⟦500|500 feet|rest|come⟧ feet away.'],
  ['The smallest is ⟦9|9 millimetres||⟧ millimetres long.', 'The frog measures ⟦0.9|0.9 centimetres||measure⟧ cm.'],
  ['Aven reached ⟦48.2|48.2 degrees celsius||reach⟧ degrees.', 'It was ⟦118.8|118.8 °F||be⟧ in Aven.'],
  // the group and its members
  ['It had ⟦six|6|crew|present⟧ crew.', 'It had ⟦six|6|crew members|present⟧ crew members.'],
  ['⟦6 percent|6 percent|workforce|cut⟧ of its workforce.', 'It is ⟦6 percent|6 percent|staff|cut⟧ of its staff.'],
  // a number that is hardly of two things
  ['⟦650|650|people|displaced⟧ people were evacuated.', '⟦Some 650|~650|residents|leave⟧ residents had to leave.'],
  ['⟦650|650|people|displaced⟧ were evacuated.', '⟦650|650|residents|rescued⟧ residents were taken to safety.'],
  ['A family would be ⟦£450|450 GBP|family|be⟧ better off.', 'Income would be ⟦£450|450 GBP|income|be⟧ better.'],
  // what one side wants or offers
  ['The union wants ⟦11 percent|11 percent||want⟧.', 'The union has demanded ⟦11 percent|11 percent||demand⟧.'],
  ['The union wants a rise of ⟦11 percent|11 percent||rise⟧.', 'It is asking for ⟦11 percent|11 percent||ask⟧.'],
  ['Orrin has offered ⟦5 percent|5 percent||offer⟧.', 'The firm offered a rise of ⟦5 percent|5 percent||rise⟧.'],
  // one party's share and seats, one firm's shares
  [
    'The Social Democrats won ⟦32.8 percent|32.8 percent|vote|win⟧ of the vote in Port Ellis.',
    'The Social Democrats took ⟦32.7 percent|32.7 percent|vote|take⟧ of the vote.',
  ],
  ['The Greens will have ⟦88|88 thing|seats|⟧ seats.', 'The Greens took ⟦87|87 thing|seats|take⟧ seats in the end.'],
  [
    'Shares of Orrin Lines rose ⟦28 percent|28 percent||rise⟧.',
    'On Monday Orrin Lines jumped ⟦29 percent|29 percent||jump⟧.',
  ],
  // a sum that grows
  [
    'The Red Cross has raised ⟦250,000 euros|250000 EUR||raise⟧ for victims of the flood.',
    'The Red Cross had raised ⟦1.2 million euros|1200000 EUR||raise⟧ for the victims of the flood.',
  ],
  [
    'The Red Cross has raised ⟦250,000 euros|250000 EUR||raise⟧ for victims of the flood.',
    'Gifts to the Red Cross for victims of the flood have reached ⟦2 million euros|2000000 EUR||reach⟧.',
  ],
  // cases
  [
    'Aven has ⟦37|37 thing|cases of measles|⟧ cases of measles.',
    '⟦44|44 thing|measles cases|record⟧ measles cases are known.',
  ],
  // with and without whoever did it
  [
    'Three people are dead, and ⟦two|2|people|killed⟧ people were shot by the gunman.',
    '⟦Three|3|people|killed⟧ people died, including the gunman.',
  ],
])('one question: %s | %s', (a, b) => {
  expect(sizes([a, b])).toEqual([2]);
});

// alike, and yet two matters
test.each<[string, string]>([
  ['It was doing ⟦280|280 km/h|speed|do⟧ km/h.', 'It touched down at ⟦120|120 mph|speed|touch⟧ mph.'],
  ['The school is ⟦five|5 miles|school|be⟧ miles away.', 'The wall was ⟦8|8 km|wall|stretch⟧ kilometres long.'],
  ['Aven reached ⟦48.2|48.2 degrees celsius||reach⟧ degrees.', 'It was ⟦41|41 °F|sea|be⟧ at sea.'],
  ['⟦600|600|people|displaced⟧ people were evacuated.', '⟦600|600|guests|invite⟧ guests had been invited.'],
  ['⟦150|150|people|displaced⟧ were evacuated.', '⟦150|150|firefighters|fight⟧ firefighters fought it.'],
  ['⟦Two|2|family members|visit⟧ family members came.', '⟦Two|2|families|leave⟧ families left.'],
  ['The union wants ⟦11 percent|11 percent||want⟧.', 'Orrin has offered ⟦11 percent|11 percent||offer⟧.'],
  [
    'The Social Democrats won ⟦32.8 percent|32.8 percent|vote|win⟧ of the vote.',
    'The National Party took ⟦31.7 percent|31.7 percent|vote|take⟧ of all ballots.',
  ],
  [
    'The Social Democrats won ⟦32.8 percent|32.8 percent|vote|win⟧ of the vote.',
    'The count gave ⟦30.2 percent|30.2 percent|vote|give⟧ for the ruling National Party, not for the Social Democrats.',
  ],
  ['Orrin jumped ⟦29 percent|29 percent||jump⟧.', 'Brook Lines jumped ⟦31 percent|31 percent||jump⟧.'],
  [
    'The Red Cross has raised ⟦250,000 euros|250000 EUR||raise⟧ for victims.',
    'Orrin Lines raised ⟦9 million euros|9000000 EUR||raise⟧ from banks last week.',
  ],
  ['Aven has ⟦37|37 thing|cases of measles|⟧ cases.', 'The court heard ⟦412|412 thing|cases|hear⟧ cases last year.'],
  [
    '⟦Three|3|guests|killed⟧ guests died, including the gunman.',
    'The gunman shot ⟦two|2|children|killed⟧ children dead.',
  ],
])('two questions: %s | %s', (a, b) => {
  expect(sizes([a, b])).toEqual([1, 1]);
});

test('where a story counts the infected, its cases are infected people', () => {
  const texts = [
    'A total of ⟦310|310 thing|cases|record⟧ cases are known.',
    '⟦1,020|1020|people|infected⟧ are infected.',
  ];
  const members = texts.map((text, i) =>
    tell({ id: `a${i}`, published: `2031-05-0${i + 1}`, text: `${LEAD} ${text}` }),
  );
  expect(facetsOf(members, joinActors(members)).map(({ measure }) => measure)).toEqual(['infected', 'infected']);
});

test('houses and families of one number stand beside another number of houses', () => {
  const sizesOf = sizes([
    'The flood destroyed ⟦400|400 thing|houses|destroy⟧ houses in Marwick.',
    'The flood destroyed ⟦412|412 thing|houses|destroy⟧ houses in Marwick.',
    'The first of ⟦412|412 thing|families|lose⟧ families who lost their homes moved out.',
  ]);
  expect(sizesOf).toEqual([3]);
});

// of some shares a story has one
test.each([
  ['Turnout was 61 percent at noon, the board said.', 'Turnout was 62.4 percent, according to the ministry.', 1],
  ['The fire was 5% contained on Saturday, the agency said.', 'By Monday it was 19% contained.', 1],
  ['Support was at 61 percent at noon, the board said.', 'The dam was 19% full, according to the ministry.', 2],
])('%s | %s: %i', (earlier, later, count) => {
  expect(questionsOf(earlier, later)).toHaveLength(count);
});
