import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type IntakeOptions, readPages } from '../../src/pages/readPages.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-pages-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Writes the files, reads the inputs, and gives pages and problems in short. */
async function intake(files: Record<string, string | Buffer>, inputs: string[] = ['.'], options: IntakeOptions = {}) {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const pages: string[] = [];
  const problems: string[] = [];
  const contents: string[] = [];
  const keys: (string | undefined)[] = [];
  for await (const found of readPages(inputs.map((input) => (input === '-' ? input : join(folder, input))), options)) {
    if ('problem' in found) problems.push(`${found.problem.kind}: ${found.problem.page.replace(`${folder}/`, '')} ${found.problem.message}`);
    else {
      pages.push(found.page.id);
      contents.push(found.page.content);
      keys.push(found.page.key);
    }
  }
  return { pages, problems, contents, keys };
}

test('a folder is read by path, at any depth; other files in it are left alone', async () => {
  const { pages, problems } = await intake({ 'b.txt': 'b', 'a/c.html': '<p>c</p>', 'a/x.png': 'x', 'a.txt': 'a' });
  expect(pages).toEqual(['a', 'c', 'b']);
  expect(problems).toEqual([]);
});

test('ids get their folder, then their extension, where they collide', async () => {
  const { pages } = await intake({ 'one/a.txt': '1', 'two/a.txt': '2', 'one/b.txt': '3', 'one/b.html': '4' });
  expect(pages.sort()).toEqual(['one/a', 'one/b.html', 'one/b.txt', 'two/a']);
});

test('a glob and a file that it holds too: the file is read once, and that is said', async () => {
  const { pages, problems } = await intake({ 'a.txt': '1', 'b.txt': '2' }, ['*.txt', 'a.txt']);
  expect(pages).toEqual(['a', 'b']);
  expect(problems).toEqual(['input: a.txt was given twice; it is read once']);
});

test.each<[string, Record<string, string | Buffer>, string, RegExp]>([
  ['an empty file', { 'a.txt': '' }, 'a.txt', /^empty: a.txt is empty$/],
  ['a blank file', { 'a.txt': ' \n\n' }, 'a.txt', /^empty: a.txt is empty$/],
  ['a picture', { 'a.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2, 3]) }, 'a.txt', /^unreadable: a.txt is not text$/],
  ['a file that is not there', {}, 'a.txt', /^unreadable: a.txt does not exist$/],
  ['a folder without articles', { 'x/a.png': 'x' }, 'x', /^input: x holds no articles \(files that end in \.txt/],
  ['a glob without files', {}, '*.txt', /^unreadable: \*\.txt matches no file$/],
  ['a broken line', { 'a.jsonl': '{"id": 1, ' }, 'a.jsonl', /^unreadable: a.jsonl:1 is not JSON/],
  ['a line without text', { 'a.jsonl': '{"id": "x"}' }, 'a.jsonl', /^unreadable: a.jsonl:1 has neither "text" nor "html"$/],
  ['a line of another type', { 'a.jsonl': '{"text": 5}' }, 'a.jsonl', /^unreadable: a.jsonl:1 is not an article: "text" must be string,null$/],
  ['a line that is a list', { 'a.jsonl': '[]' }, 'a.jsonl', /^unreadable: a.jsonl:1 is not an article: it must be object$/],
  ['a line with an empty text', { 'a.jsonl': '{"text": " "}' }, 'a.jsonl', /^empty: a.jsonl:1 has an empty text$/],
  ['a file of 21 MB', { 'a.txt': Buffer.alloc(21 * 1024 * 1024, 'a ') }, 'a.txt', /^limit: a.txt is 21 MB long; a page may have 20 MB/],
])('%s is a problem that names it', async (_, files, input, expected) => {
  const { pages, problems } = await intake(files, [input]);
  expect(pages).toEqual([]);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(expected);
});

test('after a bad line the rest is still read, and ids that repeat are told apart', async () => {
  const lines = ['{"id": "a", "text": "1"}', 'oops', '', '{"id": "a", "text": "3"}', '{"url": "https://x.example/1", "text": "4"}'];
  const { pages, problems } = await intake({ 'in.jsonl': lines.join('\n') }, ['in.jsonl']);
  expect(pages).toEqual(['a', 'a~2', expect.stringMatching(/^[0-9a-f]{16}$/)]);
  expect(problems).toEqual([expect.stringMatching(/^unreadable: in.jsonl:2 /), expect.stringMatching(/^input: in.jsonl:4 has the id "a" of .*; it is read as "a~2"$/)]);
});

test('a line separator inside a JSON string does not cut the line', async () => {
  const { contents } = await intake({ 'in.jsonl': '{"id":"a","text":"one\u2028two"}\r\n' }, ['in.jsonl']);
  expect(contents).toEqual(['one\u2028two']);
});

const NORDIC = 'Färjan från Ålesund sjönk. Fyra åkte över bord, sade polisen på öns räddningsstation.';
const RUSSIAN = 'Паром затонул у берегов острова. По словам полиции, погибли четыре человека, ещё десять ранены.';
test.each([
  ['UTF-8', NORDIC, 'utf8', null],
  ['UTF-8 with a mark', `\ufeff${NORDIC}`, 'utf8', null],
  ['UTF-16 with a mark', `\ufeff${NORDIC}`, 'utf16le', null],
  ['UTF-16 without a mark', NORDIC, 'utf16le', 'utf-16le'],
  ['Latin-1', NORDIC, 'windows-1252', 'windows-1252'],
  ['Cyrillic', RUSSIAN, 'windows-1251', 'windows-1251'],
  ['KOI8', RUSSIAN, 'koi8-r', 'KOI8-R'],
])('%s comes out right, and a guess is said', async (_, text, encoding, guessed) => {
  const { contents, problems } = await intake({ 'a.txt': iconv.encode(text, encoding) }, ['a.txt']);
  expect(contents).toEqual([text.replace('\ufeff', '')]);
  expect(problems).toEqual(guessed ? [`input: a.txt does not say its encoding; it is read as ${guessed}`] : []);
});

test.each([
  ['text', 'The ferry sank.', ['stdin'], ['The ferry sank.']],
  ['JSON lines', ' {"id": "a", "text": "1"}\n{"id": "b", "text": "2"}', ['a', 'b'], ['1', '2']],
])('standard input is read as %s', async (_, input, ids, texts) => {
  const { pages, contents } = await intake({}, ['-'], { stdin: Readable.from([Buffer.from(input.slice(0, 3)), Buffer.from(input.slice(3))]) });
  expect(pages).toEqual(ids);
  expect(contents).toEqual(texts);
});

test('--group-by gives each page its key, and says where a field is missing', async () => {
  const files = { 'x/a.txt': '1', 'x/in.jsonl': '{"id": "b", "text": "2", "event": 7}\n{"id": "c", "text": "3"}' };
  expect((await intake(files, ['.'], { groupBy: 'all' })).keys).toEqual(['all', 'all', 'all']);
  expect((await intake(files, ['.'], { groupBy: 'folder' })).keys).toEqual(['x', 'x', 'x']);
  const { keys, problems } = await intake(files, ['.'], { groupBy: 'event' });
  expect(keys).toEqual([undefined, '7', undefined]);
  expect(problems).toHaveLength(2);
  expect(problems[1]).toBe('input: x/in.jsonl:2 has no field "event": it is grouped by what it tells');
});
