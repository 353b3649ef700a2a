import { isIP } from 'node:net';
import { pipeline, type Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { Agent, request } from 'undici';
import { isPrivateAddress, PRIVATE_ADDRESS, publicLookup } from './addresses.js';

/** How pages are fetched. */
export interface FetchOptions {
  /** Lets private and loopback addresses through: for archives at home, and for tests. */
  allowPrivate?: boolean;
  /** Seconds between two requests to one host. */
  delay?: number;
  /** Seconds that one request may take from its start to its last byte. */
  timeout?: number;
  /** Folder in which pages are kept between runs. */
  cache?: string;
}

/** An answer of a server, its body decompressed. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  bytes: Buffer;
}

/** Why a request gave no answer. `again` where it may be worth trying once more. */
export class FetchFailure extends Error {
  constructor(
    message: string,
    readonly kind: 'unreadable' | 'limit' = 'unreadable',
    readonly again = false,
  ) {
    super(message);
  }
}

/** Who asks, and where the person behind a site finds out more. */
export const USER_AGENT = 'variorum/0.1 (+https://www.npmjs.com/package/variorum)';
const SECONDS = 1_000;

/** One connection pool; without `allowPrivate` it connects to public addresses only. */
export function openAgent({ allowPrivate = false, timeout = 30 }: FetchOptions): Agent {
  return new Agent({
    connections: 1,
    pipelining: 0,
    headersTimeout: timeout * SECONDS,
    bodyTimeout: timeout * SECONDS,
    connect: { timeout: Math.min(10, timeout) * SECONDS, ...(allowPrivate ? {} : { lookup: publicLookup }) },
  });
}

/** One request, no redirects followed: status, headers, body up to `limit` bytes after decompression. */
export async function ask(
  url: URL,
  agent: Agent,
  { headers = {}, limit, options }: { headers?: Record<string, string>; limit: number; options: FetchOptions },
): Promise<Answer> {
  refuse(url, options);
  const signal = AbortSignal.timeout((options.timeout ?? 30) * SECONDS);
  try {
    const response = await request(url, {
      dispatcher: agent,
      signal,
      headers: {
        'user-agent': USER_AGENT,
        accept: 'text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5',
        'accept-encoding': 'gzip, deflate, br',
        ...headers,
      },
    });
    const flat = Object.fromEntries(
      Object.entries(response.headers).map(([name, value]) => [name, String(value ?? '')]),
    );
    const bytes = await bodyOf(response.body, flat['content-encoding'] ?? '', limit);
    return { status: response.statusCode, headers: flat, bytes };
  } catch (error) {
    throw failureOf(error as NodeJS.ErrnoException, signal.aborted);
  }
}

/** Only http and https, and no private address written as a number: those are not looked up, so no look-up can refuse them. */
function refuse(url: URL, { allowPrivate }: FetchOptions): void {
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new FetchFailure(`is not fetched: "${url.protocol}" is no address of a web page`);
  const host = url.hostname.replace(/^\[|\]$/gu, '');
  if (!allowPrivate && isIP(host) !== 0 && isPrivateAddress(host))
    throw new FetchFailure('is not fetched: its address is private (--allow-private lets it)');
}

async function bodyOf(body: Readable, encoding: string, limit: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of decompressed(body, encoding) as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > limit) {
      body.destroy();
      throw new FetchFailure(`is larger than ${Math.round(limit / 1024 / 1024)} MB`, 'limit');
    }
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function decompressed(body: Readable, encoding: string): Readable {
  const name = encoding.trim().toLowerCase();
  const make = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress }[name];
  const stream = make ? make() : new Transform({ transform: (chunk, _, done) => done(null, chunk) });
  // errors reach the reader of `stream`
  return pipeline(body, stream, () => {}) as unknown as Readable;
}

const AGAIN = new Set(['ECONNRESET', 'EAI_AGAIN', 'UND_ERR_SOCKET', 'EPIPE']);

function failureOf(error: NodeJS.ErrnoException, timedOut: boolean): FetchFailure {
  if (error instanceof FetchFailure) return error;
  const code = error.code ?? (error.cause as NodeJS.ErrnoException | undefined)?.code ?? '';
  const reasons: Record<string, string> = {
    [PRIVATE_ADDRESS]: 'is not fetched: its address is private (--allow-private lets it)',
    ENOTFOUND: 'cannot be fetched: there is no such host',
    ECONNREFUSED: 'cannot be fetched: the host refuses the connection',
    UND_ERR_CONNECT_TIMEOUT: 'cannot be fetched: the host does not answer',
  };
  if (timedOut || /TIMEOUT/u.test(code)) return new FetchFailure('cannot be fetched: the host does not answer in time');
  return new FetchFailure(
    reasons[code] ?? `cannot be fetched (${code || error.message})`,
    'unreadable',
    AGAIN.has(code),
  );
}
