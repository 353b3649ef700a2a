import type { Problem } from '../types.js';

/** One page as it came in, before anything is read in it. */
export interface Page {
  /** What a problem calls it: a path, or a path and a line. */
  name: string;
  id: string;
  kind: 'text' | 'html';
  content: string;
  sha256: string;
  path: string | null;
  url?: string;
  outlet?: string;
  title?: string;
  byline?: string;
  published?: string;
  modified?: string;
  language?: string;
  fetched?: string;
  archived?: string;
  /** The grouping that was given with the input (`--group-by`). */
  key?: string;
}

/** What comes out of intake: pages in input order, and what could not be read. */
export type Intake = { page: Page } | { problem: Problem };
