import { expect, test } from 'vitest';
import { commonest, countsOf, groupBy, put } from '../../src/text/grouping.js';
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
