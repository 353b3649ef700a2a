import { expect, test } from 'vitest';
import { silence } from '../../src/stories/silence.js';

test.each([
  // the shutdown ends; three weeks later an emergency is declared
  [
    [10, 10, 11],
    [31, 31, 32],
  ],
  [
    [31, 32],
    [10, 11],
  ],
])('two bursts with silence between: %j, %j', (a, b) => {
  expect(silence(a, b)).toBeLessThan(1);
});

test.each([
  // days apart
  [
    [10, 11],
    [14, 15],
  ],
  // a story that runs for weeks
  [
    [1, 8, 15],
    [31, 32],
  ],
  // one late report
  [[10, 11], [31]],
  // a date that is missing
  [
    [10, null],
    [31, 32],
  ],
])('no silence: %j, %j', (a, b) => {
  expect(silence(a, b)).toBe(1);
});
