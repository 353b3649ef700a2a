import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sharedWords } from '../../src/views/model/sharedWords.js';

const words = (text: string) => text.split(/\s+/u).filter(Boolean).join(' ');

test('each side keeps its own spelling of the words that stand in both', () => {
  const [from, to] = sharedWords('At least four sailors drowned off Quillmouth', 'Four sailors died off Quillmouth.');
  expect(from).toEqual([
    { shared: false, text: 'At least' },
    { shared: true, text: 'four sailors' },
    { shared: false, text: 'drowned' },
    { shared: true, text: 'off Quillmouth' },
  ]);
  expect(to).toEqual([
    { shared: true, text: 'Four sailors' },
    { shared: false, text: 'died' },
    { shared: true, text: 'off Quillmouth.' },
  ]);
});

test('a short word alone is no shared passage', () => {
  expect(
    sharedWords('boats of wood', 'a cup of tea')
      .flat()
      .some(({ shared }) => shared),
  ).toBe(false);
});

test('the stretches of each side are its words, in order', () => {
  const text = fc
    .array(fc.constantFrom('the', 'Ferry', 'ferry,', 'sank', '12', '…', 'Quillmouth'))
    .map((all) => all.join(' '));
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [from, to] = sharedWords(a, b).map((side) => side.map((stretch) => stretch.text).join(' '));
      expect([from, to]).toEqual([words(a), words(b)]);
    }),
  );
});
