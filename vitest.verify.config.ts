import { defineConfig } from 'vitest/config';

/**
 * Checks with real programs: `npm run verify`, and before a release the long walks: `npm run verify:long`. What is
 * missing on the machine is named, not skipped in silence.
 */
export default defineConfig(({ mode }) => ({
  test: {
    ...(mode === 'long'
      ? { include: ['tests/**/*.long.test.ts'] }
      : {
          include: ['tests/verify/**/*.test.ts', 'tests/**/*.verify.ts'],
          exclude: ['**/*.long.test.ts'],
        }),
    globalSetup: ['tests/support/build-site.ts', 'tests/support/find-browser.ts'],
    testTimeout: 300_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    expect: { poll: { timeout: 15_000 } },
  },
}));
