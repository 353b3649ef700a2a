import { defineConfig } from 'vitest/config';

// `fast` runs in `npm run check`; `browser` needs Chromium and `cli` starts processes and the schema generator, so both run only in `npm test`.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'fast',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**', 'test/cli/**', 'test/docs/**'],
        },
      },
      { test: { name: 'cli', include: ['test/{cli,docs}/**/*.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'browser', include: ['test/browser/**/*.test.ts'], testTimeout: 60_000 } },
    ],
  },
});
