import { LANGUAGES } from '../languages/languages.js';
import type { Block } from '../types.js';
import type { LineContext } from './lineRules.js';
import { isProse, type Line } from './lines.js';

/** A page may be of another language than its text: "Kommentare (2)" under an English report. */
const OF_ALL = LANGUAGES.map(({ articles }) => articles);
/** What a comment section keeps of its own labels: prompts that stand in it. */
const STAYS = new Set(['furniture-line', 'furniture-start']);
/** Longest line that can be the head of a box or a link in it. */
const LINK_WORDS = 18;

/** From the section's head ("Comments (3)") or the first comment's ("Reader 1 month ago") to the end, all is comment except prompts. */
export function labelComments(lines: readonly Line[], blocks: Block[], { firstProse }: LineContext): void {
  const isAge = (line: Line) =>
    line.words <= 10 &&
    OF_ALL.some(({ commentAge }) => commentAge?.test(line.lower)) &&
    !OF_ALL.some(({ dateStarts }) => dateStarts.some((start) => line.lower.startsWith(start)));
  const isHead = (line: Line) => line.words <= 4 && OF_ALL.some(({ commentHead }) => commentHead?.test(line.lower));
  const first = lines.find(
    (line) => line.index > firstProse && (isAge(line) || (isHead(line) && leadsToComments(line, lines))),
  );
  if (!first) return;
  for (const [i, block] of blocks.slice(first.index).entries()) {
    if (i === 0 && isHead(first)) Object.assign(block, { kind: 'furniture', rule: 'comment-head' });
    else if (!STAYS.has(block.rule))
      Object.assign(block, { kind: 'comment', rule: i === 0 || isAge(first) ? 'comment-age' : 'comment-section' });
  }
}

/** "Comments (212)" at the top of a page is a link down to them: the text's end must be behind it. */
function leadsToComments(head: Line, lines: readonly Line[]): boolean {
  return lines.slice(head.index + 1).filter(isProse).length <= lines.slice(0, head.index).filter(isProse).length;
}

/** Links and heads of boxes at the very end, and right above the comments, after a line of furniture, are furniture too. */
export function labelAfterText(lines: readonly Line[], blocks: Block[]): void {
  const comments = blocks.findIndex(({ rule }) => rule === 'comment-head');
  if (comments >= 0) labelLinksBefore(comments, lines, blocks);
  labelLinksBefore(lines.length, lines, blocks);
}

function labelLinksBefore(end: number, lines: readonly Line[], blocks: Block[]): void {
  let first = end;
  while (first > 0 && isLink(lines[first - 1]!, blocks[first - 1]!)) first--;
  const furniture = blocks.findIndex((block, i) => i >= first && i < end && block.kind === 'furniture');
  if (furniture < 0) return;
  for (const block of blocks.slice(furniture, end))
    if (block.kind !== 'furniture') Object.assign(block, { kind: 'furniture', rule: 'after-text' });
}

function isLink(line: Line, block: Block): boolean {
  if (block.kind === 'furniture') return true;
  return (
    !isProse(line) &&
    ((block.kind === 'body' && line.words <= LINK_WORDS) ||
      (block.kind === 'comment' && line.words <= 5 && !/[.!?]$/u.test(line.text)))
  );
}
