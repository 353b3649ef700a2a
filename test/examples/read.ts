import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reading } from '../../src/articles/reading.js';
import { read } from '../../src/compare.js';

/** The events of examples/, by folder. */
export const EVENTS = ['ferry', 'breach'];

/** The articles of an example event, freshly read. */
export function readExample(event: string): Reading[] {
  const folder = join('examples', event);
  return readdirSync(folder)
    .filter((name) => /\.(?:txt|html)$/u.test(name))
    .sort()
    .map((name) => {
      const kind = name.endsWith('.html') ? 'html' : 'text';
      const content = readFileSync(join(folder, name), 'utf8');
      return read({ name, id: name.replace(/\.\w+$/u, ''), kind, content, sha256: '', path: join(folder, name) });
    });
}
