import { languageOf } from '../languages/languages.js';
import type { Page } from '../pages/page.js';
import { analyse } from '../text/analyse.js';
import { findNames } from '../text/names.js';
import type { Article, Block, Span } from '../types.js';
import { findCredits } from './credits.js';
import { labelLines } from './labelLines.js';
import { detectLanguage } from './language.js';
import { bylineIn, mastheadIn, publishedIn } from './plainMetadata.js';
import type { Reading } from './reading.js';

/** A page's text, blocks and metadata as an article, with nothing read in it yet. */
export function makeArticle(page: Page): Reading {
  const text = page.content;
  const code = page.language ?? detectLanguage(text);
  const language = languageOf(code);
  const { blocks, title } = labelLines(text, language, page.title ?? null);
  const article: Article = {
    version: 1,
    id: page.id,
    url: page.url ?? null,
    path: page.path,
    outlet: page.outlet ?? mastheadIn(text, blocks) ?? hostOf(page.url),
    title: page.title ?? title,
    byline: page.byline ?? bylineIn(text, blocks),
    published: page.published ?? publishedIn(text, blocks, language),
    modified: page.modified ?? null,
    language: code,
    source: { sha256: page.sha256 },
    versionOf: null,
    corrections: correctionsIn(blocks),
    text,
    textVersion: 0,
    blocks,
    credits: [],
    quotes: [],
    attributions: [],
    figures: [],
    skipped: [],
  };
  const doc = analyse(text, language.tagger, language.text);
  article.credits = findCredits(article, doc, language.lineage);
  return { article, doc, names: findNames(doc, language.names), language };
}

function correctionsIn(blocks: readonly Block[]): Span[] {
  return blocks.filter(({ rule }) => rule === 'correction').map(({ start, end }) => ({ start, end }));
}

/** The host of an address without "www.": the outlet, where nothing else names it. */
function hostOf(url: string | undefined): string | null {
  return url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') || null : null;
}
