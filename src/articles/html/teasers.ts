import type { Label } from './elementRules.js';
import type { PageLine } from './layout.js';
import { isHeading } from './prose.js';
import { isSameTitle } from './sameTitle.js';
import type { Element } from './tree.js';

/** Most prose that a teaser has: two or three sentences. */
const MOST_PROSE = 450;
/** Levels that are looked at above a linked heading for the box that it heads. */
const LEVELS = 5;
const TEASER: Label = { kind: 'furniture', rule: 'teaser' };

/** Labels the boxes that announce other articles: a heading that is a link, with a few sentences about what stands behind it. */
export function labelTeasers(lines: readonly PageLine[], labels: Map<Element, Label>, title: string | null): void {
  const titles = new Set(
    title === null ? [] : lines.filter((line) => line.words <= 40 && isSameTitle(line.text, title)),
  );
  const starts = [...titles].map(({ start }) => start);
  const heads = lines.filter((line) => line.linked >= 0.8 && isHeading(line) && !titles.has(line));
  for (const head of heads) {
    if (labels.has(head.host)) continue;
    const box = boxOf(head);
    if (box && !starts.some((start) => start >= box.start && start < box.end)) labelAll(box, labels);
  }
}

/** The largest element around a linked heading that holds no more than a teaser does. */
function boxOf(head: PageLine): Element | null {
  let box: Element | null = null;
  for (let [up, level] = [head.host.parent, 0]; up && level < LEVELS; up = up.parent, level++) {
    if (up.prose > MOST_PROSE || up.tag === 'body' || up.tag === 'main') break;
    box = up;
  }
  return box;
}

function labelAll(box: Element, labels: Map<Element, Label>): void {
  const stack = [box];
  while (stack.length > 0) {
    const element = stack.pop()!;
    if (labels.has(element)) continue;
    labels.set(element, TEASER);
    for (const child of element.children) if (typeof child !== 'string') stack.push(child);
  }
}
