import { wordSet } from '../../languages/words.js';
import type { Span } from '../../types.js';
import type { Element } from './tree.js';

/** Version of the rule in this file: what is visible, and where its lines and paragraphs break. */
export const TEXT_VERSION = 1;

/** One line of the page's text: what stands between two breaks. Lines tile the text. */
export interface PageLine extends Span {
  index: number;
  /** The line without the white space around it. */
  text: string;
  words: number;
  /** Letters and digits that are links, as a share of the line. */
  linked: number;
  /** The innermost element that holds the whole line. */
  host: Element;
}

/** A page's visible text with its lines. */
export interface Layout {
  text: string;
  lines: PageLine[];
}

/** What a browser that runs scripts does not show as text. */
const UNSEEN = wordSet(
  'head script style noscript template svg math iframe frame object embed video audio canvas map select datalist input textarea img picture source meta link title base param track',
);
const PARAGRAPHS = wordSet(
  '#root html body address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre search section summary table ul legend caption noframes button',
);
const ROWS = wordSet('li dd dt tr thead tbody tfoot option');
const CELLS = wordSet('td th');

const HIDING_STYLE = /(?:^|;|\s)(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;

function isUnseen(tag: string): boolean {
  return UNSEEN.has(tag);
}

/** True where an element holds text that a browser without scripts and styles would show: a second look for pages that build themselves. */
export function isShownWithoutScripts({ tag }: Element): boolean {
  return tag === 'noscript' || tag === 'template' || !isUnseen(tag);
}

/** True where a page says that an element is not shown. */
export function isHidden({ tag, attributes }: Element): boolean {
  if (isUnseen(tag) || attributes.hidden !== undefined) return true;
  if (tag === 'dialog') return attributes.open === undefined;
  const style = attributes.style;
  return style !== undefined && HIDING_STYLE.test(style);
}

interface State {
  parts: string[];
  length: number;
  /** Break that is due before the next text. */
  due: '' | ' ' | '\t' | '\n' | '\n\n';
  lines: PageLine[];
  linkDepth: number;
  preDepth: number;
  line: { start: number; linked: number; host: Element; text: string } | null;
}

/** Lays out what a page shows: runs of white space are one blank, blocks stand a blank line apart, rows and `<br>` on lines of their own. */
export function layOut(root: Element, seen: (element: Element) => boolean = (element) => !isHidden(element)): Layout {
  const state: State = { parts: [], length: 0, due: '', lines: [], linkDepth: 0, preDepth: 0, line: null };
  const stack: { element: Element; next: number }[] = [];
  enter(root);
  while (stack.length > 0) {
    const top = stack.at(-1)!;
    const child = top.element.children[top.next++];
    if (child === undefined) {
      leave(top.element, state);
      stack.pop();
    } else if (typeof child === 'string') addText(state, child, top.element);
    else if (child.tag === 'br') need(state, '\n');
    else if (seen(child)) enter(child);
    else child.start = child.end = state.length;
  }
  endLine(state);
  const text = state.parts.join('');
  tile(state.lines, text.length);
  return { text, lines: state.lines };

  function enter(element: Element): void {
    open(element, state);
    stack.push({ element, next: 0 });
  }
}

function open(element: Element, state: State): void {
  need(state, breakOf(element));
  if (element.tag === 'a') state.linkDepth++;
  if (element.tag === 'pre') state.preDepth++;
  element.prose = 0;
  element.start = -1;
  element.end = state.length;
}

function leave(element: Element, state: State): void {
  if (element.start < 0) element.start = element.end = state.length;
  else element.end = state.length;
  // the parent's text begins where its first child's did
  if (element.end > element.start && element.parent && element.parent.start < 0) element.parent.start = element.start;
  if (element.tag === 'a') state.linkDepth--;
  if (element.tag === 'pre') state.preDepth--;
  need(state, breakOf(element));
}

function breakOf(element: Element): State['due'] {
  const { tag } = element;
  if (PARAGRAPHS.has(tag)) return '\n\n';
  if (ROWS.has(tag)) return '\n';
  if (!CELLS.has(tag)) return '';
  return holdsBreaks(element, CELL_LEVELS) ? '\n\n' : '\t';
}

/** Levels below a cell that are looked at for what makes it a column of the page instead of a cell of a table. */
const CELL_LEVELS = 3;

function holdsBreaks(element: Element, levels: number): boolean {
  return element.children.some(
    (child) =>
      typeof child !== 'string' &&
      (child.tag === 'br' ||
        PARAGRAPHS.has(child.tag) ||
        ROWS.has(child.tag) ||
        (levels > 0 && holdsBreaks(child, levels - 1))),
  );
}

const ORDER = ['', ' ', '\t', '\n', '\n\n'];

function need(state: State, due: State['due']): void {
  if (ORDER.indexOf(due) > ORDER.indexOf(state.due)) state.due = due;
}

/** Marks that show nothing: the soft hyphen, the zero-width space, a byte-order mark in the middle. */
const NOTHING = /[\u00ad\u200b\ufeff]/gu;

function addText(state: State, raw: string, element: Element): void {
  const shown = raw.replace(NOTHING, '');
  if (state.preDepth > 0) {
    addPreformatted(state, shown, element);
    return;
  }
  const text = shown.replace(/[\t\n\f\r ]+/gu, ' ');
  const inner = text.startsWith(' ') ? text.slice(1) : text;
  if (text.startsWith(' ')) need(state, ' ');
  if (inner === '') return;
  const trailing = inner.endsWith(' ');
  put(state, trailing ? inner.slice(0, -1) : inner, element);
  if (trailing) need(state, ' ');
}

/** A listing keeps its blanks and its lines; blank lines and blanks at the end of a line go. */
function addPreformatted(state: State, raw: string, element: Element): void {
  for (const [i, line] of raw.split(/\r?\n/u).entries()) {
    if (i > 0) need(state, '\n');
    if (line === '') continue;
    if (/\S/u.test(line) || (state.line && state.due !== '\n' && state.due !== '\n\n')) put(state, line, element);
  }
}

function put(state: State, text: string, element: Element): void {
  if (state.due === '\n' || state.due === '\n\n') endLine(state);
  // nothing stands before the first word, and nothing but words makes a line
  const gap = state.length === 0 ? '' : state.due;
  if (gap) state.parts.push(gap);
  const start = state.length + gap.length;
  state.parts.push(text);
  state.length = start + text.length;
  state.due = '';
  if (element.start < 0) element.start = start;
  const weight = state.linkDepth > 0 ? text.length : 0;
  if (!state.line) state.line = { start, linked: weight, host: element, text };
  else {
    state.line.host = common(state.line.host, element);
    state.line.linked += weight;
    state.line.text += gap + text;
  }
}

function endLine(state: State): void {
  if (!state.line) return;
  const { start, linked, host, text } = state.line;
  state.line = null;
  const inner = text.trim();
  state.lines.push({
    index: state.lines.length,
    start,
    end: state.length,
    text: inner,
    words: countWords(inner),
    linked: text.length === 0 ? 0 : linked / text.length,
    host,
  });
}

/** Letters of scripts that put no blanks between words: two of them count as a word. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/gu;

function countWords(text: string): number {
  if (text === '') return 0;
  const spaced = text.split(/\s+/u).length;
  // the test is far cheaper than the count: nearly all pages have none
  return /[\u0e00-\u109f\u1780-\u17ff\u3040-\u9fff]/u.test(text)
    ? spaced + Math.floor((text.match(UNSPACED)?.length ?? 0) / 2)
    : spaced;
}

/** The innermost element that holds both. */
function common(a: Element, b: Element): Element {
  if (a === b) return a;
  const above = new Set<Element>();
  for (let each: Element | null = a; each; each = each.parent) above.add(each);
  for (let each: Element | null = b; each; each = each.parent) if (above.has(each)) return each;
  return a;
}

/** White space between two lines belongs to the one before it, so that lines tile the text. */
function tile(lines: PageLine[], length: number): void {
  for (const [i, line] of lines.entries()) line.end = lines[i + 1]?.start ?? length;
  if (lines[0]) lines[0].start = 0;
}
