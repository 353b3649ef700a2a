import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeArticle } from '../../../src/articles/makeArticle.js';
import { readQuotes } from '../../../src/quotes/readQuotes.js';
import type { Attribution } from '../../../src/types.js';
import * as german from '../../rows/de/attributions.js';
import * as english from '../../rows/en/attributions.js';

const attributionsIn = (content: string, language = 'en'): Attribution[] =>
  readQuotes(makeArticle({ name: 'x', id: 'x', kind: 'text', content, sha256: '', path: null, language })).attributions;

/** [[source]] {{cue}} <<content>>, marked inside the text. */
function marked(row: string): { text: string; source: string[]; cue: string[]; content: string[] } {
  const bare = (text: string) => text.replace(/\[\[|\]\]|\{\{|\}\}|<<|>>/gu, '');
  const all = (pattern: RegExp) => [...row.matchAll(pattern)].map((match) => bare(match[1]!));
  return {
    text: bare(row),
    source: all(/\[\[([^\]]*)\]\]/gu),
    cue: all(/\{\{([^}]*)\}\}/gu),
    content: all(/<<([^>]*)>>/gu),
  };
}

describe.each([
  ['en', english],
  ['de', german],
] as const)('%s', (language, { ATTRIBUTION_ROWS, NO_ATTRIBUTIONS }) => {
  test.each([...ATTRIBUTION_ROWS])('%s', (row) => {
    const { text, source, cue, content } = marked(row);
    const slices = (spans: { start: number; end: number }[]) => spans.map(({ start, end }) => text.slice(start, end));
    const found = attributionsIn(text, language).map((a) => [slices(a.source), slices(a.cue), slices(a.content)]);
    expect(found).toEqual([[source, cue, content]]);
  });

  test.each([...NO_ATTRIBUTIONS])('%s: nothing', (text) => {
    expect(attributionsIn(text, language)).toEqual([]);
  });
});

test('a number keeps its own source inside another report, told via the outer one', () => {
  const found = attributionsIn('The Ostport Times reported on Friday that police said 40 people had died.');
  expect(found.map(({ source }) => [source[0]!.name, source[0]!.via?.name])).toEqual([
    ['Ostport Times', undefined],
    ['police', 'Ostport Times'],
  ]);
});

test('who cites somebody is the way by which the report came', () => {
  const found = attributionsIn('The Ostport Times said 40 people had died, citing the coast guard.');
  expect(found[0]!.source.map(({ name, via }) => [name, via?.name])).toEqual([['coast guard', 'Ostport Times']]);
});

test('a remark on reliability stands with what it is about', () => {
  const text = 'Norland claims it lost 1,351 soldiers. The figure could not be independently verified.';
  const [found] = attributionsIn(text);
  expect(found!.hedges.map(({ start, end }) => text.slice(start, end))).toEqual([
    'could not be independently verified',
  ]);
});

test.each([...english.STANCES])('%s: %s', (text, stance) => {
  expect(attributionsIn(text).map((found) => found.stance)).toEqual([stance]);
});

test('one cue attributes once', () => {
  expect(attributionsIn('found Lee : Lee Lee Lee')).toHaveLength(1);
});

const WORDS =
  'Lee said that “ ” , . according to the board ( : claims \n " who by put at 25 percent found poll where comments'.split(
    ' ',
  );

test('ids are unique, spans lie in the text, any text is read', () => {
  const text = fc.oneof(
    fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' ')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );
  fc.assert(
    fc.property(text, (given) => {
      const found = attributionsIn(given);
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
      for (const { source, cue, content } of found)
        for (const { start, end } of [...source, ...cue, ...content]) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(given.length);
        }
      expect(attributionsIn(given)).toEqual(found);
    }),
  );
});
