import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Stretch {
  span: string;
  start: number;
}

interface KeyArticle {
  id: string;
  text: string;
  figures: (Stretch & { low: number | null; high: number | null; bound: string; question: string })[];
  quotes: (Stretch & { kind: string; utterance: string })[];
  credits: (Stretch & { kind: string })[];
  blocks: { start: number; end: number; kind: string }[];
  textOrigin: string;
}

interface Key {
  unscored: string[];
  articles: KeyArticle[];
  questions: { key: string; text: string; status: string; why: string }[];
  drift: { from: Stretch & { article: string }; to: Stretch & { article: string }; what: string }[];
}

const root = new URL('../../examples/', import.meta.url);
const events = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();
const statuses = new Set(['agree', 'compatible', 'superseded', 'disputed', 'single']);
const bounds = new Set(['exact', 'at_least', 'more_than', 'at_most', 'less_than', 'about', 'range', 'vague']);
const blockKinds = new Set(['title', 'byline', 'body', 'caption', 'credit', 'furniture', 'comment', 'embed', 'aside']);

test('there are examples', () => expect(events.length).toBeGreaterThan(0));

describe.each(events)('the key of %s', (event) => {
  const folder = new URL(`${event}/`, root);
  const key = JSON.parse(readFileSync(new URL('key.json', folder), 'utf8')) as Key;
  const text = (id: string) => key.articles.find((article) => article.id === id)?.text ?? '';

  test('knows every page of the folder', () => {
    const pages = readdirSync(folder).filter((name) => name !== 'key.json');
    const known = [...key.articles.map(({ id }) => `${id}.txt`), ...key.unscored.map((id) => `${id}.html`)];
    expect(known.sort()).toEqual(pages.sort());
  });

  test('has the text of each page as it stands in its file', () => {
    for (const { id, text } of key.articles) expect(readFileSync(new URL(`${id}.txt`, folder), 'utf8')).toBe(text);
    for (const id of key.unscored) expect(existsSync(new URL(`${id}.html`, folder))).toBe(true);
  });

  test('has spans that slice to what they claim', () => {
    const marked = key.articles.flatMap(({ id, figures, quotes, credits }) =>
      [...figures, ...quotes, ...credits].map((stretch) => ({ ...stretch, article: id })),
    );
    const drifted = key.drift.flatMap(({ from, to }) => [from, to]);
    for (const { article, span, start } of [...marked, ...drifted]) {
      expect(span).not.toBe('');
      expect(text(article).slice(start, start + span.length)).toBe(span);
    }
  });

  test('has blocks that tile each text', () => {
    for (const { text, blocks } of key.articles) {
      let at = 0;
      for (const { start, end, kind } of blocks) {
        expect(start).toBe(at);
        expect(end).toBeGreaterThan(start);
        expect(blockKinds).toContain(kind);
        at = end;
      }
      expect(at).toBe(text.length);
    }
  });

  test('has figures whose interval is open, closed or a point as the bound says', () => {
    for (const { low, high, bound } of key.articles.flatMap(({ figures }) => figures)) {
      expect(bounds).toContain(bound);
      expect(high === null).toBe(['at_least', 'more_than', 'vague'].includes(bound));
      expect(low === null).toBe(['at_most', 'less_than'].includes(bound));
      if (low !== null && high !== null) expect(low < high).toBe(bound === 'range');
    }
  });

  test('asks one question for each key, single where one figure answers it', () => {
    const answers = key.articles.flatMap(({ figures }) => figures.map(({ question }) => question));
    expect(key.questions.map((question) => question.key).sort()).toEqual([...new Set(answers)].sort());
    for (const question of key.questions) {
      expect(statuses).toContain(question.status);
      expect(question.text).toMatch(/\?$/);
      expect(question.why).not.toBe('');
      expect(question.status === 'single').toBe(answers.filter((answer) => answer === question.key).length === 1);
    }
  });

  test('has drift only between articles of one text', () => {
    const origin = new Map(key.articles.map(({ id, textOrigin }) => [id, textOrigin]));
    for (const { from, to } of key.drift) expect(origin.get(from.article)).toBe(origin.get(to.article));
  });
});
