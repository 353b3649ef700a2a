import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelPlaces, withRoom } from '../../src/views/model/growthLabels.js';

const ROOM = { left: 0, right: 500, top: 0, bottom: 120 };
const at = (x: number, y: number, text: string) => ({ x, y, text });

test('a word stands over its dot, under it where the number fell', () => {
  const [first, last] = labelPlaces([at(100, 40, '23'), at(400, 90, '19')], ROOM);
  expect(first!.y).toBeLessThan(40);
  expect(last!.y).toBeGreaterThan(90);
});

test('two numbers of one day do not stand on each other or on the line', () => {
  const places = labelPlaces([at(100, 104, 'at least 4'), at(250, 52, '11'), at(250, 34, '14')], ROOM);
  expect(places.every((place) => place !== null)).toBe(true);
  expect(places[1]!.anchor).not.toBe('middle');
});

test('words lie inside the drawing or are left out', () => {
  const point = fc.record({
    x: fc.integer({ min: 0, max: 500 }),
    y: fc.integer({ min: 0, max: 120 }),
    text: fc.string(),
  });
  fc.assert(
    fc.property(fc.array(point, { maxLength: 9 }), (points) => {
      const places = labelPlaces(points, ROOM);
      expect(places.length).toBe(points.length);
      for (const place of places) expect(place === null || (place.x >= 0 && place.x <= 500)).toBe(true);
    }),
  );
});

test('dates that would run into each other are left out, but not the first and the last', () => {
  const days = [10, 11, 12, 13, 14].map((day) => ({ x: 100 + (day - 10) * 40, text: `${day} March` }));
  expect(withRoom(days)).toEqual([true, false, false, false, true]);
  expect(withRoom([])).toEqual([]);
});
