import type { Problem } from '../types.js';

/** One page as it came in, before anything is read in it. */
export interface Page {
  /** What a problem calls it: a path, or a path and a line. */
  name: string;
  id: string;
  kind: 'text' | 'html';
  content: string;
  /** Of the bytes as they came in. */
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

/** What comes out of intake, in input order: pages, and what could not be read or was guessed. */
export type Intake = { page: Page } | { problem: Problem };

/** A problem with a page, to be reported. */
export function problem(page: string, kind: Problem['kind'], message: string): Intake {
  return { problem: { page, kind, message } };
}
