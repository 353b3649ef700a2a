import type { Block } from '../../types.js';
import { labelPage } from './labelPage.js';
import { layOut, TEXT_VERSION } from './layout.js';
import { type PageFacts, readFacts } from './metadata.js';
import { parseTree } from './tree.js';

/** A page's visible text, what each stretch of it is, and what the page says about itself. */
export interface HtmlArticle {
  text: string;
  textVersion: number;
  blocks: Block[];
  facts: PageFacts;
}

/** Reads a page: parse, lay out, label. A title that came with the page is looked for beside its own. */
export function readHtml(html: string, givenTitle: string | null = null): HtmlArticle {
  const { root } = parseTree(html);
  const facts = readFacts(root);
  const layout = layOut(root);
  const { blocks } = labelPage(root, layout, { title: givenTitle ?? facts.title, author: facts.byline });
  return { text: layout.text, textVersion: TEXT_VERSION, blocks, facts };
}
