import type { Block } from '../../types.js';
import { signsOf } from './classWords.js';
import { type ByClass, type Label, labelElements } from './elementRules.js';
import type { Layout, PageLine } from './layout.js';
import { bareLine, endsWithCredit, holdsPrompt, isDateOnly, isLine, startsLike } from './lineWords.js';
import { findMainPart, type MainPart } from './mainPart.js';
import { labelPictures } from './pictures.js';
import { blockOf, isHeading, proseIn, SENTENCE_END, weighProse } from './prose.js';
import { isSameTitle } from './sameTitle.js';
import { labelTeasers } from './teasers.js';
import { closest, type Element } from './tree.js';

/** What a rule for lines may look at. */
interface Context {
  lines: readonly PageLine[];
  facts: { title: string | null; author: string | null };
  /** The page's first `<h1>` that no label sets aside. */
  heading: PageLine | null;
}

interface LineRule extends Label {
  holds(line: PageLine, bare: string, context: Context): boolean;
}

/** Rules for the lines of the main part, in order; what none of them knows is body. */
const LINE_RULES: readonly LineRule[] = [
  {
    rule: 'title',
    kind: 'title',
    holds: (line, _, { facts: { title } }) => title !== null && line.words <= 40 && isSameTitle(line.text, title),
  },
  { rule: 'correction', kind: 'body', holds: (line, bare) => line.words > 7 && startsLike(bare, 'corrections') },
  { rule: 'furniture-line', kind: 'furniture', holds: (line, bare) => line.words <= 8 && isLine(bare, 'furniture') },
  { rule: 'caption-start', kind: 'caption', holds: (line, bare) => line.words <= 40 && startsLike(bare, 'captions') },
  {
    rule: 'furniture-start',
    kind: 'furniture',
    holds: (line, bare) => line.words <= 30 && startsLike(bare, 'furniture'),
  },
  { rule: 'furniture-phrase', kind: 'furniture', holds: (line, bare) => line.words <= 45 && holdsPrompt(bare) },
  { rule: 'credit-start', kind: 'credit', holds: (line, bare) => line.words <= 12 && startsLike(bare, 'credits') },
  { rule: 'caption-credit', kind: 'caption', holds: (line) => line.words <= 60 && endsWithCredit(line.text) },
  { rule: 'date-line', kind: 'furniture', holds: (_, bare) => isDateOnly(bare) },
  { rule: 'byline', kind: 'byline', holds: isByline },
  { rule: 'labelled-link', kind: 'furniture', holds: (line) => isLabelledLink(line) },
  { rule: 'link-line', kind: 'furniture', holds: (line) => isLinkLine(line) },
  { rule: 'marks', kind: 'furniture', holds: (line) => !/[\p{L}\p{N}]/u.test(line.text) },
];

function isByline(line: PageLine, bare: string, { facts: { author } }: Context): boolean {
  if (line.words > 14 || (SENTENCE_END.test(line.text) && line.words > 5)) return false;
  if (author && bare === author.toLowerCase()) return true;
  return startsLike(`${bare} `, 'bylines') && /\s\p{Lu}/u.test(line.text);
}

/** A label with a colon and then nothing but a link, in a paragraph of its own: "Read more: Ferries are counted anew". */
function isLabelledLink(line: PageLine): boolean {
  const label = /^[^:.,]{2,30}:\s/u.exec(line.text)?.[0];
  return (
    label !== undefined &&
    line.words <= 35 &&
    (blockOf(line).tag !== 'li' || label === label.toUpperCase()) &&
    line.linked * line.text.length >= (line.text.length - label.length) * 0.9
  );
}

/** A line of its own that is one link: "Harbour city counts its ferries". A heading or a cell may be a link. */
function isLinkLine(line: PageLine): boolean {
  if (isHeading(line)) return false;
  const tail = /[-–—|,(]\s*([^-–—|(]{4,25})$/u.exec(line.text)?.[1];
  // "Ferry late again - October 10, 2020"
  const dated = line.linked > 0.5 && tail !== undefined && isDateOnly(bareLine(tail));
  if (line.linked < 0.9 && !dated) return false;
  const block = blockOf(line);
  return block.tag !== 'td' && block.tag !== 'dt' && block.tag !== 'th' && !/^https?:/u.test(line.text);
}

function isFirstHeading(line: PageLine): boolean {
  return line.words >= 3 && line.words <= 40 && closest(line.host, ({ tag }) => tag === 'h1') !== null;
}

/** A page's blocks, the rule that found its text, and how many letters of prose its body has. */
export interface LabelledPage {
  blocks: Block[];
  main: string | null;
  prose: number;
  /** Letters of the body, prose or not. */
  body: number;
  /** Boxes that announce other articles. */
  teasers: number;
}

/** Share of a page's prose under which its class names must have misled: "toc" for all that stands beside a table of contents. */
const TOO_LITTLE = 0.2;

/** Letters of prose under which the names of comments and captions must have misled too. */
const NEARLY_NOTHING = 200;

/** Every line of a page with its label: the blocks tile the text. */
export function labelPage(root: Element, { lines }: Layout, facts: Context['facts']): LabelledPage {
  weighProse(lines);
  const first = labelWith(root, lines, facts, 'all');
  if (first.prose >= root.prose * TOO_LITTLE) return first;
  const second = labelWith(root, lines, facts, 'no furniture');
  const better = second.prose > first.prose * 2 ? second : first;
  if (better.prose >= NEARLY_NOTHING) return better;
  const third = labelWith(root, lines, facts, 'none');
  return third.prose > better.prose * 2 ? third : better;
}

function labelWith(root: Element, lines: readonly PageLine[], facts: Context['facts'], byClass: ByClass): LabelledPage {
  const labels = labelElements(root, byClass);
  const teasers = labelTeasers(lines, labels, facts.title);
  labelPictures(root, labels);
  const main = findMainPart(root, lines, labels);
  const context: Context = {
    lines,
    facts,
    heading: lines.find((line) => !labels.has(line.host) && isFirstHeading(line)) ?? null,
  };
  const given = lines.map((line) => labelOf(line, labels, main, context));
  if (main) {
    labelKicker(lines, given);
    labelBoxes(lines, given);
    labelComments(lines, given);
    labelTail(lines, given);
  }
  const blocks = lines.map(({ start, end }, i) => ({ start, end, ...given[i]! }));
  const prose = lines.reduce((sum, line, i) => sum + (given[i]!.kind === 'body' ? proseIn(line) : 0), 0);
  const body = lines.reduce((sum, line, i) => sum + (given[i]!.kind === 'body' ? line.text.length : 0), 0);
  return { blocks, main: main?.rule ?? null, prose, body, teasers };
}

function labelOf(line: PageLine, labels: ReadonlyMap<Element, Label>, main: MainPart | null, context: Context): Label {
  const bare = bareLine(line.text);
  const byElement = labels.get(line.host);
  const [title] = LINE_RULES;
  if (title!.holds(line, bare, context) && (isHeading(line) || !byElement)) return { kind: 'title', rule: 'title' };
  // a logo with the menu beside it has no caption
  if (byElement?.kind === 'caption' && line.linked > 0.5) return { kind: 'furniture', rule: 'link-line' };
  if (byElement) return byElement;
  if (line === context.heading) return { kind: 'title', rule: 'h1' };
  const correction = LINE_RULES.find(({ rule }) => rule === 'correction')!;
  if (correction.holds(line, bare, context) && main && closest(line.host, (element) => element === main.rim))
    return { kind: 'body', rule: 'correction' };
  const zone = zoneOf(line, main);
  if (zone === 'outside') {
    return { kind: isByline(line, bare, context) ? 'byline' : 'furniture', rule: 'outside' };
  }
  const rule = LINE_RULES.find(({ holds }) => holds(line, bare, context));
  return rule ? { kind: rule.kind, rule: rule.rule } : { kind: 'body', rule: zone };
}

/** A line of some words in an element that is named for leads: `<p class="standfirst">`. */
function isLead(line: PageLine): boolean {
  return (
    line.words >= 4 && line.linked < 0.3 && closest(line.host, (element) => signsOf(element).has('leads')) !== null
  );
}

type Zone = 'text' | 'lead' | 'outside';

/** Where a line stands to the main part: in it; above it, where prose is the article's lead; or outside. */
function zoneOf(line: PageLine, main: MainPart | null): Zone {
  if (!main) return 'outside';
  if (closest(line.host, (element) => main.twins.has(element))) return 'text';
  const inLead =
    line.start < main.element.start &&
    (proseIn(line) > 0 || isLead(line)) &&
    closest(line.host, (element) => element === main.rim) !== null;
  return inLead ? 'lead' : 'outside';
}

/** Short lines right above the title: the name of the section, a catchword. */
function labelKicker(lines: readonly PageLine[], given: Label[]): void {
  const title = given.findIndex(({ kind }) => kind === 'title');
  for (let i = title - 1; i >= 0 && proseIn(lines[i]!) === 0; i--)
    if (given[i]!.kind === 'body' && lines[i]!.words <= KICKER_WORDS)
      given[i] = { kind: 'furniture', rule: 'above-title' };
}

/** Most words of a kicker. */
const KICKER_WORDS = 6;

/** The head of a box ("Related") and the links and short lines under it, up to the next prose or heading. */
function labelBoxes(lines: readonly PageLine[], given: Label[]): void {
  for (let i = 0; i < lines.length; i++) {
    if (given[i]!.kind !== 'body' || lines[i]!.words > 8 || !isLine(bareLine(lines[i]!.text), 'boxHeads')) continue;
    given[i] = { kind: 'furniture', rule: 'box-head' };
    for (
      let j = i + 1;
      j < lines.length &&
      given[j]!.kind !== 'title' &&
      (given[j]!.kind !== 'body' || (proseIn(lines[j]!) === 0 && !isHeading(lines[j]!)));
      j++
    )
      if (given[j]!.kind === 'body') given[j] = { kind: 'furniture', rule: 'box' };
  }
}

/** From the head of the comments on, what was body is comment. */
function labelComments(lines: readonly PageLine[], given: Label[]): void {
  const total = lines.reduce((sum, line, i) => sum + (given[i]!.kind === 'body' ? proseIn(line) : 0), 0);
  let before = 0;
  for (const [i, line] of lines.entries()) {
    if (given[i]!.kind === 'body') before += proseIn(line);
    if (
      before < total * 0.25 ||
      line.words > 8 ||
      !isLine(bareLine(line.text), 'commentHeads') ||
      given[i]!.kind === 'comment'
    )
      continue;
    for (let j = i; j < lines.length; j++)
      if (given[j]!.kind === 'body') given[j] = { kind: 'comment', rule: 'comment-head' };
    return;
  }
}

/** After the last prose of the article, links and short lines without a full stop are the page's, not the article's. */
function labelTail(lines: readonly PageLine[], given: Label[]): void {
  for (let i = lines.length - 1; i >= 0; i--) {
    if (given[i]!.kind !== 'body') continue;
    const line = lines[i]!;
    if (proseIn(line) > 0 || (line.linked < 0.5 && line.words > 3) || blockOf(line).tag === 'li') return;
    given[i] = { kind: 'furniture', rule: 'tail' };
  }
}
