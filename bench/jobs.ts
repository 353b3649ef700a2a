import type { Reading } from '../src/articles/reading.js';
import { compare, group, read } from '../src/compare.js';
import { readPages } from '../src/pages/readPages.js';
import { examplesOf, ledgersOf, pageOf, type Row, rowsOf } from './data.js';
import { scoreLineage } from './lineageBench.js';
import { scorePages } from './pagesBench.js';
import { Tally } from './score/counts.js';
import { type Ledger, scoreLedger } from './score/ledger.js';
import { type GoldAttributions, scoreAttributions, scoreGroups, scoreToll } from './score/sets.js';

/** What a job is given: the folder, the story asked for (if any), and where to say what is wrong. */
export interface JobContext {
  folder: string;
  story?: string;
  say: (...parts: unknown[]) => void;
}

/** A job scores one data set; null where the folder does not hold it. */
export type Job = (context: JobContext) => Promise<Tally | null> | Tally | null;

const ALL = 'all';
const readRows = (rows: readonly Row[]) => rows.map((row) => read(pageOf(row)));

/** The jobs in the order of the table. */
export const JOBS: Record<string, Job> = {
  examples: scoreExamples,
  seeds: (context) => scoreLedgers(context, (name) => name === 'seeds'),
  ledger: (context) => scoreLedgers(context, (name) => context.story === undefined || name.startsWith(context.story)),
  attribution: scoreAttributionSet,
  politics: (context) => scoreGroupSet(context, 'politics'),
  world: (context) => scoreGroupSet(context, 'world'),
  shootings: (context) => scoreGroupSet(context, 'shootings'),
  alone: scoreAlone,
  lineage: scoreLineage,
  tolls: scoreTolls,
  pages: scorePages,
};

async function scoreExamples({ folder, say }: JobContext): Promise<Tally | null> {
  const examples = examplesOf(folder);
  const tally = new Tally();
  for (const { name, path, json } of examples) {
    const readings: Reading[] = [];
    for await (const intake of readPages([path])) if ('page' in intake) readings.push(read(intake.page));
    const keys = new Map(readings.map(({ article }) => [article.id, ALL]));
    say('==', name);
    scoreLedger(compare(readings, { keys }), JSON.parse(json) as Ledger, tally, say);
  }
  return examples.length ? tally : null;
}

function scoreLedgers({ folder, say }: JobContext, wanted: (name: string) => boolean): Tally | null {
  const ledgers = ledgersOf(folder).filter(({ name }) => wanted(name));
  const tally = new Tally();
  for (const { name, json } of ledgers) {
    const gold = JSON.parse(json) as Ledger & { articles: Row[] };
    // the seeds are raw page texts: they come without metadata
    const rows = name === 'seeds' ? gold.articles.map(({ id, text }) => ({ id, text })) : gold.articles;
    const report = compare(readRows(rows as Row[]), { keys: new Map(rows.map(({ id }) => [id, ALL])) });
    say('==', name);
    scoreLedger(report, gold, tally, say);
  }
  return ledgers.length ? tally : null;
}

function scoreAttributionSet({ folder }: JobContext): Tally | null {
  const rows = rowsOf(folder, 'attribution.jsonl.gz');
  const tally = new Tally();
  for (const row of rows) scoreAttributions(read(pageOf(row)).article, row as GoldAttributions, tally);
  return rows.length ? tally : null;
}

function scoreGroupSet({ folder }: JobContext, name: string): Tally | null {
  const rows = rowsOf(folder, `${name}.jsonl.gz`);
  if (rows.length === 0) return null;
  const tally = new Tally();
  const printed = new Map(
    group(readRows(rows)).flatMap(({ id, members }) => members.map(({ article }) => [article.id, id] as const)),
  );
  scoreGroups(printed, new Map(rows.map(({ id, story }) => [id, story!])), tally);
  return tally;
}

/** Stories with two or more articles, each given alone: how many come out as one story. */
function scoreAlone({ folder, say }: JobContext): Tally | null {
  const tally = new Tally();
  for (const name of ['politics', 'world']) {
    const stories = new Map<string, Row[]>();
    for (const row of rowsOf(folder, `${name}.jsonl.gz`))
      stories.set(row.story!, [...(stories.get(row.story!) ?? []), row]);
    for (const [story, rows] of stories) {
      if (rows.length < 2) continue;
      const parts = group(readRows(rows)).length;
      if (parts > 1) say('alone', name, story, `${rows.length} articles in ${parts} stories`);
      tally.add(`alone.${name}`, Number(parts === 1), 1);
      tally.add('alone', Number(parts === 1), 1);
    }
  }
  for (const { json } of ledgersOf(folder)) {
    const rows = (JSON.parse(json) as { articles: Row[] }).articles;
    tally.add('alone.ledger', Number(group(readRows(rows)).length === 1), 1);
  }
  return tally.counts.size ? tally : null;
}

function scoreTolls({ folder, say }: JobContext): Tally | null {
  const rows = rowsOf(folder, 'shootings.jsonl.gz');
  if (rows.length === 0) return null;
  const tally = new Tally();
  const gold = new Map(rows.map(({ story, gold: toll }) => [story!, toll!]));
  const { stories } = compare(readRows(rows), { keys: new Map(rows.map(({ id, story }) => [id, story!])) });
  for (const { key, toll } of stories) {
    scoreToll(toll, gold.get(key!)!, tally);
    const printed = toll.map(({ measure, low, high }) => `${measure} ${low ?? high}`).join(', ');
    say('toll', key, JSON.stringify(gold.get(key!)), 'printed', printed);
  }
  return tally;
}
