import { expect, test } from 'vitest';
import type { Answer, Question, Status } from '../../src/types.js';
import { isUnsourced, weightText } from '../../src/views/model/claimants.js';
import type { StoryIndex } from '../../src/views/model/storyIndex.js';
import { shownStatus, tollStatus } from '../../src/views/model/told.js';

const answer = (articles: string[], claimants = ['article:a']) =>
  ({ articles, claimants, texts: articles.length, sources: 1 }) as unknown as Answer;
const asked = (status: Status, ...answers: Answer[]) => ({ status, answers }) as unknown as Question;

test.each<[Status, string[][], Status]>([
  ['agree', [['a'], ['b']], 'agree'],
  ['agree', [['a'], ['a']], 'single'],
  ['compatible', [['a'], ['a']], 'single'],
  ['compatible', [['a', 'b']], 'compatible'],
  // that an article contradicts itself is worth seeing
  ['disputed', [['a'], ['a']], 'disputed'],
  ['superseded', [['a'], ['a']], 'superseded'],
  ['single', [['a']], 'single'],
  // two outlets print one text
  ['agree', [['c'], ['d']], 'single'],
  ['compatible', [['c', 'd']], 'single'],
  ['agree', [['a'], ['d']], 'agree'],
  ['disputed', [['c'], ['d']], 'disputed'],
])('%s of %j is shown as %s', (status, articles, shown) => {
  const originOf = new Map(['c', 'd'].map((id) => [id, { id: 'o' }]));
  const index = { originOf } as unknown as StoryIndex;
  expect(shownStatus(index, asked(status, ...articles.map((ids) => answer(ids))))).toBe(shown);
});

test('where nobody is named, nobody is counted as a source', () => {
  expect(weightText(answer(['a', 'b']))).toBe('2 texts');
  expect(weightText(answer(['a', 'b'], ['actor:1', 'article:b']))).toBe('2 texts · 1 source');
  expect(isUnsourced(answer(['a'], ['actor:1']))).toBe(false);
});

test.each<[Status, Status, Status]>([
  ['compatible', 'superseded', 'superseded'],
  ['agree', 'compatible', 'compatible'],
  // a dispute that the toll does not see is none of the toll, and none is lost
  ['compatible', 'disputed', 'compatible'],
  ['disputed', 'compatible', 'disputed'],
  ['superseded', 'compatible', 'superseded'],
])('a toll that is %s under a question that is %s is shown as %s', (status, of, shown) => {
  const index = {
    originOf: new Map(),
    questions: new Map([['q', asked(of, answer(['a', 'b']))]]),
  } as unknown as StoryIndex;
  expect(tollStatus(index, { question: 'q', status })).toBe(shown);
  expect(tollStatus(index, { question: null, status })).toBe(status);
});
