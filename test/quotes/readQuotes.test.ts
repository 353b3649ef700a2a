import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeArticle } from '../../src/articles/makeArticle.js';
import { readQuotes } from '../../src/quotes/readQuotes.js';
import * as german from '../rows/de/quotes.js';
import * as english from '../rows/en/quotes.js';

/** The text as one block of body: what is furniture is another room's matter. */
function articleOf(content: string, language = 'en') {
  const reading = makeArticle({ id: 'a', name: 'a', kind: 'text', content, sha256: '', path: null, language });
  reading.article.blocks = [{ start: 0, end: content.length, kind: 'body', rule: 'test' }];
  return { ...reading.article, ...readQuotes(reading) };
}

describe.each([
  ['en', english],
  ['de', german],
] as const)('%s', (language, { QUOTE_ROWS, NO_QUOTES }) => {
  test.each([...QUOTE_ROWS])('%s: %s', (_, marked, ...speakers) => {
    const { text, quotes } = articleOf(marked.replaceAll(/[⟦⟧]/gu, ''), language);
    const expected = [...marked.matchAll(/⟦([^⟧]*)⟧/gu)].map((match, i) => [match[1], speakers[i]]);
    expect(quotes.map(({ start, end, speaker }) => [text.slice(start, end), speaker?.name ?? '-'])).toEqual(expected);
  });

  test.each([...NO_QUOTES])('no quote in: %s', (text) => {
    expect(articleOf(text, language).quotes).toEqual([]);
  });
});

test.each([
  ['“It sank fast,” said Ann Lee.', 'direct'],
  ['Ann Lee said “I’m dead.”', 'direct'],
  ['Ann Lee said it was “a gamble”.', 'partial'],
  ['Ann Lee warned the toll “may well increase”.', 'partial'],
])('%s is %s', (text, kind) => {
  expect(articleOf(text).quotes.map((quote) => quote.kind)).toEqual([kind]);
});

test('the cue, the mention and the place of the full name are kept', () => {
  const { text, quotes } = articleOf('Harbour Master Ines Calder arrived.\n“It sank,” she said.');
  const { speaker, cue } = quotes[0]!;
  expect(cue?.text).toBe('said');
  expect(speaker).toMatchObject({ name: 'Ines Calder', how: 'pronoun' });
  expect(text.slice(speaker!.start, speaker!.end)).toBe('she');
  expect(text.slice(speaker!.named!.start, speaker!.named!.end)).toBe('Ines Calder');
});

test('every quote with a speaker stands in an attribution, marks and all', () => {
  const { text, attributions } = articleOf('“It sank,” said Ann Lee. “We swam ashore.”');
  const contents = attributions.flatMap(({ content }) => content.map(({ start, end }) => text.slice(start, end)));
  expect(contents).toEqual(['“It sank,”', '“We swam ashore.”']);
});

test('quotes of any text slice to what they claim, stand in order, and are the same when read again', () => {
  const piece = fc.constantFrom(
    '“',
    '”',
    '"',
    "'",
    ' said ',
    'Ann Lee',
    ' he ',
    ':',
    ', ',
    '. ',
    '\n',
    'the mayor',
    ' it sank',
    ' called it a ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      const { quotes, attributions } = articleOf(text);
      let at = 0;
      for (const { start, end, cue, speaker } of quotes) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        if (cue) expect(text.slice(cue.start, cue.end)).toBe(cue.text);
        if (speaker?.named) expect(text.slice(speaker.named.start, speaker.named.end)).toBe(speaker.name);
        at = end;
      }
      expect(articleOf(text)).toMatchObject({ quotes, attributions });
    }),
    { numRuns: 50 },
  );
});

test.each([
  '- said police.',
  '- says the chief that two died.',
  '– told reporters so.',
  '-',
  ', the mayor, , called it a ',
  ', the mayor, said.',
])('a mark that opens the text: %s', (text) => {
  expect(() => articleOf(text)).not.toThrow();
});
