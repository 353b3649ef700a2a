import { expect, test } from 'vitest';
import { byPublication } from '../../src/articles/earliestFirst.js';
import type { Article } from '../../src/types.js';

const article = (id: string, published: string | null) => ({ id, published }) as Article;

test('by publication, undated ones last, then by id', () => {
  const articles = [
    article('c', null),
    article('b', '2031-05-02'),
    article('a', '2031-05-02'),
    article('d', '2031-05'),
  ];
  expect(articles.sort(byPublication).map(({ id }) => id)).toEqual(['d', 'a', 'b', 'c']);
});

test('by the instant, not by the clock on the wall', () => {
  const articles = [article('a', '2031-05-14T23:30-05:00'), article('b', '2031-05-15T01:00+02:00')];
  expect(articles.sort(byPublication).map(({ id }) => id)).toEqual(['b', 'a']);
});
