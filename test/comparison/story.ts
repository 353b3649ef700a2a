import { compare, read } from '../../src/compare.js';
import type { Question, Report } from '../../src/types.js';

/** The report of one story of invented texts, one a day from 10 May 2031 on; of one day where a text begins with "|". */
function reportOf(...texts: string[]): Report {
  const pages = texts.map((text, i) => ({
    name: `a${i}`,
    id: `a${i}`,
    kind: 'text' as const,
    content: `${text.replace(/^\|/u, '')}\n`,
    sha256: '',
    path: null,
    language: 'en',
    published: `2031-05-${10 + (text.startsWith('|') ? 0 : i)}`,
  }));
  return compare(pages.map(read), { keys: new Map(pages.map(({ id }) => [id, 'story'])) });
}

/** Its questions. */
export const questionsOf = (...texts: string[]): Question[] => reportOf(...texts).stories[0]!.questions;
