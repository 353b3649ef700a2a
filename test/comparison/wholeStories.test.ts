import { expect, test } from 'vitest';
import { compare, read } from '../../src/compare.js';
import type { Question } from '../../src/types.js';

/** Short invented reports of one event, a day apart, read from their words on. */
function questionsOf(...texts: readonly string[]): Question[] {
  const readings = texts.map((content, i) => {
    const page = { name: `a${i}`, id: `a${i}`, kind: 'text' as const, content, sha256: '', path: null };
    return read({ ...page, outlet: `Outlet ${i}`, published: `2031-05-0${i + 1}`, language: 'en' });
  });
  const report = compare(readings, { keys: new Map(readings.map(({ article }) => [article.id, 'all'])) });
  return report.stories[0]!.questions;
}

const told = (questions: readonly Question[]) => questions.map(({ text, status }) => `${text}: ${status}`);

test.each([
  // one takes up the noun and the verb of the other
  [
    ['… workers had joined the strike: disputed'],
    [
      'Dockers walked out at Port Ellis on Monday. The Dockers Union said 4,500 workers had joined the strike. The port authority put the number at 1,800.',
    ],
  ],
  // the missing are found, and then none is left
  [
    ['people missing: superseded'],
    [
      'A ferry sank off Port Ellis on Monday. Forty people were missing, the coast guard said.',
      'The ferry sank off Port Ellis on Monday. Twenty-two people were still missing.',
      'The ferry sank off Port Ellis on Monday. No one is missing any more.',
    ],
  ],
  // so many of one noun, said more closely
  [
    ['… houses were destroyed: compatible'],
    [
      'A storm struck Tarn Bay on Monday. About 1,200 homes were destroyed.',
      'The storm struck Tarn Bay on Monday. Police said 1,240 houses were destroyed.',
    ],
  ],
  // of one noun, said later
  [
    ['… ships were waiting outside the harbour: superseded'],
    [
      'Dockers walked out at Port Ellis. About 30 ships were waiting outside the harbour.',
      'The strike at Port Ellis goes on. Forty-five ships were waiting, the harbour master said.',
    ],
  ],
  // a raise of the one, an offer of the other
  [
    ['raise of … from the port: single', 'port authority raised its offer to … on Wednesday: single'],
    [
      'Dockers walked out at Port Ellis. The union demands a raise of 12 percent from the port.',
      'The strike goes on. The port authority raised its offer to 6 percent on Wednesday.',
    ],
  ],
  // what it said before, and what it takes back
  [
    ['shed held … tons of fertiliser: superseded'],
    [
      'A shed burned down in Marwick. The shed held 120 tons of fertiliser, the owner, Selkie Chemicals, said.',
      'A shed burned down in Marwick. Selkie Chemicals said that the shed held 280 tons of fertiliser, not 120 tons as it had said on Monday.',
    ],
  ],
  // firefighters in the text, people in the title
  [
    ['people killed: superseded'],
    [
      'Fire at Marwick shed kills three\n\nThree firefighters were killed when a shed burned down, the fire chief said.',
      'Fourth body found in Marwick\n\nThe death toll from the fire has risen to four, police said on Tuesday.',
    ],
  ],
  // "to six from four" as "from four to six"
  [
    ['people killed: superseded'],
    ['A ferry sank off Port Ellis. The coast guard raised the death toll to six from four on Monday.'],
  ],
])('%j', (expected, texts) => {
  expect(told(questionsOf(...texts))).toEqual(expected);
});

test('two currencies do not contradict each other, no rate is known', () => {
  const questions = questionsOf(
    'Orrin Group will buy Selkie Foods. It will pay $4.2 billion for Selkie Foods.',
    'Orrin Group will buy Selkie Foods. It will pay €3.9 billion for Selkie Foods.',
  );
  expect(questions.map(({ status }) => status)).toEqual(['compatible']);
});

test('the reason names the unit of each value', () => {
  const [question] = questionsOf('A bus overturned on Friday. The road lies 27 kilometres (17 miles) from Tarn Bay.');
  expect(question?.why).toContain('27 kilometres');
  expect(question?.why).toContain('17 miles');
  const [force] = questionsOf('A ferry sank. The wind on Tuesday evening reached force 9.');
  expect(force?.why).toContain('force 9');
});

test('questions that would have one name go by the words of their first figures', () => {
  const questions = questionsOf(
    'A ferry sank off Port Ellis. There were 112 people aboard. The herring boat Plover took 31 people on board in the swell.',
  );
  const names = questions.map(({ text }) => text);
  expect(new Set(names).size).toBe(names.length);
});

test('the shares of two polls are no update of each other', () => {
  const questions = questionsOf(
    'Ada Brook leads Ivo Marl by 48 percent to 44 percent in a poll by Tern Research published on Tuesday.',
    'Ivo Marl leads Ada Brook 47 percent to 45 percent, a poll by Orla Institute found on Wednesday.',
  );
  expect(questions.filter(({ status }) => status !== 'single')).toEqual([]);
});
