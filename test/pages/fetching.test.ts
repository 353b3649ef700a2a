import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isPrivateAddress } from '../../src/pages/fetching/addresses.js';
import type { FetchOptions } from '../../src/pages/fetching/request.js';
import type { Page } from '../../src/pages/page.js';
import { readPages } from '../../src/pages/readPages.js';
import { readUrls } from '../../src/pages/readUrls.js';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

let server: Server;
let base: string;
let asked: string[];
let routes: Record<string, Handler>;
let folder: string;

beforeEach(async () => {
  asked = [];
  routes = {};
  folder = mkdtempSync(join(tmpdir(), 'variorum-fetch-'));
  server = createServer((request, response) => {
    asked.push(request.url!);
    const handler = routes[request.url!];
    if (handler) handler(request, response);
    else response.writeHead(404).end('no');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true, force: true });
});

const PAGE = '<!doctype html><title>Ferry</title><p>The ferry sank in the night.</p>';
const send =
  (body: string | Buffer, headers: Record<string, string> = { 'content-type': 'text/html' }, status = 200): Handler =>
  (_, response) =>
    response.writeHead(status, headers).end(body);

async function fetchAll(inputs: string[], options: FetchOptions = {}, follow = false) {
  const pages: Page[] = [];
  const problems: string[] = [];
  const fetching = { allowPrivate: true, delay: 0, timeout: 2, ...options };
  for await (const found of readPages(inputs, { fetching, follow }))
    if ('page' in found) pages.push(found.page);
    else problems.push(`${found.problem.kind}: ${found.problem.message}`);
  return { pages, problems };
}

test('a page is fetched with its address, its time and the encoding of its header', async () => {
  routes['/a'] = send(iconv.encode('<p>Паром затонул у берегов острова.</p>', 'windows-1251'), { 'content-type': 'text/html; charset=windows-1251' });
  const { pages, problems } = await fetchAll([`${base}/a`]);
  expect(problems).toEqual([]);
  expect(pages).toMatchObject([{ url: `${base}/a`, kind: 'html', content: '<p>Паром затонул у берегов острова.</p>', path: null }]);
  expect(pages[0]!.fetched).toMatch(/^\d{4}-\d\d-\d\dT/);
  expect(asked).toEqual(['/robots.txt', '/a']);
});

test('robots.txt is asked once, and what it forbids is not fetched', async () => {
  routes['/robots.txt'] = send('User-agent: *\nDisallow: /secret', { 'content-type': 'text/plain' });
  routes['/a'] = send(PAGE);
  routes['/secret'] = send(PAGE);
  const { pages, problems } = await fetchAll([`${base}/a`, `${base}/secret`]);
  expect(pages).toHaveLength(1);
  expect(problems).toEqual(['unreadable: is not fetched: the robots.txt of its host forbids it']);
  expect(asked).toEqual(['/robots.txt', '/a']);
});

test('a host whose robots.txt fails is left alone', async () => {
  routes['/robots.txt'] = send('', {}, 503);
  routes['/a'] = send(PAGE);
  expect((await fetchAll([`${base}/a`])).problems).toEqual(['unreadable: is not fetched: the robots.txt of its host forbids it']);
  expect(asked).not.toContain('/a');
});

test('without --allow-private nothing is asked of a loopback address, however it is written', async () => {
  routes['/a'] = send(PAGE);
  const port = base.split(':').at(-1);
  const forms = [`${base}/a`, `http://localhost:${port}/a`, `http://2130706433:${port}/a`, `http://[::1]:${port}/a`, `http://[::ffff:127.0.0.1]:${port}/a`, `http://0x7f.1:${port}/a`];
  const { pages, problems } = await fetchAll(forms, { allowPrivate: false });
  expect(pages).toEqual([]);
  expect(problems).toEqual(forms.map(() => 'unreadable: is not fetched: its address is private (--allow-private lets it)'));
  expect(asked).toEqual([]);
});

test.each<[string, boolean]>([
  ['10.1.2.3', true],
  ['172.16.0.1', true],
  ['172.32.0.1', false],
  ['169.254.169.254', true],
  ['100.64.0.1', true],
  ['8.8.8.8', false],
  ['::1', true],
  ['fe80::1', true],
  ['fd00::1', true],
  ['::ffff:10.0.0.1', true],
  ['64:ff9b::a00:1', true],
  ['2606:4700::1111', false],
  ['no address', true],
])('%s is private: %s', (address, expected) => expect(isPrivateAddress(address)).toBe(expected));

test.each<[string, Record<string, Handler>, string]>([
  ['a redirect that leads to itself', { '/a': send('', { location: '/b' }, 302), '/b': send('', { location: '/a' }, 302) }, 'unreadable: cannot be fetched: its redirects lead round in a circle'],
  ['a redirect to a file', { '/a': send('', { location: 'file:///etc/passwd' }, 302) }, 'unreadable: is not fetched: "file:" is no address of a web page'],
  ['a page that is not there', { '/a': send('gone', {}, 404) }, 'unreadable: cannot be fetched: the host answers 404'],
  ['a gzip bomb', { '/a': send(gzipSync(Buffer.alloc(64 * 1024 * 1024)), { 'content-type': 'text/html', 'content-encoding': 'gzip' }) }, 'limit: is larger than 20 MB'],
  ['a host that never answers', { '/a': () => {} }, 'unreadable: cannot be fetched: the host does not answer in time'],
  ['a body that drips', { '/a': (_, response) => void response.writeHead(200).write('<p>') }, 'unreadable: cannot be fetched: the host does not answer in time'],
  ['a broken compression', { '/a': send('no gzip', { 'content-encoding': 'gzip' }) }, 'unreadable: cannot be fetched (Z_DATA_ERROR)'],
  ['a picture', { '/a': send(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]), { 'content-type': 'image/png' }) }, 'unreadable: is not text'],
  ['an empty answer', { '/a': send('') }, 'empty: is empty'],
])('%s is a problem, and the next page is still fetched', async (_, handlers, message) => {
  Object.assign(routes, handlers, { '/good': send(PAGE) });
  const { pages, problems } = await fetchAll([`${base}/a`, `${base}/good`], { timeout: 0.7 });
  expect(problems).toEqual([message]);
  expect(pages.map(({ url }) => url)).toEqual([`${base}/good`]);
});

test('many redirects are too many', async () => {
  for (let i = 0; i < 30; i++) routes[`/${i}`] = send('', { location: `/${i + 1}` }, 301);
  expect((await fetchAll([`${base}/0`])).problems).toEqual(['unreadable: cannot be fetched: more than 8 redirects']);
});

test.each([429, 503])('a host that answers %i is asked again', async (status) => {
  let times = 0;
  routes['/a'] = (request, response) => (++times < 3 ? send('', { 'retry-after': '0' }, status) : send(PAGE))(request, response);
  const { pages } = await fetchAll([`${base}/a`]);
  expect(pages).toHaveLength(1);
  expect(times).toBe(3);
});

test('what has not changed comes from the cache folder, whose file names hold nothing of the address', async () => {
  routes['/a'] = (request, response) =>
    request.headers['if-none-match'] === '"1"' ? response.writeHead(304).end() : send(PAGE, { 'content-type': 'text/html', etag: '"1"' })(request, response);
  const cache = join(folder, 'cache');
  const first = await fetchAll([`${base}/a`], { cache });
  const second = await fetchAll([`${base}/a`], { cache });
  expect(second.pages).toEqual(first.pages);
  expect(asked.filter((url) => url === '/a')).toHaveLength(2);
  expect(readdirSync(cache).every((name) => /^[0-9a-f]{64}\.(?:json|page)$/.test(name))).toBe(true);
});

test('a feed without texts lists addresses: --follow fetches them', async () => {
  routes['/feed'] = send(`<rss version="2.0"><channel><title>Herald</title><item><title>A</title><link>${base}/a</link></item></channel></rss>`, { 'content-type': 'application/rss+xml' });
  routes['/a'] = send(PAGE);
  expect(await fetchAll([`${base}/feed`])).toEqual({ pages: [], problems: ['input: lists 1 addresses; --follow fetches them'] });
  expect((await fetchAll([`${base}/feed`], {}, true)).pages).toMatchObject([{ url: `${base}/a` }]);
});

test('requests to one host stand apart by the delay', async () => {
  const times: number[] = [];
  for (const path of ['/a', '/b']) routes[path] = (request, response) => void (times.push(performance.now()), send(PAGE)(request, response));
  await fetchAll([`${base}/a`, `${base}/b`], { delay: 0.3 });
  expect(times[1]! - times[0]!).toBeGreaterThan(250);
});

test('a list of addresses: blank lines and remarks are passed over, anything else is named', async () => {
  writeFileSync(join(folder, 'urls.txt'), '\ufeff# mine\nhttps://a.example/1\n\nhttp://b.example/2\r\n');
  expect(await readUrls(join(folder, 'urls.txt'))).toEqual(['https://a.example/1', 'http://b.example/2']);
  writeFileSync(join(folder, 'bad.txt'), 'https://a.example/1\nb.example');
  await expect(readUrls(join(folder, 'bad.txt'))).rejects.toThrow('bad.txt:2 is no address');
  await expect(readUrls(join(folder, 'none.txt'))).rejects.toThrow('none.txt does not exist');
});
