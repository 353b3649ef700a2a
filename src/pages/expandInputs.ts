import { stat } from 'node:fs/promises';
import { basename, dirname, extname, isAbsolute, join, relative, resolve } from 'node:path';
import { glob } from 'tinyglobby';
import { countsOf } from '../text/grouping.js';
import { idOfAddress } from './hashes.js';
import { type Intake, problem } from './page.js';

/** A file to be read, with the id that its page gets. */
export interface InputFile {
  path: string;
  id: string;
}

/** Files that are taken out of a folder; a file that is named is read whatever its name. */
const PLAIN = ['txt', 'text', 'md', 'html', 'htm', 'xhtml', 'jsonl', 'ndjson', 'mht', 'mhtml', 'warc'];
const EXTENSIONS = [...PLAIN, ...PLAIN.map((name) => `${name}.gz`), 'pdf', 'rss', 'atom'];
/** An input that is fetched. */
export const ADDRESS = /^https?:\/\//iu;

/** Files, folders and globs as a list of files: in the order given, within a folder or glob by path. */
export async function expandInputs(inputs: readonly string[]): Promise<{ files: InputFile[]; problems: Intake[] }> {
  const problems: Intake[] = [];
  const paths = new Map<string, string>();
  for (const input of inputs) {
    const found = input === '-' || ADDRESS.test(input) ? [input] : await pathsOf(input, problems);
    for (const path of found) {
      const place = ADDRESS.test(path) ? path : resolve(path);
      if (paths.has(place)) problems.push(problem(path, 'input', 'was given twice; it is read once'));
      else paths.set(place, path);
    }
  }
  return { files: withIds([...paths.values()]), problems };
}

async function pathsOf(input: string, problems: Intake[]): Promise<string[]> {
  const found = await stat(input).catch((error: NodeJS.ErrnoException) => error);
  if (!(found instanceof Error)) {
    if (!found.isDirectory()) return [input];
    const files = await glob(`**/*.{${EXTENSIONS.join(',')}}`, {
      cwd: input,
      onlyFiles: true,
      caseSensitiveMatch: false,
    });
    if (files.length === 0)
      problems.push(
        problem(
          input,
          'input',
          `holds no articles (files that end in .${PLAIN.join(', .')}, .pdf, .rss, .atom, or .gz of them)`,
        ),
      );
    return files.sort().map((file) => join(input, file));
  }
  const matches = /[*?[{]/u.test(input)
    ? await glob(input, { onlyFiles: true, expandDirectories: false, absolute: isAbsolute(input) })
    : [];
  if (matches.length === 0)
    problems.push(problem(input, 'unreadable', /[*?[{]/u.test(input) ? 'matches no file' : reasonOf(found)));
  return matches.sort();
}

/** What went wrong with a file, in words. */
export function reasonOf(error: NodeJS.ErrnoException): string {
  const reasons: Record<string, string> = {
    ENOENT: 'does not exist',
    EACCES: 'may not be read (permission denied)',
    EISDIR: 'is a folder',
    ELOOP: 'is a link that leads back to itself',
  };
  return reasons[error.code ?? ''] ?? `cannot be read (${error.code ?? error.message})`;
}

/** A file's id is its name without extension; its folder in front, and then its extension too, where two collide. */
function withIds(paths: readonly string[]): InputFile[] {
  const forms = [
    stemOf,
    (path: string) => join(basename(dirname(path)), stemOf(path)),
    (path: string) => join(basename(dirname(path)), basename(path)),
    (path: string) => relative('', path),
  ];
  const ids = new Map<string, string>();
  for (const path of paths) if (ADDRESS.test(path)) ids.set(path, idOfAddress(path));
  for (const form of forms) {
    const open = paths.filter((path) => !ids.has(path));
    const counts = countsOf(open.map(form));
    const last = form === forms.at(-1);
    for (const path of open) if (last || counts.get(form(path)) === 1) ids.set(path, form(path).replaceAll('\\', '/'));
  }
  return paths.map((path) => ({ path, id: ids.get(path)! }));
}

function stemOf(path: string): string {
  if (path === '-') return 'stdin';
  const name = basename(path).replace(/\.gz$/iu, '');
  return basename(name, extname(name));
}
