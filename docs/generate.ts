// Writes what is made from code: npm run docs. A test holds the files to what this makes.
import { readFileSync, writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { createGenerator } from 'ts-json-schema-generator';
import { commandLine } from '../src/cli.js';

/** The files that are generated, by path, with their content. */
export function generatedDocs(): Record<string, string> {
  return {
    'docs/report.schema.json': `${JSON.stringify(reportSchema(), null, 2)}\n`,
    'docs/data-contract.md': dataContract(),
    'docs/cli.md': cliReference(commandLine()),
  };
}

function reportSchema(): object {
  const generator = createGenerator({
    path: 'src/types.ts',
    type: 'Report',
    tsconfig: 'tsconfig.json',
    skipTypeCheck: true,
    additionalProperties: true,
  });
  return generator.createSchema('Report');
}

/** types.ts and its parts, a section a type: its doc block as prose, its fields as code. Blank lines part the declarations. */
function dataContract(): string {
  const prose = (block: string) =>
    block
      .replace(/^\s*\/?\*+\/? ?/gmu, '')
      .trim()
      .replace(/\s*\*\/$/u, '');
  const declarations = ['types/article', 'types/story', 'types/decision', 'types'].flatMap((name) =>
    blocksOf(name).filter((block) => DECLARED.test(block)),
  );
  const sections = declarations.map((block) => {
    const at = block.indexOf('export ');
    return `## ${DECLARED.exec(block)![1]}\n\n${prose(block.slice(0, at))}\n\n\`\`\`ts\n${block.slice(at)}\n\`\`\`\n`;
  });
  return `# The data contract\n\n<!-- Made from src/types.ts by \`npm run docs\`; do not edit. -->\n\n${prose(blocksOf('types')[0]!)}\n\n${sections.join('\n')}`;
}

const DECLARED = /export (?:interface|type) (\w+)/u;
const blocksOf = (name: string): string[] => readFileSync(`src/${name}.ts`, 'utf8').trim().split('\n\n');

/** The help of every command, as it is printed. */
function cliReference(program: Command): string {
  const help = (command: Command) => {
    let text = '';
    const write = (part: string) => {
      text += part;
    };
    command.configureOutput({ writeOut: write, getOutHelpWidth: () => 110, getOutHasColors: () => false });
    command.outputHelp();
    return `\`\`\`\n${text.trim()}\n\`\`\`\n`;
  };
  const commands = program.commands.map((command) => `## variorum ${command.name()}\n\n${help(command)}`);
  return `# The command line\n\n<!-- Made from the program's help by \`npm run docs\`; do not edit. -->\n\n${help(program)}\n${commands.join('\n')}`;
}

if (process.argv[1]?.endsWith('generate.ts')) {
  for (const [path, content] of Object.entries(generatedDocs())) writeFileSync(path, content);
}
