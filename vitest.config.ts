import { defineConfig } from 'vitest/config';

// `fast` runs in `npm run check`; `browser` needs Chromium and `cli` starts processes and the schema generator, so both run only in `npm test`.
// The engine has no state: files of one worker share its modules, and a busy machine is no failure.
const SHARED = { isolate: false, testTimeout: 120_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'fast',
          ...SHARED,
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**', 'test/cli/**', 'test/docs/**'],
        },
      },
      { test: { name: 'cli', include: ['test/{cli,docs}/**/*.test.ts'], testTimeout: 120_000 } },
      {
        test: {
          name: 'browser',
          // a page answers an event when it comes to it: `expect.poll` waits, a single look races it
          expect: { poll: { timeout: 20_000 } },
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
