import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languageOf } from '../../src/languages/languages.js';
import { analyse } from '../../src/text/analyse.js';
import { findDates, resolveDate } from '../../src/text/dates.js';

const english = languageOf('en');
const docOf = (text: string) => analyse(text, english.tagger, english.text);

/** Written on Thursday, 10 November 2016. */
test.each([
  ['It happened on ⟦March 25⟧.', '2016-03-25', true],
  ['It happened on ⟦March 25, 2015⟧.', '2015-03-25', false],
  ['It happened on ⟦25 March 2015⟧.', '2015-03-25', false],
  ['It happened on the ⟦9th of November⟧.', '2016-11-09', true],
  ['It happened on ⟦Nov. 9, 2016⟧.', '2016-11-09', false],
  ['It happened on ⟦2016-11-09⟧.', '2016-11-09', false],
  ['It happened on ⟦11/9/2016⟧.', '2016-11-09', false],
  ['It happened on ⟦25/3/2016⟧.', '2016-03-25', false],
  ['It happened on ⟦25.3.2016⟧.', '2016-03-25', false],
  ['It happened in ⟦October 1991⟧.', '1991-10', false],
  ['It happened in ⟦2014⟧.', '2014', false],
  ['It happened on ⟦Wednesday⟧.', '2016-11-09', true],
  ['It happened on ⟦Thursday⟧.', '2016-11-10', true],
  ['It happened ⟦last Thursday⟧.', '2016-11-03', true],
  ['It happens ⟦next Monday⟧.', '2016-11-14', true],
  ['It happened on ⟦Halloween⟧.', '2016-10-31', true],
  ['It happened on ⟦New Year’s Eve 2014⟧.', '2014-12-31', false],
  ['It happened ⟦yesterday⟧.', '2016-11-09', true],
  ['It happened ⟦last month⟧.', '2016-10', true],
  ['It happened ⟦last year⟧.', '2015', true],
] as [string, string, boolean][])('%s is %s', (marked, edtf, implied) => {
  const text = marked.replace(/[⟦⟧]/gu, '');
  const [date] = findDates(docOf(text), english.text);
  expect(text.slice(date!.start, date!.end)).toBe(marked.slice(marked.indexOf('⟦') + 1, marked.indexOf('⟧')));
  expect(resolveDate(date!, '2016-11-10T08:00')).toEqual({ edtf, implied });
});

test('a day without a year has none where the day of writing is not known', () => {
  const [day, weekday] = findDates(docOf('It was March 25, not Friday.'), english.text);
  expect(resolveDate(day!, null)).toEqual({ edtf: 'XXXX-03-25', implied: false });
  expect(resolveDate(weekday!, null)).toBeNull();
});

test.each(['He may go.', 'They march on.', 'The Sun reported it.', 'Gate 25 closed.', 'It won 3-2.'])(
  '%s names no date',
  (text) => {
    expect(findDates(docOf(text), english.text)).toEqual([]);
  },
);

test('dates slice to what they claim, in order, for any text', () => {
  const words = fc.constantFrom(
    'March',
    '25',
    'Nov',
    '.',
    ',',
    '2016',
    'of',
    'the',
    '9th',
    'last',
    'Friday',
    'week',
    '1/2/2016',
    '-',
    'x',
  );
  const texts = fc.oneof(
    fc.array(words, { maxLength: 20 }).map((list) => list.join(' ')),
    fc.string({ unit: 'binary', maxLength: 100 }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const doc = docOf(text);
      let at = 0;
      for (const date of findDates(doc, english.text)) {
        expect(date.start).toBeGreaterThanOrEqual(at);
        expect([date.start, date.end]).toEqual([doc.tokens[date.first]!.start, doc.tokens[date.last]!.end]);
        at = date.end;
      }
    }),
  );
});
