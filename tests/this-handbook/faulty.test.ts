import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { faultyFiles, folder, linesOf, readFaulty, realSurroundings } from './faulty.ts';

const around = await realSurroundings();
const expected = JSON.parse(await readFile(join(folder, 'expected.json'), 'utf8')) as Record<
  string,
  string[]
>;

test('every faulty file has its expected words, and there are at least forty', async () => {
  expect(await faultyFiles()).toEqual(Object.keys(expected).sort());
  expect(Object.keys(expected).length).toBeGreaterThanOrEqual(40);
});

describe('line, column and words are exactly these for', () => {
  test.each(Object.entries(expected))('%s', async (file, lines) => {
    const found = linesOf(around, file, await readFaulty(file));
    expect(found.map((line) => line.slice(file.length + 1))).toEqual(lines);
  });
});

test('nothing is told in English', () => {
  for (const line of Object.values(expected).flat())
    expect(line).not.toMatch(/\b(invalid|expected|unexpected|error|must|required)\b/i);
});
