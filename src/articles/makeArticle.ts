import type { Language } from '../languages/language.js';
import { languageOf } from '../languages/languages.js';
import type { Page } from '../pages/page.js';
import { analyse } from '../text/analyse.js';
import { findNames } from '../text/names.js';
import { boundsOf } from '../text/spans.js';
import type { Article, Block, Span } from '../types.js';
import { findCredits } from './credits.js';
import { readHtml } from './html/htmlArticle.js';
import type { PageFacts } from './html/metadata.js';
import type { PageNote } from './html/pageNotes.js';
import { labelLines } from './labelLines.js';
import { detectLanguage } from './language.js';
import { bylineIn, mastheadIn, publishedIn } from './plainMetadata.js';
import type { Reading } from './reading.js';
import { dateInAddress, shownDate } from './shownDate.js';

/** A page's text, blocks and metadata as an article, with nothing read in it yet. */
export function makeArticle(page: Page): Reading {
  const { text, textVersion, blocks, title, code, facts, notes } = page.kind === 'html' ? ofHtml(page) : ofText(page);
  const language = languageOf(code);
  const article: Article = {
    version: 1,
    id: page.id,
    url: page.url ?? facts.url ?? null,
    path: page.path,
    outlet: page.outlet ?? facts.outlet ?? hostOf(page.url ?? facts.url),
    title,
    byline: page.byline ?? facts.byline ?? bylineIn(text, blocks),
    published:
      page.published ?? facts.published ?? dayFound(page.kind, { text, blocks, url: page.url ?? facts.url }, language),
    modified: page.modified ?? facts.modified ?? null,
    language: code,
    ...filingOf(facts),
    source: {
      sha256: page.sha256,
      ...(page.fetched ? { fetched: page.fetched } : {}),
      ...(page.archived ? { archived: page.archived } : {}),
    },
    versionOf: null,
    corrections: correctionsIn(blocks),
    text,
    textVersion,
    blocks,
    credits: [],
    quotes: [],
    attributions: [],
    figures: [],
    skipped: [],
  };
  const doc = analyse(text, language.tagger, language.text);
  article.credits = findCredits(article, doc, language.lineage);
  return { article, doc, names: findNames(doc, language.names), language, notes };
}

/** The day of a page whose metadata names none: in its address, or beside its title. */
function dayFound(
  kind: Page['kind'],
  { text, blocks, url }: { text: string; blocks: readonly Block[]; url: string | null | undefined },
  language: Language,
): string | null {
  const shown = kind === 'html' ? shownDate : publishedIn;
  return dateInAddress(url) ?? shown(text, blocks, language);
}

type Facts = Partial<
  Pick<
    PageFacts,
    'url' | 'outlet' | 'byline' | 'published' | 'modified' | 'section' | 'keywords' | 'licence' | 'basedOn'
  >
>;

/** What a page says of its place among others; left out where it says nothing. */
function filingOf({ section, keywords, licence, basedOn }: Facts): Partial<Article> {
  return {
    ...(section ? { section } : {}),
    ...(keywords?.length ? { keywords } : {}),
    ...(licence ? { licence } : {}),
    ...(basedOn ? { basedOn } : {}),
  };
}

interface Content {
  text: string;
  textVersion: number;
  blocks: Block[];
  title: string | null;
  /** BCP 47. */
  code: string | null;
  facts: Facts;
  notes: PageNote[];
}

function ofText(page: Page): Content {
  const text = page.content;
  const code = page.language ?? detectLanguage(text);
  const { blocks, title } = labelLines(text, languageOf(code), page.title ?? null);
  return {
    text,
    textVersion: 0,
    blocks,
    title: page.title ?? title,
    code,
    facts: { outlet: mastheadIn(text, blocks) },
    notes: [],
  };
}

function ofHtml(page: Page): Content {
  const { text, textVersion, blocks, facts, notes } = readHtml(page.content, page.title ?? null);
  const title = page.title ?? facts.title;
  const body = blocks.filter(({ kind }) => kind === 'body').map(({ start, end }) => text.slice(start, end));
  const code = page.language ?? detectLanguage(body.join('')) ?? facts.language;
  return { text, textVersion, blocks, title, code, facts, notes };
}

function correctionsIn(blocks: readonly Block[]): Span[] {
  return blocks.filter(({ rule }) => rule === 'correction').map(boundsOf);
}

/** The host of an address without "www.": the outlet, where nothing else names it. */
function hostOf(url: string | null | undefined): string | null {
  return url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') || null : null;
}
