import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare, read } from '../src/compare.js';
import type { Article, Span, Story } from '../src/types.js';
import { EVENTS, readExample } from './examples/read.js';

const reportOf = (event: string, order = (readings: ReturnType<typeof readExample>) => readings) => {
  const readings = order(readExample(event));
  return compare(readings, { keys: new Map(readings.map(({ article }) => [article.id, event])) });
};
const reports = EVENTS.map((event) => [event, reportOf(event)] as const);

test.each(reports)('the report of %s is what the schema says', (_, report) => {
  const validate = new Ajv({ strict: false, allErrors: true }).compile(
    JSON.parse(readFileSync('docs/report.schema.json', 'utf8')),
  );
  validate(report);
  expect(validate.errors ?? []).toEqual([]);
});

test.each(EVENTS)('reading %s twice gives the same bytes', (event) => {
  expect(JSON.stringify(reportOf(event))).toBe(JSON.stringify(reportOf(event)));
});

/** Every span of a value, however deep. */
function spansIn(value: unknown): Span[] {
  if (Array.isArray(value)) return value.flatMap(spansIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'start' in value && 'end' in value ? [value as Span] : [];
  return [...own, ...Object.values(value).flatMap(spansIn)];
}

test.each(reports)('every span of the articles of %s lies in the text and holds something', (_, { articles }) => {
  for (const { text, blocks, ...rest } of articles) {
    for (const { start, end } of spansIn(rest)) expect(text.slice(start, end).trim()).not.toBe('');
    expect(blocks.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  }
});

test.each(reports)('ids of %s are unique, and all that refers to an id finds it', (_, { articles, stories }) => {
  const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
  const [figures, quotes] = [articles.flatMap((a) => ids(a.figures)), articles.flatMap((a) => ids(a.quotes))];
  const attributions = articles.flatMap((a) => ids(a.attributions));
  for (const list of [figures, quotes, attributions, ids(articles), ids(stories)])
    expect(new Set(list).size).toBe(list.length);
  for (const { questions, utterances, actors, lineage } of stories) {
    const claimants = new Set([...ids(actors), ...articles.map(({ id }) => `article:${id}`)]);
    for (const { answers } of questions) {
      for (const answer of answers) {
        expect(answer.claimants.filter((id) => !claimants.has(id))).toEqual([]);
        expect(answer.figures.filter((id) => !figures.includes(id))).toEqual([]);
      }
    }
    expect(
      utterances
        .flatMap(({ readings }) => readings.flatMap((reading) => reading.quotes))
        .filter((id) => !quotes.includes(id)),
    ).toEqual([]);
    expect(lineage.origins.flatMap((origin) => origin.articles).sort()).toEqual(ids(articles).sort());
  }
  for (const { figures: own } of articles)
    for (const { attribution } of own) if (attribution) expect(attributions).toContain(attribution);
});

const unread = ({ text, figures, skipped }: Article) =>
  [...text.matchAll(/\p{Nd}+/gu)]
    .filter(({ index }) => ![...figures, ...skipped].some(({ start, end }) => start <= index && index < end))
    .map(({ 0: digits, index }) => `${digits} in "${text.slice(Math.max(0, index - 20), index + 20)}"`);

test.each(reports)('every number of %s is a figure or skipped with a reason', (_, { articles }) => {
  for (const article of articles) expect(unread(article)).toEqual([]);
});

test('every number of any text is a figure or skipped with a reason', () => {
  const part = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      '12',
      '1 351',
      '$5bn',
      'killed',
      'of',
      '-',
      '3,825',
      '\n\n',
      'at least',
      '2021',
      'aged 14',
      '½',
      '٣٤',
    ),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 25 }), (parts) => {
      const { article } = read({ name: 'a', id: 'a', kind: 'text', content: parts.join(' '), sha256: '', path: null });
      expect(unread(article)).toEqual([]);
    }),
  );
});

/** What a story says, whatever the order in which its articles came. */
const essence = ({ questions, utterances, lineage, toll }: Story) => ({
  questions: questions
    .map(({ id, status, answers }) => [id, status, answers.map(({ figures }) => [...figures].sort())])
    .sort(),
  utterances: utterances.map(({ id, readings }) => [id, readings.map(({ quotes }) => [...quotes].sort())]).sort(),
  origins: lineage.origins.map(({ articles }) => [...articles].sort()).sort(),
  toll: toll.map(({ measure, low, high, status }) => [measure, low, high, status]).sort(),
});

test.each(reports)('the order in which the articles of %s come changes nothing', (event, report) => {
  const reversed = reportOf(event, (readings) => readings.toReversed());
  expect(essence(reversed.stories[0]!)).toEqual(essence(report.stories[0]!));
});
