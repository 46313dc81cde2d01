import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Linter } from 'eslint';
import { expect, inject, test } from 'vitest';
import { baselineRules } from '../../eslint.baseline.js';

/** What is shipped though a browser of the baseline lacks it, and why that is right. */
const guarded: [file: RegExp, what: RegExp, why: string][] = [
  [/./, /captureStackTrace|stackTraceLimit/, 'libraries ask for it first'],
  [/^pagefind\//, /Growable SharedArrayBuffer/, 'Pagefind asks for it first'],
  [/soan\.js$/, /linePos/, 'a field of the YAML library’s own errors'],
  [/soan\.js$/, /[Ll]ookbehind/, 'made within `try` by a library that goes on without'],
  [/./, /URL\.canParse/, 'Zod asks for it first'],
  [
    /./,
    /requestIdleCallback|[fF]ullscreen|wakeLock|canShare|resultingClientId/,
    'the source asks for it first',
  ],
];

const config = {
  languageOptions: { ecmaVersion: 'latest', sourceType: 'module' },
  linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
  ...baselineRules,
} as const;

/** What a browser of the baseline lacks, as `file:line:column what`. */
function newerIn(code: string, file: string): string[] {
  return new Linter()
    .verify(code, config as unknown as Linter.Config, { filename: file })
    .map(({ line, column, message }) => `${file}:${line}:${column} ${message}`);
}

test('every shipped script keeps to what the oldest browsers of the baseline can run', async () => {
  const dist = inject('dist');
  const files = (await readdir(dist, { recursive: true })).filter((file) => file.endsWith('.js'));
  expect(files.length).toBeGreaterThan(20);
  const found = await Promise.all(
    files.map(async (file) => newerIn(await readFile(join(dist, file), 'utf8'), file)),
  );
  const isGuarded = (told: string) =>
    guarded.some(([file, what]) => file.test(told.split(':')[0]!) && what.test(told));
  expect(found.flat().filter((told) => !isGuarded(told))).toEqual([]);
});

test.each([
  ['a lookbehind', 'const price = /(?<=giá )\\d+/;', 'a.js:2:7', 'ookbehind'],
  ['a sorted copy', 'const sorted = [2, 1].toSorted();', 'a.js:2:16', 'toSorted'],
  ['a replaced item', 'const other = [2, 1].with(0, 3);', 'a.js:2:15', 'with'],
  ['a static method', 'const answer = Response.json({});', 'a.js:2:16', 'Response.json'],
  ['a class of the browser', 'const zip = new DecompressionStream("gzip");', 'a.js:2:1', 'Decom'],
  ['a method of an element', 'if (document.body.checkVisibility()) stop();', 'a.js:2:5', 'check'],
])('%s is named with file and place', (_name, line, place, what) => {
  const found = newerIn(`// The first line.\n${line}\n`, 'a.js');
  expect(found.join('\n')).toContain(what);
  expect(found.map((told) => told.split(' ')[0]!.split(':').slice(0, 2).join(':'))).toContain(
    place.split(':').slice(0, 2).join(':'),
  );
});
