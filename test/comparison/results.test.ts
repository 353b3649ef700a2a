import { expect, test } from 'vitest';
import { questionsOf } from './story.js';

// one company's profit of one stretch of time, two papers of one day
test.each([
  [
    'disputed',
    'Orrin Lines was expected to post a net income of $2.07 billion in the quarter, according to analysts polled by Marketwise.',
    'The fine will push Orrin Lines from an estimated $1.9 billion in earnings for the quarter to a loss.',
  ],
  [
    'disputed',
    'Orrin Lines made a profit of 340 million euros in the quarter.',
    'In the quarter, Orrin Lines reported earnings of 410 million euros.',
  ],
  ['disputed', 'Quarterly sales of Orrin were $4.1 billion.', 'Orrin had revenue of $3.5 billion in the quarter.'],
  ['compatible', 'Orrin had sales of about $4 billion for the year.', 'Orrin had annual revenue of $4.3 billion.'],
])('%s: %s %s', (status, first, second) => {
  expect(questionsOf(first, `|${second}`).map((question) => question.status)).toEqual([status]);
});

// foreseen and made, profit and sales, two companies, two stretches of time
test.each([
  [
    'Orrin was expected to post earnings of $2.07 billion in the quarter.',
    'Orrin had a quarterly profit of $1.9 billion.',
  ],
  ['Orrin had a quarterly profit of $1.7 billion.', 'Orrin had sales of $1.9 billion in the quarter.'],
  ['Orrin had a quarterly profit of $1.7 billion.', 'Halden had earnings of $1.9 billion in the quarter.'],
  ['Orrin had a quarterly profit of $1.7 billion.', 'Orrin had earnings of $1.9 billion for the year.'],
  ['Orrin had a quarterly profit of $1.7 billion.', 'Orrin had earnings of $19 billion in the quarter.'],
])('not one question: %s %s', (first, second) => {
  expect(questionsOf(first, `|${second}`).map(({ status }) => status)).toEqual(['single', 'single']);
});
