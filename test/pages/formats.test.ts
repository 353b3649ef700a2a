import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Page } from '../../src/pages/page.js';
import { readPages } from '../../src/pages/readPages.js';
import { pdfOf } from './pdfOf.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-formats-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function readFileOf(name: string, content: string | Buffer) {
  writeFileSync(join(folder, name), content);
  const pages: Page[] = [];
  const problems: string[] = [];
  for await (const found of readPages([join(folder, name)]))
    if ('page' in found) pages.push(found.page);
    else problems.push(`${found.problem.kind}: ${found.problem.page.replace(`${folder}/`, '')} ${found.problem.message}`);
  return { pages, problems };
}

const PAGE = '<!doctype html>\n<title>Ferry</title>\n<p>The ferry sank in the night.</p>';

const record = (url: string, body: string | Buffer, type = 'text/html') => {
  const http = Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n\r\n`), Buffer.from(body)]);
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2026-03-12T08:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${http.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), http, Buffer.from('\r\n\r\n')]);
};

const MHTML = [
  'From: <Saved by Blink>',
  'Snapshot-Content-Location: https://herald.example/ferry',
  'Subject: Ferry',
  'Date: Thu, 12 Mar 2026 08:00:00 -0000',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related; type="text/html"; boundary="--b"',
  '',
  '----b',
  'Content-Type: text/html',
  'Content-Transfer-Encoding: quoted-printable',
  'Content-Location: https://herald.example/ferry',
  '',
  '<!doctype html><p>The ferry =E2=80=93 98 aboard.</p>',
  '----b',
  'Content-Type: image/png',
  'Content-Transfer-Encoding: base64',
  'Content-Location: https://herald.example/a.png',
  '',
  'iVBORw0KGgo=',
  '----b--',
].join('\r\n');

test('a page that a browser saved as one file (MHTML)', async () => {
  const { pages, problems } = await readFileOf('page.mhtml', MHTML);
  expect(problems).toEqual([]);
  expect(pages).toMatchObject([{ id: 'page', kind: 'html', url: 'https://herald.example/ferry', archived: '2026-03-12T08:00:00.000Z' }]);
  expect(pages[0]!.content).toContain('The ferry – 98 aboard.');
});

const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Herald</title><language>en-gb</language>
<item><title>Ferry &amp; storm</title><link>https://herald.example/1</link><pubDate>Thu, 12 Mar 2026 07:15:00 +0100</pubDate><dc:creator>Mara Ek</dc:creator><description>short</description><content:encoded><![CDATA[<p>The ferry sank.</p>]]></content:encoded></item>
<item><title>Two</title><guid>https://herald.example/2</guid><description>&lt;p&gt;Divers found it.&lt;/p&gt;</description></item></channel></rss>`;
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Herald</title><entry><title>Ferry</title><link rel="self" href="https://herald.example/x"/><link href="https://herald.example/1"/><published>2026-03-12T07:15:00Z</published><updated>2026-03-12T09:00:00Z</updated><author><name>Mara Ek</name></author><content type="html">&lt;p&gt;The ferry sank.&lt;/p&gt;</content></entry></feed>`;
const JSON_FEED = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Herald', language: 'en', items: [{ id: '1', url: 'https://herald.example/1', title: 'Ferry', content_text: 'The ferry <sank>.', date_published: '2026-03-12T07:15:00Z', authors: [{ name: 'Mara Ek' }] }] });

test.each([
  ['RSS', 'feed.xml', RSS, [{ title: 'Ferry & storm', published: '2026-03-12T07:15:00+01:00', outlet: 'Herald', language: 'en-gb', byline: 'Mara Ek', url: 'https://herald.example/1', content: '<p>The ferry sank.</p>' }, { title: 'Two', url: 'https://herald.example/2', content: '<p>Divers found it.</p>' }]],
  ['Atom', 'feed.atom', ATOM, [{ title: 'Ferry', published: '2026-03-12T07:15:00Z', modified: '2026-03-12T09:00:00Z', byline: 'Mara Ek', url: 'https://herald.example/1', content: '<p>The ferry sank.</p>' }]],
  ['JSON Feed', 'feed.json', JSON_FEED, [{ title: 'Ferry', published: '2026-03-12T07:15:00Z', outlet: 'Herald', byline: 'Mara Ek', content: '<p>The ferry &lt;sank>.</p>' }]],
])('%s: its entries are pages', async (_, name, content, expected) => {
  const { pages, problems } = await readFileOf(name, content);
  expect(problems).toEqual([]);
  expect(pages).toMatchObject(expected);
});

test('a news sitemap lists addresses', async () => {
  const sitemap = '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://herald.example/1</loc></url><url><loc>https://herald.example/2</loc></url></urlset>';
  expect((await readFileOf('sitemap.xml', sitemap)).problems).toEqual(['input: sitemap.xml lists 2 addresses; --follow fetches them']);
});

test.each([
  ['plain', 'a.warc', (records: Buffer[]) => Buffer.concat(records)],
  ['gzipped by record', 'a.warc.gz', (records: Buffer[]) => Buffer.concat(records.map((each) => gzipSync(each)))],
])('a web archive, %s: its HTML pages with address and date', async (_, name, pack) => {
  const { pages, problems } = await readFileOf(name, pack([record('https://herald.example/a.css', 'p {}', 'text/css'), record('https://herald.example/1', PAGE), record('https://herald.example/2', iconv.encode('<p>Паром</p>', 'windows-1251'), 'text/html; charset=windows-1251')]));
  expect(problems).toEqual([]);
  expect(pages).toMatchObject([{ url: 'https://herald.example/1', archived: '2026-03-12T08:00:00Z', content: PAGE }, { url: 'https://herald.example/2', content: '<p>Паром</p>' }]);
});

test('a web archive with a broken end: what stands before it is read', async () => {
  const whole = gzipSync(record('https://herald.example/1', PAGE));
  const { pages, problems } = await readFileOf('a.warc.gz', Buffer.concat([whole, gzipSync(record('https://herald.example/2', PAGE)).subarray(0, 60)]));
  expect(pages.map(({ url }) => url)).toContain('https://herald.example/1');
  expect(problems.length).toBeLessThan(3);
});

test('a file that is called a web archive and is none', async () => {
  const { pages, problems } = await readFileOf('a.warc', 'no archive at all\n'.repeat(50));
  expect(pages).toEqual([]);
  expect(problems.length).toBeGreaterThan(0);
});

test('a PDF with a text layer: lines of a paragraph are joined, paragraphs stand apart', async () => {
  const { pages, problems } = await readFileOf('statement.pdf', pdfOf([[700, 'The company regrets the'], [686, 'loss of the ferry.'], [640, 'It will pay 15,000 euros.']]));
  expect(problems).toEqual([]);
  expect(pages).toMatchObject([{ kind: 'text', content: 'The company regrets the loss of the ferry.\n\nIt will pay 15,000 euros.' }]);
});

const NEXIS = `


                               1 of 2 DOCUMENTS


                               The Harbour Herald

                            March 12, 2026 Thursday

Ferry sinks off Aldermouth

BYLINE: Mara Ek

SECTION: NEWS; Pg. 1

LENGTH: 120 words

The ferry sank in the night,
the coast guard said.

Divers found two bodies.

LOAD-DATE: March 13, 2026

LANGUAGE: ENGLISH

                   Copyright 2026 Harbour Herald

                               2 of 2 DOCUMENTS

                               The Island Post

                            March 13, 2026 Friday

Search goes on

LENGTH: 80 words

The search goes on.

LOAD-DATE: March 14, 2026
`;

test('an export of a newspaper database: its articles with title, outlet, byline and date', async () => {
  const { pages, problems } = await readFileOf('export.txt', NEXIS);
  expect(problems).toEqual([]);
  expect(pages).toMatchObject([
    { id: 'export-1', title: 'Ferry sinks off Aldermouth', outlet: 'The Harbour Herald', byline: 'Mara Ek', published: '2026-03-12', content: 'The ferry sank in the night, the coast guard said.\n\nDivers found two bodies.' },
    { id: 'export-2', title: 'Search goes on', outlet: 'The Island Post', published: '2026-03-13', content: 'The search goes on.' },
  ]);
});

test.each([
  ['a page', 'page.html.gz', gzipSync(PAGE), 'page'],
  ['JSON lines', 'in.jsonl.gz', gzipSync(`{"id":"a","html":${JSON.stringify(PAGE)}}\n`), 'a'],
])('%s packed with gzip', async (_, name, content, id) => {
  const { pages, problems } = await readFileOf(name, content);
  expect(problems).toEqual([]);
  expect(pages).toMatchObject([{ id, kind: 'html', content: PAGE }]);
});

const declared = (charset: string, text: string) => iconv.encode(`<html><head><meta charset="${charset}"></head><p>${text}</p>`, charset);
test.each([
  ['windows-1251', 'Паром затонул'],
  ['gb18030', '渡轮沉没，四人死亡'],
  ['shift_jis', 'フェリーが沈没した'],
  ['iso-8859-1', 'Fähre – gesunken'],
  ['euc-kr', '여객선 침몰'],
])('a page that declares %s', async (charset, text) => {
  const bytes = charset === 'iso-8859-1' ? Buffer.concat([Buffer.from('<html><head><meta charset="latin1"></head><p>'), iconv.encode(text, 'windows-1252')]) : declared(charset, text);
  const { pages, problems } = await readFileOf('a.html', bytes);
  expect(problems).toEqual([]);
  expect(pages[0]!.content).toContain(text);
});

test.each<[string, string, string | Buffer, RegExp]>([
  ['a gzip bomb', 'a.html.gz', gzipSync(Buffer.alloc(64 * 1024 * 1024)), /^limit: a.html.gz is larger than 20 MB when unpacked/],
  ['a broken gzip file', 'a.txt.gz', Buffer.concat([gzipSync('The ferry sank.').subarray(0, 20)]), /^unreadable: a.txt.gz is a broken gzip file/],
  ['a ZIP archive', 'a.wacz', Buffer.from('PK\u0003\u0004xxxx'), /^unreadable: a.wacz is a ZIP archive: unpack it first/],
  ['a broken PDF', 'a.pdf', '%PDF-1.7\nno more', /^unreadable: a.pdf is a broken PDF/],
  ['a PDF without text', 'a.pdf', pdfOf([]), /^empty: a.pdf is a PDF without a text layer/],
  ['XML that is nothing known', 'a.xml', '<?xml version="1.0"?><mail><to>x</to></mail>', /^unreadable: a.xml is XML, but neither/],
  ['a feed without entries', 'a.rss', '<rss><channel><title>x</title></channel></rss>', /^empty: a.rss is a feed without entries/],
  ['a saved page without HTML', 'a.mht', 'MIME-Version: 1.0\nContent-Type: text/css\n\np {}', /^unreadable: a.mht is a saved page \(MHTML\) that holds no HTML/],
])('%s is a problem that names it', async (_, name, content, expected) => {
  const { pages, problems } = await readFileOf(name, content);
  expect(pages).toEqual([]);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(expected);
});

test('a feed that is HTML is read as the page it is', async () => {
  const { pages } = await readFileOf('feed.rss', PAGE);
  expect(pages).toMatchObject([{ kind: 'html', content: PAGE }]);
});
