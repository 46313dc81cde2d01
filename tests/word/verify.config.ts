import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The papers as LibreOffice prints them: too slow, and too much to install, for every test run. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['tests/word/*.verify.ts'],
    testTimeout: 60_000,
  },
});
