import { expect, test } from 'vitest';
import { joinActors } from '../../src/comparison/actors.js';
import { compareStory } from '../../src/comparison/compareStory.js';
import { facetsOf } from '../../src/comparison/facets.js';
import { lineageOf, tell } from './tell.js';

const LEAD = 'A ferry sank off Port Ellis on Monday. The sea was calm. Nobody knows why.';

const statuses = (texts: readonly string[]) => {
  const members = texts.map((text, i) =>
    tell({ id: `a${i}`, published: `2031-05-0${i + 1}`, text: `${LEAD} ${text}` }),
  );
  return compareStory(members, lineageOf(members)).questions.map(({ status }) => status);
};

// one number of one thing, told with other words for where and what
test.each([
  // a place that one text names
  [
    'The sinking left one man dead and ⟦nine|9|injured|injured⟧ injured.',
    'The fire that broke out near Orla Reef hurt ⟦nine|9|people|injured⟧ people and claimed the life of Ada Brook.',
  ],
  // a degree that one text leaves out
  ['⟦One|1|sailor|injured⟧ sailor was slightly hurt.', 'Among those hurt was ⟦one|1|sailor|injured⟧ sailor.'],
  // what was done is not read in one of them
  ['⟦Three|3|divers|arrive⟧ divers arrived at the wreck.', '⟦Three|3|divers|⟧ divers from the coast guard.'],
])('one question: %s | %s', (...texts) => {
  expect(statuses(texts)).toEqual(['agree']);
});

test.each([
  // other places
  ['In Tarn Bay ⟦two|2|lockers|find⟧ lockers were found.', 'In Orla Reef ⟦two|2|lockers|find⟧ lockers were found.'],
  // a few people are told of everywhere
  [
    'The sinking left ⟦two|2|people|injured⟧ people injured.',
    'A fire near Orla Reef left ⟦two|2|people|injured⟧ people hurt.',
  ],
  // another number beside a degree
  ['⟦Four|4|sailors|injured⟧ sailors were seriously hurt.', '⟦Nine|9|sailors|injured⟧ sailors were hurt.'],
  // no noun in common
  ['⟦Three|3|divers|arrive⟧ divers arrived at the wreck.', '⟦Three|3|boats|⟧ boats from the coast guard.'],
])('two questions: %s | %s', (...texts) => {
  expect(statuses(texts)).toEqual(['single', 'single']);
});

// what stands behind "in", "from" and the like is a place, where it is no person and has no "a" before it
test.each([
  [['tarn bay'], 'In Tarn Bay ⟦two|2|lockers|find⟧ lockers were found.'],
  [[], 'From Ada Brook they took ⟦two|2|lockers|take⟧ lockers.'],
  [[], 'They took ⟦two|2|lockers|take⟧ lockers away in a dark SUV.'],
])('places %j: %s', (places, text) => {
  const members = [tell({ id: 'a', text: `${LEAD} ${text}` })];
  expect(facetsOf(members, joinActors(members)).map(({ scope }) => scope.places)).toEqual([places]);
});
