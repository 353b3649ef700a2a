import { signsOf } from './classWords.js';
import type { Label } from './elementRules.js';
import type { PageLine } from './layout.js';
import { blockOf, proseIn } from './prose.js';
import { closest, descendants, type Element } from './tree.js';

const TOO_WIDE = new Set(['body', 'html', '#root']);

/** Share of a paragraph's weight that its containers get, from the nearest on (after Readability, Arc90 2010). */
const DECAY = [1, 0.5, 0.25, 0.125];

/** Where the article's text is. */
export interface MainPart {
  /** The element that holds it. */
  element: Element;
  /** Elements like it in the rim: texts that are cut into several sections of one class. */
  twins: ReadonlySet<Element>;
  /** An element around it: prose in it that no label sets aside is body too, as a lead above the text. */
  rim: Element;
  rule: string;
}

/** The element that holds the article's text, and the rule that found it; null where a page has no prose. */
export function findMainPart(
  root: Element,
  lines: readonly PageLine[],
  labels: ReadonlyMap<Element, Label>,
): MainPart | null {
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
  if (marked) return withRim(marked.element, marked.rule, sum);
  // a text that is split over several sections: the container that holds them all
  let part = best;
  for (let up = best.parent; up && !TOO_WIDE.has(up.tag); up = up.parent)
    if (sum(up) > sum(part) * 1.2 && (scores.get(up) ?? 0) > most * 0.4) part = up;
  return withRim(part, 'densest', sum);
}

/** Levels above the marked or densest element in which parts of the text are looked for. */
const RIM_LEVELS = 6;
/** Prose that the rim may add, as a share of what the part holds: more would be other texts. */
const RIM_SHARE = 1;

function withRim(element: Element, rule: string, sum: (element: Element) => number): MainPart {
  const rim = widen(element, sum);
  const twins = new Set([element]);
  const name = element.attributes.class?.trim();
  if (rule === 'itemprop') {
    const top = closest(element, ({ parent }) => parent === null) ?? rim;
    for (const other of descendants(top)) if (isBodyProp(other) && sum(other) > 0) twins.add(other);
  } else if (name)
    for (const other of descendants(rim))
      if (other.tag === element.tag && other.attributes.class?.trim() === name && sum(other) > 0) twins.add(other);
  return { element, twins, rim, rule };
}

function widen(part: Element, sum: (element: Element) => number): Element {
  let rim = part;
  for (let [up, level] = [part.parent, 0]; up && level < RIM_LEVELS && !TOO_WIDE.has(up.tag); up = up.parent, level++)
    if (sum(up) > sum(rim) && sum(up) - sum(part) <= RIM_SHARE * sum(part)) rim = up;
  return rim;
}

function isBodyProp({ attributes }: Element): boolean {
  return /\barticleBody\b/u.test(attributes.itemprop ?? '');
}

/** Signs by which a page itself says where its text is, the surest first. */
const MARKS: { name: string; holds: (element: Element) => boolean }[] = [
  { name: 'itemprop', holds: isBodyProp },
  { name: 'main-class', holds: (element) => signsOf(element).has('main') },
  { name: 'article', holds: ({ tag }) => tag === 'article' },
  { name: 'main', holds: ({ tag, attributes }) => tag === 'main' || attributes.role === 'main' },
];
/** Share of the densest part's prose that a marked part must have. */
const ENOUGH: Record<string, number> = { itemprop: 0.3, 'main-class': 0.3, article: 0.5, main: 0.5 };

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
        sum(element) >= least * ENOUGH[name]! &&
        (!found || sum(element) > sum(found) * 1.02)
      )
        found = element;
    if (found && found.tag !== 'body') return { element: found, rule: name };
  }
  return null;
}
