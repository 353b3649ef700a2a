import { expect, test } from 'vitest';
import { commonest, countsOf, groupBy, joinable, put } from '../../src/text/grouping.js';
import { compareStrings, longerFirst } from '../../src/text/order.js';

test('groups and their values keep the order in which they come', () => {
  const groups = groupBy(['boat', 'ferry', 'barge', 'fire'], (word) => word[0]);
  put(groups, 'f', 'fog');
  expect([...groups]).toEqual([
    ['b', ['boat', 'barge']],
    ['f', ['ferry', 'fire', 'fog']],
  ]);
  expect([...countsOf(['fog', 'fire', 'fog'])]).toEqual([
    ['fog', 2],
    ['fire', 1],
  ]);
});

test('the commonest word; of equally frequent ones the longer where that is asked, then the first by letters', () => {
  expect(commonest(['sailors', 'dead', 'dead'], longerFirst)).toBe('dead');
  expect(commonest(['dead', 'sailors'])).toBe('dead');
  expect(commonest(['dead', 'sailors'], longerFirst)).toBe('sailors');
  expect(commonest([])).toBeUndefined();
});

test('strings are ordered by code units', () => {
  expect(['b', 'B', 'ä', 'a'].sort(compareStrings)).toEqual(['B', 'a', 'b', 'ä']);
});

test('joined items go by the first of them', () => {
  const { rootOf, join } = joinable(5);
  join(3, 1);
  join(4, 3);
  expect([0, 1, 2, 3, 4].map(rootOf)).toEqual([0, 1, 2, 1, 1]);
});
