import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { glob } from 'tinyglobby';
import type { Intake, Page } from './page.js';

/** Reads files, folders, globs and JSON lines, in the order of the inputs; within a folder by name. */
export async function* readPages(inputs: readonly string[]): AsyncGenerator<Intake> {
  for (const input of inputs) {
    for (const path of await pathsOf(input)) yield* readFilePages(path);
  }
}

async function pathsOf(input: string): Promise<string[]> {
  const found = await stat(input).catch(() => null);
  if (found?.isFile()) return [input];
  const pattern = found?.isDirectory() ? `${input.replace(/\/$/u, '')}/**/*.{txt,html,jsonl}` : input;
  return (await glob(pattern, { onlyFiles: true, expandDirectories: false })).sort();
}

async function* readFilePages(path: string): AsyncGenerator<Intake> {
  const bytes = await readFile(path);
  const content = bytes.toString('utf8');
  if (path.endsWith('.jsonl')) {
    for (const [i, line] of content.split('\n').entries())
      if (line.trim()) yield { page: pageOfLine(line, `${path}:${i + 1}`) };
    return;
  }
  const id = basename(path, extname(path));
  yield {
    page: { name: path, id, kind: /\.html?$/u.test(path) ? 'html' : 'text', content, sha256: sha256(bytes), path },
  };
}

function pageOfLine(line: string, name: string): Page {
  const given = JSON.parse(line) as Partial<Page> & { text?: string; html?: string };
  const { text, html, ...fields } = given;
  return {
    ...fields,
    name,
    id: given.id ?? name,
    kind: html === undefined ? 'text' : 'html',
    content: html ?? text ?? '',
    sha256: sha256(line),
    path: null,
  };
}

function sha256(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
