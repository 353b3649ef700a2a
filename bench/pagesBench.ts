import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { detect } from 'tinyld/light';
import { type HtmlArticle, readHtml } from '../src/articles/html/htmlArticle.js';
import { detectLanguage } from '../src/articles/language.js';
import { type Row, rowsOf } from './data.js';
import type { JobContext } from './jobs.js';
import { Tally } from './score/counts.js';

const flat = (text: string) => text.replace(/\s+/gu, ' ');

/** Time and text of one way to read pages. */
interface Way {
  name: string;
  bodyOf: (html: string) => string;
  times: number[];
}

/**
 * Segments that must and must not stand in the body (`segments`; `.en`, `.de`, `.other` by the language of the page), beside Readability
 * with linkedom on the same pages in the same run. A page that a way throws on counts as empty.
 */
export function scorePages({ folder, say }: JobContext): Tally | null {
  const rows = rowsOf(folder, 'pages.jsonl.gz');
  const tally = new Tally();
  const ours: Way = { name: 'segments', bodyOf: (html) => bodyOf(readHtml(html)), times: [] };
  const theirs: Way = { name: 'readability', bodyOf: readability, times: [] };
  for (const row of rows) {
    const language = languageOf(row.html ?? '');
    for (const way of [ours, theirs]) {
      const text = flat(timed(way, row));
      const [found, wrong] = [row.with ?? [], row.without ?? []].map((segments) =>
        segments.filter((segment) => text.includes(flat(segment))),
      ) as [string[], string[]];
      for (const name of [way.name, `${way.name}.${language}`])
        tally.add(name, found.length, found.length + wrong.length, row.with?.length ?? 0);
      if (way !== ours) continue;
      for (const segment of row.with ?? []) if (!found.includes(segment)) say('missed', row.id, segment);
      for (const segment of wrong) say('extra', row.id, segment);
    }
  }
  if (rows.length > 0) for (const way of [ours, theirs]) tellTimes(way);
  return rows.length ? tally : null;
}

function bodyOf({ text, blocks }: HtmlArticle): string {
  return blocks.flatMap(({ kind, start, end }) => (kind === 'body' ? [text.slice(start, end)] : [])).join('\n');
}

function readability(html: string): string {
  // linkedom's document has what Readability uses of one, not all that its types ask for
  const { document } = parseHTML(html) as unknown as { document: ConstructorParameters<typeof Readability>[0] };
  return new Readability(document).parse()?.textContent ?? '';
}

function timed({ bodyOf: read, times }: Way, { html = '' }: Row): string {
  const started = performance.now();
  try {
    return read(html);
  } catch {
    return '';
  } finally {
    times.push(performance.now() - started);
  }
}

/** Characters of a page by which its language is told. */
const SAMPLE = 8_000;

function languageOf(html: string): 'en' | 'de' | 'other' {
  const { text, blocks } = readHtml(html);
  const body = bodyOf({ text, blocks } as HtmlArticle);
  if (detectLanguage(body) === 'en') return 'en';
  // by the library alone: the groups of the table stay the same when a language gets a pack
  const letters =
    body
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const code = detect(letters.join(' '));
  return code === 'de' || code === 'en' ? code : 'other';
}

function tellTimes({ name, times }: Way): void {
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  const memory = Math.round(process.memoryUsage().rss / 1024 / 1024);
  console.log(
    `  ${name}: ${mean.toFixed(1)} ms a page, slowest ${Math.max(...times).toFixed(0)} ms (${memory} MB resident, all rows in memory)`,
  );
}
