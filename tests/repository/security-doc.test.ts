import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { leftOut } from '#editing/adopt/left-out.ts';

const lines = readFileSync('docs/security.md', 'utf8').split('\n');
const rows = lines.filter((line, i) => line.startsWith('| ') && !/^\|-/.test(lines[i + 1] ?? ''));
const testsOf = (row: string) =>
  [...row.matchAll(/`((?:src|tests)\/[\w./-]+\.(?:test|verify)\.ts)`/g)].map(
    ([, path = '']) => path,
  );

test('what the threat model says is so names the test that holds it, row by row', () => {
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.filter((row) => testsOf(row.split(' | ').at(-1) ?? '').length === 0)).toEqual([]);
});

test('and each of these tests is there', () => {
  const stayedBehind = (file: string) => leftOut.some(({ path }) => file.startsWith(path));
  const gone = rows.flatMap(testsOf).filter((path) => !existsSync(path) && !stayedBehind(path));
  expect(gone).toEqual([]);
});
