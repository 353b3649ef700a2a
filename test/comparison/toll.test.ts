import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeArticle } from '../../src/articles/makeArticle.js';
import { storyToll } from '../../src/comparison/toll.js';
import { findMentions } from '../../src/comparison/tollMentions.js';
import { languageOf } from '../../src/languages/languages.js';
import { analyse } from '../../src/text/analyse.js';

const english = languageOf('en');
const mentionsOf = (text: string) =>
  findMentions({ tokens: analyse(text, english.tagger, english.text).tokens, language: english, isTitle: false })
    .filter(({ part }) => !part)
    .map(({ harm, count, start, end }) => `${harm} ${count}: ${text.slice(start, end)}`);
const readingOf = (text: string, id = 'a', published = '2021-05-03', title?: string) =>
  makeArticle({
    name: id,
    id,
    kind: 'text',
    content: text,
    sha256: '',
    path: null,
    published,
    ...(title ? { title } : {}),
  });
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
  ['Six suspects were arrested on June 15.', []],
  ['Officers fired 12 shots.', []],
])('%j tells of %j', (text, expected) => {
  expect(mentionsOf(text)).toEqual(expected);
});

test.each([
  [['Two men were shot in Larkfield on Monday, one fatally.'], ['killed 1', 'injured 1']],
  [['A 16-year-old boy was grazed by a bullet in Larkfield.'], ['injured 1']],
  [['A woman was shot and killed outside her home in Larkfield.'], ['killed 1']],
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
