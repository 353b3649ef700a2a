import { Command, Option } from 'commander';
import type { Reading } from './articles/reading.js';
import { compare, group, read } from './compare.js';
import { readPages } from './pages/readPages.js';
import type { Problem } from './types.js';
import { VERSION } from './version.js';
import { toJson, toJsonLines } from './views/json.js';

/** The command line: arguments in, a view out. */
export async function main(argv: readonly string[]): Promise<void> {
  const program = new Command('variorum').version(VERSION);
  program
    .command('compare')
    .argument('<input...>')
    .addOption(new Option('--format <format>').choices(['json', 'jsonl']).default('json'))
    .option('--group-by <field>')
    .action(async (inputs: string[], options: { format: string; groupBy?: string }) => {
      const { readings, keys, problems } = await readAll(inputs, options.groupBy);
      const report = compare(readings, keys, problems);
      process.stdout.write(options.format === 'json' ? toJson(report) : toJsonLines(report));
    });
  program
    .command('read')
    .argument('<input...>')
    .action(async (inputs: string[]) => {
      for await (const intake of readPages(inputs)) {
        if ('page' in intake) process.stdout.write(`${JSON.stringify(read(intake.page).article)}\n`);
      }
    });
  program
    .command('group')
    .argument('<input...>')
    .option('--group-by <field>')
    .action(async (inputs: string[], options: { groupBy?: string }) => {
      const { readings, keys } = await readAll(inputs, options.groupBy);
      for (const { id, key, members } of group(readings, keys)) {
        for (const { article } of members)
          process.stdout.write(`${JSON.stringify({ version: 1, id: article.id, story: key ?? id })}\n`);
      }
    });
  await program.parseAsync(argv);
}

async function readAll(inputs: readonly string[], groupBy?: string) {
  const readings: Reading[] = [];
  const keys = new Map<string, string>();
  const problems: Problem[] = [];
  for await (const intake of readPages(inputs)) {
    if ('problem' in intake) problems.push(intake.problem);
    else {
      readings.push(read(intake.page));
      if (groupBy === 'all') keys.set(intake.page.id, 'all');
      else if (groupBy) keys.set(intake.page.id, String((intake.page as unknown as Record<string, unknown>)[groupBy]));
    }
  }
  return { readings, keys, problems };
}
