import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { references } from '#editing/commands/write-reference.ts';
import { frozenDir } from '../support/frozen-handbook.ts';

test('what the documents say of fields and configuration is what the schemas say: npm run docs', async () => {
  const made = await references(frozenDir);
  expect(made).toHaveLength(2);
  for (const [path, text] of made) expect(await readFile(path, 'utf8')).toBe(text);
});

test('every field and key has words, and every key an example', async () => {
  const [[, fields], [, keys]] = (await references(frozenDir)) as [
    [string, string],
    [string, string],
  ];
  const rows = [fields, keys].flatMap((text) =>
    text.split('\n').filter((row) => row.startsWith('| `')),
  );
  expect(rows.length).toBeGreaterThan(200);
  expect(rows.filter((row) => !/\*\*[^*]+\.\*\* \S/.test(row))).toEqual([]);
  const groups = /\| (?:nhóm|danh sách[^|]*|một trong các dạng) \|/;
  const silent = keys.split('\n').filter((row) => row.startsWith('| `') && row.endsWith('|  |'));
  expect(silent.filter((row) => !groups.test(row))).toEqual([]);
});
