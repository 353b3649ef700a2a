import { expect, test } from 'vitest';
import { compare, read } from '../../src/compare.js';
import { answersInOrder, heldText } from '../../src/views/model/answerDates.js';
import { leadingRows } from '../../src/views/model/answerRows.js';
import { doesFall, growthPoints } from '../../src/views/model/growth.js';
import { indexStories, type StoryIndex } from '../../src/views/model/storyIndex.js';
import { answerText } from '../../src/views/model/values.js';

/** Invented reports of one sinking, each with the day on which it appeared. */
function storyOf(...reports: readonly (readonly [day: string, text: string])[]): StoryIndex {
  const readings = reports.map(([published, told], i) => {
    const content = `A ferry sank off Port Ellis on Monday. ${told}`;
    const page = { name: `a${i}`, id: `a${i}`, kind: 'text' as const, content, sha256: '', path: null };
    return read({ ...page, outlet: `Outlet ${i}`, published, language: 'en' });
  });
  const report = compare(readings, { keys: new Map(readings.map(({ article }) => [article.id, 'all'])) });
  return indexStories(report)[0]!;
}

const questionOf = (index: StoryIndex, measure: string) =>
  index.story.questions.find((question) => question.measure === measure)!;

const GROWING = storyOf(
  ['2031-05-06', 'Nine people were killed.'],
  ['2031-05-07', 'Eleven people were killed.'],
  ['2031-05-08', 'The toll has risen to 14 people killed.'],
);

test('a growing toll stands with its last value first, each with the day on which it was told', () => {
  const killed = questionOf(GROWING, 'killed');
  expect(killed.status).toBe('superseded');
  const rows = answersInOrder(GROWING, killed).map((answer) => [
    answerText(GROWING, killed, answer),
    heldText(GROWING, killed, answer),
  ]);
  expect(rows).toEqual([
    ['14', 'told 8 May 2031'],
    ['11', 'told 7 May 2031'],
    ['9', 'told 6 May 2031'],
  ]);
  expect(leadingRows(GROWING, killed, 2).map(({ value, when }) => `${value} ${when}`)).toEqual([
    '14 told 8 May',
    '11 told 7 May',
  ]);
});

test('a chart goes the way that the sentence tells', () => {
  const points = growthPoints(GROWING, questionOf(GROWING, 'killed'));
  expect(points.map(({ label }) => label)).toEqual(['9', '11', '14']);
  const missing = storyOf(
    ['2031-05-06', 'Forty people were missing, the coast guard said.'],
    [
      '2031-05-07',
      'Twenty-two people were still missing, the coast guard said. Later, nineteen people were missing, it said.',
    ],
  );
  const asked = questionOf(missing, 'missing');
  expect([doesFall(GROWING, questionOf(GROWING, 'killed')), doesFall(missing, asked)]).toEqual([false, true]);
  expect(growthPoints(missing, asked).map(({ label }) => label)).toEqual(['40', '22', '19']);
  expect(answersInOrder(missing, asked).map((answer) => answerText(missing, asked, answer))).toEqual([
    '19',
    '22',
    '40',
  ]);
});

test('a value that a report gives as of an earlier day too is as of the later one', () => {
  const index = storyOf(
    ['2031-05-07', 'Twelve people were killed.'],
    ['2031-05-08', '15 people were killed. Police said on Monday that 15 people were killed.'],
  );
  const points = growthPoints(index, questionOf(index, 'killed'));
  expect(points.map(({ date, label }) => `${date} ${label}`)).toEqual(['2031-05-07 12', '2031-05-08 15']);
});

test('what is not replaced stands by size, and as of no day that nobody names', () => {
  const index = storyOf(
    ['2031-05-06', 'The coast guard said 112 people were aboard. The owner put the number at 98.'],
    ['2031-05-06', 'The coast guard said 112 people were aboard. The owner put the number at 98.'],
  );
  const asked = index.story.questions.find(({ status }) => status === 'disputed')!;
  expect(answersInOrder(index, asked).map((answer) => [answer.low, heldText(index, asked, answer)])).toEqual([
    [98, null],
    [112, null],
  ]);
});
