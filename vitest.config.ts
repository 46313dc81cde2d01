import { defineConfig } from 'vitest/config';

/** Files share what they load: loading it anew for each costs more than the tests themselves. No file may leave a trace. */
const oneContext = { isolate: false };

/** Rings from the inside out: rules beside their modules, the content library, the built site, journeys in a browser. */
export default defineConfig({
  test: {
    // One more than two cores: a browser test waits half of its time.
    maxWorkers: 3,
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'src/**/*.test.ts',
            'bench/**/*.test.ts',
            'tests/{repository,word,editing,bounds}/**/*.test.ts',
          ],
          exclude: ['**/*.long.test.ts', 'tests/editing/constructs.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          ...oneContext,
        },
      },
      {
        test: {
          name: 'content',
          include: [
            'tests/{check,content,this-handbook}/**/*.test.ts',
            'tests/editing/constructs.test.ts',
          ],
          exclude: ['**/*.{browser,long}.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          ...oneContext,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/support/build-site.ts'],
          testTimeout: 60_000,
          // The first file reads and parses every page, for all.
          hookTimeout: 60_000,
          ...oneContext,
        },
      },
      {
        test: {
          name: 'browser',
          include: [
            'tests/{browser,search,kit}/**/*.test.ts',
            'tests/this-handbook/**/*.browser.test.ts',
          ],
          exclude: ['**/*.long.test.ts'],
          globalSetup: ['tests/support/build-site.ts', 'tests/support/find-browser.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          ...oneContext,
          // A busy machine is not a fault of the site.
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
