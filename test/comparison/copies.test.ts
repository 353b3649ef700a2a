import { expect, test } from 'vitest';
import { questionsOf } from './story.js';

const BODY = `A blast tore the roof off a fireworks factory outside Lund on Saturday morning and shattered windows a kilometre away, police said.
Firefighters from four towns brought the blaze under control in the afternoon.
The cause of the blast was not known on Saturday night, and the owner could not be reached.`;

// a copy with another number is no second view: articles contradict, and no update explains it
test.each([
  ['disputed', 'The factory employs 140 people.', 'The factory employs 410 people.'],
  ['agree', 'The factory employs 140 people.', 'The factory employs 140 people.'],
  ['superseded', 'Twenty-five people were injured.', 'Twenty-seven people were injured.'],
])('%s: %s %s', (status, first, second) => {
  const asked = questionsOf(`${BODY}\n${first}`, `|${BODY}\n${second}`).filter(({ unit }) => unit === 'person');
  expect(asked.map((question) => question.status)).toEqual([status]);
});

// a sentence that is copied a hundred times asks as many questions as one
test.each([1, 3, 100])('a row of equal numbers in %i copies', (copies) => {
  const row = 'One man was shot in the head and one man was shot in the arm, police said.';
  const asked = questionsOf(...Array.from({ length: copies }, (_, i) => `${i > 0 ? '|' : ''}${row}`));
  expect(asked.map(({ answers }) => answers.flatMap(({ figures }) => figures).length)).toEqual([copies, copies]);
});
