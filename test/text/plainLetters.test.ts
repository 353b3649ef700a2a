import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainLetters } from '../../src/text/plainLetters.js';

test.each([
  ['Yıldız', 'Yildiz'],
  ['Łukasz Wałęsa', 'Lukasz Walesa'],
  ['Nguyễn Văn Đức', 'Nguyen Van Duc'],
  ['İstanbul', 'Istanbul'],
  // letters that the tagger knows, and other scripts, stay
  ['Zoë Müller Åse', 'Zoë Müller Åse'],
  ['Владимир', 'Владимир'],
])('%s', (text, plain) => {
  expect(plainLetters(text)).toBe(plain);
});

test('as long as the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(plainLetters(text)).toHaveLength(text.length);
    }),
  );
});
