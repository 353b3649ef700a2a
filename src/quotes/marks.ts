import type { QuoteWords } from '../languages/quoteWords.js';
import { isWordCharacter } from '../text/characters.js';
import type { Span } from '../types.js';

/** A character, or two, that may open or close a quote. */
export interface Mark extends Span {
  opens: boolean;
  closes: boolean;
  single: boolean;
  /** True where white space or the start of the paragraph stands before it. */
  afterSpace: boolean;
  /** A closing single mark that may as well be the apostrophe of a plural: "the girls' release". */
  weak: boolean;
  /** Two apostrophes: they may close what one opened ('We stay,'' she said). */
  apostrophes?: boolean;
}

const DOUBLE = /["“”„‟″«»＂]/u;
const OPENING = /[“„‟«‘‚‹`]/u;
const CLOSING = /[”»’›]/u;
const SPACE = /\s/u;
/** Characters after which a mark opens as it does after a space. */
const BEFORE_OPEN = /[\s([{—–―/:…-]/u;

/** The words of a language by which an apostrophe is told from a quote mark. */
export type ApostropheWords = Pick<QuoteWords, 'elisions' | 'bareOwner'>;

/** The quote marks of a paragraph in order, apostrophes left out. */
export function marksOf(text: string, paragraph: Span, words: ApostropheWords): Mark[] {
  const marks: Mark[] = [];
  const finder = /["“”„‟″«»＂'‘’‚‹›`]/gu;
  // a cut paragraph: in a text without marks every search would run to its end
  const part = text.slice(paragraph.start, paragraph.end);
  for (let match = finder.exec(part); match; match = finder.exec(part)) {
    const start = paragraph.start + match.index;
    const character = match[0];
    // ''misconstrued'': two apostrophes make a double mark
    const doubled = /['’‘`]/u.test(character) && text[start + 1] === character;
    const end = start + (doubled ? 2 : 1);
    finder.lastIndex = end - paragraph.start;
    const before = start > paragraph.start ? text[start - 1]! : ' ';
    const after = end < paragraph.end ? text[end]! : ' ';
    // <a title="Home">: the attribute of a tag that was left in the text
    if (before === '=') continue;
    const double = doubled || DOUBLE.test(character);
    const mark = double
      ? doubleMark({ start, end }, character, { before, after, doubled })
      : singleMark({ start, end }, character, { before, ahead: text.slice(end, end + 8), words });
    if (mark && !(mark.single && mark.opens && !mark.closes && isElision(text, end, words.elisions))) marks.push(mark);
  }
  return marks;
}

interface Around {
  before: string;
  after: string;
  /** Two apostrophes. */
  doubled: boolean;
}

function doubleMark({ start, end }: Span, character: string, { before, after, doubled }: Around): Mark {
  const afterSpace = SPACE.test(before);
  const beforeSpace = SPACE.test(after);
  let opens = false;
  let closes = true;
  if (OPENING.test(character)) {
    // “ after a word and before a space closes („so“), anywhere else it opens
    closes = !BEFORE_OPEN.test(before) && !isWordCharacter(after);
    opens = !closes || !beforeSpace;
  } else if (CLOSING.test(character)) opens = afterSpace && isWordCharacter(after);
  // 6'2": inches
  else if (!(beforeSpace && /\p{N}/u.test(before)))
    opens = afterSpace || BEFORE_OPEN.test(before) || isWordCharacter(after);
  return { start, end, opens, closes, single: false, afterSpace, weak: false, apostrophes: doubled };
}

interface AroundSingle {
  before: string;
  /** What follows, as far as a word may tell. */
  ahead: string;
  words: ApostropheWords;
}

function singleMark({ start, end }: Span, character: string, { before, ahead, words }: AroundSingle): Mark | null {
  const after = ahead[0] ?? ' ';
  const wordBefore = isWordCharacter(before);
  const wordAfter = isWordCharacter(after);
  // "didn't": nearly all of them
  if (wordBefore && wordAfter) return null;
  const afterSpace = SPACE.test(before);
  const opens =
    !CLOSING.test(character) &&
    !wordBefore &&
    !SPACE.test(after) &&
    !/\p{N}/u.test(after) &&
    !/[.,;:!?)]/u.test(after) &&
    (OPENING.test(character) || BEFORE_OPEN.test(before) || /["“„«]/u.test(before));
  const closes = !OPENING.test(character) && !afterSpace && !wordAfter;
  if (!opens && !closes) return null;
  const weak = closes && words.bareOwner.test(before) && /^\s\p{Ll}/u.test(ahead);
  return { start, end, opens, closes, single: true, afterSpace, weak };
}

function isElision(text: string, at: number, elisions: ReadonlySet<string>): boolean {
  let end = at;
  while (end < at + 12 && end < text.length && /\p{L}/u.test(text[end]!)) end++;
  return elisions.has(text.slice(at, end).toLowerCase());
}

/** How many marks ahead a single quote may close: keeps hostile input linear. */
const REACH = 60;

/**
 * Index of the mark that closes the single mark `at`, -1 where none does. An apostrophe of a plural closes only where no better
 * mark follows ("'the girls' release'"), and double marks in between must come in pairs.
 */
export function closerOfSingle(marks: readonly Mark[], at: number): number {
  let weak = -1;
  let doubles = 0;
  for (let i = at + 1; i < marks.length && i <= at + REACH; i++) {
    const mark = marks[i]!;
    if (!mark.single) {
      if (mark.apostrophes && mark.closes && !mark.opens && doubles % 2 === 0) return i;
      doubles++;
      continue;
    }
    if (mark.opens && !mark.closes && weak >= 0) break;
    if (!mark.closes || doubles % 2 === 1) continue;
    if (!mark.weak) return i;
    if (weak < 0) weak = i;
  }
  return weak;
}
