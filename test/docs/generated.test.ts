import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generatedDocs } from '../../docs/generate.js';
import { VERSION } from '../../src/version.js';

test.each(Object.entries(generatedDocs()))('%s is what the code makes (npm run docs)', (path, content) => {
  expect(readFileSync(path, 'utf8')).toBe(content);
});

test('the version is that of package.json', () => {
  expect(JSON.parse(readFileSync('package.json', 'utf8')).version).toBe(VERSION);
});
