import type { Span } from '../types.js';
import { type ApostropheWords, closerOfSingle, type Mark, marksOf } from './marks.js';

/** What stands between quote marks within one paragraph; the span lies inside the marks, without white space at its ends. */
export interface MarkedSpan extends Span {
  /** The same with its marks. */
  outer: Span;
  /** False where the paragraph (or the next opening mark) ends it: the quote runs on. */
  closed: boolean;
  /** True where it takes up the marked span before it: an opening mark repeated at the start of a paragraph. */
  continues: boolean;
  /** True between single marks. */
  single: boolean;
  /** Index of the paragraph in `Doc.paragraphs`. */
  paragraph: number;
}

const SENTENCE_END = /[.!?…,;:—–―\-"”’')\]]/u;
const INTRODUCES = /[:,;(—–―-]/u;

/**
 * The outermost marked spans of a text in order, over all its paragraphs: straight, curly, single, double, doubled single,
 * guillemets and mixtures. Nested marks stay inside; apostrophes open and close nothing; a missing closing mark ends the span
 * at the end of its paragraph where the mark clearly opened a quote.
 */
export function findMarkedSpans(text: string, paragraphs: readonly Span[], words: ApostropheWords): MarkedSpan[] {
  const found: MarkedSpan[] = [];
  let marks = paragraphs[0] ? marksOf(text, paragraphs[0], words) : [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const next = paragraphs[index + 1];
    const nextMarks = next ? marksOf(text, next, words) : [];
    const takenUp = next !== undefined && nextMarks[0]?.start === next.start && nextMarks[0].opens;
    if (marks.length > 0) readParagraph({ text, paragraph, index, marks, takenUp }, found);
    marks = nextMarks;
  }
  return found;
}

interface Paragraph {
  text: string;
  paragraph: Span;
  index: number;
  marks: Mark[];
  /** True where the next paragraph starts with an opening mark. */
  takenUp: boolean;
}

function readParagraph(at: Paragraph, found: MarkedSpan[]): void {
  const { text, paragraph, marks } = at;
  const before = found.at(-1);
  const runsOn = before !== undefined && !before.closed && before.paragraph === at.index - 1;
  let continues = runsOn && marks[0]!.start === paragraph.start && marks[0]!.opens;
  const put = (open: Mark, end: number, close: Mark | null): void => {
    const span = inside(text, open.end, end);
    if (span.end > span.start)
      found.push({
        start: span.start,
        end: span.end,
        outer: { start: open.start, end: close ? close.end : span.end },
        closed: close !== null,
        continues,
        single: open.single,
        paragraph: at.index,
      });
    continues = close === null;
  };
  let open: Mark | null = null;
  let nested = 0;
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]!;
    if (!open) {
      if (i === 0 && isUnopened(text, mark)) {
        const { start } = paragraph;
        put({ ...mark, start, end: start }, mark.start, mark);
      }
      if (!mark.opens) continue;
      if (!mark.single) {
        open = mark;
        nested = 0;
        continue;
      }
      const closer = closerOfSingle(marks, i);
      if (closer >= 0) {
        put(mark, marks[closer]!.start, marks[closer]!);
        i = closer;
      } else if (isOpenSingle(at, mark, { continues, found })) {
        put(mark, paragraph.end, null);
        return;
      }
      continue;
    }
    if (mark.single) continue;
    if (opensAgain(text, mark)) {
      // "We go. "And we come back." he said: a paragraph break was lost, the first mark was never closed
      if (endsSentence(text, mark.start)) {
        put(open, mark.start, null);
        open = mark;
      } else nested++;
    } else if (nested > 0) nested--;
    else {
      put(open, mark.start, mark);
      open = null;
    }
  }
  if (open && runsToEnd(at, open, { continues, found })) put(open, paragraph.end, null);
}

/** A mark that is never closed opens a quote where it plainly does, or at a sentence's start behind another quote. */
function runsToEnd(
  at: Paragraph,
  open: Mark,
  { continues, found }: { continues: boolean; found: readonly MarkedSpan[] },
): boolean {
  const told = found.at(-1)?.paragraph === at.index;
  return clearlyOpened(at, open, continues) || (told && opensSentence(at.text, open));
}

/** A single mark that is never closed opens a quote where it plainly does: an apostrophe opens nothing. */
function isOpenSingle(
  { text, paragraph, takenUp, index }: Paragraph,
  mark: Mark,
  { continues, found }: { continues: boolean; found: readonly MarkedSpan[] },
): boolean {
  const starts = mark.start === paragraph.start;
  if (starts && (takenUp || continues)) return true;
  // Ann said: 'We stay. | 'We always stayed.'
  if (takenUp && /:\s*$/u.test(text.slice(Math.max(paragraph.start, mark.start - 2), mark.start))) return true;
  // 'We stay,' Ann said. 'We always stayed. | A caption | 'And we shall.'
  const single = found.at(-1)?.single === true && SENTENCE_END.test(text[paragraph.end - 1]!);
  if (!single || !/^\p{Lu}/u.test(text.slice(mark.end, mark.end + 2))) return false;
  return starts || (found.at(-1)!.paragraph === index && opensSentence(text, mark));
}

/** We stay," she said: the first mark of a paragraph only closes, so the quote began with the paragraph. */
function isUnopened(text: string, { start, end, single, opens, closes }: Mark): boolean {
  return (
    closes && !opens && !single && /[,!?]/u.test(text[start - 1] ?? '') && /^\s+\p{L}/u.test(text.slice(end, end + 4))
  );
}

function opensAgain(text: string, mark: Mark): boolean {
  // “ We go. “ said Lee: between white space the second mark of a pair closes, whatever its shape
  if (mark.afterSpace && /\s/u.test(text[mark.end] ?? '')) return false;
  return mark.opens && (!mark.closes || (mark.afterSpace && /\S/u.test(text[mark.end] ?? ' ')));
}

function endsSentence(text: string, at: number): boolean {
  let end = at;
  while (end > 0 && /\s/u.test(text[end - 1]!)) end--;
  return end > 0 && /[.!?…,]/u.test(text[end - 1]!);
}

/** An unclosed mark counts where it starts the paragraph, follows a colon or a comma, or the next paragraph takes it up. */
function clearlyOpened(at: Paragraph, open: Mark, continues: boolean): boolean {
  const { text, paragraph, takenUp } = at;
  if (takenUp || continues) return true;
  let before = open.start - 1;
  while (before > paragraph.start && /\s/u.test(text[before]!)) before--;
  const introduced = open.start === paragraph.start || INTRODUCES.test(text[before]!);
  return introduced && SENTENCE_END.test(text[paragraph.end - 1]!);
}

/** “...,” she wrote. “In the end we will go: a sentence of its own after a quote, and its closing mark was lost. */
function opensSentence(text: string, { start, end }: Mark): boolean {
  return (
    endsSentence(text, start) &&
    !/,\s*$/u.test(text.slice(Math.max(0, start - 4), start)) &&
    /^\p{Lu}/u.test(text.slice(end, end + 2))
  );
}

function inside(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && /\s/u.test(text[start]!)) start++;
  while (end > start && /\s/u.test(text[end - 1]!)) end--;
  return { start, end };
}
