import { expect, test } from 'vitest';
import { questionsOf } from './story.js';

const EVENT = 'A bus fell into a river near Orla on Tuesday, killing 31 people, police said.';

// what is told of another time is no rival of the event's own number
test.each([
  'Last year 3,100 people were killed on the country’s roads, according to the transport ministry.',
  'Last winter 17 people were killed in such crashes, the road union said.',
  'Crashes have killed 210 people in the province since January, the interior ministry said.',
  'So far this year 140 people have died on the roads, the ministry said.',
  'In the past decade, such crashes have killed 340 people, according to the road union.',
  'The road has claimed 1,200 lives over two decades, the mayor said.',
  'Earlier this month, 22 people died in a crash on the same road, the ministry said.',
  'Two weeks ago, 22 people were killed on the same road, the ministry said.',
  'In January, 22 people were killed on the same road, the ministry said.',
  'Through the first three months of 2031, 130 people have died on the roads, records show.',
  'So far in 2031, 150 people have died on the roads, the ministry said.',
  'Each year 3,000 people die on the country’s roads, the ministry said.',
  'Crashes kill about 3,000 people a year, the ministry said.',
  'On average, 12 people die on the road, the ministry said.',
])('%s', (background) => {
  const [first, ...rest] = questionsOf(`${EVENT} ${background}`, 'Police said 31 people died near Orla.');
  expect([first!.status, first!.scope, first!.answers.length]).toEqual(['agree', null, 1]);
  expect(rest.map(({ status }) => status)).toEqual(['single']);
});

// the time is that of the event, or of something else
test.each([
  ['superseded', 'The deadliest crash in two decades killed 28 people near Orla, police said.'],
  ['superseded', 'The third such crash this month killed 28 people near Orla, police said.'],
  ['superseded', 'Police said 28 people died near Orla, while the road was closed last year.'],
  ['superseded', 'Police at the start of this week said that 28 people had been killed near Orla.'],
])('%s: %s', (status, earlier) => {
  const [first] = questionsOf(earlier, EVENT);
  expect([first!.status, first!.answers.length]).toEqual([status, 2]);
});

// an event that lasts fills the time "since January"
test('a count of this year grows', () => {
  const [first] = questionsOf(
    'The outbreak has killed 140 people since January, the health ministry said.',
    'The outbreak has killed 144 people, the health ministry said.',
  );
  expect(first!.answers.length).toBe(2);
});

// what is said to be past may be anything
test('two pasts are no dispute', () => {
  const questions = questionsOf(
    `${EVENT} Two years ago, a flood killed 90 people, the Red Cross said.`,
    `${EVENT} Earlier this month, 22 people died in a landslide, officials said.`,
  );
  expect(questions.map(({ status }) => status)).not.toContain('disputed');
});

// what stood at another time is a question of its own; what is only updated is not
test.each([
  [['single', 'single 2020'], 'The National Party won 30.2 percent, down from 38 percent in 2020.'],
  [['single', 'single past'], 'Revenue rose to $4.2 billion, up from $3.9 billion last year.'],
  [['single 2020', 'single 2021'], 'In 2021, 140 students were taken, up from 90 in 2020.'],
  [['superseded'], '4,800 people had signed, up from 1,300 on Monday.'],
  [['superseded'], 'The number of cases climbed to 1,020, up from 310 a week ago, the ministry said.'],
  [['single', 'single'], 'Turnout was 61 per cent, four points higher than in 2020.'],
])('%j: %s', (expected, text) => {
  const told = questionsOf(text).map(({ status, scope }) => [status, scope].filter(Boolean).join(' '));
  expect(told.sort()).toEqual(expected);
});

// two names of one hospital: those that it treats are a part
test('a hospital counts its own', () => {
  const questions = questionsOf(
    'A train derailed near Lund, injuring 46 people, police said. Ellis Hospital said it had treated 19 people.',
    '|Doctors at Ellis Hospital said 19 people were injured. Police put the number of injured at 46.',
  );
  expect(questions.map(({ status }) => status)).toEqual(['agree', 'agree']);
});

// those of a whole war are no rival of one strike
test.each([
  'An air strike killed 14 people in Orla on Monday, rescuers said. The health ministry said 4,300 people had been killed in the war.',
  'The army said 14 soldiers died in Monday’s ambush. The defence ministry said 340 soldiers have been killed in the conflict.',
  'Police said 31 people were killed on Tuesday. The rights group said 210 people had been killed in a month of protests.',
])('%s', (text) => {
  expect(questionsOf(text).map(({ status }) => status)).toEqual(['single', 'single']);
});

test('two sides count the dead of a war', () => {
  const questions = questionsOf(
    'Official estimates put the toll at 1,351, while Norland has claimed that as many as 19,000 soldiers had died during the war.',
  );
  expect(questions.map(({ status }) => status)).not.toContain('superseded');
});

// the time of what it is compared with, and of a clause that has ended
test.each([
  [
    'Turnout was 61 percent, the board said, compared with 58 percent in 2027.',
    'Turnout was 62.4 percent, the board said.',
  ],
  ['Hart, who took over in 2027, said sales had fallen 8 percent.', 'Sales had fallen 9 percent, Hart said.'],
])('%s', (earlier, later) => {
  expect(questionsOf(earlier, later)[0]!.scope).toBeNull();
});
