import { wordSet } from '../../languages/words.js';
import type { BlockKind } from '../../types.js';
import { type ClassSign, KIND_OF_SIGN, signsOf } from './classWords.js';
import type { Element } from './tree.js';

/** A label with the rule that gave it. */
export interface Label {
  kind: BlockKind;
  rule: string;
}

interface ElementRule {
  name: string;
  kind: BlockKind;
  /** The sign that the rule looks for: the label names its word. */
  sign?: ClassSign;
  holds(element: Element): boolean;
}

const ROLES = wordSet(
  'navigation banner contentinfo complementary dialog alertdialog search menu menubar toolbar tablist status alert form',
);
/** Elements that class names never label: a page's `body` bears names of all that stands in it. */
const TOO_WIDE = wordSet('#root html body main');
const SIGN_ORDER = ['comments', 'embeds', 'furniture', 'captions', 'credits', 'bylines'] as const;

/** The rules for elements, in order; the first that holds labels the element and all below it. */
const ELEMENT_RULES: readonly ElementRule[] = [
  { name: 'nav', kind: 'furniture', holds: ({ tag }) => tag === 'nav' || tag === 'menu' },
  { name: 'button', kind: 'furniture', holds: ({ tag }) => tag === 'button' || tag === 'label' },
  { name: 'footer', kind: 'furniture', holds: ({ tag }) => tag === 'footer' },
  { name: 'dialog', kind: 'furniture', holds: ({ tag }) => tag === 'dialog' },
  { name: 'role', kind: 'furniture', holds: ({ attributes }) => ROLES.has(attributes.role ?? '') },
  ...SIGN_ORDER.map((sign) => ({
    name: `class-${sign}`,
    kind: KIND_OF_SIGN[sign],
    sign,
    holds: (element: Element) => bears(element, sign),
  })),
  {
    name: 'address',
    kind: 'byline',
    holds: ({ tag, attributes }) =>
      tag === 'address' || attributes.rel === 'author' || attributes.itemprop === 'author',
  },
  { name: 'time', kind: 'furniture', holds: isTimeLine },
  { name: 'figure', kind: 'caption', holds: isPicture },
  { name: 'figcaption', kind: 'caption', holds: ({ tag }) => tag === 'figcaption' },
  { name: 'aside', kind: 'furniture', holds: ({ tag }) => tag === 'aside' },
  { name: 'form', kind: 'furniture', holds: ({ tag }) => tag === 'form' },
];

function bears(element: Element, sign: ClassSign): boolean {
  return (
    !TOO_WIDE.has(element.tag) && signsOf(element).has(sign) && !(element.tag === 'article' && sign !== 'comments')
  );
}

/** A `<time>` inside a sentence is part of it. */
function isTimeLine({ tag, parent }: Element): boolean {
  return tag === 'time' && parent !== null && !/^(?:p|li|td|blockquote|h[1-6])$/u.test(parent.tag);
}

/** `<figure>` also frames quotes, tables and listings: those are no pictures. */
function isPicture(element: Element): boolean {
  return (
    element.tag === 'figure' &&
    !element.children.some(
      (child) =>
        typeof child !== 'string' &&
        /^(?:blockquote|table|pre|p|div)$/u.test(child.tag) &&
        child.prose > 0 &&
        !signsOf(child).has('captions'),
    )
  );
}

/** Share of a page's prose from which an element is too large to be a box beside the article. */
const TOO_LARGE = 0.4;

/** Which class names count: where they leave nothing of a page, they have misled. */
export type ByClass = 'all' | 'no furniture' | 'none';

function counts(sign: ClassSign | undefined, byClass: ByClass): boolean {
  return sign === undefined || byClass === 'all' || (byClass === 'no furniture' && sign !== 'furniture');
}

/** Labels elements from the top down: what stands in a labelled element bears its label. */
export function labelElements(root: Element, byClass: ByClass = 'all'): Map<Element, Label> {
  const labels = new Map<Element, Label>();
  const stack: [Element, Label | undefined][] = [[root, undefined]];
  while (stack.length > 0) {
    const [element, above] = stack.pop()!;
    const label = above ?? labelOf(element, root.prose, byClass);
    if (label) labels.set(element, label);
    for (const child of element.children) if (typeof child !== 'string') stack.push([child, label]);
  }
  return labels;
}

function labelOf(element: Element, total: number, byClass: ByClass): Label | undefined {
  const rule = ELEMENT_RULES.find(({ holds, sign }) => counts(sign, byClass) && holds(element));
  if (!rule || (element.prose > total * TOO_LARGE && rule.kind !== 'comment')) return undefined;
  const word = rule.sign && signsOf(element).get(rule.sign);
  return { kind: rule.kind, rule: word ? `class ${word}` : rule.name };
}
