import { readFile } from 'node:fs/promises';
import { ADDRESS, reasonOf } from './expandInputs.js';

/** The addresses of a file, one a line; blank lines and lines that begin with "#" are passed over. Throws for a file that is no such list. */
export async function readUrls(path: string): Promise<string[]> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Error(`${path} ${reasonOf(error)}`);
  });
  const lines = text.split(/\r?\n/u).map((line) => line.replace(/^\ufeff/u, '').trim());
  const wrong = lines.findIndex((line) => line !== '' && !line.startsWith('#') && !ADDRESS.test(line));
  if (wrong >= 0) throw new Error(`${path}:${wrong + 1} is no address (http://... or https://...)`);
  return lines.filter((line) => ADDRESS.test(line));
}
