import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { makeArticle } from '../../src/articles/makeArticle.js';
import { readPages } from '../../src/pages/readPages.js';

/** Name of what a case expects; beside it stands one file of any other name, the source. */
export const EXPECTED = 'expected.txt';

/** The folders of cases below one, in order of their names. */
export function casesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** What the program reads in a source, for people to read: the facts, then every line of the page with its label and the rule that gave it. */
export async function tellSource(path: string): Promise<string> {
  const parts: string[] = [];
  for await (const intake of readPages([path])) {
    if ('problem' in intake) parts.push(`problem: ${intake.problem.kind}: ${intake.problem.message}\n`);
    else {
      const { article, notes = [] } = makeArticle(intake.page);
      const { title, outlet, byline, published, modified, url, language } = article;
      const facts = Object.entries({ title, outlet, byline, published, modified, url, language });
      const blocks = article.blocks.map(({ kind, rule, start, end }) => `[${kind}: ${rule}] ${article.text.slice(start, end).trim()}`);
      parts.push([...facts.map(([name, value]) => `${name}: ${value ?? '-'}`), ...notes.map(({ message }) => `note: ${message}`), '', ...blocks, ''].join('\n'));
    }
  }
  return parts.join('\n');
}

/** The source of a case: the one file that is neither what is expected nor what was received. */
export function sourceOf(folder: string): string {
  const sources = readdirSync(folder).filter((name) => name !== EXPECTED && !name.includes('.received.'));
  if (sources.length !== 1) throw new Error(`${folder} must hold one source beside ${EXPECTED}, not ${sources.length}`);
  return join(folder, sources[0]!);
}
