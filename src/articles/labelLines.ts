import type { Language } from '../languages/language.js';
import type { Block } from '../types.js';
import { isHeadline, isTitle, type LineContext, ruleOf, sameWords } from './lineRules.js';
import { isProse, type Line, splitLines } from './lines.js';
import { labelAfterText, labelComments } from './pageTail.js';

/** How many lines may stand before the title. */
const TITLE_WITHIN = 12;
/** How many lines of prose are asked whether they take up a headline's words. */
const PROSE_LINES = 40;
/** A headline of fewer words than this is taken only where it stands twice or nothing longer can be the headline. */
const SHORT_TITLE = 4;

/** Plain text as labelled blocks that tile it, and the title that stands in it (null where none does). */
export function labelLines(
  text: string,
  language: Language,
  givenTitle: string | null,
): { blocks: Block[]; title: string | null } {
  const lines = splitLines(text);
  if (lines.length === 0) return { blocks: blankPage(text), title: givenTitle };
  const context: LineContext = { lines, language, title: givenTitle, titleAt: -1, firstProse: lines.length };
  const firstProse = lines.findIndex((line) => isProse(line) && ruleOf(line, context) === undefined);
  if (firstProse >= 0) context.firstProse = firstProse;
  const titleLine = givenTitle === null ? findTitle(context) : lines.find((line) => isTitle(line, givenTitle));
  if (titleLine) Object.assign(context, { title: givenTitle ?? titleLine.text, titleAt: titleLine.index });
  const blocks = lines.map((line) => labelOf(line, context));
  labelComments(lines, blocks, context);
  labelAfterText(lines, blocks);
  return { blocks, title: context.title };
}

function blankPage(text: string): Block[] {
  return text === '' ? [] : [{ start: 0, end: text.length, kind: 'furniture', rule: 'blank' }];
}

function labelOf(line: Line, context: LineContext): Block {
  const rule = ruleOf(line, context);
  return { start: line.start, end: line.end, kind: rule?.kind ?? 'body', rule: rule?.name ?? 'text' };
}

/**
 * The headline of a page that does not name it: of the lines before the prose that can be headlines, the one whose words the prose takes up most
 * (menus and mottos are not taken up); one that stands twice is it.
 */
function findTitle(context: LineContext): Line | undefined {
  const candidates = context.lines
    .slice(0, Math.min(TITLE_WITHIN, context.firstProse))
    .filter((line) => isHeadline(line) && ruleOf(line, context) === undefined);
  const twice = candidates.find((line) =>
    candidates.some((other) => other.index > line.index && sameWords(line.text, other.text)),
  );
  if (twice) return twice;
  const long = candidates.filter(({ words }) => words >= SHORT_TITLE);
  const lines = context.lines.slice(context.firstProse, context.firstProse + PROSE_LINES);
  const prose = new Set(long.length > 0 ? lines.filter(isProse).flatMap(contentWords) : []);
  const support = (line: Line) => contentWords(line).filter((word) => prose.has(word)).length;
  const best = long.reduce<Line | undefined>(
    (kept, line) => (kept && support(kept) >= support(line) ? kept : line),
    undefined,
  );
  return best && support(best) > 0 ? best : candidates[0];
}

/** Words of four letters and more, without their endings: enough to see whether a text takes them up. */
function contentWords(line: Line): string[] {
  return (line.lower.match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((word) => word.slice(0, 6));
}
