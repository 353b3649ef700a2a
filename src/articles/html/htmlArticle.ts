import type { Block } from '../../types.js';
import { type LabelledPage, labelPage } from './labelPage.js';
import { isHidden, isShownWithoutScripts, layOut, TEXT_VERSION } from './layout.js';
import { type PageFacts, readFacts } from './metadata.js';
import { notesOn, type PageNote } from './pageNotes.js';
import { type Element, parseTree } from './tree.js';

/** A page's visible text, what each stretch of it is, and what the page says about itself. */
export interface HtmlArticle {
  text: string;
  textVersion: number;
  blocks: Block[];
  facts: PageFacts;
  /** The rule that found the part with the article's text; null where there is none. */
  main: string | null;
  notes: PageNote[];
}

interface Look extends LabelledPage {
  text: string;
}

/** Letters of prose under which a page has shown no article: two sentences. */
const THIN = 300;

/**
 * Reads a page: parse, lay out, label. A title that came with the page is looked for beside its own.
 * A page that shows no article is looked at again as a browser without scripts shows it; what its linked data holds as the text
 * comes after all else.
 */
export function readHtml(html: string, givenTitle: string | null = null): HtmlArticle {
  const { root, cut } = parseTree(html);
  const facts = readFacts(root);
  const known = { title: givenTitle ?? facts.title, author: facts.byline };
  let look = lookAt(root, known, (element) => !isHidden(element));
  if (look.prose < THIN) {
    const again = lookAt(root, known, isShownWithoutScripts);
    if (again.prose > look.prose * 2) look = again;
  }
  const seen =
    facts.body && facts.body.length > THIN && facts.body.length > look.prose * 3 ? withBody(look, facts.body) : look;
  const notes = notesOn({ ...seen, facts, cut });
  return { text: seen.text, textVersion: TEXT_VERSION, blocks: seen.blocks, facts, main: seen.main, notes };
}

function lookAt(
  root: Element,
  known: { title: string | null; author: string | null },
  seen: (element: Element) => boolean,
): Look {
  const layout = layOut(root, seen);
  return { text: layout.text, ...labelPage(root, layout, known) };
}

/** A page that is built by scripts from data: the article stands only in its linked data. */
function withBody(look: Look, body: string): Look {
  const { text, blocks } = look;
  const gap = text === '' ? '' : '\n\n';
  const start = text.length + gap.length;
  const whole = text + gap + body;
  const last = blocks.at(-1);
  if (last) last.end = start;
  for (const block of blocks) if (block.kind === 'body') Object.assign(block, { kind: 'furniture', rule: 'outside' });
  return {
    text: whole,
    blocks: [...blocks, { start, end: whole.length, kind: 'body', rule: 'linked-data' }],
    main: 'linked-data',
    prose: body.length,
    body: body.length,
    teasers: look.teasers,
  };
}
