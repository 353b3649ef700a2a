import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, rmSync } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Writable } from 'node:stream';

/** The report that is written where no file is named. */
export const DEFAULT_REPORT = 'variorum-report.html';

/** More stories than this make a folder of files instead of one file. */
export const MOST_IN_ONE_FILE = 20;

/** The views that are one text, by the name that `--format` takes. */
export const VIEWS = ['html', 'json', 'jsonl', 'markdown', 'csv'] as const;
/** One of them. */
export type View = (typeof VIEWS)[number];

/** Where results go, piece by piece. */
export interface Sink {
  write(text: string): Promise<void>;
  /** Ends it; a file stands under its name only from here on. */
  close(): Promise<void>;
}

/** Temporary files that are being written: removed when the program is stopped by Ctrl-C. */
const unfinished = new Set<string>();

/** A file, written to a temporary name beside it and renamed when whole; or standard output. Errors name the file. */
export async function openSink(path?: string): Promise<Sink> {
  if (path === undefined) return { write: (text) => writeTo(process.stdout, text), close: async () => {} };
  const temporary = `${path}.${randomBytes(4).toString('hex')}.part`;
  const fail = (error: unknown) =>
    new Error(`${path} cannot be written (${(error as NodeJS.ErrnoException).code ?? (error as Error).message})`);
  const stream = createWriteStream(temporary);
  await once(stream, 'open').catch((error: unknown) => Promise.reject(fail(error)));
  unfinished.add(temporary);
  let failure: unknown = null;
  stream.on('error', (error) => {
    failure = error;
  });
  return {
    write: async (text) => {
      if (failure) throw fail(failure);
      await writeTo(stream, text);
    },
    close: async () => {
      await new Promise<void>((resolve) => stream.end(resolve));
      if (!failure) await rename(temporary, path).catch((error: unknown) => (failure = error));
      unfinished.delete(temporary);
      if (!failure) return;
      await rm(temporary, { force: true });
      throw fail(failure);
    },
  };
}

/** Fails at once, and says why, where a file cannot be written in the end: before pages are read, not after. */
export async function checkOut(path: string | undefined): Promise<void> {
  if (path === undefined) return;
  const folder = dirname(path);
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory()) throw new Error(`${path} cannot be written: there is no folder ${folder}`);
  const own = await stat(path).catch(() => null);
  if (own?.isDirectory()) throw new Error(`${path} cannot be written: it is a folder`);
}

/** True where a path means a folder: it ends like one, or there is one. */
export async function isFolder(path: string): Promise<boolean> {
  return /[/\\]$/u.test(path) || Boolean((await stat(path).catch(() => null))?.isDirectory());
}

/** Writes a whole text to a file or to standard output. */
export async function emit(text: string, path?: string): Promise<void> {
  const sink = await openSink(path);
  await sink.write(text);
  await sink.close();
}

/** Writes the files of a folder, each as it is made, into a folder that is made where there is none. Returns the path of the last file. */
export async function emitFolder(files: Iterable<{ path: string; text: string }>, folder: string): Promise<string> {
  let last = folder;
  for (const { path, text } of files) {
    last = join(folder, path);
    await mkdir(dirname(last), { recursive: true }).catch((error: NodeJS.ErrnoException) => {
      throw new Error(`${dirname(last)} cannot be made (${error.code ?? error.message})`);
    });
    await emit(text, last);
  }
  return last;
}

/** Writes, and waits while the reader is busy; an error ends the waiting, and whoever opened the stream hears of it. */
async function writeTo(stream: Writable, text: string): Promise<void> {
  if (text !== '' && !stream.write(text)) await once(stream, 'drain').catch(() => {});
}

/** A reader that has gone away ("| head") or a Ctrl-C ends the program quietly and leaves nothing half-written. */
export function stopCleanly(): void {
  const stop = (status: number) => {
    for (const path of unfinished) rmSync(path, { force: true });
    process.exit(status);
  };
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE' || error.code === 'EIO') stop(0);
      throw error;
    });
  }
  process.once('SIGINT', () => stop(130));
  process.once('SIGTERM', () => stop(143));
}

/** Progress on standard error, only where that is a terminal; one line that is written over. */
export function progress(): { tick(what: string): void; clear(): void } {
  if (!process.stderr.isTTY) return { tick: () => {}, clear: () => {} };
  const clear = () => void process.stderr.write('\r\u001b[K');
  return {
    tick: (what) => void process.stderr.write(`\r\u001b[K${what.slice(0, (process.stderr.columns ?? 80) - 1)}`),
    clear,
  };
}
