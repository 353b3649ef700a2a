import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare, read } from '../../src/compare.js';
import { regroup } from '../../src/decisions/regroup.js';
import type { Decision, Report } from '../../src/types.js';

const TEXTS = {
  a: 'Four people were killed when the ferry sank off Aldermouth, police said. “We are searching,” Ana Berg, the harbour master, said.',
  b: 'At least four people were killed when the ferry sank off Aldermouth, the coast guard said. “We are searching,” Ana Berg said.',
  c: 'Nine boats joined the search off Aldermouth. The ferry carried 112 people, the owner said.',
};
type Id = keyof typeof TEXTS;
const at = (article: Id, text: string) => ({
  article,
  start: TEXTS[article].indexOf(text),
  end: TEXTS[article].indexOf(text) + text.length,
  text,
});
const reportWith = (...decisions: Decision[]): Report => {
  const readings = Object.entries(TEXTS).map(([id, content]) =>
    read({ name: id, id, kind: 'text', content, sha256: '', path: null }),
  );
  return compare(readings, { keys: new Map(readings.map(({ article }) => [article.id, 'all'])), decisions });
};
const figuresOf = (report: Report, id: Id) =>
  report.articles.find((article) => article.id === id)!.figures.map(({ start, end }) => TEXTS[id].slice(start, end));

test('a rejected figure is gone and stands among the skipped', () => {
  const { articles, problems } = reportWith({ do: 'reject', what: 'figure', ...at('c', 'Nine') });
  const article = articles.find(({ id }) => id === 'c')!;
  expect(article.figures.map(({ start }) => TEXTS.c.slice(start, start + 3))).toEqual(['112']);
  expect(article.skipped).toContainEqual({ ...spanOf('c', 'Nine'), reason: 'rejected', rule: 'by-hand' });
  expect(problems).toEqual([]);
});
const spanOf = (id: Id, text: string) => ({ start: at(id, text).start, end: at(id, text).end });

test('a changed figure has the new value and claimant, and says that it was changed by hand', () => {
  const { articles } = reportWith({
    do: 'change',
    what: 'figure',
    ...at('a', 'Four'),
    set: { low: 5, high: 5, source: 'Ana Berg' },
  });
  expect(articles[0]!.figures[0]).toMatchObject({ low: 5, high: 5, source: { name: 'Ana Berg' }, byHand: true });
});

test.each<[Partial<Record<'counted' | 'measure', string>>, string]>([
  [{ counted: 'rowing boats', measure: 'searching' }, 'rowing boats searching'],
  [{ counted: 'rowing boats' }, 'rowing boats join'],
])('a question goes by what the user says is counted: %j', (set, name) => {
  const change = { do: 'change' as const, what: 'figure' as const, ...at('c', 'Nine') };
  const nameWith = (decision: Decision) => {
    const { articles, stories } = reportWith(decision);
    const { question } = articles.find(({ id }) => id === 'c')!.figures[0]!;
    return stories[0]!.questions.find(({ id }) => id === question)!.text;
  };
  expect(nameWith({ ...change, set })).toBe(name);
  expect(nameWith({ ...change, set: { low: 8, high: 8 } })).toBe('… boats joined the search off Aldermouth');
});

test('added figures and quotes are read on with the others', () => {
  const report = reportWith(
    { do: 'add', what: 'figure', ...at('a', 'the ferry'), set: { low: 1, high: 1, counted: 'ferry', measure: 'sank' } },
    { do: 'add', what: 'quote', ...at('c', 'joined the search'), set: { speaker: 'Ana Berg' } },
  );
  expect(figuresOf(report, 'a')).toContain('the ferry');
  expect(report.articles[2]!.quotes).toMatchObject([
    { speaker: { name: 'Ana Berg' }, byHand: true, utterance: expect.any(String) },
  ]);
});

test.each<[string, Decision]>([
  ['text that stands nowhere', { do: 'reject', what: 'figure', article: 'a', start: 0, end: 4, text: 'Five' }],
  ['a place without a figure', { do: 'reject', what: 'figure', ...at('a', 'ferry') }],
  ['an article that is not there', { do: 'reject', what: 'figure', article: 'z', start: 0, end: 4, text: 'Four' }],
  [
    'a member that is not there',
    { do: 'merge', what: 'question', members: [at('a', 'Four'), { article: 'z', start: 0, end: 1, text: 'x' }] },
  ],
  ['an article of an origin that is not there', { do: 'split', what: 'origin', articles: ['z'] }],
])('a decision about %s is reported', (_, decision) => {
  expect(reportWith(decision).problems).toMatchObject([{ kind: 'decision' }]);
});

test('text that has moved is found where it stands only once', () => {
  const moved = { ...at('c', 'Nine'), start: 90, end: 94 };
  expect(figuresOf(reportWith({ do: 'reject', what: 'figure', ...moved }), 'c')).toEqual(['112']);
});

test('questions, origins and stories are merged and split', () => {
  const questionOf = (report: Report, id: Id, n = 0) =>
    report.articles.find((article) => article.id === id)!.figures[n]!.question;
  const merged = reportWith({ do: 'merge', what: 'question', members: [at('a', 'Four'), at('c', 'Nine')] });
  expect(questionOf(merged, 'a')).toBe(questionOf(merged, 'c'));
  const split = reportWith({ do: 'split', what: 'question', members: [at('b', 'At least four')] });
  expect(questionOf(split, 'a')).not.toBe(questionOf(split, 'b'));
  expect(
    reportWith({ do: 'merge', what: 'origin', articles: ['a', 'c'] })
      .stories[0]!.lineage.origins.filter(({ byHand }) => byHand)
      .map(({ articles }) => articles.includes('a') && articles.includes('c'))
      .sort(),
  ).toEqual([true]);
  expect(reportWith({ do: 'split', what: 'story', articles: ['c'] }).stories.map(({ articles }) => articles)).toEqual([
    ['a', 'b'],
    ['c'],
  ]);
});

test('regrouping keeps every member once', () => {
  const ids = fc.array(fc.integer({ min: 0, max: 20 }).map(String), { maxLength: 6 });
  const regrouping = fc.record({ merge: fc.array(ids, { maxLength: 4 }), split: fc.array(ids, { maxLength: 4 }) });
  const groups = [['0', '1', '2'], ['3'], ['4', '5'], ['6', '7', '8', '9']];
  fc.assert(
    fc.property(regrouping, (given) => {
      const result = regroup(groups, (id) => [id], given);
      expect(result.flat().sort()).toEqual(groups.flat());
      expect(result.every((group) => group.length > 0)).toBe(true);
    }),
  );
});
