// Scores the program on a folder of data and holds the floors.
// npm run bench -- [FOLDER] [--only JOB|STORY] [-v] [--check] [--raise]
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { belowFloor, raiseFloors, readFloors } from './floors.js';
import { JOBS } from './jobs.js';
import { measureSpeed } from './speed.js';

/** Scores that are printed but hold no floor: they restate others, or (cover) fall where more quotes are found, whose words are no shared text. */
const WITHOUT_FLOOR = /\.pairs$|\.half$|^ledger status\.|readability|passages\.cover$/u;

const SPEED = 'speed';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    verbose: { type: 'boolean', short: 'v', default: false },
    check: { type: 'boolean', default: false },
    raise: { type: 'boolean', default: false },
  },
});
const folder = positionals[0] ?? 'examples';
const floorsFile = join('bench', existsSync(join(folder, 'ledger')) ? 'floors.shared.json' : 'floors.json');
const known = options.only !== undefined && (options.only in JOBS || options.only === SPEED);
const scores = new Map<string, number>();
const say = (...parts: unknown[]) =>
  options.verbose && console.log(...parts.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))));

for (const [name, job] of Object.entries(JOBS)) {
  if (known ? name !== options.only : options.only !== undefined && name !== 'ledger') continue;
  const started = performance.now();
  const tally = await job({ folder, say, ...(options.only === undefined || known ? {} : { story: options.only }) });
  if (!tally) continue;
  console.log(`\n${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  for (const [score, value] of tally.values()) {
    scores.set(`${name} ${score}`, value);
    console.log(`  ${score.padEnd(24)} ${value.toFixed(3)}  ${tally.detail(score)}`);
  }
}

if (options.only === SPEED || (options.only === undefined && !options.check)) {
  console.log('\nspeed');
  for (const { name, value } of await measureSpeed(folder)) console.log(`  ${name.padEnd(24)} ${value}`);
}

const floored = new Map([...scores].filter(([name]) => !WITHOUT_FLOOR.test(name)));
const floors = readFloors(floorsFile);
if (options.raise) raiseFloors(floorsFile, floors, floored);
if (options.check) {
  const failed = belowFloor(floors, floored);
  for (const line of failed) console.error(line);
  console.log(
    failed.length
      ? `\n${failed.length} scores are below their floors (${floorsFile})`
      : `\nall floors of ${floorsFile} hold`,
  );
  if (failed.length) process.exitCode = 1;
}
