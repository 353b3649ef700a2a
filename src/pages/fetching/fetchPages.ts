import robotsParser from 'robots-parser';
import { MAX_PAGE_BYTES } from '../limits.js';
import { type Fetched, openCache } from './cache.js';
import { LONGEST_WAIT, openQueue, type Patiently } from './queue.js';
import { type Answer, FetchFailure, type FetchOptions, openAgent, USER_AGENT } from './request.js';

/** Redirects that are followed, as browsers limit them (they allow 20; news sites need 2). */
const MAX_REDIRECTS = 8;
/** Largest robots.txt that is read (RFC 9309 asks for 500 kB at least). */
const ROBOTS_BYTES = 512 * 1024;

/** Fetches pages one at a time, politely: robots.txt, a delay per host, back-off, conditional requests. */
export interface PageFetcher {
  /** The page, or a `FetchFailure` that says why not. */
  fetch(url: string): Promise<Fetched>;
  close(): Promise<void>;
}

interface Robots {
  isAllowed(url: string, agent: string): boolean | undefined;
  getCrawlDelay(agent: string): number | undefined;
}

// the package's types describe an ES module, it is a CommonJS one
const parseRobots = robotsParser as unknown as (url: string, text: string) => Robots;

/** A fetcher with its own connections, its own memory of hosts and, where asked for, a cache folder. */
export function openFetcher(options: FetchOptions = {}): PageFetcher {
  const agent = openAgent(options);
  const cache = options.cache === undefined ? null : openCache(options.cache);
  const robots = new Map<string, Promise<Robots | null>>();
  const patiently = openQueue(agent, options);

  /** The rules of a host; a host without them allows all, one that fails to give them allows nothing (RFC 9309). */
  async function rulesOf(url: URL): Promise<Robots | null> {
    const known = robots.get(url.origin);
    if (known) return known;
    const place = new URL('/robots.txt', url);
    const rules = { headers: {}, limit: ROBOTS_BYTES, allowed: () => Promise.resolve(options.delay ?? 1) };
    const asked = followed(patiently, place, rules).then(({ answer }) => {
      if (answer.status >= 500) return parseRobots(place.href, 'User-agent: *\nDisallow: /');
      return answer.status >= 400 ? null : parseRobots(place.href, answer.bytes.toString('utf8'));
    });
    robots.set(url.origin, asked);
    return asked;
  }

  /** Delay in seconds before a page of this address; a failure where robots.txt forbids it. */
  async function permission(url: URL): Promise<number> {
    const rules = await rulesOf(url);
    if (rules?.isAllowed(url.href, USER_AGENT) === false)
      throw new FetchFailure('is not fetched: the robots.txt of its host forbids it');
    return Math.min(LONGEST_WAIT, Math.max(options.delay ?? 1, rules?.getCrawlDelay(USER_AGENT) ?? 0));
  }

  return {
    async fetch(address) {
      if (!URL.canParse(address)) throw new FetchFailure('is no address');
      const kept = (await cache?.get(address)) ?? null;
      const rules = { headers: conditions(kept), limit: MAX_PAGE_BYTES, allowed: permission };
      const { answer, url } = await followed(patiently, new URL(address), rules);
      if (answer.status === 304 && kept) return kept;
      if (answer.status >= 400 || answer.status === 304)
        throw new FetchFailure(`cannot be fetched: the host answers ${answer.status}`);
      const page = pageOf(url, answer);
      await cache?.put(address, page);
      return page;
    },
    close: () => agent.close(),
  };
}

/** How the addresses that lead to a page are asked. */
interface Rules {
  headers: Record<string, string>;
  limit: number;
  /** Delay in seconds before an address is asked; fails where it may not be. */
  allowed: (url: URL) => Promise<number>;
}

/** The answer at the end of all redirects, and the address that gave it. */
async function followed(
  patiently: Patiently,
  start: URL,
  { headers, limit, allowed }: Rules,
): Promise<{ answer: Answer; url: URL }> {
  const seen = new Set<string>();
  let url = start;
  for (;;) {
    if (seen.has(url.href)) throw new FetchFailure('cannot be fetched: its redirects lead round in a circle');
    if (seen.size > MAX_REDIRECTS) throw new FetchFailure(`cannot be fetched: more than ${MAX_REDIRECTS} redirects`);
    seen.add(url.href);
    const answer = await patiently(url, headers, limit, await allowed(url));
    const { location } = answer.headers;
    if (answer.status < 300 || answer.status === 304 || answer.status >= 400 || !location) return { answer, url };
    if (!URL.canParse(location, url)) throw new FetchFailure('cannot be fetched: it redirects to no address');
    url = new URL(location, url);
  }
}

function pageOf(url: URL, { bytes, headers }: Answer): Fetched {
  return {
    url: url.href,
    bytes,
    contentType: headers['content-type'] ?? null,
    fetched: new Date().toISOString(),
    etag: headers.etag ?? null,
    lastModified: headers['last-modified'] ?? null,
  };
}

function conditions(kept: Fetched | null): Record<string, string> {
  return {
    ...(kept?.etag ? { 'if-none-match': kept.etag } : {}),
    ...(kept?.lastModified ? { 'if-modified-since': kept.lastModified } : {}),
  };
}
