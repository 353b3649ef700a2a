import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ASSETS, assetsModule } from '../../scripts/reportAssets.js';

test('the built script and style are those of client/ and style/ (else: npm run build)', () => {
  expect(readFileSync(ASSETS, 'utf8')).toBe(assetsModule());
});
