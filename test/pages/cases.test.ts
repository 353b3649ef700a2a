import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { casesIn, EXPECTED, sourceOf, tellSource } from './pageCase.js';

const FOLDER = 'test/pages';

test.each(casesIn(FOLDER))('%s', async (name) => {
  const folder = join(FOLDER, name);
  const received = join(folder, EXPECTED.replace('.txt', '.received.txt'));
  const told = await tellSource(sourceOf(folder));
  const expected = existsSync(join(folder, EXPECTED)) ? readFileSync(join(folder, EXPECTED), 'utf8') : null;
  if (told === expected) rmSync(received, { force: true });
  else writeFileSync(received, told);
  expect(expected, `${folder} has no ${EXPECTED}: read ${received}, and keep it under that name if it is right`).not.toBeNull();
  expect(told, `what was read lies beside as ${received}`).toBe(expected);
});
