import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSink } from '../src/output.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-output-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('many large pieces make a whole file, and nothing warns of listeners', async () => {
  const warnings: string[] = [];
  const listen = ({ name }: Error) => warnings.push(name);
  process.on('warning', listen);
  const path = join(folder, 'large.txt');
  const sink = await openSink(path);
  const piece = 'x'.repeat(100_000);
  for (let i = 0; i < 20; i++) await sink.write(piece);
  await sink.close();
  await new Promise((resolve) => setImmediate(resolve));
  process.off('warning', listen);
  expect(readFileSync(path, 'utf8')).toHaveLength(20 * piece.length);
  expect(readdirSync(folder)).toEqual(['large.txt']);
  expect(warnings).toEqual([]);
});

test('a file that cannot be opened is named', async () => {
  await expect(openSink(join(folder, 'nowhere', 'file.txt'))).rejects.toThrow(/nowhere.*cannot be written/u);
});
