import { expect, test } from 'vitest';
import { questionsOf } from './story.js';

const told = (texts: string[]) =>
  questionsOf(...texts)
    .map(({ status, text }) => `${status} ${text}`)
    .sort();

// "its soldiers" are those of the side that says so; each side's dead are a question of their own
test.each([
  [
    ['disputed Russian troops killed'],
    [
      'Ukraine said it had killed 900 Russian troops. Russia’s defence ministry put its losses at 120 dead.',
      '|Moscow said 120 of its servicemen had died. Kyiv said its forces killed 900 Russian troops.',
    ],
  ],
  [
    ['disputed Armenian soldiers killed', 'disputed Azerbaijani soldiers killed'],
    [
      'Armenia said its forces had killed 300 Azerbaijani soldiers. Azerbaijan said 14 of its soldiers had been killed.',
      '|Azerbaijan said it had killed 220 Armenian soldiers. Yerevan has acknowledged that 65 of its servicemen died.',
    ],
  ],
  [
    ['disputed Voland soldiers killed', 'single Kestrian soldiers killed'],
    [
      'Kestria said its forces had killed 300 Voland soldiers near Hadrin. Voland said 14 of its soldiers had been killed.',
      '|Voland said it had killed 220 Kestrian soldiers.',
    ],
  ],
  [
    ['single Turkish soldiers killed', 'single soldiers killed'],
    ['Turkey’s military said 33 Turkish soldiers were killed in Idlib. Syria said 12 of its soldiers died.'],
  ],
  [
    ['disputed soldiers killed'],
    ['The army said 12 soldiers had been killed. The rebels said they had killed 60 soldiers.'],
  ],
])('%j', (expected, texts) => {
  expect(told(texts)).toEqual(expected);
});

// names that begin alike are two countries
test.each([
  ['40 Iranian soldiers were killed, Iran said.', '55 Iraqi soldiers were killed, Iraq said.'],
  ['40 Nigerien soldiers were killed, Niger said.', '55 Nigerian soldiers were killed, Nigeria said.'],
])('two questions: %s %s', (first, second) => {
  expect(told([first, `|${second}`])).toHaveLength(2);
});
