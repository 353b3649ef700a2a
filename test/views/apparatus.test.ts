import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apparatusOf } from '../../src/views/model/apparatus.js';
import { indexStories } from '../../src/views/model/storyIndex.js';
import { fitting } from '../../src/views/model/textWidth.js';
import { inventedReport } from './inventedReport.js';

test('beside a figure stands what other articles have: the same number, and other numbers', () => {
  const [index] = indexStories(inventedReport());
  const [herald] = index!.witnesses;
  const remarks = apparatusOf(index!, herald!.article);
  expect(remarks[0]).toMatchObject({
    head: 'passengers killed',
    status: 'disputed',
    same: ['B'],
    others: [{ value: '30–33', sigla: ['C'] }],
  });
  expect(remarks.map(({ start }) => start)).toEqual(remarks.map(({ start }) => start).sort((a, b) => a - b));
});

test('a title that fits is left whole, one that does not is cut with dots', () => {
  expect(fitting('The Quay Herald', 200, 13)).toBe('The Quay Herald');
  expect(fitting('The Quay Herald and Evening Post', 100, 13)).toMatch(/^The Quay.*…$/u);
  expect(fitting('港口日报', 30, 13)).toBe('港…');
});

test('what is cut is the beginning of the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 20, max: 300 }), (text, room) => {
      const shown = fitting(text, room, 13);
      expect(shown === text || text.startsWith(shown.slice(0, -1).trimEnd())).toBe(true);
    }),
  );
});
