import fc from 'fast-check';
import { expect, test } from 'vitest';
import { domId } from '../../src/views/html/domIds.js';
import { lines, type Note } from '../../src/views/html/segments.js';
import { passageAround } from '../../src/views/model/context.js';
import { dateText, periodText } from '../../src/views/model/dates.js';
import { markOf, numberLine } from '../../src/views/model/numberLine.js';
import { shortened } from '../../src/views/model/plainText.js';
import { siglum } from '../../src/views/model/sigla.js';
import { indexStories } from '../../src/views/model/storyIndex.js';
import { rankedUtterances } from '../../src/views/model/utterances.js';
import { amountText, answerText, numberText, questionLine, valueText, whyText } from '../../src/views/model/values.js';
import { comparedReadings } from '../../src/views/model/variant.js';
import { questionOf } from './inventedArticle.js';
import { inventedReport } from './inventedReport.js';

test.each([
  [0, '0'],
  [999, '999'],
  [1351, '1,351'],
  [19000, '19,000'],
  [4_300_000, '4.3 million'],
  [1_234_567, '1,234,567'],
  [5_000_000_000, '5 billion'],
  [66.67, '66.67'],
  [-1500, '−1,500'],
])('%d is written %s', (value, text) => expect(numberText(value)).toBe(text));

test.each([
  [5e9, 'USD', '$5 billion'],
  [12.5, 'percent', '12.5 %'],
  [300, 'CHF', 'CHF 300'],
  [15, 'km', '15 km'],
  [7, 'person', '7'],
])('%d %s is written %s', (value, unit, text) => expect(amountText(value, unit)).toBe(text));

test.each([
  [{ low: 50, high: null, bound: 'at_least' as const }, 'at least 50'],
  [{ low: null, high: 19, bound: 'at_most' as const }, 'at most 19'],
  [{ low: 30, high: 33, bound: 'range' as const }, '30–33'],
  [{ low: null, high: null, bound: 'vague' as const }, null],
])('%j is told as %s', (value, text) => expect(valueText(value, 'person')).toBe(text));

test.each([
  [80e6, 120e6, 'EUR', '€80–120 million'],
  [200, 500, 'USD', '$200–500'],
  [900_000, 1.2e6, 'USD', '$900,000–$1.2 million'],
  [900_000, 1.2e6, 'person', '900,000–1.2 million'],
  [2e6, 3e6, 'CHF', 'CHF 2–3 million'],
  [12, 15.5, 'percent', '12–15.5 %'],
  [900e6, 1.5e9, 'km', '900 million–1.5 billion km'],
])('from %d to %d %s is %s', (low, high, unit, text) => {
  expect(valueText({ low, high, bound: 'range' }, unit)).toBe(text);
});

test.each([
  ['2022-04-08', '8 April 2022'],
  ['2022-04-08T10:00:00Z', '8 April 2022'],
  ['XXXX-03-25', '25 March'],
  ['2016-09', 'September 2016'],
  ['2016', '2016'],
  ['last week', 'last week'],
  [null, 'no date'],
])('the date %s is written %s', (date, text) => expect(dateText(date)).toBe(text));

test.each([
  ['2022-04-07', '2022-04-08', '7–8 April 2022'],
  ['2022-03-30', '2022-04-02', '30 March – 2 April 2022'],
  ['2021-12-30', '2022-01-02', '30 December 2021 – 2 January 2022'],
  ['2022-04-08', '2022-04-08', '8 April 2022'],
  [null, null, 'no date'],
])('from %s to %s is %s', (first, last, text) => expect(periodText(first, last)).toBe(text));

test('letters of witnesses never repeat', () => {
  const letters = Array.from({ length: 200 }, (_, at) => siglum(at));
  expect(letters.slice(0, 3)).toEqual(['A', 'B', 'C']);
  expect(letters.slice(25, 28)).toEqual(['Z', 'A2', 'B2']);
  expect(new Set(letters).size).toBe(200);
});

const value = fc.option(fc.integer({ min: 0, max: 1_000_000_000 }), { nil: null });
const answer = fc.record({ low: value, high: value, bound: fc.constantFrom('exact' as const, 'range' as const) });

test('every answer has its place on the line, in the order of the values', () => {
  fc.assert(
    fc.property(fc.array(answer, { maxLength: 8 }), (answers) => {
      const line = numberLine(answers);
      if (!line) return;
      for (const entry of answers) {
        const mark = markOf(line, entry);
        if (mark) for (const place of [mark.from, mark.to]) expect(place >= 0 && place <= 1).toBe(true);
      }
      const sorted = answers.flatMap(({ low }) => low ?? []).sort((a, b) => a - b);
      const places = sorted.map(line.place);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(line.ticks.length).toBeLessThan(14);
    }),
  );
});

test('one value needs no line, far ones a logarithmic one', () => {
  const exact = (number: number) => ({ low: number, high: number, bound: 'exact' as const });
  expect(numberLine([exact(5), exact(5)])).toBeNull();
  expect(numberLine([exact(5), { low: null, high: null, bound: 'vague' }])).toBeNull();
  // "40", "at most 40"
  expect(numberLine([exact(40), { low: null, high: 40, bound: 'at_most' }])?.ticks).toContain(40);
  expect(numberLine([exact(0), { low: null, high: 0, bound: 'at_most' }])?.place(0)).toBe(0.5);
  expect(numberLine([exact(5), exact(50)])?.log).toBe(false);
  expect(numberLine([exact(5), exact(5000)])?.log).toBe(true);
});

test.each([
  ['It’s a loss for us.', "it's a loss for us", ['same']],
  ['We heard a bang and left.', 'We heard a crash and left.', ['same', 'left_out', 'added', 'same']],
  ['We heard a bang and left.', 'a bang', ['left_out', 'same', 'left_out']],
  ['The boat left. The talks go on.', 'The talks', ['left_out', 'same', 'left_out']],
  ['We heard a bang.', 'Nobody was told anything at all.', ['other']],
])('%s / %s', (fullest, reading, kinds) => {
  const found = comparedReadings([{ text: fullest }, { text: reading }])[0]!.parts;
  expect(found.map(({ kind }) => kind)).toEqual(kinds);
  const own = found.filter(({ kind }) => kind !== 'left_out').map(({ text }) => text);
  expect(own.join(' ')).toBe(reading);
});

test('a reading is set against the nearest that stands whole, and follows it', () => {
  const readings = [
    'It is a release, the product of painstaking talks.',
    'Please note that this is not a swap,',
    'the product of talks',
    'this is not a swap',
    'not a release',
  ];
  const found = comparedReadings(readings.map((text) => ({ text })));
  expect(found.map(({ reading, under }) => [readings.indexOf(reading.text), under])).toEqual([
    [2, false],
    [4, false],
    [1, false],
    [3, true],
  ]);
  expect(found[3]!.parts.map(({ kind }) => kind)).toEqual(['left_out', 'same']);
  expect(comparedReadings([])).toEqual([]);
});

test('a fraction is told in the words of the article', () => {
  const report = inventedReport();
  const [union] = report.articles.filter(({ id }) => id === 'union news');
  const [figure] = union!.figures;
  Object.assign(figure!, { unit: 'percent', low: 66.67, high: 66.67 });
  figure!.end = figure!.start + 'between'.length;
  const [index] = indexStories(report);
  const question = index!.story.questions[0]!;
  const answer = { ...question.answers.find(({ figures }) => figures[0] === figure!.id)!, low: 66.67, high: 66.67 };
  expect(answerText(index!, question, answer)).toBe('“between”');
  expect(answerText(index!, question, { ...answer, low: 50, high: 50 })).toBe('50 %');
});

test('readings that differ in marks and capitals alone are one wording', () => {
  const report = inventedReport();
  const [utterance] = report.stories[0]!.utterances;
  utterance!.readings[1]!.text = 'We heard a “bang” – and then the whole Deck was under water.';
  const [index] = indexStories(report);
  const [{ readings }] = rankedUtterances(index!).ranked as [(typeof report.stories)[0]['utterances'][0]];
  expect(readings.map(({ articles }) => articles)).toEqual([['herald', 'mirror']]);
});

test('a passage holds its span and stays within its line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (text, a, b) => {
      const start = Math.min(a % (text.length + 1), b % (text.length + 1));
      const end = Math.max(a % (text.length + 1), b % (text.length + 1));
      const around = passageAround({ text }, { start, end });
      expect(around.start).toBeLessThanOrEqual(start);
      expect(around.end).toBeGreaterThanOrEqual(end);
    }),
  );
});

test.each([
  ['One fell. The U.S. office said ⟦12⟧ were hurt. More came.', 'The U.S. office said 12 were hurt.'],
  ['Title\nMr. Roe counted ⟦three⟧.\nNext', 'Mr. Roe counted three.'],
  ['⟦Three⟧', 'Three'],
])('the passage of %s', (marked, passage) => {
  const text = marked.replaceAll(/[⟦⟧]/gu, '');
  const span = { start: marked.indexOf('⟦'), end: marked.indexOf('⟧') - 1 };
  const { start, end } = passageAround({ text }, span);
  expect(text.slice(start, end)).toBe(passage);
});

test('ids of the page are safe and two never meet', () => {
  expect(domId('a b#f12')).toBe('a~20~b:f12');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
      expect(domId(a)).toMatch(/^[\w.:~-]*$/u);
      if (a !== b) expect(domId(a)).not.toBe(domId(b));
    }),
  );
});

const note = fc.record({
  start: fc.nat(60),
  length: fc.nat(30),
  kind: fc.constantFrom('quote' as const, 'figure' as const),
});

test('segments give back the lines unchanged, each with the notes that hold there', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', ' ', '\n', 'é'), maxLength: 60 }),
      fc.array(note),
      (text, drafts) => {
        const notes: Note[] = drafts.map(({ start, length, kind }) => ({ start, end: start + length, kind }));
        const found = lines(text, { start: 0, end: text.length }, notes);
        const shown = found.map((line) => line.map(({ start, end }) => text.slice(start, end)).join(''));
        expect(shown).toEqual(text.split('\n').filter((line) => line.trim()));
        for (const { start, end, notes: held } of found.flat())
          for (const entry of notes)
            expect(held.includes(entry)).toBe(entry.start < end && entry.end > start && entry.end > entry.start);
      },
    ),
  );
});

test('a shortened text is no longer than asked and never half a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 30 }), (text, length) => {
      const short = shortened(text, length);
      expect(short.length).toBeLessThanOrEqual(Math.max(length, 1));
      expect(() => encodeURIComponent(short)).not.toThrow();
    }),
  );
});

test('a conversion is told in its own unit, and no line is drawn over two units', () => {
  const report = inventedReport();
  const [metres, feet] = report.articles[0]!.figures;
  Object.assign(metres!, { low: 101, high: 101, bound: 'exact', unit: 'm' });
  Object.assign(feet!, { low: 331, high: 331, bound: 'exact', unit: 'ft' });
  const question = questionOf('question:length', 'length of the ferry', 'agree', report.articles);
  const answers = [metres!, feet!].map(({ id, low, high, bound }) => ({
    ...{ low, high, bound, claimants: [], asOf: null, articles: ['herald'], texts: 1, sources: 1 },
    figures: [id],
  }));
  const length = { ...question, unit: 'm', answers };
  const [index] = indexStories(report);
  expect(answers.map((answer) => answerText(index!, length, answer))).toEqual(['101 m', '331 ft']);
  expect(questionLine(index!, length)).toBeNull();
});

test('the reason of a status names articles by their letters', () => {
  const report = inventedReport();
  const [index] = indexStories(report);
  const [question] = report.stories[0]!.questions;
  const why = '12 (herald, mirror), not in heralds of old; 30 (union news)';
  expect(whyText(index!, { ...question!, why })).toBe('12 (A, B), not in heralds of old; 30 (C)');
});
