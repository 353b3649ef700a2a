import type { Article, Span } from '../../types.js';
import { type Item, itemsOf } from './items.js';

/** Signs around what is explained, as in the rows of the tests. */
const [OPEN, CLOSE] = ['⟦', '⟧'];
/** How much of a long sentence is shown on each side. */
const AROUND = 160;

/**
 * Why an article was read as it was: each figure, quote, attribution and skipped number in its sentence, with its rule and what that was given.
 * `wanted` keeps those with this id, or at this offset ("@812"), or that hold this text; empty where none does.
 */
export function explain(article: Article, wanted?: string): string {
  return itemsOf(article)
    .filter((item) => isWanted(article, item, wanted))
    .map((item) => paragraphOf(article, item))
    .join('\n');
}

/** The same as rows of test/rows/<language>/readings.ts: to be corrected to what is right, and pasted. */
export function explainAsRows(article: Article, wanted?: string): string {
  return itemsOf(article)
    .filter((item) => item.kind !== 'attribution' && isWanted(article, item, wanted))
    .map((item) => `${rowOf(article, item)}\n`)
    .join('');
}

function isWanted({ text }: Article, { id, start, end }: Item, wanted: string | undefined): boolean {
  if (wanted === undefined || wanted === id) return true;
  const offset = /^@(\d+)$/u.exec(wanted);
  if (offset) return start <= Number(offset[1]) && Number(offset[1]) < end;
  return text.slice(start, end).includes(wanted);
}

function paragraphOf(article: Article, item: Item): string {
  const width = Math.max(...item.fields.map(([name]) => name.length));
  const fields = item.fields.map(([name, value]) => `  ${name.padEnd(width)}  ${oneLine(value)}\n`).join('');
  return `${item.kind} ${item.id}  rule ${item.rule}\n  ${oneLine(sentenceAround(article, item))}\n${fields}`;
}

const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** The sentence of a span with the span marked: up to the line's ends, or to a full stop before and after. */
function sentenceAround({ text }: Article, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const from = Math.max(before.lastIndexOf('\n'), lastStop(before));
  const to = /[.!?]["'”’)]*(?=\s|$)|\n/u.exec(after);
  return (
    before.slice(from + 1) +
    OPEN +
    text.slice(start, end) +
    CLOSE +
    (to ? after.slice(0, to.index + (to[0] === '\n' ? 0 : to[0].length)) : after)
  );
}

/** Where the sentence before ends: a full stop, space and capital. */
function lastStop(text: string): number {
  let at = -1;
  for (const match of text.matchAll(/[.!?]["'”’)]*(?=\s+["'“‘(]*\p{Lu})/gu)) at = match.index + match[0].length - 1;
  return at;
}

function rowOf(article: Article, item: Item): string {
  return `  [${JSON.stringify(oneLine(sentenceAround(article, item)))}, '${item.kind}', ${expectedOf(article, item)}],`;
}

function expectedOf(article: Article, { kind, id, start }: Item): string {
  const fields = (value: object) =>
    `{ ${Object.entries(value)
      .map(([name, field]) => `${name}: ${JSON.stringify(field)}`)
      .join(', ')} }`;
  if (kind === 'skipped') return fields({ reason: article.skipped.find((skipped) => skipped.start === start)!.reason });
  if (kind === 'quote')
    return fields({ speaker: article.quotes.find((quote) => quote.id === id)!.speaker?.name ?? null });
  const { low, high, bound, unit, counted, measure, source } = article.figures.find((figure) => figure.id === id)!;
  return fields({ low, high, bound, unit, counted, measure, source: source?.name ?? null });
}
