import type { Article } from '../../types.js';
import { type Item, itemsOf } from './items.js';
import { marked, sentenceOf } from './sentence.js';

/** How much of a long sentence is shown on each side. */
const AROUND = 160;

/**
 * Why an article was read as it was: each figure, quote, attribution and skipped number in its sentence, with its rule and what that was given.
 * `wanted` keeps those with this id, or at this offset ("@812"), or that hold this text; empty where none does.
 */
export function explain(article: Article, wanted?: string): string {
  return wantedItems(article, wanted)
    .map((item) => paragraphOf(article, item))
    .join('\n');
}

/** The items of an article that are asked for, by their place; all where nothing is. */
export function wantedItems(article: Article, wanted: string | undefined): Item[] {
  const items = itemsOf(article);
  if (wanted === undefined) return items;
  const offset = /^@(\d+)$/u.exec(wanted);
  if (offset) return items.filter(({ start, end }) => start <= Number(offset[1]) && Number(offset[1]) < end);
  const places = placesOf(article.text, wanted);
  const holds = ({ start, end }: Item) => places.some((at) => start <= at && at + wanted.length <= end);
  return items.filter((item) => item.id === wanted || holds(item));
}

/** Where a text stands; a number only where it is no part of a longer one: "31" is not in "2031", nor in "1,310". */
function placesOf(text: string, wanted: string): number[] {
  const before = /^\d/u.test(wanted) ? /\d[.,]?$/u : /(?!)/u;
  const behind = /\d$/u.test(wanted) ? /^[.,]?\d/u : /(?!)/u;
  const places: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0 && wanted !== ''; at = text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (!before.test(text.slice(Math.max(0, at - 2), at)) && !behind.test(text.slice(end, end + 2))) places.push(at);
  }
  return places;
}

function paragraphOf(article: Article, item: Item): string {
  const width = Math.max(...item.fields.map(([name]) => name.length));
  const fields = item.fields.map(([name, value]) => `  ${name.padEnd(width)}  ${oneLine(value)}\n`).join('');
  const sentence = marked(article.text, item, sentenceOf(article.text, item, AROUND));
  return `${item.kind} ${item.id}  rule ${item.rule}\n  ${oneLine(sentence)}\n${fields}`;
}

const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();
