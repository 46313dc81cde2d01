import { defineConfig } from 'vitest/config';

/** Checks with real programs: `npm run verify`. What is missing on the machine is named, not skipped in silence. */
export default defineConfig({
  test: {
    include: ['tests/verify/**/*.test.ts', 'tests/{word,this-handbook}/*.verify.ts'],
    globalSetup: ['tests/support/build-site.ts', 'tests/support/find-browser.ts'],
    testTimeout: 300_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    expect: { poll: { timeout: 15_000 } },
  },
});
