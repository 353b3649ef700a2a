import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupStories, type StoryGroup } from '../../src/stories/groupStories.js';
import { REPORTS, readingOf } from './reports.js';

const READINGS = REPORTS.map(readingOf);
const NO_KEYS: ReadonlyMap<string, string> = new Map();
const idsOf = (stories: readonly StoryGroup[]) =>
  stories.map(({ members }) => members.map(({ article }) => article.id));
const sorted = (stories: readonly StoryGroup[]) =>
  idsOf(stories)
    .map((ids) => ids.sort().join(' '))
    .sort();

test('mixed events come out apart, in the order of the input', () => {
  expect(idsOf(groupStories(READINGS, NO_KEYS))).toEqual([['a-1', 'a-2'], ['b-1', 'b-2'], ['c-1', 'c-2'], ['d-1']]);
});

test.each(['a', 'b', 'c', 'd'])('the reports of event %s, given alone, are one story', (event) => {
  const readings = READINGS.filter(({ article }) => article.id.startsWith(event));
  expect(groupStories(readings, NO_KEYS)).toHaveLength(1);
});

test('the order of input changes nothing but the order of the output', () => {
  const expected = sorted(groupStories(READINGS, NO_KEYS));
  fc.assert(
    fc.property(fc.shuffledSubarray(READINGS, { minLength: READINGS.length }), (shuffled) => {
      expect(sorted(groupStories(shuffled, NO_KEYS))).toEqual(expected);
    }),
    { numRuns: 30 },
  );
});

test('stories partition the articles, and an event is grouped the same whatever else is given', () => {
  const expected = new Map(
    sorted(groupStories(READINGS, NO_KEYS)).flatMap((ids) => ids.split(' ').map((id) => [id, ids])),
  );
  fc.assert(
    fc.property(fc.subarray(READINGS), (some) => {
      const stories = sorted(groupStories(some, NO_KEYS));
      const given = some.map(({ article }) => article.id);
      expect(stories.flatMap((ids) => ids.split(' ')).sort()).toEqual([...given].sort());
      for (const ids of stories) {
        const [first] = ids.split(' ');
        expect(ids).toBe(
          expected
            .get(first!)!
            .split(' ')
            .filter((id) => given.includes(id))
            .join(' '),
        );
      }
    }),
  );
});

test('a grouping that was given is trusted, and articles without a key are grouped by what they tell', () => {
  const keys = new Map([
    ['a-1', 'folder'],
    ['d-1', 'folder'],
  ]);
  const stories = groupStories(READINGS, keys);
  expect(stories.map(({ key }) => key)).toEqual(['folder', undefined, undefined, undefined]);
  expect(idsOf(stories)).toEqual([['a-1', 'd-1'], ['a-2'], ['b-1', 'b-2'], ['c-1', 'c-2']]);
});

test('a story is named after the member that was published first, wherever it stands in the input', () => {
  const stories = groupStories([...READINGS].reverse(), NO_KEYS);
  expect(stories.map(({ id }) => id)).toEqual(['story:d-1', 'story:c-1', 'story:b-1', 'story:a-1']);
});

test('without dates and titles the events stay apart', () => {
  const bare = REPORTS.map(({ id, text }) => readingOf({ id, text }));
  expect(sorted(groupStories(bare, NO_KEYS))).toEqual(['a-1 a-2', 'b-1 b-2', 'c-1 c-2', 'd-1']);
});

test('a language without a pack is grouped by names and digits', () => {
  const text = [
    'Bei einem Brand in der Altstadt von Feldrath sind am Montag 12 Menschen verletzt worden. Bürgermeisterin Ina Torbeck sprach von 350000 Euro Schaden an der Mühle Gessin.',
    'Nach dem Feuer in Feldrath mit 12 Verletzten will Ina Torbeck die Mühle Gessin wieder aufbauen lassen. Der Schaden liegt bei 350000 Euro.',
    'Der Verein Rot Sandmoor hat den Trainer Jonas Velt entlassen. Nach 7 Niederlagen steht der Club auf Platz 18 der Tabelle.',
    'Jonas Velt ist nicht mehr Trainer von Rot Sandmoor. Der Vorstand um Karl Ebbing zog nach 7 Niederlagen die Folgen.',
  ];
  const readings = text.map((t, i) => readingOf({ id: `g-${i}`, text: t, language: 'de', published: '2021-05-03' }));
  expect(idsOf(groupStories(readings, NO_KEYS))).toEqual([
    ['g-0', 'g-1'],
    ['g-2', 'g-3'],
  ]);
});

test('any texts are grouped without throwing, each article once', () => {
  const texts = fc.array(fc.string({ unit: 'binary', maxLength: 80 }), { maxLength: 6 });
  fc.assert(
    fc.property(texts, (some) => {
      const readings = some.map((text, i) => readingOf({ id: `t${i}`, text }));
      const ids = idsOf(groupStories(readings, NO_KEYS)).flat();
      expect(ids.sort()).toEqual(readings.map(({ article }) => article.id).sort());
    }),
    { numRuns: 40 },
  );
});
