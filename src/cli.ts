import { Command, CommanderError, Option } from 'commander';
import type { Options } from './commands.js';
import { COMPARE_EXAMPLES, GROUP_EXAMPLES, INPUTS, READ_EXAMPLES } from './help.js';
import { DEFAULT_REPORT, MOST_IN_ONE_FILE, stopCleanly, VIEWS } from './output.js';
import { VERSION } from './version.js';

/** The command line: arguments in, a view out. Sets the exit status; never prints a stack trace for an input. */
export async function main(argv: readonly string[]): Promise<void> {
  stopCleanly();
  try {
    await commandLine().parseAsync(argv);
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
    else {
      process.stderr.write(`variorum: ${(error as Error).message}\n`);
      process.exitCode = 2;
    }
  }
}

/** What the commands do; loaded only when one runs: help and version need no language and no view. */
const commands = () => import('./commands.js');

/** The commands and their options; docs/cli.md is made from its help. */
export function commandLine(): Command {
  const program = new Command('variorum')
    .description(
      "Reads many outlets' reports of one event and shows who says what, according to whom, and who copied it.",
    )
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', '\nvariorum COMMAND --help tells more, with examples.')
    .showHelpAfterError('(variorum --help tells what there is)')
    .exitOverride();
  const groupBy = () =>
    new Option(
      '--group-by <field>',
      'trust a grouping: a field of the JSON lines, "folder", or "all" (these are one event)',
    );
  const decisions = () =>
    new Option('--decisions <file>', 'corrections by hand, one a line of JSON (docs/decisions.md)');
  const out = (what: string) => new Option('--out <file>', what);
  withInputs(
    program.command('compare'),
    'the whole way: a summary on the terminal and an HTML report',
    COMPARE_EXAMPLES,
  )
    .addOption(new Option('--format <view>', 'print one view instead').choices(VIEWS))
    .addOption(
      out(
        `the file to write (default: ${DEFAULT_REPORT}, for more than ${MOST_IN_ONE_FILE} stories a folder of that name; with --format: standard output)`,
      ),
    )
    .addOption(groupBy())
    .addOption(decisions())
    .action(async (inputs: string[], given: Options) => (await commands()).runCompare(inputs, given));
  withInputs(program.command('read'), 'stops after figures: one article a line (JSON lines)', READ_EXAMPLES)
    .addOption(out('the file to write (default: standard output)'))
    .addOption(
      new Option('--explain [what]', 'tell in words why: all, or an id, "@" and an offset, or a text ("1,351")'),
    )
    .addOption(new Option('--row', 'with --explain: as rows of a test'))
    .addOption(decisions())
    .action(async (inputs: string[], given: Options) => (await commands()).runRead(inputs, given));
  withInputs(program.command('group'), 'stops after stories: {"id", "story"} a line', GROUP_EXAMPLES)
    .addOption(out('the file to write (default: standard output)'))
    .addOption(groupBy())
    .action(async (inputs: string[], given: Options) => (await commands()).runGroup(inputs, given));
  return program;
}

function withInputs(command: Command, description: string, examples: string): Command {
  return command
    .description(description)
    .argument('[input...]', 'files, folders, globs, JSON lines, addresses or -')
    .option('--urls <file>', 'a file with one address a line, fetched after the inputs')
    .option('--follow', 'fetch what feeds and sitemaps list')
    .option('--cache <folder>', 'keep fetched pages here, and ask only for what has changed')
    .option('--delay <seconds>', 'between two requests to one host (default: 1)')
    .option('--allow-private', 'fetch from private and loopback addresses too')
    .addHelpText('after', INPUTS + examples)
    .exitOverride();
}
