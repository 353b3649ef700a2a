import { Parser } from 'htmlparser2';

/** An element of a page. Text nodes are plain strings among the children. */
export interface Element {
  tag: string;
  attributes: Record<string, string>;
  parent: Element | null;
  children: (Element | string)[];
  /** Where its visible text stands in the page's text; set by `layOut`. */
  start: number;
  end: number;
  /** Letters of prose in it; set by `weighProse`. */
  prose: number;
}

/** What came of parsing: the root, and what was passed over because the page is built too deep or too large. */
export interface Tree {
  root: Element;
  cut: 'depth' | 'size' | null;
}

/** Elements open at one time; browsers stop at 512, pages that never close their tags reach some hundreds. */
const MAX_DEPTH = 1_000;
/** Elements of a page; the largest live blogs have 60,000. */
const MAX_ELEMENTS = 500_000;

/** Parses a page into a small tree; never throws. A page that is nested or filled beyond the limits is read up to there. */
export function parseTree(html: string): Tree {
  const root = elementOf('#root', {}, null);
  const tree: Tree = { root, cut: null };
  let [current, depth, count] = [root, 0, 0];
  const parser = new Parser({
    onopentag(tag, attributes) {
      const element = elementOf(tag, attributes, current);
      current.children.push(element);
      current = element;
      depth++;
      if (depth > MAX_DEPTH) stop('depth');
      if (++count > MAX_ELEMENTS) stop('size');
    },
    ontext(text) {
      const last = current.children.length - 1;
      const before = current.children[last];
      if (typeof before === 'string') current.children[last] = before + text;
      else current.children.push(text);
    },
    onclosetag() {
      current = current.parent ?? root;
      depth--;
    },
  });
  function stop(cut: 'depth' | 'size'): never {
    tree.cut = cut;
    throw new TooMuch();
  }
  try {
    parser.write(html);
    parser.end();
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
  }
  return tree;
}

/** Thrown inside the parser's callbacks to leave it: it has no other way to be stopped. */
class TooMuch extends Error {}

function elementOf(tag: string, attributes: Record<string, string>, parent: Element | null): Element {
  return { tag, attributes, parent, children: [], start: 0, end: 0, prose: 0 };
}

/** All elements below one, in document order, without recursion. */
export function* descendants(root: Element): Generator<Element> {
  const stack: Element[] = [root];
  while (stack.length > 0) {
    const element = stack.pop()!;
    yield element;
    for (let i = element.children.length - 1; i >= 0; i--) {
      const child = element.children[i]!;
      if (typeof child !== 'string') stack.push(child);
    }
  }
}

/** The text of an element as it stands in the source, scripts included (for JSON-LD and `<title>`). */
export function rawText(element: Element): string {
  let text = '';
  for (const each of descendants(element))
    for (const child of each.children) if (typeof child === 'string') text += child;
  return text;
}

/** The nearest element at or above one for which `holds` is true. */
export function closest(element: Element | null, holds: (element: Element) => boolean): Element | null {
  for (let each = element; each; each = each.parent) if (holds(each)) return each;
  return null;
}
