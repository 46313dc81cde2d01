import { defineConfig } from 'vitest/config';

const journeys = 'tests/{browser,search,kit}/**/*.verify.ts';
const shared = {
  globalSetup: ['tests/support/build-site.ts', 'tests/support/find-browser.ts'],
  testTimeout: 300_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 15_000 } },
};

/**
 * Checks with real programs, and journeys in a browser that seldom break: `npm run verify`; before a release the long
 * walks: `npm run verify:long`. What is missing on the machine is named, not skipped in silence.
 */
export default defineConfig(({ mode }) => ({
  test:
    mode === 'long'
      ? { ...shared, include: ['tests/**/*.long.test.ts'], fileParallelism: false }
      : {
          projects: [
            {
              test: {
                ...shared,
                name: 'journeys',
                include: [journeys],
                isolate: false,
                // A browser test waits half of its time.
                maxWorkers: 3,
                sequence: { groupOrder: 0 },
              },
            },
            {
              test: {
                ...shared,
                name: 'programs',
                include: ['tests/verify/**/*.test.ts', 'tests/**/*.verify.ts'],
                exclude: ['**/*.long.test.ts', journeys],
                // Each measures or starts programs that the others would slow down.
                maxWorkers: 1,
                sequence: { groupOrder: 1 },
              },
            },
          ],
        },
}));
