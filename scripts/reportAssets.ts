import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const html = fileURLToPath(new URL('../src/views/html/', import.meta.url));

/** Where the built script and style of the HTML report stand, so that they work without a build. */
export const ASSETS = `${html}generated/assets.ts`;

/** The module that holds the script and the style of the HTML report, made from client/ and style/. */
export function assetsModule(): string {
  const bundle = (entry: string) =>
    buildSync({
      entryPoints: [`${html}${entry}`],
      bundle: true,
      minify: true,
      write: false,
      format: 'iife',
      target: ['chrome123', 'firefox125', 'safari17.5'],
      charset: 'utf8',
      legalComments: 'none',
    }).outputFiles[0]!.text.trim();
  // A line a rule keeps changes readable in a diff; both languages may not hold "</" in a page.
  const literal = (code: string) => `\`${code.replaceAll('</', '<\\/').replace(/[\\`$]/gu, '\\$&')}\``;
  return [
    '// Made by scripts/reportAssets.ts from client/ and style/: edit these and run `npm run build`.',
    '/** The script of the HTML report. */',
    `export const SCRIPT = ${literal(bundle('client/main.ts'))};`,
    '/** The style of the HTML report. */',
    `export const STYLE = ${literal(bundle('style/report.css').replaceAll('}', '}\n').trim())};`,
    '',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(ASSETS, assetsModule());
