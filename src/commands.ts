import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Reading } from './articles/reading.js';
import { versionMarker } from './articles/versions.js';
import { compare, decider, group, read, readingProblems } from './compare.js';
import {
  checkOut,
  DEFAULT_REPORT,
  emit,
  emitFolder,
  isFolder,
  MOST_IN_ONE_FILE,
  openSink,
  progress,
  type View,
} from './output.js';
import type { Page } from './pages/page.js';
import { type IntakeOptions, readPages } from './pages/readPages.js';
import { readUrls } from './pages/readUrls.js';
import type { Article, Decision, Problem, Report } from './types.js';
import { toCsv } from './views/csv.js';
import { explain } from './views/explain/explain.js';
import { explainAsRows, type RowPage } from './views/explain/rows.js';
import { toHtmlFolder } from './views/html/folder.js';
import { toHtml } from './views/html/html.js';
import { toJson, toJsonLines } from './views/json.js';
import { toMarkdown } from './views/markdown/markdown.js';
import { toTerminal } from './views/terminal/terminal.js';

/** The views that are one text, by the name that `--format` takes. */
const FORMATS: Record<View, (report: Report) => string> = {
  html: (report) => toHtml(report),
  json: toJson,
  jsonl: toJsonLines,
  markdown: toMarkdown,
  csv: toCsv,
};

/** What the command line gives to a command. */
export interface Options {
  format?: View;
  out?: string;
  groupBy?: string;
  decisions?: string;
  explain?: string | true;
  row?: boolean;
  urls?: string;
  follow?: boolean;
  cache?: string;
  delay?: string;
  allowPrivate?: boolean;
}

/** Reads, compares, and writes one view or the report with a summary. */
export async function runCompare(inputs: string[], given: Options): Promise<void> {
  const { format, groupBy, decisions: file } = given;
  const out =
    given.out !== undefined && (await isFolder(given.out))
      ? join(given.out, format ? `variorum.${format}` : DEFAULT_REPORT)
      : given.out;
  if (out !== given.out) await mkdir(given.out!, { recursive: true });
  await checkOut(out);
  const decided = await decisionsOf(file);
  const { readings, keys, problems } = await readAll(inputs, given);
  const options = { ...(groupBy === undefined ? {} : { groupBy }), ...(file === undefined ? {} : { decisions: file }) };
  const report = compare(readings, {
    keys,
    problems: [...decided.problems, ...problems],
    options,
    decisions: decided.decisions,
  });
  report.problems.filter(({ kind }) => kind === 'decision').forEach(tell);
  if (format) return emit(FORMATS[format](report), out);
  if (readings.length === 0) return;
  const written = await writeReport(report, out, given.out?.endsWith('/') ? given.out : undefined);
  await emit(toTerminal(report, { width: terminalWidth(), colour: wantsColour() }));
  await emit(`${written}\n`);
}

/** One file, or for many stories a folder of files, the one that was asked for where one was; returns what to open. */
async function writeReport(
  report: Report,
  out = DEFAULT_REPORT,
  folder = out.replace(/\.html?$/iu, ''),
): Promise<string> {
  if (report.stories.length > MOST_IN_ONE_FILE) return emitFolder(toHtmlFolder(report), folder);
  await emit(toHtml(report), out);
  return out;
}

/** The decisions of a file; the reader of such files is loaded only where there is one. */
async function decisionsOf(file: string | undefined): Promise<{ decisions: Decision[]; problems: Problem[] }> {
  if (file === undefined) return { decisions: [], problems: [] };
  const { readDecisions } = await import('./pages/readDecisions.js');
  return readDecisions(file);
}

/** Writes articles as they are read. */
export async function runRead(inputs: string[], given: Options): Promise<void> {
  const { out, explain: wanted, row } = given;
  await checkOut(out);
  const decided = await decisionsOf(given.decisions);
  const { decide, strays } = decider(decided.decisions);
  decided.problems.forEach(tell);
  const sink = await openSink(out);
  let found = false;
  for await (const { reading } of readEach(inputs, given)) {
    decide(reading.article).forEach(tell);
    const line = lineOf(reading.article, wanted, row);
    found ||= line !== '';
    await sink.write(line);
  }
  await sink.close();
  strays().forEach(tell);
  if (found || typeof wanted !== 'string') return;
  process.stderr.write(`variorum: nothing that was read here is, holds or stands at "${wanted}"\n`);
  process.exitCode = 1;
}

/** An article as a line of JSON, or explained. */
function lineOf(article: Article, wanted: string | true | undefined, row = false): string {
  if (wanted === undefined) return `${JSON.stringify(article)}\n`;
  const what = wanted === true ? undefined : wanted;
  return row ? explainAsRows(article, readRow, what) : explain(article, what);
}

/** The text of a row, read as the tests of rows read it. */
export function readRow({ text: content, language, published }: RowPage): Article {
  const page: Page = { name: 'row', id: 'row', kind: 'text', content, sha256: '', path: null };
  return read({ ...page, ...(language ? { language } : {}), ...(published ? { published } : {}) }).article;
}

/** Writes which story each article tells. */
export async function runGroup(inputs: string[], given: Options): Promise<void> {
  const { readings, keys } = await readAll(inputs, given);
  const storyOf = new Map(
    group(readings, keys).flatMap(({ id, members }) => members.map(({ article }) => [article.id, id] as const)),
  );
  const lines = readings.map(
    ({ article: { id } }) => `${JSON.stringify({ version: 1, id, story: storyOf.get(id) })}\n`,
  );
  await emit(lines.join(''), given.out);
}

/** All pages, read; the grouping that came with them, and what went wrong. */
async function readAll(inputs: readonly string[], given: Options) {
  const readings: Reading[] = [];
  const keys = new Map<string, string>();
  const problems: Problem[] = [];
  for await (const { page, reading } of readEach(inputs, given, problems)) {
    readings.push(reading);
    if (page.key !== undefined) keys.set(page.id, page.key);
  }
  return { readings, keys, problems };
}

/** Pages one by one, read; what went wrong is told at once and kept in `problems`. */
async function* readEach(
  inputs: readonly string[],
  given: Options,
  problems: Problem[] = [],
): AsyncGenerator<{ page: Page; reading: Reading }> {
  const bar = progress();
  const report = (found: Problem) => {
    bar.clear();
    tell(found);
    problems.push(found);
  };
  const mark = versionMarker();
  let count = 0;
  const all = [...inputs, ...(given.urls === undefined ? [] : await readUrls(given.urls))];
  if (all.length === 0) throw new Error('nothing to read: name files, folders or addresses, or - for standard input');
  for await (const intake of readPages(all, intakeOptions(given))) {
    if ('problem' in intake) {
      report(intake.problem);
      continue;
    }
    const { page } = intake;
    bar.tick(`${++count} articles, reading ${page.name}`);
    const reading = readOrProblem(page);
    if ('message' in reading) {
      report(reading);
      continue;
    }
    mark(reading.article);
    for (const found of readingProblems(reading)) tell(found);
    yield { page, reading };
  }
  bar.clear();
}

/** What the command line says about how pages are read. Throws for a delay that is no number. */
function intakeOptions({ groupBy, follow, cache, delay, allowPrivate }: Options): IntakeOptions {
  if (delay !== undefined && !(Number(delay) >= 0)) throw new Error(`--delay takes seconds, not "${delay}"`);
  const fetching = {
    ...(cache === undefined ? {} : { cache }),
    ...(delay === undefined ? {} : { delay: Number(delay) }),
    ...(allowPrivate ? { allowPrivate } : {}),
  };
  return { ...(groupBy === undefined ? {} : { groupBy }), ...(follow ? { follow } : {}), fetching };
}

/** One page that the program fails on must not cost the others. */
function readOrProblem(page: Page): Reading | Problem {
  try {
    return read(page);
  } catch (error) {
    const message = `could not be read: a fault of Variorum's own (${(error as Error).message}); please report it with the page`;
    return { page: page.name, kind: 'unreadable', message };
  }
}

/** A problem on standard error; one that lost a page sets exit status 1. */
function tell({ page, kind, message }: Problem): void {
  process.stderr.write(`variorum: ${page} ${message}\n`);
  if (kind === 'unreadable' || kind === 'empty' || kind === 'limit') process.exitCode = 1;
}

/** Columns of the terminal, or as COLUMNS says; 100 where neither is known. */
function terminalWidth(): number {
  return process.stdout.columns ?? (Number(process.env.COLUMNS) || 100);
}

/** Colour only on a terminal, and never where NO_COLOR is set (no-color.org). */
function wantsColour(): boolean {
  return process.stdout.isTTY === true && !process.env.NO_COLOR;
}
