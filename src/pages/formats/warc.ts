import type { Readable } from 'node:stream';
import { MAX_PAGE_BYTES } from '../limits.js';

/** A page of a web archive, or what was wrong with a record. */
export type ArchivedPage =
  | { number: number; bytes: Buffer; url: string; archived: string | null; contentType: string | null }
  | { number: number; url: string | null; wrong: string; kind: 'limit' | 'unreadable' };

/** Streams the HTML pages of a WARC file (plain or gzipped by record): one record in memory at a time, other records passed over. */
export async function* readWarc(stream: Readable): AsyncGenerator<ArchivedPage> {
  // loaded only here: most inputs are no archives
  const { WARCParser } = await import('warcio');
  const parser = new WARCParser(stream as AsyncIterable<Uint8Array>);
  let number = 0;
  try {
    for await (const record of parser) {
      number++;
      const url = record.warcTargetURI ?? null;
      if (record.warcType !== 'response' || !url) continue;
      const status = Number(record.httpHeaders?.statusCode ?? 200);
      const contentType = record.httpHeaders?.headers.get('content-type') ?? null;
      if (status >= 300 || !/html/iu.test(contentType ?? '')) continue;
      const bytes = await contentOf(record);
      if (bytes) yield { number, bytes, url, archived: record.warcDate ?? null, contentType };
      else yield { number, url, wrong: 'is larger than a page may be', kind: 'limit' };
    }
  } catch (error) {
    yield {
      number: number + 1,
      url: null,
      wrong: `is broken (${(error as Error).message}); the records before it were read`,
      kind: 'unreadable',
    };
  }
}

/** Times the limit after which a record is given up: reading on could take hours. */
const BOMB = 10;

/** The decoded content of a record; null where it grows over the limit (a record can be a gzip bomb). */
async function contentOf(record: AsyncIterable<Uint8Array>): Promise<Buffer | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of record) {
    size += part.length;
    if (size <= MAX_PAGE_BYTES) parts.push(part);
    else parts.length = 0;
    if (size > MAX_PAGE_BYTES * BOMB) throw new Error('a record never ends');
  }
  return size > MAX_PAGE_BYTES ? null : Buffer.concat(parts);
}
