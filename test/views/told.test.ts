import { expect, test } from 'vitest';
import type { Answer, Question, Status } from '../../src/types.js';
import { isUnsourced, weightText } from '../../src/views/model/claimants.js';
import { shownStatus } from '../../src/views/model/told.js';

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
])('%s of %j is shown as %s', (status, articles, shown) => {
  expect(shownStatus(asked(status, ...articles.map((ids) => answer(ids))))).toBe(shown);
});

test('where nobody is named, nobody is counted as a source', () => {
  expect(weightText(answer(['a', 'b']))).toBe('2 texts');
  expect(weightText(answer(['a', 'b'], ['actor:1', 'article:b']))).toBe('2 texts · 1 source');
  expect(isUnsourced(answer(['a'], ['actor:1']))).toBe(false);
});
