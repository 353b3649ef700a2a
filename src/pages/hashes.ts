import { createHash } from 'node:crypto';

/** The hash of a page's bytes, in hexadecimal digits. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The id of a page that is known by its address: a hash of it. */
export function idOfAddress(url: string): string {
  return sha256(url).slice(0, 16);
}
