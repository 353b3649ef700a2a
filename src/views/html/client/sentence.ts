import type { Span } from '../../../types.js';
import { passageAround } from '../../model/context.js';
import { addressOf } from '../../model/pageLink.js';

/** The paragraph that a mark of an article stands in, and where in it the mark begins. */
export function lineOf(mark: Element): { text: string; at: number } | null {
  const line = mark.closest('.article-text p') ?? mark.parentElement?.closest('.article-text p');
  if (!line) return null;
  const range = document.createRange();
  range.setStart(line, 0);
  range.setEndBefore(mark);
  return { text: line.textContent ?? '', at: line === mark ? 0 : range.toString().length };
}

/** The sentence around a mark of an article, as what stands before the marked words, these, and what follows; empty where it stands in none. */
export function sentenceParts(mark: Element | null, length = mark?.textContent?.length ?? 0): [string, string, string] {
  const line = mark && lineOf(mark);
  if (!line) return ['', '', ''];
  const { text, at } = line;
  const till = Math.min(text.length, at + length);
  const { start, end } = passageAround(line, { start: at, end: till });
  return [text.slice(start, at), text.slice(at, till), text.slice(till, end)];
}

/** The sentence around a mark of an article; empty where it stands in none. */
export function sentenceAt(mark: Element | null, length?: number): string {
  return sentenceParts(mark, length).join('');
}

/** Where the sentences of a paragraph begin and end. */
export function sentencesOf(line: Element): Span[] {
  const text = line.textContent ?? '';
  const found: Span[] = [];
  for (let at = text.search(/\S/u); at >= 0 && at < text.length; ) {
    const end = Math.max(at + 1, passageAround({ text }, { start: at, end: at }, text.length).end);
    found.push({ start: at, end });
    const next = text.slice(end).search(/\S/u);
    at = next < 0 ? text.length : end + next;
  }
  return found;
}

/** A stretch of the text of a paragraph as a stretch of the page. */
export function rangeOf(line: Element, { start, end }: Span): Range {
  const range = document.createRange();
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  let [before, begun] = [0, false];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (!begun && start < before + node.length) {
      range.setStart(node, start - before);
      begun = true;
    }
    if (end <= before + node.length) {
      range.setEnd(node, end - before);
      break;
    }
    before += node.length;
  }
  return range;
}

/** Where a sentence stands on the outlet's own page; empty where the page has no address. */
export function pageOf(mark: Element | null, sentence: string): string {
  const url = mark?.closest('.article')?.querySelector<HTMLAnchorElement>('.article-source a')?.href;
  return url && sentence ? addressOf(url, sentence) : '';
}

/** The address of a place of this report. */
export function permalink(id: string): string {
  return `${location.href.split('#')[0]}#${id}`;
}
