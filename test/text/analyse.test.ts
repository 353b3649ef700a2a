import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languageOf } from '../../src/languages/languages.js';
import { analyse } from '../../src/text/analyse.js';

const english = languageOf('en');
const doc = (text: string) => analyse(text, english.tagger, english.text);

test.each([
  ['He met Mr. Smith on Jan. 5. They spoke.', ['He met Mr. Smith on Jan. 5.', 'They spoke.']],
  ['It grew in the U.S. The bank agreed.', ['It grew in the U.S.', 'The bank agreed.']],
  ['“It is over.” She left.', ['“It is over.”', 'She left.']],
  ['The Rev. Ann Lee met then-Sen. Cole.', ['The Rev. Ann Lee met then-Sen. Cole.']],
  ['“Why?” he asked. Ann Cole (N-Ost.) left.', ['“Why?” he asked.', 'Ann Cole (N-Ost.) left.']],
  ['A title\n\nA text', ['A title', 'A text']],
  ['The firm lost $40m. Mr Varga denies this.', ['The firm lost $40m.', 'Mr Varga denies this.']],
  ['It fell 300ft. “We ran,” she said.', ['It fell 300ft.', '“We ran,” she said.']],
  ['They met at Ft. Lee. It rained.', ['They met at Ft. Lee.', 'It rained.']],
  ['It began at 9 p.m. Rescuers are there.', ['It began at 9 p.m.', 'Rescuers are there.']],
  ['It began at 5 p.m.Police said two died.', ['It began at 5 p.m.', 'Police said two died.']],
  ['It began at 5pm. Lee fled.', ['It began at 5pm.', 'Lee fled.']],
  ['It began at 5 p.m. Two people died.', ['It began at 5 p.m.', 'Two people died.']],
  ['It began at 5 p.m. Monday at the pier.', ['It began at 5 p.m. Monday at the pier.']],
  ['It began at 5 p.m. London time.', ['It began at 5 p.m. London time.']],
  ['It began at 5 p.m. ET, Lee said.', ['It began at 5 p.m. ET, Lee said.']],
  ['The 5 p.m. Harbour News said so.', ['The 5 p.m. Harbour News said so.']],
])('%j is cut into sentences', (text, expected) => {
  expect(doc(text).sentences.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test.each([
  ['Es gab 12. „Das ist viel“, sagte sie.', ['Es gab 12.', '„Das ist viel“, sagte sie.']],
  ['Es stieg auf 12. Lund war da.', ['Es stieg auf 12.', 'Lund war da.']],
  ['Das 12. „Fest der Boote“ begann.', ['Das 12. „Fest der Boote“ begann.']],
  ['Bis 12. Mai wurde gebaut.', ['Bis 12. Mai wurde gebaut.']],
  ['Am 3. März kam sie.', ['Am 3. März kam sie.']],
])('%j is cut into sentences, in German', (text, expected) => {
  const { tagger, text: words } = languageOf('de');
  expect(analyse(text, tagger, words).sentences.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test('tokens and sentences slice to what they claim, in order, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const { tokens, sentences } = doc(text);
      let at = 0;
      for (const token of tokens) {
        expect(token.start).toBeGreaterThanOrEqual(at);
        expect(text.slice(token.start, token.end)).toBe(token.text);
        at = token.end;
      }
      expect(sentences.reduce((sum, { first, last }) => sum + last - first + 1, 0)).toBe(tokens.length);
    }),
  );
});

test('a sentence of thousands of tokens is cut, at a mark where one stands', () => {
  const longest = (unit: string) => {
    const { sentences } = doc(unit.repeat(1_500));
    return Math.max(...sentences.map(({ first, last }) => last - first + 1));
  };
  expect(longest('the boat, ')).toBeLessThan(810);
  expect(longest('the boat ')).toBe(1_000);
});
