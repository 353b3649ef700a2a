import { expect, test } from 'vitest';
import { compareStory } from '../../src/comparison/compareStory.js';
import { lineageOf, tell } from './tell.js';

// those who are missing are found in the course of a day; the dead only become more
test.each([
  ['missing', 60, 35, '60 (police), then 35 (police)'],
  ['missing', 35, 60, '35 (police), then 60 (police)'],
  ['killed', 14, 11, '11 (police), then 14 (police)'],
])('%s: %i at 08:00, %i at 20:00: %s', (measure, first, second, why) => {
  const told = (id: string, hour: string, value: number) =>
    tell({
      id,
      published: `2031-05-10T${hour}:00:00Z`,
      text: `⟦${value}|${value}|people|${measure}|police⟧ were ${measure}, police said.`,
    });
  const members = [told('a', '08', first), told('b', '20', second)];
  const [question] = compareStory(members, lineageOf(members)).questions;
  expect([question!.status, question!.why]).toEqual(['superseded', why]);
});
