import { signsOf } from './classWords.js';
import type { Label } from './elementRules.js';
import type { PageLine } from './layout.js';
import { closest, descendants, type Element } from './tree.js';

/** Ends like a sentence: `... he said.`, `... it is over.”` */
export const SENTENCE_END = /[.!?…:;]["'”’»“)\]]*$/u;
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** The block that holds a line: its host without the inline elements around it. */
export function blockOf(line: PageLine): Element {
  return closest(line.host, ({ tag }) => !INLINE.has(tag)) ?? line.host;
}

/** Letters of prose in a line: none in menus, heads and links. */
export function proseIn(line: PageLine): number {
  if (line.words < 8 || line.linked > 0.5) return 0;
  const sentence = SENTENCE_END.test(line.text) || line.words >= 18;
  return sentence ? line.text.length * (1 - line.linked) : 0;
}

/** Notes in every element how much prose stands in it. */
export function weighProse(lines: readonly PageLine[]): void {
  for (const line of lines) {
    const prose = proseIn(line);
    if (prose > 0) for (let each: Element | null = line.host; each; each = each.parent) each.prose += prose;
  }
}

/** Share of a paragraph's weight that its containers get, from the nearest on (after Readability, Arc90 2010). */
const DECAY = [1, 0.5, 0.25, 0.125];

/** The element that holds the article's text, and the rule that found it; null where a page has no prose. */
export function findMainPart(
  root: Element,
  lines: readonly PageLine[],
  labels: ReadonlyMap<Element, Label>,
): { element: Element; rule: string } | null {
  const scores = new Map<Element, number>();
  const sums = new Map<Element, number>();
  for (const line of lines) {
    const prose = proseIn(line);
    if (prose === 0 || labels.has(line.host)) continue;
    const block = blockOf(line);
    let container: Element | null =
      block.tag === 'div' || block.tag === 'td' || block.tag === 'section' || block.tag === 'article'
        ? block
        : block.parent;
    for (let each: Element | null = line.host; each; each = each.parent) sums.set(each, (sums.get(each) ?? 0) + prose);
    for (const share of DECAY) {
      if (!container) break;
      scores.set(container, (scores.get(container) ?? 0) + Math.min(prose, 1_000) * share);
      container = container.parent;
    }
  }
  let best: Element | null = null;
  let most = 0;
  for (const [element, score] of scores) if (score > most) [best, most] = [element, score];
  if (!best) return null;
  const sum = (element: Element) => sums.get(element) ?? 0;
  const marked = markedPart(root, labels, sum, sum(best));
  if (marked) return marked;
  // a text that is split over several sections: the container that holds them all
  let part = best;
  for (let up = best.parent; up && up.tag !== 'body' && up.tag !== 'html' && up.tag !== '#root'; up = up.parent)
    if (sum(up) > sum(part) * 1.2 && (scores.get(up) ?? 0) > most * 0.4) part = up;
  return { element: part, rule: 'densest' };
}

/** Signs by which a page itself says where its text is, the surest first. */
const MARKS: { name: string; holds: (element: Element) => boolean }[] = [
  { name: 'itemprop', holds: ({ attributes }) => /\barticleBody\b/u.test(attributes.itemprop ?? '') },
  { name: 'main-class', holds: (element) => signsOf(element).has('main') },
  { name: 'article', holds: ({ tag }) => tag === 'article' },
  { name: 'main', holds: ({ tag, attributes }) => tag === 'main' || attributes.role === 'main' },
];
/** Share of the densest part's prose that a marked part must have. */
const ENOUGH = 0.6;

function markedPart(
  root: Element,
  labels: ReadonlyMap<Element, Label>,
  sum: (element: Element) => number,
  least: number,
) {
  for (const { name, holds } of MARKS) {
    let found: Element | null = null;
    for (const element of descendants(root))
      if (
        !labels.has(element) &&
        holds(element) &&
        sum(element) >= least * ENOUGH &&
        (!found || sum(element) > sum(found) * 1.02)
      )
        found = element;
    if (found && found.tag !== 'body') return { element: found, rule: name };
  }
  return null;
}
