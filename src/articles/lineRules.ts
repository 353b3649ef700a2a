import type { ArticleWords } from '../languages/articleWords.js';
import type { BlockKind } from '../types.js';
import { endsLikeSentence, isProse, type Line } from './lines.js';

/** What a rule may look at beside the line itself. */
export interface LineContext {
  lines: readonly Line[];
  words: ArticleWords;
  /** The page's title, in lower case, from its metadata or its first lines. */
  title: string | null;
  /** Index of the first line of prose. */
  firstProse: number;
}

/** One rule: the label that it gives, and when. */
export interface LineRule {
  name: string;
  kind: BlockKind;
  holds(line: Line, context: LineContext): boolean;
}

const startsWithAny = (text: string, starts: readonly string[]) => starts.some((start) => text.startsWith(start));
const holdsAny = (text: string, phrases: readonly string[]) => phrases.some((phrase) => text.includes(phrase));
const bare = (text: string) => text.replace(/^[\s•*·>|-]+|[\s|:]+$/gu, '');

/** The words of a bracket at the end of a line: `... in the harbour (Meridian Photos)`. */
function lastBracket(line: Line): string[] {
  const match = /[([]([^()[\]]{2,80})[)\]]$/u.exec(line.lower);
  return match ? match[1]!.split(/[^\p{L}]+/u) : [];
}

function isNameLine(line: Line): boolean {
  return (
    line.words <= 4 &&
    !/[.!?:;,"”]$/u.test(line.text) &&
    line.text.split(/\s+/u).every((word) => /^[\p{Lu}\p{N}&|/(©]/u.test(word))
  );
}

/** `A tram near the stop` above `A tram near the stop (Meridian)`: the alt text of a picture and its caption. */
function isAltOf(alt: Line | undefined, caption: Line | undefined): boolean {
  if (!alt || !caption || caption.opensGroup || alt.words < 4) return false;
  const shared = Math.min(alt.text.length, caption.text.length, Math.max(30, Math.floor(alt.text.length * 0.7)));
  return alt.lower.slice(0, shared) === caption.lower.slice(0, shared);
}

function endsWithPictureCredit(line: Line, words: ArticleWords): boolean {
  const bracket = lastBracket(line);
  return (
    line.words > 3 &&
    bracket.length > 0 &&
    words.captions.pictureCredits.some((credit) => credit.split(' ').every((word) => bracket.includes(word)))
  );
}

/** A picture's caption with its credit on a line of its own, in a page whose paragraphs stand apart. */
function isNameUnderCaption(line: Line, context: LineContext): boolean {
  const next = context.lines[line.index + 1];
  return (
    !line.opensGroup &&
    isNameLine(line) &&
    (next === undefined || next.opensGroup) &&
    Boolean(context.lines[line.index - 1]?.opensGroup)
  );
}

/** The rules for lines of plain text, in order; the first that holds gives the label. */
export const LINE_RULES: readonly LineRule[] = [
  { name: 'title', kind: 'title', holds: (line, { title }) => title !== null && isSameTitle(line.lower, title) },
  {
    name: 'furniture-line',
    kind: 'furniture',
    holds: (line, { words }) => words.furniture.lines.has(bare(line.lower)),
  },
  { name: 'menu-words', kind: 'furniture', holds: (line, { words }) => line.words <= 12 && isMenu(line, words) },
  {
    name: 'caption-start',
    kind: 'caption',
    holds: (line, { words }) => startsWithAny(line.lower, words.captions.starts),
  },
  { name: 'correction', kind: 'body', holds: (line, { words }) => isCorrection(line, words) },
  {
    name: 'furniture-start',
    kind: 'furniture',
    holds: (line, { words }) => line.words <= 40 && startsWithAny(bare(line.lower), words.furniture.starts),
  },
  {
    name: 'furniture-phrase',
    kind: 'furniture',
    holds: (line, { words }) => holdsAny(line.lower, words.furniture.holds) && !/^["“]/u.test(line.text),
  },
  {
    name: 'credit-start',
    kind: 'credit',
    holds: (line, { words }) => line.words <= 15 && startsWithAny(line.lower, words.creditStarts),
  },
  {
    name: 'agency-initials',
    kind: 'credit',
    holds: (line) => /^(?:[a-z]{2,4}(?:\/[a-z]{2,4})*\s*)?\([^()]{2,40}\)$/u.test(line.text),
  },
  { name: 'caption-phrase', kind: 'caption', holds: (line, { words }) => holdsAny(line.lower, words.captions.holds) },
  { name: 'picture-credit', kind: 'caption', holds: (line, { words }) => endsWithPictureCredit(line, words) },
  {
    name: 'alt-text',
    kind: 'caption',
    holds: (line, { lines }) => isAltOf(line, lines[line.index + 1]) || isAltOf(lines[line.index - 1], line),
  },
  {
    name: 'caption-above-credit',
    kind: 'caption',
    holds: (line, context) => line.opensGroup && line.words > 4 && isNextNameUnderCaption(line, context),
  },
  { name: 'credit-under-caption', kind: 'credit', holds: isNameUnderCaption },
  {
    name: 'byline',
    kind: 'byline',
    holds: (line, { words, firstProse }) => isByline(line, words) && line.index < firstProse + 2,
  },
  { name: 'date-line', kind: 'furniture', holds: (line, { words }) => isDateLine(line, words) },
];

function isNextNameUnderCaption(line: Line, context: LineContext): boolean {
  const next = context.lines[line.index + 1];
  return next !== undefined && isNameUnderCaption(next, context);
}

function isMenu(line: Line, words: ArticleWords): boolean {
  const parts = line.lower.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return parts.length > 0 && !endsLikeSentence(line) && parts.every((part) => words.furniture.menu.has(part));
}

/** True where the line is a note that the article was corrected. */
export function isCorrection(line: Line, words: ArticleWords): boolean {
  return (
    startsWithAny(
      line.lower,
      words.correctionStarts.filter((start) => start.length > 9),
    ) &&
    isProse(line) &&
    holdsAny(line.lower, [...words.correctionHolds, ...words.correctionStarts])
  );
}

function isByline(line: Line, words: ArticleWords): boolean {
  return (
    line.words <= 14 &&
    startsWithAny(line.lower, words.bylineStarts) &&
    !endsLikeSentence(line) &&
    /\s\p{Lu}/u.test(line.text)
  );
}

function isDateLine(line: Line, words: ArticleWords): boolean {
  return (
    line.words <= 12 &&
    /\d/u.test(line.text) &&
    !/[.!?]$/u.test(line.text) &&
    startsWithAny(line.lower, words.dateStarts)
  );
}

/** True where a line is the title: the same words, with or without the site's name behind it. */
export function isSameTitle(line: string, title: string): boolean {
  const [a, b] = [line, title].map((text) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
  return a !== '' && (a === b || (a!.split(' ').length >= 4 && b!.startsWith(`${a} `)));
}
