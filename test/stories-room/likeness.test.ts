import { expect, test } from 'vitest';
import { likeness } from '../../src/stories/likeness.js';
import type { Sketch } from '../../src/stories/sketch.js';
import { sketchArticle } from '../../src/stories/sketch.js';
import { REPORTS, readingOf } from './reports.js';

const sketch = (over: Partial<Sketch>): Sketch => ({
  id: 'a',
  day: 20_000,
  dates: new Set(),
  namesItsDay: false,
  weekdays: new Set(),
  places: new Set(),
  names: new Set(),
  headline: null,
  words: 'en',
  terms: new Map(),
  ...over,
});

test('the date of a reading years later does not part reports that are very alike', () => {
  const later = sketch({ day: 20_550 });
  expect(likeness(sketch({}), later, 0.6)).toBeGreaterThan(0.145);
  expect(likeness(sketch({}), later, 0.4)).toBeLessThan(0.145);
});

test('other days tell two incidents apart, days long past do not', () => {
  const [monday, friday] = [
    sketch({ dates: new Set(['05-03']), namesItsDay: true }),
    sketch({ dates: new Set(['05-07']), namesItsDay: true }),
  ];
  expect(likeness(monday, friday, 0.2)).toBeLessThan(likeness(monday, monday, 0.2));
  expect(likeness(monday, { ...friday, namesItsDay: false }, 0.2)).toBe(likeness(monday, monday, 0.2));
});

test('a report names its day where the day lies near its publication', () => {
  const report = REPORTS[0]!;
  const told = (text: string) => sketchArticle(readingOf({ ...report, published: '2031-05-04', text }));
  expect(told('The mill burned on May 3, 2031, and nobody was hurt.').namesItsDay).toBe(true);
  expect(told('The album came out on August 16, 2030, and nobody was hurt.').namesItsDay).toBe(false);
});

test('the whole headline tells one event where two pages have no language in common', () => {
  const headline = 'two ferries collide off aldermouth in morning fog';
  const [english, menu] = [sketch({ headline }), sketch({ headline, words: null })];
  expect(likeness(english, menu, 0.01)).toBeGreaterThan(0.145);
  expect(likeness(english, { ...menu, headline: 'two ferries collide off oakport in morning fog' }, 0.01)).toBeLessThan(
    0.145,
  );
  // in one language the texts tell
  expect(likeness(english, english, 0.01)).toBe(0.01);
});

test('a title of few words is no headline', () => {
  const told = (title: string) => sketchArticle(readingOf({ ...REPORTS[0]!, title })).headline;
  expect(told('News in brief')).toBe(null);
  expect(told('Two ferries collide off Aldermouth in "fog"')).toBe('two ferries collide off aldermouth in fog');
});

test('a place of which the other report knows nothing tells two incidents apart', () => {
  const told = (place: string, ...more: string[]) =>
    sketch({ places: new Set([place]), names: new Set([place, ...more]), namesItsDay: true });
  const [one, other, both] = [told('aven'), told('marwick'), told('marwick', 'aven')];
  expect(likeness(one, other, 0.2)).toBeLessThan(0.145);
  expect(likeness(one, both, 0.2)).toBeGreaterThan(0.145);
  expect(likeness(one, sketch({ namesItsDay: true }), 0.2)).toBeGreaterThan(0.145);
});

test('where a report says that it happened', () => {
  const places = (text: string) => [...sketchArticle(readingOf({ id: 'a', text, published: '2031-05-03' })).places];
  expect(places('A man was stabbed outside a bar in Port Aven on Friday night, police said.')).toEqual([
    'port',
    'aven',
  ]);
  expect(places('Shares fell in Asian trading on Friday, and nobody knew why.')).toEqual([]);
  expect(places('A study at Marwick University found that bees sleep.')).toEqual([]);
});
