import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisLabels } from '../../src/views/model/numberAxis.js';
import { numberLine } from '../../src/views/model/numberLine.js';

const exact = (value: number) => ({ low: value, high: value, bound: 'exact' as const });
const labelsOf = (values: number[], unit = 'person') => axisLabels(numberLine(values.map(exact))!, unit);
const onShort = (values: number[], unit?: string) =>
  labelsOf(values, unit).flatMap(({ text, roomy }) => (roomy ? [] : text));
const onLong = (values: number[], unit?: string) => labelsOf(values, unit).map(({ text }) => text);

test.each([
  [[4_000_000, 4_300_000], 'person', ['3.5', '4', '4.5 million']],
  [[2_300_000, 2_600_000], 'person', ['2.2', '2.6 million']],
  [[46, 47], 'person', ['40', '45', '50']],
  [[1351, 19000], 'person', ['0', '10,000', '20,000']],
])('%j of %s: the numbers that have room', (values, unit, texts) => expect(onShort(values, unit)).toEqual(texts));

test.each([
  [[2_300_000, 2_600_000], 'person', ['2.2', '2.4', '2.6 million']],
  // a line far longer than eight powers of ten is told by the thousand, the million, the billion, and its end is named
  [[12, 3_000_000_000], 'litres', ['1,000', '1 billion litres']],
  [[5, 5000], 'person', ['10', '100', '1,000', '10,000']],
  [[10, 60], 'percent', ['20', '40', '60 %']],
])('%j of %s: more of them on a long line', (values, unit, texts) => expect(onLong(values, unit)).toEqual(texts));

test('numbers under a line never run into each other, and one is always there', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 0, max: 5_000_000 }), { minLength: 2, maxLength: 6 }),
      fc.constantFrom('person', 'USD', 'percent', 'nautical miles'),
      (values, unit) => {
        const line = numberLine(values.map(exact))!;
        const labels = axisLabels(line, unit).filter(({ roomy }) => !roomy);
        expect(labels.length).toBeGreaterThan(0);
        const places = labels.map(({ tick }) => line.place(tick) * 150);
        for (const [at, place] of places.slice(1).entries()) expect(place - places[at]!).toBeGreaterThan(10);
      },
    ),
  );
});
