/**
 * The data contract, version 1. Every offset counts UTF-16 code units of the article's `text`; every `end` is exclusive.
 * A missing value is `null` or left out. docs/data-contract.md and docs/report.schema.json are made from this file and its parts in types/, which nothing else imports.
 */

import type { Article } from './types/article.js';
import type { Story } from './types/story.js';

export type * from './types/article.js';
export type * from './types/decision.js';
export type * from './types/story.js';

/** Something that could not be read or done as asked. */
export interface Problem {
  /** Where: a file, a line of a file, a URL. */
  page: string;
  kind: 'unreadable' | 'empty' | 'language' | 'input' | 'limit' | 'decision';
  message: string;
}

/** The whole comparison. */
export interface Report {
  version: 1;
  made: { variorum: string; languages: string[]; options: Record<string, string> };
  articles: Article[];
  stories: Story[];
  problems: Problem[];
}
