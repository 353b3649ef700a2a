import type { ArticleWords } from '../languages/articleWords.js';
import type { Language } from '../languages/language.js';
import { LANGUAGES } from '../languages/languages.js';
import { analyse } from '../text/analyse.js';
import { findDates } from '../text/dates.js';
import { groupBy } from '../text/grouping.js';
import { onceFor } from '../text/onceFor.js';
import type { BlockKind } from '../types.js';
import { endsLikeSentence, isProse, type Line } from './lines.js';

/** What a rule may look at beside the line itself. */
export interface LineContext {
  lines: readonly Line[];
  language: Language;
  /** The page's title, from its metadata or its first lines. */
  title: string | null;
  /** Index of the title's first line; -1 where it does not stand in the text (or is not known yet). */
  titleAt: number;
  /** Index of the first line of prose. */
  firstProse: number;
}

/** One rule: the label that it gives, and when. */
interface LineRule {
  name: string;
  kind: BlockKind;
  holds(line: Line, words: ArticleWords, context: LineContext): boolean;
}

/** The rules for lines of plain text, in order; the first that holds gives the label, and where none does the line is body. */
const LINE_RULES: readonly LineRule[] = [
  rule('title', 'title', (line, _, { title }) => title !== null && isTitle(line, title)),
  rule('furniture-line', 'furniture', (line) => isListedAnywhere(bare(line.lower))),
  rule('menu-words', 'furniture', (line, words) => line.words <= 12 && isMenu(line, words)),
  rule('counter', 'furniture', isCounter),
  rule('menu-row', 'furniture', isMenuRow),
  rule(
    'video-list',
    'furniture',
    (line, words, { lines }) => isVideo(line, words) && [-1, 1].some((by) => isVideo(lines[line.index + by], words)),
  ),
  rule('caption-above-credit', 'caption', (line, _, context) => isCaptionAboveCredit(line, context)),
  rule('credit-under-caption', 'credit', (line, _, context) => isCreditUnderCaption(line, context)),
  rule('caption-start', 'caption', (line, words) => line.words > 3 && startsWithAny(line.lower, words.captions.starts)),
  rule('correction', 'body', isCorrection),
  rule(
    'furniture-start',
    'furniture',
    (line, words) => line.words <= 40 && startsWithAny(bare(line.lower), words.furniture.starts),
  ),
  rule(
    'furniture-phrase',
    'furniture',
    (line, words) => !/^["“]/u.test(line.text) && holdsAny(line.lower, words.furniture.holds),
  ),
  rule('credit-start', 'credit', (line, words) => line.words <= 15 && startsWithAny(line.lower, words.creditStarts)),
  rule('agency-initials', 'credit', (line) => /^(?:[a-z]{2,4}(?:\/[a-z]{2,4})*\s*)?\([^()]{2,40}\)$/u.test(line.text)),
  rule('caption-phrase', 'caption', (line, words) => holdsAny(line.lower, words.captions.holds)),
  // before the credits of pictures: "(With reporting by Reuters and The Associated Press)"
  rule(
    'sign-off',
    'byline',
    (line, words) => line.words <= 40 && startsWithAny(line.lower.replace(/^\(/u, ''), words.signOffs),
  ),
  rule('picture-credit', 'caption', endsWithPictureCredit),
  rule(
    'alt-text',
    'caption',
    (line, _, { lines }) => isAltOf(line, lines[line.index + 1]) || isAltOf(lines[line.index - 1], line),
  ),
  rule('byline', 'byline', isByline),
  rule('date-line', 'furniture', isDateLine),
  rule('above-title', 'furniture', (line, _, { titleAt }) => line.index < titleAt),
];

function rule(name: string, kind: BlockKind, holds: LineRule['holds']): LineRule {
  return { name, kind, holds };
}

/** The rule that labels a line; undefined for body. */
export function ruleOf(line: Line, context: LineContext): LineRule | undefined {
  return LINE_RULES.find(({ holds }) => holds(line, context.language.articles, context));
}

/** Share of menu words above which a short line in capitals is a menu. */
const MOST = 0.6;

/** Beginnings of lines by their first character. */
const startsByFirst = onceFor(
  (starts: readonly string[]): ReadonlyMap<string, readonly string[]> => groupBy(starts, (start) => start[0]!),
);

const startsWithAny = (text: string, starts: readonly string[]) =>
  startsByFirst(starts)
    .get(text[0] ?? '')
    ?.some((start) => text.startsWith(start)) === true;
/** All phrases as one pattern: one pass over a line instead of one for each. */
const anyOf = onceFor((phrases: readonly string[]) => new RegExp(phrases.map(literal).join('|') || '(?!)', 'u'));

const literal = (phrase: string) => phrase.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);

const holdsAny = (text: string, phrases: readonly string[]) => anyOf(phrases).test(text);

const longestOf = onceFor((lines: ReadonlySet<string>) => Math.max(0, ...[...lines].map(({ length }) => length)));

/** True for a line of the list; longer ones need not be looked up. */
const isListed = (line: string, lines: ReadonlySet<string>) => line.length <= longestOf(lines) && lines.has(line);

/** "Mehr zum Thema" under an English report: a page may be of another language than its text. */
const isListedAnywhere = (line: string) => LANGUAGES.some(({ articles }) => isListed(line, articles.furniture.lines));

/** A line (whose white space is single spaces) without the marks of a list before it and of a menu behind it. */
function bare(line: string): string {
  let start = 0;
  while (start < line.length && ' •*·>|-'.includes(line[start]!)) start++;
  let end = line.length;
  while (end > start && ' |:'.includes(line[end - 1]!)) end--;
  return line.slice(start, end);
}

/** True where a line can be a headline: some length, no full stop, a capital at its start. */
export function isHeadline(line: Line): boolean {
  return (
    line.words >= 3 && line.words <= 28 && !/[.;,]$/u.test(line.text) && /^["'“‘«]?[\p{Lu}\p{Lo}\p{N}]/u.test(line.text)
  );
}

/** True where a line is the title's words; nearly every line has another first word. */
export function isTitle(line: Line, title: string): boolean {
  return firstWord(line.lower) === firstWord(title.toLowerCase()) && sameWords(line.text, title);
}

const firstWord = (text: string) => /[\p{L}\p{N}]+/u.exec(text)?.[0];

const plainWords = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** True where a line and a title are the same words; the title may have the site's name behind it. */
export function sameWords(line: string, title: string): boolean {
  const [a, b] = [plainWords(line), plainWords(title)];
  return a !== '' && (a === b || (a.split(' ').length >= 4 && b.startsWith(`${a} `)));
}

/** True where the line is a note that the article was corrected. */
function isCorrection(line: Line, words: ArticleWords): boolean {
  return (
    isProse(line) && startsWithAny(line.lower, words.correctionStarts) && holdsAny(line.lower, words.correctionHolds)
  );
}

function isMenu(line: Line, words: ArticleWords): boolean {
  const parts = line.lower.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  if (parts.length === 0 || endsLikeSentence(line)) return false;
  const inMenus = parts.filter((part) => words.furniture.menu.has(part)).length;
  // "HOME NEWS PEOPLE TIDES CONTACT": a site has menu words of its own beside the common ones
  return (
    inMenus === parts.length ||
    (parts.length <= 8 && inMenus >= 3 && inMenus / parts.length >= MOST && !/(?:^|\s)\p{Ll}/u.test(line.text))
  );
}

/** `6 min read`, `Comments (212)` where no comments follow. */
function isCounter(line: Line, words: ArticleWords, { firstProse }: LineContext): boolean {
  if (line.words > 7) return false;
  return Boolean(
    words.furniture.counter?.test(line.lower) || (line.index < firstProse && words.commentHead?.test(line.lower)),
  );
}

/** `0:43 Harbor fire seen from above`: the length of a video and its title, one of several lines of them. */
function isVideo(line: Line | undefined, { clockStart }: ArticleWords): boolean {
  return (
    line !== undefined &&
    line.words <= 25 &&
    /^\d{1,2}:\d{2} [\p{Lu}\p{Pi}'"]/u.test(line.text) &&
    !clockStart.test(line.text) &&
    !/[.!]$/u.test(line.text)
  );
}

/** `News | Opinion | Lifestyle`, `Front page · Port · Courts`, `Markets   Companies   Currencies`: three short parts and more, none of them a sentence. */
function isMenuRow(line: Line): boolean {
  if (line.words > 24 || endsLikeSentence(line)) return false;
  const parts = line.text.split(/\s*[|·•]\s*|\s+\/\s+|\s{2,}|\t/u).filter(Boolean);
  return parts.length >= 3 && parts.every((part) => part.split(/\s+/u).length <= 4);
}

/** The words of a bracket at the end of a line, or after a mark of copyright: `... in the harbour (Meridian Photos)`, `... © Mette Lund/Ostblick`. */
function creditWords(line: Line): string[] {
  if (!')]'.includes(line.lower.at(-1)!) && !line.lower.includes('©')) return [];
  const match = /(?:[([]([^()[\]]{2,80})[)\]]|©([^.]{2,60}))$/u.exec(line.lower);
  return match ? (match[1] ?? match[2]!).split(/[^\p{L}]+/u).filter(Boolean) : [];
}

function endsWithPictureCredit(line: Line, words: ArticleWords): boolean {
  if (line.words <= 4) return false;
  const credit = creditWords(line);
  if (words.captions.creditAtEnd?.test(line.lower)) return true;
  if (credit.length === 0) return false;
  if (line.text.lastIndexOf('©') > 10) return true;
  return words.captions.pictureCredits.some((name) => name.split(' ').every((word) => credit.includes(word)));
}

/** `A tram near the stop` above `A tram near the stop (Meridian)`: the alt text of a picture and its caption. */
function isAltOf(alt: Line | undefined, caption: Line | undefined): boolean {
  if (!alt || !caption || caption.opensGroup || alt.words < 4) return false;
  const shared = Math.min(alt.text.length, caption.text.length, Math.max(30, Math.floor(alt.text.length * 0.7)));
  return alt.lower.slice(0, shared) === caption.lower.slice(0, shared);
}

/** A picture's caption with its credit on a line of its own, in a page whose paragraphs stand apart. */
function isCreditUnderCaption(line: Line, { lines, titleAt, language }: LineContext): boolean {
  const [caption, next] = [lines[line.index - 1], lines[line.index + 1]];
  if (!caption?.opensGroup || line.opensGroup || (next && !next.opensGroup) || caption.index <= titleAt) return false;
  return (
    caption.words >= 7 &&
    (isNameLine(line) || (line.words <= 6 && startsWithAny(line.lower, language.articles.captions.starts)))
  );
}

function isCaptionAboveCredit(line: Line, context: LineContext): boolean {
  const next = context.lines[line.index + 1];
  return next !== undefined && isCreditUnderCaption(next, context);
}

function isNameLine(line: Line): boolean {
  const words = line.text.split(/\s+/u).filter((word) => word !== '/' && word !== '|');
  return words.length <= 4 && !/[.!?:;,"”\d]/u.test(line.text) && words.every((word) => /^[\p{Lu}|/(©]/u.test(word));
}

/** Between the headline and the text: `By Ana Berg`, `Echo business desk, 6 May`, `Nella Orr and Tam Brisk` above a date. */
function isByline(line: Line, words: ArticleWords, context: LineContext): boolean {
  const { lines, titleAt, firstProse } = context;
  if (line.words > 16 || line.index <= titleAt || line.index > firstProse + 1 || endsLikeSentence(line)) return false;
  if (startsWithAny(line.lower, words.bylineStarts) && /\s\p{Lu}/u.test(line.text)) return true;
  if (titleAt < 0 || line.index >= firstProse) return false;
  if (line.words <= 8 && line.lower.split(/[^\p{L}]+/u).some((part) => words.bylineRoles.has(part))) return true;
  const next = lines[line.index + 1];
  const rest = withoutDate(line, context);
  return isNames(rest.trim()) && (rest !== line.text || (next !== undefined && isDateLine(next, words, context)));
}

/** One to six words of which none but short ones are in small letters: `Nella Orr and Tam Brisk`. */
function isNames(text: string): boolean {
  const words = text.split(/[\s,|]+/u).filter(Boolean);
  return (
    words.length >= 2 &&
    words.length <= 6 &&
    words.every((word) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word) || /^\p{Ll}{1,3}$/u.test(word))
  );
}

/** A line's text without the dates and clock times in it. */
function withoutDate(line: Line, { language }: LineContext): string {
  let rest = line.text;
  for (const { start, end } of findDates(
    analyse(line.text, language.tagger, language.text),
    language.text,
  ).toReversed())
    rest = rest.slice(0, start) + rest.slice(end);
  return rest.replace(/\d{1,2}[:.]\d\d/gu, '');
}

/** `Wed 11 March 2026 | Updated 06:15`, `07.05.2026 – 11:30`, near the headline or after a word like "published". */
function isDateLine(line: Line, words: ArticleWords, context: LineContext): boolean {
  if (line.words > 14 || !/\d/u.test(line.text) || /[.!?]$/u.test(line.lower.replace(words.clockEnd, ''))) return false;
  if (startsWithAny(line.lower, words.dateStarts)) return true;
  if (line.index <= context.titleAt || line.index >= context.firstProse) return false;
  return withoutDate(line, context).length < line.text.length * 0.7;
}
