import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Command, CommanderError, Option } from 'commander';
import type { Reading } from './articles/reading.js';
import { versionMarker } from './articles/versions.js';
import { compare, group, read, readingProblems } from './compare.js';
import { COMPARE_EXAMPLES, GROUP_EXAMPLES, INPUTS, READ_EXAMPLES } from './help.js';
import { checkOut, emit, emitFolder, isFolder, openSink, progress, stopCleanly } from './output.js';
import type { Page } from './pages/page.js';
import { type IntakeOptions, readPages } from './pages/readPages.js';
import { readUrls } from './pages/readUrls.js';
import type { Article, Decision, Problem, Report } from './types.js';
import { VERSION } from './version.js';
import { toCsv } from './views/csv.js';
import { explain, explainAsRows } from './views/explain/explain.js';
import { MOST_IN_ONE_FILE, toHtmlFolder } from './views/html/folder.js';
import { toHtml } from './views/html/html.js';
import { toJson, toJsonLines } from './views/json.js';
import { toMarkdown } from './views/markdown/markdown.js';
import { toTerminal } from './views/terminal/terminal.js';

const DEFAULT_REPORT = 'variorum-report.html';

/** The views that are one text, by the name that `--format` takes. */
const FORMATS: Record<string, (report: Report) => string> = {
  html: (report) => toHtml(report),
  json: toJson,
  jsonl: toJsonLines,
  markdown: toMarkdown,
  csv: toCsv,
};

interface Options {
  format?: string;
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

/** The command line: arguments in, a view out. Sets the exit status; never prints a stack trace for an input. */
export async function main(argv: readonly string[]): Promise<void> {
  stopCleanly();
  try {
    await commandLine().parseAsync(argv);
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
    else {
      process.stderr.write(`variorum: ${(error as Error).message}\n`);
      process.exitCode = 2;
    }
  }
}

/** The commands and their options; docs/cli.md is made from its help. */
export function commandLine(): Command {
  const program = new Command('variorum')
    .description(
      "Reads many outlets' reports of one event and shows who says what, according to whom, and who copied it.",
    )
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', '\nvariorum COMMAND --help tells more, with examples.')
    .showHelpAfterError('(variorum --help tells what there is)')
    .exitOverride();
  const groupBy = () =>
    new Option(
      '--group-by <field>',
      'trust a grouping: a field of the JSON lines, "folder", or "all" (these are one event)',
    );
  const out = (what: string) => new Option('--out <file>', what);
  withInputs(
    program.command('compare'),
    'the whole way: a summary on the terminal and an HTML report',
    COMPARE_EXAMPLES,
  )
    .addOption(new Option('--format <view>', 'print one view instead').choices(Object.keys(FORMATS)))
    .addOption(
      out(
        `the file to write (default: ${DEFAULT_REPORT}, for more than ${MOST_IN_ONE_FILE} stories a folder of that name; with --format: standard output)`,
      ),
    )
    .addOption(groupBy())
    .addOption(new Option('--decisions <file>', 'corrections by hand, one a line of JSON (docs/decisions.md)'))
    .action(runCompare);
  withInputs(program.command('read'), 'stops after figures: one article a line (JSON lines)', READ_EXAMPLES)
    .addOption(out('the file to write (default: standard output)'))
    .addOption(
      new Option('--explain [what]', 'tell in words why: all, or an id, "@" and an offset, or a text ("1,351")'),
    )
    .addOption(new Option('--row', 'with --explain: as rows of a test'))
    .action(runRead);
  withInputs(program.command('group'), 'stops after stories: {"id", "story"} a line', GROUP_EXAMPLES)
    .addOption(out('the file to write (default: standard output)'))
    .addOption(groupBy())
    .action(runGroup);
  return program;
}

function withInputs(command: Command, description: string, examples: string): Command {
  return command
    .description(description)
    .argument('[input...]', 'files, folders, globs, JSON lines, addresses or -')
    .option('--urls <file>', 'a file with one address a line, fetched after the inputs')
    .option('--follow', 'fetch what feeds and sitemaps list')
    .option('--cache <folder>', 'keep fetched pages here, and ask only for what has changed')
    .option('--delay <seconds>', 'between two requests to one host (default: 1)')
    .option('--allow-private', 'fetch from private and loopback addresses too')
    .addHelpText('after', INPUTS + examples)
    .exitOverride();
}

async function runCompare(inputs: string[], given: Options): Promise<void> {
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
  if (format) return emit(FORMATS[format]!(report), out);
  if (readings.length === 0) return;
  const written = await writeReport(report, out);
  await emit(toTerminal(report, { width: terminalWidth(), colour: wantsColour() }));
  await emit(`${written}\n`);
}

/** One file, or for many stories a folder of files; returns what to open. */
async function writeReport(report: Report, out = DEFAULT_REPORT): Promise<string> {
  if (report.stories.length > MOST_IN_ONE_FILE) return emitFolder(toHtmlFolder(report), out.replace(/\.html?$/iu, ''));
  await emit(toHtml(report), out);
  return out;
}

/** The decisions of a file; the reader of such files is loaded only where there is one. */
async function decisionsOf(file: string | undefined): Promise<{ decisions: Decision[]; problems: Problem[] }> {
  if (file === undefined) return { decisions: [], problems: [] };
  const { readDecisions } = await import('./pages/readDecisions.js');
  return readDecisions(file);
}

async function runRead(inputs: string[], given: Options): Promise<void> {
  const { out, explain: wanted, row } = given;
  await checkOut(out);
  const sink = await openSink(out);
  let found = false;
  for await (const { reading } of readEach(inputs, given)) {
    const line = lineOf(reading.article, wanted, row);
    found ||= line !== '';
    await sink.write(line);
  }
  await sink.close();
  if (found || typeof wanted !== 'string') return;
  process.stderr.write(`variorum: nothing that was read here is, holds or stands at "${wanted}"\n`);
  process.exitCode = 1;
}

/** An article as a line of JSON, or explained. */
function lineOf(article: Article, wanted: string | true | undefined, row = false): string {
  if (wanted === undefined) return `${JSON.stringify(article)}\n`;
  return (row ? explainAsRows : explain)(article, wanted === true ? undefined : wanted);
}

async function runGroup(inputs: string[], given: Options): Promise<void> {
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
