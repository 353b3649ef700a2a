import type { Article, Span } from '../../types.js';
import { wantedItems } from './explain.js';
import { type Item, itemsOf } from './items.js';
import { marked, sentenceOf } from './sentence.js';

/** What a row knows of a page beside its text. */
export interface RowPage {
  text: string;
  language: string | null;
  published?: string;
}

/** How far the ends of a sentence are sought, how many sentences before it are tried one by one, and the longest text of a row. */
const [REACH, BACK, LONGEST] = [2000, 3, 3000];

/**
 * What was read as rows of test/rows/<language>/readings.ts: to be corrected to what is right, and pasted. `read` reads a row as the test does:
 * each row holds the least text around it that is read so ("..., he added" needs the sentence that names him).
 */
export function explainAsRows(article: Article, read: (page: RowPage) => Article, wanted?: string): string {
  return wantedItems(article, wanted)
    .map((item) => rowOf(article, item, read))
    .join('');
}

/** What stands at a place, as rows write it: the fields that matter, with names and words instead of actors and spans. */
export function readAt(article: Article, kind: Item['kind'], { start, end }: Span): Record<string, unknown>[] {
  return itemsOf(article)
    .filter((item) => item.kind === kind && item.start === start && item.end === end)
    .map((item) => inShort(article, item));
}

function rowOf(article: Article, item: Item, read: (page: RowPage) => Article): string {
  const expected = inShort(article, item);
  const { language, published } = article;
  const given = published !== null && dependsOnDate(article, item) ? { published } : undefined;
  const wanted = JSON.stringify(expected);
  const found = contextsOf(article, item).find(({ text, span }) =>
    readAt(read({ text, language, ...given }), item.kind, span).some((other) => JSON.stringify(other) === wanted),
  );
  const { text, span } = found ?? contextOf(article.text, item, [sentenceOf(article.text, item, REACH)]);
  const sentence = JSON.stringify(marked(text, span, { start: 0, end: text.length }));
  const row = `  [${sentence}, '${item.kind}', ${fieldsOf(expected)}${given ? `, ${fieldsOf(given)}` : ''}],\n`;
  return found ? row : `  // read so on its page only: as plain text it is read otherwise\n${row}`;
}

/** A date that was worked out needs the day of the article. */
function dependsOnDate(article: Article, { kind, id }: Item): boolean {
  return kind === 'figure' && article.figures.some((figure) => figure.id === id && figure.asOfImplied === true);
}

/** A text of its own, and where in it the marked span stands. */
interface Context {
  text: string;
  span: Span;
}

/** What may be enough of an article to read an item so, the least first. */
function contextsOf(article: Article, item: Item): Context[] {
  const { text } = article;
  const own = sentenceOf(text, item, REACH);
  const sentences = [own];
  for (let back = 0; back < BACK; back++) sentences.unshift(before(text, sentences[0]!));
  const next = sentenceOf(text, { start: own.end, end: Math.min(own.end + 1, text.length) }, REACH);
  const named = namedAt(article, item).map((span) => sentenceOf(text, span, REACH));
  const first = sentences[0]!.start;
  const stretches: Span[][] = [
    [own],
    ...named.filter(({ end }) => end <= own.start).map((other) => [other, own]),
    ...sentences.toReversed().map(({ start }) => [{ start, end: own.end }]),
    [{ start: first, end: next.end }],
    ...named.filter(({ end }) => end <= first).map(({ start }) => [{ start, end: own.end }]),
    [{ start: 0, end: next.end }],
    [{ start: 0, end: text.length }],
  ];
  return stretches.map((stretch) => contextOf(text, item, stretch)).filter(({ text: row }) => row.length <= LONGEST);
}

/** The sentence before another; that itself where it is the first. */
function before(text: string, { start }: Span): Span {
  const end = text.slice(0, start).trimEnd().length;
  return end === 0 ? { start, end: start } : { ...sentenceOf(text, { start: end - 1, end }, REACH), end };
}

/** Stretches of a text one behind the other, without the space around them. */
function contextOf(text: string, item: Span, stretches: readonly Span[]): Context {
  const parts = stretches.map(({ start, end }) => {
    const part = text.slice(start, end);
    return { text: part.trim(), start: start + part.length - part.trimStart().length };
  });
  const joined = parts.map((part) => part.text).join(text.slice(0, item.start).includes('\n\n') ? '\n\n' : '\n');
  const last = parts.at(-1)!;
  const shift = joined.length - last.text.length - last.start;
  return { text: joined, span: { start: item.start + shift, end: item.end + shift } };
}

/** Where those are named who speak or claim. */
function namedAt(article: Article, { kind, id }: Item): Span[] {
  const actors =
    kind === 'figure'
      ? article.figures.filter((figure) => figure.id === id).map(({ source }) => source)
      : kind === 'quote'
        ? article.quotes.filter((quote) => quote.id === id).map(({ speaker }) => speaker)
        : article.attributions.filter((attribution) => attribution.id === id).flatMap(({ source }) => source);
  return actors.flatMap((actor) => actor?.named ?? []);
}

function inShort(article: Article, { kind, id, start, end }: Item): Record<string, unknown> {
  if (kind === 'skipped')
    return { reason: article.skipped.find((skipped) => skipped.start === start && skipped.end === end)!.reason };
  if (kind === 'quote') return { speaker: article.quotes.find((quote) => quote.id === id)!.speaker?.name ?? null };
  if (kind === 'attribution') {
    const { stance, source, cue, content } = article.attributions.find((attribution) => attribution.id === id)!;
    const words = (spans: readonly Span[]) => spans.map((span) => article.text.slice(span.start, span.end));
    return { stance, source: source.map(({ name }) => name), cue: words(cue), content: words(content) };
  }
  const { low, high, bound, unit, counted, measure, source, asOf } = article.figures.find(
    (figure) => figure.id === id,
  )!;
  return { low, high, bound, unit, counted, measure, source: source?.name ?? null, ...(asOf ? { asOf } : {}) };
}

function fieldsOf(value: object): string {
  const fields = Object.entries(value).map(([name, field]) => `${name}: ${JSON.stringify(field)}`);
  return `{ ${fields.join(', ')} }`;
}
