import { languageOf } from '../languages/languages.js';
import type { Page } from '../pages/page.js';
import { analyse } from '../text/analyse.js';
import type { Article } from '../types.js';
import type { Reading } from './reading.js';

/** A page's text, blocks and metadata as an article, with nothing read in it yet. */
export function makeArticle(page: Page): Reading {
  const text = page.content;
  const language = languageOf(page.language ?? 'en');
  const article: Article = {
    version: 1,
    id: page.id,
    url: page.url ?? null,
    path: page.path,
    outlet: page.outlet ?? null,
    title: page.title ?? null,
    byline: page.byline ?? null,
    published: page.published ?? null,
    modified: page.modified ?? null,
    language: language.code,
    source: { sha256: page.sha256 },
    versionOf: null,
    corrections: [],
    text,
    textVersion: 0,
    blocks: [{ start: 0, end: text.length, kind: 'body', rule: 'whole-text' }],
    credits: [],
    quotes: [],
    attributions: [],
    figures: [],
    skipped: [],
  };
  return { article, doc: analyse(text, language.tagger, language.text), language };
}
