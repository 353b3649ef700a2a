import { expect, test } from 'vitest';
import { compareDates, instantOf } from '../../src/text/dateOrder.js';

test.each([
  ['an hour in two zones', '2031-05-15T01:00+02:00', '2031-05-14T23:30-05:00'],
  ['hours of one clock', '2031-05-14T09:00', '2031-05-14T10:00:30'],
  ['days', '2031-05-14', '2031-05-15T01:00Z'],
  ['months', '2031-04', '2031-05-15'],
])('earlier: %s', (_, first, last) => {
  expect(compareDates(first, last)).toBeLessThan(0);
  expect(compareDates(last, first)).toBeGreaterThan(0);
});

test.each([
  ['a day and an hour of it', '2031-05-14', '2031-05-14T23:00Z'],
  ['an hour in a zone and one without', '2031-05-14T23:00Z', '2031-05-14T09:00'],
  ['a month and a day of it', '2031-05', '2031-05-14'],
  ['one that is not known', null, '2031-05-14'],
  ['one instant', '2031-05-14T09:00Z', '2031-05-14T11:00+02:00'],
])('neither: %s', (_, a, b) => {
  expect(compareDates(a, b)).toBe(0);
  expect(compareDates(b, a)).toBe(0);
});

test('an hour without a zone is the same instant on every machine', () => {
  expect(instantOf('2031-05-14T09:00')).toBe(Date.UTC(2031, 4, 14, 9));
  expect(instantOf('soon')).toBe(Number.POSITIVE_INFINITY);
});
