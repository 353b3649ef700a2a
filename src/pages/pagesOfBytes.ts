import { extname } from 'node:path';
import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { decode } from './decode.js';
import { declaredEncoding } from './encoding.js';
import { ADDRESS } from './expandInputs.js';
import { type Feed, readJsonFeed, readXmlFeed } from './formats/feed.js';
import { readMhtml } from './formats/mhtml.js';
import { isNexis, readNexis } from './formats/nexis.js';
import { readPdf } from './formats/pdf.js';
import { readWarc } from './formats/warc.js';
import { idOfAddress, sha256 } from './hashes.js';
import { MAX_PAGE_BYTES, megabytes } from './limits.js';
import { type Intake, type Page, problem } from './page.js';

/** What is known of a page before its bytes are looked at. */
export type PageFields = Omit<Page, 'kind' | 'content' | 'sha256'>;

/** Something in a file that has to be fetched: the entries of a sitemap, of a feed without text. */
export interface Links {
  links: string[];
  from: string;
}

const unzip = promisify(gunzip);
/** Gzip inside gzip is met once in a while; more is a bomb. */
const MAX_UNZIPPED = 2;

const startsWith = (bytes: Uint8Array, text: string) =>
  Buffer.from(bytes.subarray(0, text.length)).toString('latin1') === text;

/** The pages in the bytes of one file or answer, by what the bytes are; the name decides only where they do not tell. */
export async function* pagesOfBytes(
  bytes: Buffer,
  fields: PageFields,
  { contentType = null, depth = 0 }: { contentType?: string | null; depth?: number } = {},
): AsyncGenerator<Intake | Links> {
  const { name } = fields;
  if (bytes.length === 0) yield problem(name, 'empty', 'is empty');
  else if (bytes[0] === 0x1f && bytes[1] === 0x8b) yield* unzipped(bytes, fields, { contentType, depth });
  else if (startsWith(bytes, '%PDF-')) yield await pageOfPdf(bytes, fields);
  else if (startsWith(bytes, 'PK\u0003\u0004')) yield problem(name, 'unreadable', 'is a ZIP archive: unpack it first');
  else if (startsWith(bytes, 'WARC/')) yield* pagesOfArchive(Readable.from([bytes]), fields);
  else if (isSavedPage(bytes, name)) yield await pageOfMhtml(bytes, fields);
  else yield* pagesOfText(bytes, fields, contentType);
}

async function* unzipped(
  bytes: Buffer,
  fields: PageFields,
  { contentType, depth }: { contentType: string | null; depth: number },
): AsyncGenerator<Intake | Links> {
  const content = await unzip(bytes, { maxOutputLength: MAX_PAGE_BYTES }).catch(
    (error: NodeJS.ErrnoException) => error,
  );
  if (content instanceof Error || depth >= MAX_UNZIPPED) {
    const tooLarge = depth >= MAX_UNZIPPED || (content as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    yield tooLarge
      ? problem(fields.name, 'limit', `is larger than ${megabytes(MAX_PAGE_BYTES)} when unpacked`)
      : problem(fields.name, 'unreadable', 'is a broken gzip file');
    return;
  }
  yield* pagesOfBytes(content, fields, { contentType, depth: depth + 1 });
}

async function pageOfPdf(bytes: Buffer, fields: PageFields): Promise<Intake> {
  const found = await readPdf(bytes);
  if ('text' in found) return { page: { ...fields, kind: 'text', content: found.text, sha256: sha256(bytes) } };
  if (found.wrong === 'encrypted')
    return problem(fields.name, 'unreadable', 'is an encrypted PDF: it asks for a password');
  if (found.wrong === 'broken') return problem(fields.name, 'unreadable', 'is a broken PDF');
  return problem(
    fields.name,
    'empty',
    'is a PDF without a text layer (a scan): it has to go through text recognition first',
  );
}

function isSavedPage(bytes: Buffer, name: string): boolean {
  if (!/\.mht(?:ml)?$/iu.test(name.replace(/\.gz$/iu, '')))
    return /^(?:From: <Saved by|Snapshot-Content-Location:)/u.test(bytes.subarray(0, 40).toString('latin1'));
  return !/^\s*</u.test(bytes.subarray(0, 100).toString('latin1'));
}

async function pageOfMhtml(bytes: Buffer, fields: PageFields): Promise<Intake> {
  const saved = await readMhtml(bytes).catch(() => null);
  if (!saved) return problem(fields.name, 'unreadable', 'is a saved page (MHTML) that holds no HTML');
  const { html, ...known } = saved;
  return { page: { ...known, ...fields, kind: 'html', content: html, sha256: sha256(bytes) } };
}

async function* pagesOfText(
  bytes: Buffer,
  fields: PageFields,
  contentType: string | null,
): AsyncGenerator<Intake | Links> {
  const { name } = fields;
  const markup =
    /^\s*(?:\ufeff|\u00ef\u00bb\u00bf)?\s*</u.test(bytes.subarray(0, 200).toString('latin1')) ||
    /html|xml/iu.test(contentType ?? '') ||
    isHtmlName(name);
  const decoded = decode(bytes, markup || contentType ? declaredEncoding(bytes, contentType) : null);
  if (!decoded) return yield problem(name, 'unreadable', 'is not text');
  const { text, guessed } = decoded;
  if (text.trim() === '') return yield problem(name, 'empty', 'is empty');
  if (guessed) yield problem(name, 'input', `does not say its encoding; it is read as ${guessed}`);
  const feed = feedOf(text);
  if (feed) yield* pagesOfFeed(feed, fields, sha256(bytes));
  else if (isNexis(text)) yield* pagesOfExport(text, fields, sha256(bytes));
  else if (/^\s*<\?xml|^\s*<(?:rss|feed|urlset)\b/u.test(text.slice(0, 1_000)) && !/<html/iu.test(text.slice(0, 5_000)))
    yield problem(name, 'unreadable', 'is XML, but neither a feed nor a sitemap nor a page');
  else
    yield {
      page: {
        ...fields,
        kind: isHtml(text, name, contentType) ? 'html' : 'text',
        content: text,
        sha256: sha256(bytes),
      },
    };
}

function isHtmlName(name: string): boolean {
  return !ADDRESS.test(name) && /^\.x?html?$/iu.test(extname(name.replace(/\.gz$/iu, '')));
}

function isHtml(text: string, name: string, contentType: string | null): boolean {
  return (
    isHtmlName(name) ||
    /html/iu.test(contentType ?? '') ||
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype html|html|head|body)\b/iu.test(text.slice(0, 2_000))
  );
}

function feedOf(text: string): Feed | null {
  const start = text.slice(0, 2_000).trimStart();
  if (start.startsWith('{')) return /jsonfeed\.org\/version/u.test(start) ? readJsonFeed(text) : null;
  return /<(?:rss|feed|rdf:RDF|urlset|sitemapindex)\b/u.test(start) && !/<html\b/iu.test(start)
    ? readXmlFeed(text)
    : null;
}

function* pagesOfFeed(
  { items, links, outlet, language }: Feed,
  fields: PageFields,
  hash: string,
): Generator<Intake | Links> {
  const given = { ...(outlet ? { outlet } : {}), ...(language ? { language } : {}) };
  for (const [i, { html, ...known }] of items.entries()) {
    const id = known.url ? idOfAddress(known.url) : `${fields.id}-${i + 1}`;
    yield {
      page: {
        ...fields,
        ...given,
        ...known,
        id,
        name: `${fields.name} (entry ${i + 1})`,
        kind: 'html',
        content: html,
        sha256: hash,
      },
    };
  }
  if (links.length > 0) yield { links, from: fields.name };
  else if (items.length === 0) yield problem(fields.name, 'empty', 'is a feed without entries');
}

function* pagesOfExport(text: string, fields: PageFields, hash: string): Generator<Intake> {
  for (const [i, { text: content, ...known }] of readNexis(text).entries())
    yield {
      page: {
        ...fields,
        ...known,
        id: `${fields.id}-${i + 1}`,
        name: `${fields.name} (document ${i + 1})`,
        kind: 'text',
        content,
        sha256: hash,
      },
    };
}

/** The pages of a web archive, one in memory at a time. */
export async function* pagesOfArchive(stream: Readable, fields: PageFields): AsyncGenerator<Intake | Links> {
  let pages = 0;
  for await (const record of readWarc(stream)) {
    const name = `${fields.name} (record ${record.number}${record.url ? `, ${record.url}` : ''})`;
    if ('wrong' in record) yield problem(name, record.kind, record.wrong);
    else {
      pages++;
      const { url, archived, contentType, bytes } = record;
      const known = { ...fields, name, id: idOfAddress(url), url, ...(archived ? { archived } : {}) };
      yield* pagesOfText(bytes, known, contentType);
    }
  }
  if (pages === 0) yield problem(fields.name, 'empty', 'is a web archive without pages');
}
