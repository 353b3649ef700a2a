import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { decode } from './decode.js';
import { ADDRESS, expandInputs, type InputFile, reasonOf } from './expandInputs.js';
import type { PageFetcher } from './fetching/fetchPages.js';
import type { FetchOptions } from './fetching/request.js';
import { idOfAddress, sha256 } from './hashes.js';
import type { InputLine, parseInputLine } from './inputLine.js';
import { byteLines } from './jsonLines.js';
import { MAX_PAGE_BYTES, megabytes } from './limits.js';
import { type Intake, type Page, problem } from './page.js';
import { type Links, pagesOfArchive, pagesOfBytes } from './pagesOfBytes.js';

/** How pages are read. */
export interface IntakeOptions {
  /** A field of the JSON lines, `folder` or `all`: gives each page its `key`. */
  groupBy?: string;
  /** Where `-` is read from. */
  stdin?: Readable;
  /** How addresses are fetched. */
  fetching?: FetchOptions;
  /** Fetches what feeds and sitemaps list. */
  follow?: boolean;
}

interface Context {
  options: IntakeOptions;
  /** Opened at the first address, closed at the end. */
  open: { fetcher: PageFetcher | null };
  /** 1 inside a list of addresses: a list in a list is not followed. */
  depth: number;
}

/**
 * Reads files, folders, globs, JSON lines and `-` (standard input), one page after the other in the order of the inputs.
 * Never throws for an input: what cannot be read comes out as a problem, and the rest is read.
 */
export async function* readPages(inputs: readonly string[], options: IntakeOptions = {}): AsyncGenerator<Intake> {
  const { files, problems } = await expandInputs(inputs);
  yield* problems;
  const taken = new Map<string, string>();
  const context: Context = { options, open: { fetcher: null }, depth: 0 };
  try {
    for (const file of files) for await (const intake of readInput(file, context)) yield* withOwnId(intake, taken);
  } finally {
    await context.open.fetcher?.close();
  }
}

/** Two pages of one id: both are read, the second under a new id, and it is said. */
function* withOwnId(intake: Intake, taken: Map<string, string>): Generator<Intake> {
  if ('problem' in intake) return yield intake;
  const { page } = intake;
  const first = taken.get(page.id);
  if (first !== undefined) {
    const given = page.id;
    for (let n = 2; taken.has(page.id); n++) page.id = `${given}~${n}`;
    yield problem(page.name, 'input', `has the id "${given}" of ${first}; it is read as "${page.id}"`);
  }
  taken.set(page.id, page.name);
  yield intake;
}

async function* readInput(file: InputFile, context: Context): AsyncGenerator<Intake> {
  const { path } = file;
  try {
    if (path === '-') yield* readStandardInput(context.options);
    else if (ADDRESS.test(path)) yield* readAddress(path, context);
    else if (/\.(?:jsonl|ndjson)(?:\.gz)?$/iu.test(path)) yield* readLines(openFile(path), path, context.options);
    else if (/\.warc(?:\.gz)?$/iu.test(path))
      yield* withLinks(
        pagesOfArchive(createReadStream(path), { name: path, id: file.id, path, ...keyOfFile(path, context.options) }),
        context,
      );
    else yield* readWholeFile(file, context);
  } catch (error) {
    yield problem(path, 'unreadable', reasonOf(error as NodeJS.ErrnoException));
  }
}

function openFile(path: string): Readable {
  const file = createReadStream(path);
  if (!/\.gz$/iu.test(path)) return file;
  // errors reach the reader of the unpacked stream
  return pipeline(file, createGunzip(), () => {});
}

async function* readWholeFile({ path, id }: InputFile, context: Context): AsyncGenerator<Intake> {
  const { size } = await stat(path);
  if (size > MAX_PAGE_BYTES) return yield tooLarge(path, size);
  const key = keyOfFile(path, context.options);
  if (context.options.groupBy && key.key === undefined)
    yield problem(path, 'input', `has no field "${context.options.groupBy}": it is grouped by what it tells`);
  yield* withLinks(pagesOfBytes(await readFile(path), { name: path, id, path, ...key }), context);
}

function keyOfFile(path: string, { groupBy }: IntakeOptions): { key?: string } {
  if (groupBy === 'folder') return { key: basename(dirname(path)) || '.' };
  return groupBy === 'all' ? { key: 'all' } : {};
}

/** A page from its address. Pages that it lists are fetched where that was asked for. */
async function* readAddress(address: string, context: Context): AsyncGenerator<Intake> {
  // loaded only here: reading files needs no network
  const { openFetcher } = await import('./fetching/fetchPages.js');
  context.open.fetcher ??= openFetcher(context.options.fetching);
  try {
    const { url, bytes, contentType, fetched } = await context.open.fetcher.fetch(address);
    const fields = {
      name: address,
      id: idOfAddress(address),
      path: null,
      url,
      fetched,
      ...(context.options.groupBy === 'all' ? { key: 'all' } : {}),
    };
    yield* withLinks(pagesOfBytes(bytes, fields, { contentType }), context);
  } catch (error) {
    const { kind = 'unreadable', message } = error as { kind?: 'unreadable' | 'limit'; message: string };
    yield problem(address, kind, message);
  }
}

/** Passes pages on; lists of addresses are fetched (`--follow`), or it is said how they would be. */
async function* withLinks(found: AsyncGenerator<Intake | Links>, context: Context): AsyncGenerator<Intake> {
  for await (const each of found) {
    if (!('links' in each)) yield each;
    else if (!context.options.follow || context.depth > 0)
      yield problem(each.from, 'input', `lists ${each.links.length} addresses; --follow fetches them`);
    else for (const link of each.links) yield* readAddress(link, { ...context, depth: 1 });
  }
}

function tooLarge(name: string, size: number): Intake {
  return problem(
    name,
    'limit',
    `is ${megabytes(size)} long; a page may have ${megabytes(MAX_PAGE_BYTES)} (many articles go into JSON lines, one a line)`,
  );
}

async function* readStandardInput(options: IntakeOptions): AsyncGenerator<Intake> {
  const name = 'standard input';
  const { stream, first } = await peek(options.stdin ?? process.stdin);
  if (first === '{') return yield* readLines(stream, name, options);
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of stream as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > MAX_PAGE_BYTES) return yield tooLarge(name, size);
    parts.push(part);
  }
  const fields = { name, id: 'stdin', path: null, ...(options.groupBy === 'all' ? { key: 'all' } : {}) };
  yield* withLinks(pagesOfBytes(Buffer.concat(parts), fields), { options, open: { fetcher: null }, depth: 0 });
}

/** The first character that is not white space decides whether a stream holds JSON lines; nothing of it is lost. */
async function peek(stream: Readable): Promise<{ stream: Readable; first: string }> {
  const { Readable: Streams } = await import('node:stream');
  const iterator = (stream as AsyncIterable<Buffer | string>)[Symbol.asyncIterator]();
  const start = await iterator.next();
  const head = start.done ? Buffer.alloc(0) : Buffer.from(start.value);
  async function* whole(): AsyncGenerator<Buffer> {
    yield head;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield Buffer.from(next.value);
  }
  return { stream: Streams.from(whole(), { objectMode: false }), first: head.toString('utf8').trimStart()[0] ?? '' };
}

async function* readLines(stream: Readable, path: string, options: IntakeOptions): AsyncGenerator<Intake> {
  // loaded only here: the schema validator costs a tenth of the time that five text files take
  const { parseInputLine } = await import('./inputLine.js');
  let lines = 0;
  for await (const { number, bytes } of byteLines(stream)) {
    const name = `${path}:${number}`;
    if (!bytes) yield problem(name, 'limit', `is longer than ${megabytes(MAX_PAGE_BYTES)}`);
    else if (bytes.length > 0 && bytes.some((byte) => byte > 32)) {
      lines++;
      const decoded = decode(bytes);
      if (!decoded) yield problem(name, 'unreadable', 'is not text');
      else yield* pageOfLine(parseInputLine(decoded.text), name, path, options);
    }
  }
  if (lines === 0) yield problem(path, 'empty', 'is empty');
}

type ParsedLine = ReturnType<typeof parseInputLine>;

function* pageOfLine(parsed: ParsedLine, name: string, path: string, options: IntakeOptions): Generator<Intake> {
  if ('wrong' in parsed) return yield problem(name, 'unreadable', parsed.wrong);
  const { line } = parsed;
  const html = typeof line.html === 'string';
  const content = (html ? line.html : line.text) as string;
  if (content.trim() === '') return yield problem(name, 'empty', 'has an empty text');
  if (content.length > MAX_PAGE_BYTES) return yield tooLarge(name, content.length);
  const key = keyOf(line, path, options.groupBy);
  if (options.groupBy && key === undefined)
    yield problem(name, 'input', `has no field "${options.groupBy}": it is grouped by what it tells`);
  const id = line.id === undefined ? idOfLine(line, name) : String(line.id);
  yield {
    page: {
      name,
      id,
      kind: html ? 'html' : 'text',
      content,
      sha256: sha256(content),
      path: null,
      ...stringFields(line),
      ...(key === undefined ? {} : { key }),
    },
  };
}

const FIELDS = [
  'url',
  'outlet',
  'title',
  'byline',
  'published',
  'modified',
  'language',
  'fetched',
  'archived',
] as const;

function stringFields(line: InputLine): Partial<Page> {
  return Object.fromEntries(
    FIELDS.flatMap((field) => (typeof line[field] === 'string' && line[field] !== '' ? [[field, line[field]]] : [])),
  );
}

function keyOf(line: InputLine, path: string, groupBy: string | undefined): string | undefined {
  if (groupBy === 'all') return 'all';
  const value = groupBy === undefined ? undefined : line[groupBy];
  if (value === undefined && groupBy === 'folder') return basename(dirname(path)) || '.';
  return value === undefined || value === null ? undefined : String(value);
}

/** A line without an id: a hash of its address, else its place. */
function idOfLine(line: InputLine, name: string): string {
  return typeof line.url === 'string' && line.url ? idOfAddress(line.url) : basename(name);
}
