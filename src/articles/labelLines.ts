import type { ArticleWords } from '../languages/articleWords.js';
import type { Block } from '../types.js';
import { LINE_RULES, type LineContext } from './lineRules.js';
import { endsLikeSentence, isProse, type Line, splitLines } from './lines.js';

/** How many lines may stand before the title. */
const TITLE_WITHIN = 8;
const TITLE_WORDS = { least: 3, most: 28 };

/** Plain text as labelled blocks that tile it, and the title that stands in it (null where none does). */
export function labelLines(
  text: string,
  words: ArticleWords,
  givenTitle: string | null,
): { blocks: Block[]; title: string | null } {
  const lines = splitLines(text);
  if (lines.length === 0) return { blocks: blankPage(text), title: givenTitle };
  const firstProse = lines.findIndex(isProse);
  const context: LineContext = {
    lines,
    words,
    title: givenTitle,
    firstProse: firstProse < 0 ? lines.length : firstProse,
  };
  const title = givenTitle ?? findTitle(context);
  const blocks = lines.map((line) => labelOf(line, { ...context, title }));
  labelComments(lines, blocks, words, context.firstProse);
  labelTail(lines, blocks);
  return { blocks, title };
}

function blankPage(text: string): Block[] {
  return text === '' ? [] : [{ start: 0, end: text.length, kind: 'furniture', rule: 'blank' }];
}

function labelOf(line: Line, context: LineContext): Block {
  const rule = LINE_RULES.find(({ holds }) => holds(line, context));
  return { start: line.start, end: line.end, kind: rule?.kind ?? 'body', rule: rule?.name ?? 'text' };
}

/** The first line that can be a headline: before the prose, short, no full stop, and no furniture, caption or byline. */
function findTitle(context: LineContext): string | null {
  for (const line of context.lines.slice(0, Math.min(TITLE_WITHIN, context.firstProse))) {
    const fits = line.words >= TITLE_WORDS.least && line.words <= TITLE_WORDS.most && !endsLikeSentence(line);
    if (fits && /^["'“‘«]?[\p{Lu}\p{Lo}\p{N}]/u.test(line.text) && labelOf(line, context).kind === 'body')
      return line.text;
  }
  return null;
}

/** From the first comment's head line ("Reader 1 month ago") to the end, all is comment except what is furniture by its words. */
function labelComments(lines: readonly Line[], blocks: Block[], words: ArticleWords, firstProse: number): void {
  const age = words.commentAge;
  if (!age) return;
  const isHead = (line: Line) =>
    line.words <= 10 && line.index > firstProse && age.test(line.lower.replace(/\s+/gu, ' '));
  const first = lines.find((line) => isHead(line) && !words.dateStarts.some((start) => line.lower.startsWith(start)));
  if (!first) return;
  for (const block of blocks.slice(first.index))
    if (block.rule !== 'furniture-line') Object.assign(block, { kind: 'comment', rule: 'comment-age' });
}

/** Short lines after a line of furniture at the very end are furniture too: the heads of boxes whose content is gone. */
function labelTail(lines: readonly Line[], blocks: Block[]): void {
  let first = lines.length;
  while (first > 0 && isBoxHead(lines[first - 1]!, blocks[first - 1]!)) first--;
  const furniture = blocks.findIndex((block, i) => i >= first && block.kind === 'furniture');
  if (furniture < 0) return;
  for (const block of blocks.slice(furniture))
    if (block.kind !== 'furniture') Object.assign(block, { kind: 'furniture', rule: 'tail' });
}

function isBoxHead(line: Line, block: Block): boolean {
  return (
    block.kind === 'furniture' ||
    (line.words <= 5 && !endsLikeSentence(line) && (block.kind === 'body' || block.kind === 'comment'))
  );
}
