import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const { outputFiles } = await build({
  stdin: {
    contents:
      "export { writeDocx } from './src/word/write-docx.ts'; export { zipFiles, fileName } from './src/word/bundle.ts';",
    resolveDir: process.cwd(),
  },
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'browser',
  target: 'chrome109',
  write: false,
});
const script = outputFiles[0]?.text ?? '';

test('the writer needs no evaluated code and no worker: a strict policy lets it run', () => {
  expect(script).not.toMatch(/\beval\(|new Function|new Worker|createObjectURL/);
});

test('the writer stays small enough to be loaded on a phone', () => {
  expect(brotliCompressSync(script).byteLength).toBeLessThan(15_000);
});

test('older Safari can read it: no look-behind in patterns', () => {
  expect(script).not.toMatch(/\(\?<[=!]/);
});
