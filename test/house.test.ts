import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';

/** Comparisons of a token's text with a word: `token.lower === 'and'`. */
const COMPARED = /(?<!typeof \w{1,20})\.(?:lower|text|word)(?:\(\))?\s*[!=]==\s*'(?:\\.|[^'\p{L}])?\p{L}+'/gu;
/** The same from the other side, and by the end of a word. */
const TURNED =
  /'\p{L}+'\s*[!=]==\s*[\w.!?[\]]*\.(?:lower|text)\b|\b(?:lower|text)\.(?:starts|ends)With\(["'][\p{L}'’]+/gu;
/** A pattern of whole words or endings that is held against a token: `/(?:ed|ing)$/u.test(token.lower)`. */
const PATTERN = /\/\^?\(\?:(?:\[[^\]]*\])?\p{Ll}+(?:\|(?:\[[^\]]*\])?\p{Ll}+)*\)\$\/i?u\.test\([^)]*(?:lower|text)\b/gu;
/** A pattern of one ending, whatever it is held against: `/s$/u`. */
const ENDING = /(?<=[\s(!,])\/(?:\(\?:)?['’]?\p{Ll}+(?:\|\p{Ll}+)*\)?\$\/i?u/gu;
const files = globSync('src/**/*.ts', {
  ignore: [
    'src/languages/**',
    'src/views/**',
    'src/articles/html/**',
    'src/cli.ts',
    'src/commands.ts',
    'src/output.ts',
  ],
}).sort();

test.each(files)('%s holds no word of a language', (file) => {
  const text = readFileSync(file, 'utf8');
  const found = [COMPARED, TURNED, PATTERN, ENDING].flatMap((pattern) => text.match(pattern) ?? []);
  expect(found).toEqual([]);
});

test.each([
  ["token.lower === 'and'", COMPARED],
  ["'and' !== token.lower", TURNED],
  ["token.lower.endsWith('ing')", TURNED],
  ['lower.endsWith("n\'t")', TURNED],
  ['/(?:ed|ing)$/u.test(token.lower)', PATTERN],
  ['/(?:ed|[^s]s)$/u.test(token.lower)', PATTERN],
  ["!/s$/u.test(next.lower) && form.replace(/'s$/u, '')", ENDING],
])('%s would be found', (code, pattern) => {
  expect(code.match(pattern)).not.toBeNull();
});

/** The words of a call that makes a list of them. */
const LIST = /\bword(?:Set|List)\(([^()]*)\)/gu;
const LITERAL = /'((?:\\.|[^'\n])*)'|"((?:\\.|[^"\n])*)"/gu;

function twice(code: string): string[] {
  const words = [...code.matchAll(LITERAL)].flatMap(([, single, double]) => (single ?? double)!.trim().split(/\s+/u));
  return words.filter((word, i) => words.indexOf(word) < i);
}

test.each(globSync('src/languages/**/*.ts', { ignore: '**/generated/**' }).sort())('%s lists no word twice', (file) => {
  expect([...readFileSync(file, 'utf8').matchAll(LIST)].flatMap(([, list]) => twice(list!))).toEqual([]);
});

test('a word that is listed twice would be found', () => {
  expect(twice("'price shares', \"o'clock shares\"")).toEqual(['shares']);
});

/** A look at the page that does not wait: the page answers an event when it comes to it. */
const SINGLE_LOOK = /expect\(\s*await [^;]*?\.(?:count|textContent|isVisible|getAttribute|allTextContents)\(/gu;

test.each(globSync('test/browser/*.test.ts').sort())('%s waits for the page: `expect.poll`', (file) => {
  expect(readFileSync(file, 'utf8').match(SINGLE_LOOK)).toBeNull();
});
