import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const doc = readFileSync('docs/dependencies.md', 'utf8');

/** "name version" of every row of the tables. */
const argued = [...doc.matchAll(/^\| (\S+ \d\S*) +\|/gmu)].map(([, row]) => row!);

test.each(Object.entries<string>({ ...dependencies, ...devDependencies }))(
  '%s %s is pinned, and argued in docs/dependencies.md with its licence',
  (name, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(argued).toContain(`${name} ${version}`);
    const { license } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
    expect(doc).toMatch(new RegExp(`^\\| ${name} [^|]*\\|[^|]*\\| ${license}[ ;]`, 'mu'));
  },
);

test('docs/dependencies.md argues nothing that is not there', () => {
  const names = argued.map((row) => row.replace(/ \S+$/u, ''));
  expect(names.filter((name) => !(name in dependencies) && !(name in devDependencies))).toEqual([]);
});
