import { expect, test } from 'vitest';
import { excerptOf } from '../../src/comparison/excerpt.js';
import type { Facet } from '../../src/comparison/facets.js';
import { english } from '../../src/languages/en/english.js';

const spanOf = (text: string, part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });

test.each([
  ['The driver hit 40 miles per hour on the bridge.', '40', 'hit', 'miles per hour', 'hit … miles per hour'],
  ['The car hit the wall at 180mph.', '180', 'hit', 'mph', 'hit the wall at …mph'],
  ['The car hit the wall at close to 180 mph.', '180', 'hit', 'mph', 'hit the wall at close to … mph'],
  ['They were climbing over a fence of eight feet.', 'eight', 'climbing', 'feet', 'climbing over a fence of … feet'],
  // one word and its unit say too little
  ['The driver hit 40 km on the bridge.', '40', 'hit', 'km', null],
  ['There is a limit of 12mph.', '12', 'limit', 'mph', null],
  // another clause stands between
  ['The court extended it; for 12 days he waited.', '12', 'extended', 'thing', null],
])('%j: %s %s (%s) is called %s', (text, number, measure, unit, name) => {
  const figure = { ...spanOf(text, number), unit, measureAt: spanOf(text, measure), countedAt: null };
  expect(excerptOf({ figure, quantity: { vague: false }, words: english.comparison } as Facet, text)).toBe(name);
});

test('a vague word and its link say nothing in front of the noun', () => {
  const text = 'Since May thousands of sailors have flooded over the border.';
  const [counted, measure] = [spanOf(text, 'sailors'), spanOf(text, 'flooded')];
  const figure = { ...spanOf(text, 'thousands'), unit: 'person', measureAt: measure, countedAt: counted };
  const facet = { figure, quantity: { vague: true }, words: english.comparison } as Facet;
  expect(excerptOf(facet, text)).toBe('sailors have flooded');
});
