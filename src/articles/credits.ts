import type { LineageWords, TagLine } from '../languages/lineageWords.js';
import type { Doc } from '../text/doc.js';
import { onceFor } from '../text/onceFor.js';
import { byStart, firstEndingAfter, overlaps } from '../text/spans.js';
import type { Article, Credit, Span } from '../types.js';
import { findNewsNames, type NewsMention } from './newsNames.js';
import { sameOutlet } from './sameOutlet.js';

/** What the rules look at. */
interface Page {
  article: Article;
  text: string;
  mentions: NewsMention[];
  words: LineageWords;
}

interface Line extends Span {
  /** Lines above and below it. */
  above: number;
  below: number;
}

type Rule = (page: Page, line: Line) => Credit[];

/** The rules for a line, in the order in which they are tried; of overlapping credits the first stays. */
const RULES: Rule[] = [datelines, signatures, stamped, tagged, contributions];

/** Where an article says that it is an agency's or another outlet's text. Lines that only credit a photo are none. */
export function findCredits(article: Article, doc: Doc, words: LineageWords): Credit[] {
  const page = { article, text: doc.text, mentions: findNewsNames(doc, words), words };
  const kept: Credit[] = [];
  for (const [above, span] of doc.paragraphs.entries()) {
    const line = { start: span.start, end: span.end, above, below: doc.paragraphs.length - 1 - above };
    if (isPhotoLine(article, line)) continue;
    for (const rule of RULES)
      for (const credit of rule(page, line)) if (!kept.some((other) => overlaps(other, credit))) kept.push(credit);
  }
  return kept.sort(byStart);
}

function isPhotoLine(article: Article, line: Span): boolean {
  const kind = article.blocks[firstEndingAfter(article.blocks, line.start)]?.kind;
  return kind === 'caption' || kind === 'comment' || kind === 'embed' || kind === 'aside';
}

/** Longest stretch before "(AP) -" at the beginning of a line: "PORT AVEN, Westland, Jan. 1". */
const DATELINE = 80;
/** Longest line that is only a signature: "jm/dm (AFP, dpa)". */
const SIGNATURE = 60;

/** "HARBOUR CITY, Jan 1 (Reuters) - A ferry ..." */
function datelines(page: Page, line: Line): Credit[] {
  const open = page.text.slice(line.start, Math.min(line.end, line.start + DATELINE)).indexOf('(');
  if (open < 0) return [];
  const list =
    listAt(page, line.start + open + 1) ??
    agencyBehindSlash(page, line.start + open + 1) ??
    freeName(page, line.start + open + 1, line.end);
  // "(CBS/AP) PORT AVEN, Westland - A ferry": the place behind it
  if (!list || !/^[^\S\n]?\)[^\S\n]?(?:[-–—‒―]|\p{Lu}{3})/u.test(page.text.slice(list.end, list.end + 6))) return [];
  return list.names.flatMap((m) =>
    creditOf(page, { start: line.start + open, end: list.end + 1 }, m, list.names, 'dateline'),
  );
}

/** "(WXQZ/AP)": the agency behind the outlet's own name. */
function agencyBehindSlash(page: Page, from: number): NameList | undefined {
  const close = page.text.slice(from, from + 40).indexOf(')');
  const slash = page.text.slice(from, from + Math.max(0, close)).lastIndexOf('/');
  const list = slash < 0 ? undefined : listAt(page, from + slash + 1);
  // "(41XQZ/WQNV)": two names of one station
  return list?.names.every(({ how }) => how === 'agency') ? list : undefined;
}

/** "AP - AFP", "jm/dm (AFP, dpa)", "The Associated Press": a short line at the top or at the end. */
function signatures(page: Page, line: Line): Credit[] {
  if (line.end - line.start > SIGNATURE || (line.above > 2 && line.below > 3)) return [];
  const text = page.text.slice(line.start, line.end);
  const open = /^(?:[\p{Ll}/]{1,12} )?\((?=[^()]+\)$)/u.exec(text)?.[0].length ?? 0;
  const list = listAt(page, line.start + open);
  if (!list?.names.every(({ how }) => how === 'agency') || !/^\s?\)?$/u.test(page.text.slice(list.end, line.end)))
    return [];
  return list.names.flatMap((m) => creditOf(page, m, m, [], 'signature'));
}

/** "Updated: 2031-05-30 09:53 (Agencies)": in brackets behind the date or time of a line at the top. */
function stamped(page: Page, line: Line): Credit[] {
  if (line.above > 8 || page.text[line.end - 1] !== ')') return [];
  const from = Math.max(line.start, line.end - SIGNATURE);
  const open = page.text.lastIndexOf('(', line.end);
  if (open < from || !/\d\s{0,3}$/u.test(page.text.slice(Math.max(line.start, open - 4), open))) return [];
  const list = listAt(page, open + 1);
  if (!list || list.end !== line.end - 1 || !list.names.every(({ how }) => how === 'agency')) return [];
  const span = { start: open, end: line.end };
  if (list.unnamed) return [{ ...span, name: page.text.slice(open + 1, list.end), kind: 'agency', rule: 'stamp' }];
  return list.names.flatMap((m) => creditOf(page, span, m, list.names, 'stamp'));
}

/** Lines of the language's list: "Source: ...", "Republished with permission from ...". */
function tagged(page: Page, line: Line): Credit[] {
  const before = anyBefore(page.words);
  const starts = startsIn(page.text, line).filter((start) => {
    before.lastIndex = start;
    return before.test(page.text);
  });
  if (starts.length === 0) return [];
  for (const rule of page.words.tagLines) {
    if (!rule.before) continue;
    for (const start of starts) {
      const credits = taggedAt(page, line, rule, start);
      if (credits.length > 0) return credits;
    }
  }
  return [];
}

/** All tags of the language in one pattern: at nearly every place of a text none of them stands. */
const anyBefore = onceFor(
  ({ tagLines }: LineageWords): RegExp =>
    new RegExp(tagLines.flatMap(({ before }) => (before ? [`(?:${before.source})`] : [])).join('|') || '(?!)', 'iuy'),
);

const BREAK = /[([]|[.!?;]["”’]?\s/gu;
const BREAK_OR_SIGN = /[([]|[.!?;]["”’]?\s|\s(?=©)/gu;
const MOST_STARTS = 50;

/** Where a tag may begin in a line: at its start, in brackets, after a full stop, at a copyright sign. */
function startsIn(text: string, line: Span): number[] {
  const starts = [line.start];
  const inside = text.slice(line.start, line.end);
  const finder = inside.includes('©') ? BREAK_OR_SIGN : BREAK;
  finder.lastIndex = 0;
  while (starts.length < MOST_STARTS && finder.test(inside)) starts.push(line.start + finder.lastIndex);
  return starts;
}

function taggedAt(page: Page, line: Line, rule: TagLine, start: number): Credit[] {
  rule.before!.lastIndex = start;
  const match = rule.before!.exec(page.text);
  if (!match || start + match[0].length > line.end) return [];
  const at = start + match[0].length;
  if (rule.name === 'lost') {
    const end = Math.min(line.end, endOfSentence(page.text, at));
    return [{ start, end, name: null, kind: rule.kind, rule: rule.rule }];
  }
  const list = listAt(page, at) ?? (rule.name === 'any' ? freeName(page, at, line.end) : undefined);
  // "Copyright 2031 WXQZ/WQNV": two stations of one house
  const own = ({ name, usual }: NewsMention) =>
    [name, usual].some((one) => sameOutlet(one, page.article.outlet, page.words));
  if (rule.kind === 'republished' && list?.names.some(own) && !list.names.some(({ how }) => how === 'agency'))
    return [];
  if (!list || !fits(page, line, rule, { start, end: list.end })) return [];
  const span = { start, end: list.end };
  if (list.unnamed) return unnamed(page, span, list, at, rule);
  return list.names
    .filter((m) => rule.name !== 'listed' || m.how === 'agency')
    .flatMap((m) => creditOf(page, list.names.length > 1 ? m : span, m, [], rule.rule, rule.kind));
}

/** "Source: Harbour News and news agencies": one credit, with the words as they stand. */
function unnamed(page: Page, span: Span, list: NameList, at: number, rule: TagLine): Credit[] {
  return [{ ...span, name: page.text.slice(at, list.end), kind: 'agency', rule: rule.rule }];
}

/** Some tags are whole lines, some are short ones; a copyright line is one only where it names somebody else. */
function fits(page: Page, line: Line, rule: TagLine, span: Span): boolean {
  // "(Source: Harbour Wire © Harbour Post 2031. All rights reserved.)"
  const copyright = /^\s*©/u.test(page.text.slice(span.end, span.end + 3));
  const opens = span.start === line.start || (copyright && span.start === line.start + 1);
  if (rule.whole && (!opens || (!copyright && /[\p{L}\p{N}]/u.test(page.text.slice(span.end, line.end))))) return false;
  return !rule.longest || line.end - line.start <= rule.longest;
}

/** "The Associated Press contributed to this report." */
function contributions(page: Page, line: Line): Credit[] {
  const mentions = mentionsIn(page.mentions, line);
  return mentions.flatMap((m) => {
    const rule = page.words.tagLines.find(({ after }) => {
      if (!after) return false;
      after.lastIndex = m.end;
      return after.test(page.text);
    });
    if (!rule || (rule.name === 'listed' && m.how !== 'agency')) return [];
    const end = rule.after!.lastIndex;
    // "|Agence France-Presse| and Reuters contributed": the other one has the verb
    const shared = mentions.some((other) => other.start > m.end && other.end <= end);
    return creditOf(page, { start: m.start, end: shared ? m.end : end }, m, [], rule.rule, rule.kind);
  });
}

interface NameList {
  names: NewsMention[];
  end: number;
  /** "and news agencies" */
  unnamed?: Span;
}

/** Names of agencies and outlets that stand one after the other from `at` on: "AFP, dpa", "the AP and Reuters". */
function listAt(page: Page, at: number): NameList | undefined {
  const names: NewsMention[] = [];
  let end = at;
  for (;;) {
    const gap = gapAt(page, end, names.length === 0);
    page.words.unnamedAgencies.lastIndex = gap;
    const unnamed = page.words.unnamedAgencies.exec(page.text);
    if (unnamed) return { names, end: gap + unnamed[0].length, unnamed: { start: gap, end: gap + unnamed[0].length } };
    const next = page.mentions[firstEndingAfter(page.mentions, gap)];
    if (!next || next.start !== gap) return names.length > 0 ? { names, end } : undefined;
    names.push(next);
    end = next.end;
  }
}

/** Past spaces, commas, slashes, dashes and the language's words for "and" and "the". */
function gapAt(page: Page, at: number, first: boolean): number {
  let gap = at;
  for (let steps = 0; steps < 4; steps++) {
    const mark = (first ? /\s*/uy : /[\s,/;&+–—-]*/uy).exec(page.text.slice(gap, gap + 6))?.[0].length ?? 0;
    gap += mark;
    const word = /^\p{L}+(?=\s)/u.exec(page.text.slice(gap, gap + 6))?.[0].toLowerCase();
    if (!word || !(page.words.fillers.has(word) || (!first && page.words.joins.has(word)))) return gap;
    gap += word.length;
  }
  return gap;
}

/** Whatever is written with capitals, with short words between: "Harbour Review", "Journal of Ferries". */
function freeName(page: Page, at: number, limit: number): NameList | undefined {
  const start = gapAt(page, at, true);
  const rest = page.text.slice(start, Math.min(limit, start + 90));
  const match = /^(?:\p{Lu}[\p{L}\p{N}'’.&-]{0,30}(?: (?:\p{Ll}{1,3} (?=\p{Lu}))?|$|(?=\P{L}))){1,6}/u.exec(rest);
  const name = match?.[0].replace(/[\s.]+$/u, '');
  if (!name) return undefined;
  const end = start + name.length;
  return { names: [{ start, end, first: 0, last: 0, name, usual: name, how: 'shape', word: false }], end };
}

function creditOf(
  page: Page,
  span: Span,
  { name, how, start, end }: NewsMention,
  list: readonly NewsMention[],
  rule: string,
  kind: Credit['kind'] = 'agency',
): Credit[] {
  const { article, words } = page;
  const written = page.text.slice(start, end);
  if ([name, written].some((one) => sameOutlet(one, article.outlet, words)) || article.title?.includes(written))
    return [];
  const own = list.length > 1 ? { start, end } : { start: span.start, end: span.end };
  return [{ ...own, name, kind: how === 'agency' ? 'agency' : kind, rule }];
}

function mentionsIn(mentions: readonly NewsMention[], span: Span): NewsMention[] {
  const from = firstEndingAfter(mentions, span.start);
  let to = from;
  while (mentions[to] && mentions[to]!.start < span.end) to++;
  return mentions.slice(from, to);
}

function endOfSentence(text: string, at: number): number {
  const rest = text.slice(at, at + 200);
  return at + (/[.!?\n\r]/u.exec(rest)?.index ?? rest.length);
}
