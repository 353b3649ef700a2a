import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type * as Engine from '../src/index.js';
import type { Page } from '../src/pages/page.js';
import { rowsOf } from './data.js';

/** Words that are read to measure the speed of `read`, at least, where the folder itself holds fewer. */
const LOAD_WORDS = 200_000;

/** One line of the speed table. */
export interface Speed {
  name: string;
  value: string;
}

/** The built engine, as users run it: tsx names every inner function when it is made, which costs a tenth. */
async function builtEngine(): Promise<typeof Engine> {
  const built = new URL('../dist/index.js', import.meta.url);
  if (!existsSync(built))
    throw new Error('dist/index.js is not there: run `npm run build` before the speed is measured');
  return (await import(built.href)) as typeof Engine;
}

/** Speed of `read` beside wink-nlp's bare tokens, sentences and parts of speech, of a large story, and of the program's start. */
export async function measureSpeed(folder: string): Promise<Speed[]> {
  const { compare, read } = await builtEngine();
  const texts = loadOf(folder);
  const words = wordsIn(texts);
  const nlp = winkNLP(model, ['sbd', 'pos']);
  const wink = (part: readonly string[]) => part.map((text) => nlp.readDoc(text).tokens().out(nlp.its.pos).length);
  const ours = (part: readonly string[]) => part.map((text, i) => read(pageOf(text, i)).article.id);
  const { first: ourRate, second: winkRate, ratio } = sideBySide(texts, ours, wink);
  const story = texts.slice(0, 1_000).map((text, i) => read(pageOf(text, i)));
  const started = performance.now();
  compare(story, { keys: new Map(story.map(({ article }) => [article.id, 'all'])) });
  const compared = performance.now() - started;
  return [
    { name: 'read', value: `${thousands(ourRate)} words/s over ${thousands(words)} words` },
    {
      name: 'wink-nlp alone',
      value: `${thousands(winkRate)} words/s (read is ${ratio.toFixed(2)} of it)`,
    },
    { name: `one story of ${story.length}`, value: `${(compared / 1000).toFixed(1)} s to compare` },
    { name: 'memory', value: `${Math.round(process.memoryUsage().rss / 1024 / 1024)} MB resident at the end` },
    { name: 'program start', value: `${wallTime(['--version'])} ms` },
    ...seedsTime(folder),
  ];
}

/** The texts of attribution-train where the folder has it, else its page texts, told again until there are enough words. */
function loadOf(folder: string): string[] {
  const rows = rowsOf(folder, 'attribution-train.jsonl.gz').map(({ text }) => text!);
  if (rows.length > 0) return rows;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort();
  const texts = files.map((name) => readFileSync(join(folder, name), 'utf8'));
  const words = texts.join(' ').split(/\s+/u).length;
  return Array.from({ length: Math.ceil(LOAD_WORDS / words) }, () => texts).flat();
}

function pageOf(text: string, i: number): Page {
  return { name: `load-${i}`, id: `load-${i}`, kind: 'text', content: text, sha256: '', path: null, language: 'en' };
}

const ROUNDS = 10;

/**
 * Words a second of two works over the same texts, both warm, in turn part by part, so that a busy machine slows both; the middle of the
 * parts' ratios.
 */
function sideBySide(
  texts: readonly string[],
  one: (part: readonly string[]) => unknown,
  other: (part: readonly string[]) => unknown,
): { first: number; second: number; ratio: number } {
  one(texts);
  other(texts);
  const size = Math.ceil(texts.length / ROUNDS);
  const rates = Array.from({ length: ROUNDS }, (_, k) => texts.slice(k * size, (k + 1) * size))
    .filter((part) => part.length > 0)
    .map((part) => [rate(part, one), rate(part, other)] as const);
  const middle = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1]!;
  return {
    first: middle(rates.map(([a]) => a)),
    second: middle(rates.map(([, b]) => b)),
    ratio: middle(rates.map(([a, b]) => a / b)),
  };
}

function rate(texts: readonly string[], work: (part: readonly string[]) => unknown): number {
  const words = wordsIn(texts);
  const started = performance.now();
  work(texts);
  return (words / (performance.now() - started)) * 1000;
}

const wordsIn = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + (text.match(/\S+/gu)?.length ?? 0), 0);

function seedsTime(folder: string): Speed[] {
  const seeds = join(folder, '..', 'seeds');
  if (!existsSync(seeds)) return [];
  const files = readdirSync(seeds).map((name) => join(seeds, name));
  return [
    {
      name: 'compare on the seeds',
      value: `${wallTime(['compare', ...files, '--format', 'json'])} ms, start included`,
    },
  ];
}

/** The middle of five runs of the built program. */
function wallTime(args: string[]): number {
  const times = Array.from({ length: 5 }, () => {
    const started = performance.now();
    spawnSync(process.execPath, ['bin/variorum.js', ...args], { stdio: 'ignore' });
    return Math.round(performance.now() - started);
  });
  return times.sort((a, b) => a - b)[2]!;
}

const thousands = (value: number) => Math.round(value).toLocaleString('en-US');
