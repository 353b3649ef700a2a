import fc from 'fast-check';
import { expect, test } from 'vitest';
import { english } from '../../src/languages/en/english.js';
import { findMarkedSpans } from '../../src/quotes/quoteMarks.js';
import { splitParagraphs } from '../../src/text/sentences.js';

const spans = (text: string) => findMarkedSpans(text, splitParagraphs(text), english.quotes);
const bare = (marked: string) => marked.replaceAll(/[⟦⟧]/gu, '');

test.each([
  ['straight', '"⟦It sank,⟧" she said.'],
  ['curly', '“⟦It sank,⟧” she said.'],
  ['single', 'The mayor’s ‘⟦bad day⟧’ began.'],
  ['single straight, apostrophes left alone', "He's sure it's a '⟦bad day⟧' for Ostport's ferries."],
  ['doubled single marks', "''⟦It sank,⟧'' she said."],
  ['guillemets', 'Elle dit «⟦assez⟧» hier.'],
  ['a low opening mark', 'Sie sagte: „⟦Genug⟧“ und ging.'],
  ['mixed marks', '“⟦It sank.⟧" They left.'],
  ['a missing space', 'she answered“⟦we stay.⟧” Then they left.'],
  ['nested marks', '“⟦He shouted ‘Stop!’ and ran,⟧” she said.'],
  ['nested double marks', '\'⟦He shouted "Stop!" and ran,⟧\' she said.'],
  ['an apostrophe of a plural inside', "'⟦The crews' boats sank,⟧' she said."],
  ['two in a line', '"⟦It sank,⟧" she said. "⟦We swam.⟧"'],
  ['a space before the closing mark', '"⟦We swam.⟧ " They left.'],
  ['over paragraphs', '“⟦It sank.⟧\n\n“⟦We swam.⟧”\n\nThey left.'],
  ['a lost paragraph break', '"⟦It sank.⟧ "⟦We swam.⟧" They left.'],
  ['unclosed after a colon', 'She said: “⟦It sank.⟧\nThey left.'],
  ['an elision', "’Twas late, and 'em boats were “⟦gone⟧”."],
  ['inches', 'The 6\' 2" captain called it "⟦calm⟧".'],
  ['none', "The girls' boats and the 1990s' storms."],
])('%s', (_, marked) => {
  const text = bare(marked);
  const expected = [...marked.matchAll(/⟦([^⟧]*)⟧/gu)].map((match) => match[1]);
  expect(spans(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test('a quote that runs on is told from one that is closed', () => {
  const found = spans('“It sank.\n\n“We swam.”');
  expect(found.map(({ closed, continues }) => [closed, continues])).toEqual([
    [false, false],
    [true, true],
  ]);
});

test('marked spans stand in order, inside their paragraphs, for any text', () => {
  const character = fc.constantFrom('"', '“', '”', "'", '’', '‘', '«', '»', '\n', ' ', 'a', 'S', '.', ',', '1');
  fc.assert(
    fc.property(fc.string({ unit: character, maxLength: 200 }), (text) => {
      let at = 0;
      for (const { start, end, outer } of spans(text)) {
        expect(outer.start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        expect(outer.start <= start && end <= outer.end).toBe(true);
        expect(text.slice(start, end)).not.toContain('\n');
        at = outer.end;
      }
    }),
    { numRuns: 60 },
  );
});

test('ten thousand opening marks are read', () => {
  for (const mark of ['“', '"', "'a ", '‘a ', '" "']) expect(spans(mark.repeat(10_000))).toBeDefined();
});
