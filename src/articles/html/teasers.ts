import type { Label } from './elementRules.js';
import type { PageLine } from './layout.js';
import { isHeading, proseIn } from './prose.js';
import { isSameTitle } from './sameTitle.js';
import type { Element } from './tree.js';

/** Most prose that a teaser has: two or three sentences. */
const MOST_PROSE = 450;
/** Share of a page's prose above which a box is the page's own text: a short post whose heading links to itself. */
const LARGEST_SHARE = 0.4;
/** Levels that are looked at above a linked heading for the box that it heads. */
const LEVELS = 5;
const TEASER: Label = { kind: 'furniture', rule: 'teaser' };

/** Labels the boxes that announce other articles: a heading that is a link, with a few sentences about what stands behind it. Returns how many there are. */
export function labelTeasers(lines: readonly PageLine[], labels: Map<Element, Label>, title: string | null): number {
  const titles = new Set(
    title === null ? [] : lines.filter((line) => line.words <= 40 && isSameTitle(line.text, title)),
  );
  const starts = [...titles].map(({ start }) => start);
  const heads = lines.filter((line) => line.linked >= 0.8 && isHeading(line) && !titles.has(line));
  const total = lines.reduce((sum, line) => sum + proseIn(line), 0);
  const mostProse = Math.min(MOST_PROSE, total * LARGEST_SHARE);
  let count = 0;
  for (const head of heads) {
    if (labels.has(head.host)) continue;
    const box = boxOf(head, mostProse);
    if (box && !starts.some((start) => start >= box.start && start < box.end)) {
      labelAll(box, labels);
      count++;
    }
  }
  return count;
}

/** The largest element around a linked heading that holds no more than a teaser does. */
function boxOf(head: PageLine, most: number): Element | null {
  let box: Element | null = null;
  for (let [up, level] = [head.host.parent, 0]; up && level < LEVELS; up = up.parent, level++) {
    if (up.prose > most || up.tag === 'body' || up.tag === 'main') break;
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
