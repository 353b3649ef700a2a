// Scores the program on a folder of data: npm run bench -- ../shared/bench [--only ledger] [-v]
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { compare, group, read } from '../src/compare.js';
import type { Page } from '../src/pages/page.js';
import { toJson, toJsonLines } from '../src/views/json.js';

type Row = Partial<Page> & { id: string; text?: string; html?: string; story?: string };
const args = process.argv.slice(2);
const folder = args[0] ?? '../shared/bench';
const only = args.includes('--only') ? args[args.indexOf('--only') + 1] : undefined;
const verbose = args.includes('-v');
const out = mkdtempSync(join(tmpdir(), 'variorum-bench-'));

function pageOf({ id, text, html, url, title, outlet, published }: Row): Page {
  return {
    name: id,
    id,
    kind: html ? 'html' : 'text',
    content: html ?? text ?? '',
    sha256: '',
    path: null,
    ...(url ? { url } : {}),
    ...(title ? { title } : {}),
    ...(outlet ? { outlet } : {}),
    ...(published ? { published } : {}),
  };
}
const rows = (name: string): Row[] =>
  gunzipSync(readFileSync(join(folder, name)))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

function score(...parts: string[]): void {
  const run = spawnSync('python3', [join(folder, 'score.py'), ...parts, ...(verbose ? ['-v'] : [])], {
    encoding: 'utf8',
  });
  process.stdout.write(run.stdout + run.stderr);
}
function scoreLedgers(names: string[], label: string): void {
  const [reports, golds] = [join(out, label, 'reports'), join(out, label, 'golds')];
  for (const dir of [reports, golds]) mkdirSync(dir, { recursive: true });
  for (const name of names) {
    const gold = readFileSync(join(folder, 'ledger', name), 'utf8');
    writeFileSync(join(golds, name), gold);
    const articles = JSON.parse(gold).articles as Row[];
    // the seeds are raw page texts: they come without metadata
    const pages = articles.map((row) => pageOf(name === 'seeds.json' ? { id: row.id, text: row.text! } : row));
    const keys = new Map(pages.map(({ id }) => [id, 'all']));
    writeFileSync(join(reports, name), toJson(compare(pages.map(read), { keys })));
  }
  console.log(`\n== ${label}`);
  score('ledgers', reports, golds);
}
const jobs: Record<string, () => void> = {
  seeds: () => scoreLedgers(['seeds.json'], 'seeds'),
  ledger: () =>
    scoreLedgers(
      readdirSync(join(folder, 'ledger')).filter((name) => !only || only === 'ledger' || name.startsWith(only)),
      'ledger',
    ),
  attribution: () => {
    const file = join(out, 'read.jsonl');
    writeFileSync(
      file,
      rows('attribution.jsonl.gz')
        .map((row) => `${JSON.stringify(read(pageOf(row)).article)}\n`)
        .join(''),
    );
    console.log('\n== attribution');
    score('attribution', file, join(folder, 'attribution.jsonl.gz'));
  },
  groups: () => {
    for (const name of ['politics', 'world', 'shootings']) {
      const file = join(out, `${name}.groups.jsonl`);
      const stories = group(rows(`${name}.jsonl.gz`).map((row) => read(pageOf(row))));
      writeFileSync(
        file,
        stories
          .flatMap(({ id, members }) => members.map((m) => `${JSON.stringify({ id: m.article.id, story: id })}\n`))
          .join(''),
      );
      console.log(`\n== groups ${name}`);
      score('groups', file, join(folder, `${name}.jsonl.gz`));
    }
  },
  tolls: () => {
    const file = join(out, 'tolls.jsonl');
    const data = rows('shootings.jsonl.gz');
    const report = compare(
      data.map((row) => read(pageOf(row))),
      { keys: new Map(data.map(({ id, story }) => [id, story!])) },
    );
    writeFileSync(file, toJsonLines({ ...report, articles: [] }));
    console.log('\n== tolls');
    score('tolls', file, join(folder, 'shootings.jsonl.gz'));
  },
  pages: () => {
    const file = join(out, 'pages.jsonl');
    writeFileSync(
      file,
      rows('pages.jsonl.gz')
        .map((row) => `${JSON.stringify(read(pageOf(row)).article)}\n`)
        .join(''),
    );
    console.log('\n== pages');
    score('pages', file, join(folder, 'pages.jsonl.gz'));
  },
};
for (const [name, job] of Object.entries(jobs)) {
  if (only ? name === only || (name === 'ledger' && !(only in jobs)) : name !== 'pages') job();
}
