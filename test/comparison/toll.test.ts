import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeArticle } from '../../src/articles/makeArticle.js';
import type { Reading } from '../../src/articles/reading.js';
import { compareStory } from '../../src/comparison/compareStory.js';
import { findMentions } from '../../src/comparison/toll/mentions.js';
import { storyToll } from '../../src/comparison/toll/storyToll.js';
import { bodyText } from '../../src/comparison/toll/tollText.js';
import { readFigures } from '../../src/figures/readFigures.js';
import { lineageOf, tell } from './tell.js';

const readingOf = (text: string, id = 'a', published = '2021-05-03', title?: string) => {
  const reading = makeArticle({
    name: id,
    id,
    kind: 'text',
    content: text,
    sha256: '',
    path: null,
    published,
    ...(title ? { title } : {}),
  });
  Object.assign(reading.article, readFigures(reading));
  return reading;
};
const mentionsOf = (text: string) =>
  findMentions(bodyText(readingOf(text)))
    .filter(({ part }) => !part)
    .map(({ harm, count, start, end }) => `${harm} ${count}: ${text.slice(start, end)}`);
const tollOf = (...texts: string[]) =>
  storyToll(
    texts.map((text, i) => readingOf(text, `t${i}`, `2021-05-0${i + 1}`)),
    [],
  ).map(({ measure, low }) => `${measure} ${low}`);

test.each([
  ['Four people were shot outside a diner in Larkfield.', ['shot 4: Four people']],
  ['A shooting left one dead and three others wounded.', ['killed 1: one', 'injured 3: three others']],
  ['The blast killed two men and injured a child.', ['killed 2: two men', 'injured 1: a child']],
  ['A man and a woman were fatally shot on Tanner Street.', ['killed 1: A man', 'killed 1: a woman']],
  ['Five men, including a 15-year-old boy, were wounded.', ['injured 5: Five men']],
  ['A 16-year-old boy was grazed by a bullet.', ['injured 1: A 16-year-old boy']],
  ['A crash killed two men and wounded another.', ['killed 2: two men', 'injured 1: another']],
  ['A quake has killed six and 200 have been hurt.', ['killed 6: six', 'injured 200: 200']],
  ['Four people were killed and 1,351 others were wounded.', ['killed 4: Four people', 'injured 1351: 1,351 others']],
  ['Twenty-three men and two dozen women were hurt.', ['injured 23: Twenty-three men', 'injured 24: two dozen women']],
  ['Ana Berg, 18, was shot at a diner.', ['shot 1: Ana Berg, 18,']],
  ['Ana Berg, 18, led the search after a shooting.', []],
  ['A man shot his wife before taking his own life.', ['killed 1: A man', 'shot 1: his wife']],
  ['Police charged five men in the deadly shooting.', []],
  ['Two men ran off after the shooting.', []],
  ['A 17-year-old dog was shot.', []],
  ['Six suspects were arrested on June 15.', []],
  ['Officers fired 12 shots.', []],
])('%j tells of %j', (text, expected) => {
  expect(mentionsOf(text)).toEqual(expected);
});

test.each([
  [['Two men were shot in Larkfield on Monday, one fatally.'], ['killed 1', 'injured 1']],
  [['A 16-year-old boy was grazed by a bullet in Larkfield.'], ['injured 1']],
  [['A woman was shot and killed outside her home in Larkfield.'], ['killed 1']],
  [['Four people were shot in Larkfield, including one who died.'], ['killed 1', 'injured 3']],
  [['A man fatally shot his wife and then himself in Larkfield.'], ['killed 2']],
  [['Divers found two more bodies off Larkfield, raising the number of dead to 11.'], ['killed 11']],
  [['Ana Berg, a 23-year-old woman, was shot and killed in Larkfield.'], ['killed 1']],
  [['A man was shot. The suspect had a deadly weapon in Larkfield.'], ['injured 1']],
  [
    ['Four people died when a ferry sank.', 'Nine people died when a ferry sank.', '14 people died when a ferry sank.'],
    ['killed 14'],
  ],
  [['Six people were wounded in three separate shootings. A boy was shot at a diner in Larkfield.'], ['injured 1']],
  [['The parliament of Vessia voted to close 12 coal mines.'], []],
])('%j has the toll %j', (texts, expected) => {
  expect(tollOf(...texts)).toEqual(expected);
});

test('where one of the injured died later, the later report counts', () => {
  const early = 'Two men were wounded in a shooting in Larkfield.';
  expect(tollOf(early, early, 'One man was killed and another man was wounded in Larkfield.')).toEqual([
    'killed 1',
    'injured 1',
  ]);
});

test('a vague word gives way to a number that somebody names', () => {
  const vague = 'The blast at the Larkfield hall killed 59 people and injured hundreds.';
  expect(tollOf(vague, vague, 'The blast killed 59 people and injured more than 500 people.')).toEqual([
    'killed 59',
    'injured 500',
  ]);
});

test('of many who were hurt none is taken to have died', () => {
  const later = 'At least 29 people died off Larkfield when the ferry sank.';
  expect(tollOf('A ferry sank off Larkfield, killing 27 people and injuring 114.', later)).toEqual([
    'killed 29',
    'injured 114',
  ]);
});

const LONG =
  'A man was killed in a shooting in Larkfield on Monday. Officers were called to Tanner Street at noon by neighbors who had ' +
  'heard a dozen shots from the yard of the old mill. The mayor said the town would not rest until it knew what had led to it, ' +
  'and asked everyone with a camera to look at what it had seen that day.';
test.each([
  ['Two other men were wounded and taken to a hospital.', ['killed 1', 'injured 2']],
  ['Three others were wounded and taken to a hospital.', ['killed 1', 'injured 3']],
  ['Another man was injured and taken to a hospital.', ['killed 1', 'injured 1']],
  ['The wounded man was taken to a hospital.', ['killed 1']],
  ['Two other men were wounded there last week.', ['killed 1']],
  ['Two other men were questioned and released.', ['killed 1']],
  ['Another man was shot in the leg.', ['killed 1', 'injured 1']],
  ['One of the boys shot the other with an air gun.', ['killed 1']],
  ['A woman was taken to a hospital in critical condition.', ['killed 1', 'injured 1']],
  ['A man was taken to a hospital in critical condition.', ['killed 1']],
  ['Police met his sister, a woman of the town, at the hospital.', ['killed 1']],
  ['A woman was treated at a hospital.', ['killed 1', 'injured 1']],
  ['It was the second shooting in Larkfield. A woman was taken to a hospital in critical condition.', ['killed 1']],
])('others who were hurt are told of further on: %j', (text, expected) => {
  expect(tollOf(`${LONG} ${text}`)).toEqual(expected);
});

test.each([
  ['A woman was also shot in the hand.', ['injured 2']],
  ['A woman was also questioned.', ['injured 1']],
  ['Another man was shot in the hand.', ['injured 1']],
])('one more is told of further on, where one was hurt: %j', (text, expected) => {
  expect(tollOf(`${LONG.replace('killed', 'wounded')} ${text}`)).toEqual(expected);
});

test('a report of several shootings counts the injured where it counts as many dead', () => {
  const spree = (text: string) => tollOf('Two people were killed in Larkfield on Monday.', text);
  expect(spree('Two separate shootings in Larkfield left two people dead and four others injured.')).toEqual([
    'killed 2',
    'injured 4',
  ]);
  expect(spree('Two separate shootings in Larkfield left nine people dead and four others injured.')).toEqual([
    'killed 2',
  ]);
});

test('where only a title tells of the harm, the article is named', () => {
  const reading = readingOf('Subscribe to read the whole story.', 'a', '2021-05-03', 'Four wounded at Larkfield diner');
  expect(storyToll([reading], [])).toEqual([
    { measure: 'injured', low: 4, high: 4, status: 'single', question: null, evidence: [], titles: ['a'] },
  ]);
});

test('a later report in a language without words for victims counts by its numbers', () => {
  const early = tell({
    id: 'a',
    published: '2021-05-03',
    text: '⟦Three people|3|people|killed⟧ were killed when a dam broke in Larkfield.',
  });
  const late = tell({
    id: 'b',
    published: '2021-05-04',
    language: 'de',
    text: 'In Larkfield stieg die Zahl der Toten auf ⟦fünf|5|Tote|killed⟧.',
  });
  const told = (...members: Reading[]) =>
    storyToll(members, compareStory(members, lineageOf(members)).questions).map(({ low, evidence }) => [
      low,
      evidence.map(({ article }) => article),
    ]);
  expect(told(early, late)).toEqual([[5, ['b']]]);
  expect(told(early)).toEqual([[3, ['a']]]);
});

test.each([
  // portraits of one victim undo no number that three reports give
  [17, 3, 2, 'injured 17'],
  [17, 2, 3, 'injured 1'],
  [9, 3, 2, 'injured 1'],
])('%i hurt in %i reports, and %i of one victim: %s', (hurt, reports, portraits, expected) => {
  const members = [
    ...Array.from({ length: reports }, (_, i) =>
      tell({
        id: `a${i}`,
        published: '2021-05-03',
        text: `The hall in Larkfield was crowded. The mayor came with a band. Of the ⟦${hurt}|${hurt}|people|injured⟧ most had gone home.`,
      }),
    ),
    ...Array.from({ length: portraits }, (_, i) =>
      tell({ id: `b${i}`, published: `2021-05-1${i}`, text: 'A 12-year-old boy was wounded in Larkfield.' }),
    ),
  ];
  expect(
    storyToll(members, compareStory(members, lineageOf(members)).questions).map(
      ({ measure, low }) => `${measure} ${low}`,
    ),
  ).toEqual([expected]);
});

test('every toll has its places in the texts, whatever the text', () => {
  const word = fc.constantFrom('two', 'men', 'shot', 'killed', 'a', 'boy', ',', 'and', '12', '.', 'himself', 'other');
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string({ maxLength: 5 })), { maxLength: 40 }), (words) => {
      const reading = readingOf(words.join(' '));
      for (const { evidence, low } of storyToll([reading], [])) {
        expect(low).toBeGreaterThan(0);
        expect(evidence.length).toBeGreaterThan(0);
        for (const { start, end } of evidence) expect(reading.article.text.slice(start, end).trim()).not.toBe('');
      }
    }),
    { numRuns: 60 },
  );
});
