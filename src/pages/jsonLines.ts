import type { Readable } from 'node:stream';
import { MAX_PAGE_BYTES } from './limits.js';

/** A line of a stream: its number from 1, and its bytes, or null where it is too long to be read. */
export interface ByteLine {
  number: number;
  bytes: Uint8Array | null;
}

/** Cuts a stream of bytes at line feeds. A line over the limit is passed by without being kept. */
export async function* byteLines(stream: Readable): AsyncGenerator<ByteLine> {
  let parts: Buffer[] = [];
  let length = 0;
  let number = 1;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      keep(chunk.subarray(start, end));
      yield { number, bytes: line() };
      [parts, length, number, start] = [[], 0, number + 1, end + 1];
    }
    keep(chunk.subarray(start));
  }
  if (length > 0) yield { number, bytes: line() };

  function keep(part: Buffer): void {
    length += part.length;
    if (length > MAX_PAGE_BYTES) parts = [];
    else parts.push(part);
  }
  function line(): Uint8Array | null {
    return length > MAX_PAGE_BYTES ? null : Buffer.concat(parts);
  }
}
