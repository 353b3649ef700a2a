import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const PROGRAM = resolve('bin/variorum.js');
const STORY =
  'Ferry sinks off Aldermouth\n\nFour people were killed when a ferry sank off Aldermouth on Tuesday, police said.\n';
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-cli-'));
  for (const name of ['a.txt', 'b.txt']) writeFileSync(join(folder, name), STORY);
  writeFileSync(join(folder, 'empty.txt'), '');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (args: string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

test.each([[['--help']], [['compare', '--help']], [['read', '--help']], [['group', '--help']], [['--version']]])(
  '%j is answered with status 0',
  (args) => {
    const { status, stdout, stderr } = run(args);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).not.toBe('');
  },
);

test.each([
  [[], /Usage/],
  [['compare'], /nothing to read/],
  [['compare', 'a.txt', '--format', 'pdf'], /Allowed choices are/],
  [['compere', 'a.txt'], /unknown command 'compere'/],
  [
    ['read', 'a.txt', '--out', 'no/such/folder/x'],
    /variorum: no\/such\/folder\/x cannot be written: there is no folder no\/such\/folder/,
  ],
])('%j is wrong usage: status 2, and says what', (args, message) => {
  const { status, stderr } = run(args);
  expect(status).toBe(2);
  expect(stderr).toMatch(message);
  expect(stderr).not.toMatch(/\n\s+at /);
});

test('read prints one article a line, in input order; a lost page sets status 1 and is named', () => {
  const { status, stdout, stderr } = run(['read', 'b.txt', 'empty.txt', 'a.txt']);
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id),
  ).toEqual(['b', 'a']);
  expect(stderr).toBe('variorum: empty.txt is empty\n');
  expect(status).toBe(1);
});

test('group prints id and story a line', () => {
  const { status, stdout } = run(['group', 'a.txt', 'b.txt', '--group-by', 'all']);
  const [a, b] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(a).toMatchObject({ version: 1, id: 'a', story: b.story });
  expect(status).toBe(0);
});

test('--out writes a whole file and leaves nothing else behind', () => {
  expect(run(['compare', 'a.txt', 'b.txt', '--format', 'json', '--out', 'out.json'])).toEqual({
    status: 0,
    stdout: '',
    stderr: '',
  });
  expect(JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8')).version).toBe(1);
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('the same input gives the same bytes', () => {
  const args = ['compare', 'a.txt', 'b.txt', '--format', 'json'];
  expect(run(args).stdout).toBe(run(args).stdout);
});

test('a reader that leaves ends the program without a word', () => {
  const { stdout, stderr } = spawnSync(
    'sh',
    ['-c', `"${process.execPath}" "${PROGRAM}" read a.txt b.txt | head -c 10`],
    { cwd: folder, encoding: 'utf8' },
  );
  expect({ stdout: stdout.length, stderr }).toEqual({ stdout: 10, stderr: '' });
});

test('more than twenty stories make a folder, whose index is printed last', () => {
  const lines = Array.from({ length: 25 }, (_, at) =>
    JSON.stringify({ id: `s${at}`, event: `e${at}`, title: `Ship ${at} arrives`, text: `Ship ${at} arrived.` }),
  );
  writeFileSync(join(folder, 'many.jsonl'), lines.join('\n'));
  const { status, stdout } = run(['compare', 'many.jsonl', '--group-by', 'event', '--out', 'year.html']);
  expect(status).toBe(0);
  expect(stdout.trim().split('\n').at(-1)).toBe(join('year', 'index.html'));
  expect(readdirSync(join(folder, 'year')).sort()).toEqual(['index.html', 'stories']);
  expect(readdirSync(join(folder, 'year', 'stories'))).toHaveLength(25);
  rmSync(join(folder, 'year'), { recursive: true });
  // a folder that is named as one holds them itself
  const named = run(['compare', 'many.jsonl', '--group-by', 'event', '--out', 'year/']);
  expect(named.stdout.trim().split('\n').at(-1)).toBe(join('year', 'index.html'));
  expect(readdirSync(join(folder, 'year')).sort()).toEqual(['index.html', 'stories']);
  rmSync(join(folder, 'year'), { recursive: true });
});

test('--out that names a folder gets the report in it, and its path comes last', () => {
  const { status, stdout } = run(['compare', 'a.txt', 'b.txt', '--out', 'reports/']);
  expect(status).toBe(0);
  expect(stdout.trim().split('\n').at(-1)).toBe('reports/variorum-report.html');
  expect(readFileSync(join(folder, 'reports/variorum-report.html'), 'utf8')).toMatch(/^<!doctype html>/i);
});

test('--explain tells why, and says where there is nothing to tell', () => {
  expect(run(['read', 'a.txt', '--explain', 'Four']).stdout).toMatch(/figure a#f\d+ {2}rule /);
  const { status, stderr } = run(['read', 'a.txt', '--explain', 'no such word']);
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: 'variorum: nothing that was read here is, holds or stands at "no such word"\n',
  });
});

test('read applies decisions; a line that is none, or that fits no article, is named', () => {
  const target = { article: 'a', start: 28, end: 32, text: 'Four' };
  const lines = [
    JSON.stringify({ do: 'change', what: 'figure', ...target, set: { low: 5, high: 5 } }),
    '{"do": "mend"}',
    'no JSON',
    JSON.stringify({ do: 'reject', what: 'figure', ...target, article: 'z' }),
  ];
  writeFileSync(join(folder, 'decisions.jsonl'), lines.join('\n'));
  const { status, stdout, stderr } = run(['read', 'a.txt', '--decisions', 'decisions.jsonl']);
  expect(JSON.parse(stdout).figures).toMatchObject([{ low: 5, high: 5, byHand: true }]);
  const named = [
    /decisions\.jsonl:2 is no decision/,
    /decisions\.jsonl:3 is not JSON/,
    /z the decision .* fits no article/,
  ];
  for (const problem of named) expect(stderr).toMatch(problem);
  expect(status).toBe(0);
  const report = JSON.parse(run(['compare', 'a.txt', '--decisions', 'decisions.jsonl', '--format', 'json']).stdout);
  expect(report.problems).toMatchObject([
    { page: 'decisions.jsonl:2', kind: 'decision' },
    { page: 'decisions.jsonl:3', kind: 'decision', message: 'is not JSON' },
    { page: 'z', kind: 'decision' },
  ]);
});
