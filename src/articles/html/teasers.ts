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
  const heads = lines.filter((line) => line.linked >= 0.8 && isHeading(line) && !labels.has(line.host));
  const others = heads.filter((line) => title === null || !isSameTitle(line.text, title));
  for (const head of others) {
    let box: Element | null = null;
    for (
      let [each, level]: [Element | null, number] = [head.host.parent, 0];
      each && level < LEVELS;
      [each, level] = [each.parent, level + 1]
    ) {
      if (each.prose > MOST_PROSE || each.tag === 'body' || each.tag === 'main') break;
      box = each;
    }
    if (
      box &&
      !(
        title !== null &&
        lines.some((line) => line.start >= box.start && line.end <= box.end && isSameTitle(line.text, title))
      )
    )
      labelAll(box, labels);
  }
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
