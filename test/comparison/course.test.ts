import { expect, test } from 'vitest';
import { compareStory } from '../../src/comparison/compareStory.js';
import type { Question } from '../../src/types.js';
import { lineageOf, type Told, tell } from './tell.js';

/** Reports of one sinking, one a day unless they say their day. */
function questionsOf(...told: (string | Pick<Told, 'published' | 'text' | 'language'>)[]): Question[] {
  const members = told.map((one, i) =>
    tell({ id: `a${i}`, published: `2031-05-0${i + 1}`, ...(typeof one === 'string' ? { text: one } : one) }),
  );
  return compareStory(members, lineageOf(members)).questions;
}

const dead = (words: string, value: string | number) => `A ferry sank. ⟦${words}|${value}|people|killed⟧ people died.`;
const police = (value: number) => `A ferry sank. ⟦${value}|${value}|people|killed|police⟧ died, police said.`;
const day = (published: number, text: string) => ({ published: `2031-05-0${published}`, text });

// from the first value to the last, whatever was told between them
test.each([
  [[dead('Eight', 8), dead('Nine', 9), dead('11', 11), dead('14', 14)], 'eight (a0), then 14 (a3)'],
  // of one day the lowest is the first and the highest the last
  [[day(1, dead('Nine', 9)), day(1, dead('Four', 4)), day(2, dead('11', 11))], 'four (a1), then 11 (a2)'],
  [[day(1, dead('Four', 4)), day(1, dead('Nine', 9))], 'four (a0), then nine (a1)'],
  // a report that comes late with the first count is not the last word
  [[police(11), police(12), police(14), police(11)], '11 (police), then 14 (police)'],
  // "at least four" fits 14, "four" does not
  [[day(1, dead('At least four', '>=4')), day(1, dead('Five', 5)), day(2, dead('14', 14))], 'five (a1), then 14 (a2)'],
  // those who are missing grow fewer
  [
    [
      'A ferry sank. ⟦Dozens|24?|people|missing⟧ of people were missing.',
      'A ferry sank. ⟦23|23|people|missing⟧ people are missing.',
      'A ferry sank. ⟦Nineteen|19|people|missing⟧ people are missing.',
    ],
    'dozens (a0), then nineteen (a2)',
  ],
  // the sentence itself says what came before
  [['The number was revised from ⟦eight|8|people|injured⟧ to ⟦Six|6|people|injured⟧.'], 'eight (a0), then six (a0)'],
])('%j: %s', (told, why) => {
  expect(questionsOf(...told)[0]).toMatchObject({ status: 'superseded', why });
});

test('the figures at both ends of the course are named, where a number has one', () => {
  const [killed] = questionsOf(dead('Eight', 8), dead('Nine', 9), dead('11', 11));
  const ends = killed!.course!.map((id) => killed!.answers.find(({ figures }) => figures.includes(id))?.low);
  expect(ends).toEqual([8, 11]);
  expect(questionsOf(dead('Eight', 8), dead('Eight', 8))[0]).not.toHaveProperty('course');
});

test('a noun keeps its capital where its language writes it so, and a sign of money everywhere', () => {
  const [missing] = questionsOf(
    { language: 'de', text: 'Die Fähre sank. ⟦23|23|Menschen|missing⟧ Menschen werden vermisst.' },
    { language: 'de', text: 'Die Fähre sank. ⟦Dutzende|24?|Menschen|missing⟧ Menschen werden vermisst.' },
  );
  expect(missing!.why).toContain('Dutzende');
  const [reward] = questionsOf(
    'A reward of ⟦Rs 500|500 INR||offer⟧ is set.',
    'The reward has grown to ⟦Rs 900|900 INR||grow⟧.',
  );
  expect(reward!.why).toBe('Rs 500 (a0), then Rs 900 (a1)');
});

test('signs stand only between values of languages that are not read', () => {
  const arabic = { language: 'ar', text: '⟦12|12|people|killed⟧' };
  const later = { language: 'ar', text: '⟦15|15|people|killed⟧' };
  expect(questionsOf(arabic, later)[0]?.why).toBe('12 (a0) → 15 (a1)');
  expect(questionsOf(arabic, dead('15', 15))[0]?.why).toBe('12 (a0), then 15 (a1)');
});

test('people and things are counted alike: one value is one answer', () => {
  const [question] = questionsOf(dead('14', 14), 'A ferry sank. ⟦14|14 thing|dead|killed⟧ dead.');
  expect(question!.answers.map(({ low, articles }) => [low, articles])).toEqual([[14, ['a0', 'a1']]]);
});
