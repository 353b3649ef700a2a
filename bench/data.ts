import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from '../src/pages/page.js';
import type { GoldAttributions } from './score/sets.js';

/** A line of a data set. What is gold in it (`story`, `gold`, `with`, ...) never reaches the program. */
export interface Row extends Partial<GoldAttributions> {
  id: string;
  text?: string;
  html?: string;
  title?: string;
  url?: string;
  outlet?: string;
  published?: string;
  story?: string;
  gold?: { killed: number; injured: number };
  with?: string[];
  without?: string[];
}

/** The rows of a gzipped JSON-lines file; none where the folder does not hold it. */
export function rowsOf(folder: string, name: string): Row[] {
  const path = join(folder, name);
  if (!existsSync(path)) return [];
  return gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
}

/** What the program gets to see of a row. */
export function pageOf({ id, text, html, title, url, outlet, published }: Row): Page {
  const given = Object.entries({ title, url, outlet, published }).filter(([, value]) => value);
  return {
    name: id,
    id,
    kind: html === undefined ? 'text' : 'html',
    content: html ?? text ?? '',
    sha256: '',
    path: null,
    ...Object.fromEntries(given),
  };
}

/** Stories marked by hand in a folder `ledger/`, by name. */
export function ledgersOf(folder: string): { name: string; json: string }[] {
  const path = join(folder, 'ledger');
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ name: name.replace('.json', ''), json: readFileSync(join(path, name), 'utf8') }));
}

/** Folders of examples: page texts with a `key.json` beside them. */
export function examplesOf(folder: string): { name: string; path: string; json: string }[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'key.json')))
    .map(({ name }) => ({
      name,
      path: join(folder, name),
      json: readFileSync(join(folder, name, 'key.json'), 'utf8'),
    }));
}
