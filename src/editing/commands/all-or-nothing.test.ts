import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allOrNothing } from './all-or-nothing.ts';

test('after a failure old files are as they were, new files and folders are gone', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'tron-ven-'));
  const [old, young] = [join(dir, 'so.json'), join(dir, 'hinh/anh.png')];
  await writeFile(old, 'cũ');
  const failing = allOrNothing([old, young], async () => {
    await writeFile(young, 'mới');
    await writeFile(old, 'mới');
    throw new Error('giữa chừng');
  });
  await expect(failing).rejects.toThrow('giữa chừng');
  expect(await readFile(old, 'utf8')).toBe('cũ');
  expect(await readdir(dir)).toEqual(['so.json']);
  await allOrNothing([young], () => writeFile(young, 'mới'));
  expect(await readFile(young, 'utf8')).toBe('mới');
  await rm(dir, { recursive: true });
});
