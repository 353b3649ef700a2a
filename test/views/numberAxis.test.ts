import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisLabels } from '../../src/views/model/numberAxis.js';
import { numberLine } from '../../src/views/model/numberLine.js';

const exact = (value: number) => ({ low: value, high: value, bound: 'exact' as const });
const told = (values: number[], unit = 'person') => {
  const line = numberLine(values.map(exact))!;
  return axisLabels(line, unit).map(({ text }) => text);
};

test.each([
  [[4_000_000, 4_300_000], 'person', ['3.5', '4', '4.5 million']],
  [[2_300_000, 2_600_000], 'person', ['2.2', '2.6 million']],
  [[46, 47], 'person', ['40', '45', '50']],
  [[1351, 19000], 'person', ['0', '10,000', '20,000']],
])('%j of %s: the numbers that have room', (values, unit, texts) => expect(told(values, unit)).toEqual(texts));

test('numbers under a line never run into each other, and one is always there', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 0, max: 5_000_000 }), { minLength: 2, maxLength: 6 }),
      fc.constantFrom('person', 'USD', 'percent', 'nautical miles'),
      (values, unit) => {
        const line = numberLine(values.map(exact))!;
        const labels = axisLabels(line, unit);
        expect(labels.length).toBeGreaterThan(0);
        const places = labels.map(({ tick }) => line.place(tick) * 150);
        for (const [at, place] of places.slice(1).entries()) expect(place - places[at]!).toBeGreaterThan(10);
      },
    ),
  );
});
