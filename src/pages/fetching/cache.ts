import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../hashes.js';

/** A page as it was fetched, with what a conditional request needs. */
export interface Fetched {
  /** Address after all redirects. */
  url: string;
  bytes: Buffer;
  contentType: string | null;
  /** ISO 8601, UTC. */
  fetched: string;
  etag: string | null;
  lastModified: string | null;
}

/** Pages kept in a folder between runs. File names are hashes of addresses: nothing of a page or an address reaches the file system. */
export interface PageCache {
  get(url: string): Promise<Fetched | null>;
  put(url: string, page: Fetched): Promise<void>;
}

/** The cache of a folder, which is made when the first page is put in. */
export function openCache(folder: string): PageCache {
  const pathOf = (url: string) => join(folder, sha256(url));
  return {
    async get(url) {
      try {
        const head = JSON.parse(await readFile(`${pathOf(url)}.json`, 'utf8')) as Omit<Fetched, 'bytes'>;
        return { ...head, bytes: await readFile(`${pathOf(url)}.page`) };
      } catch {
        return null;
      }
    },
    async put(url, { bytes, ...head }) {
      await mkdir(folder, { recursive: true });
      await writeWhole(`${pathOf(url)}.page`, bytes);
      await writeWhole(`${pathOf(url)}.json`, JSON.stringify(head));
    },
  };
}

/** Written under another name first: a run that is stopped leaves no half page. */
async function writeWhole(path: string, content: Buffer | string): Promise<void> {
  const part = `${path}.${randomBytes(4).toString('hex')}.part`;
  await writeFile(part, content);
  await rename(part, path);
}
