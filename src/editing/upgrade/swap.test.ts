import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { backupOf, swapFolders, takeBack } from './swap.ts';

let dir: string;
let folder: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'doi-cho-'));
  folder = join(dir, 'so-tay');
  for (const name of ['so-tay', 'moi']) {
    await mkdir(join(dir, name));
    await writeFile(join(dir, name, 'tep'), name);
  }
});
afterEach(() => rm(dir, { recursive: true }));
const held = (path: string) => readFile(join(path, 'tep'), 'utf8');

test('the new folder stands in the place of the old one, which stays beside it', async () => {
  const backup = swapFolders(folder, join(dir, 'moi'));
  expect([await held(folder), await held(backup)]).toEqual(['moi', 'so-tay']);
});

test('when the new one cannot come, the old one stands as before', async () => {
  expect(() => swapFolders(folder, join(dir, 'khong-co'))).toThrow('ENOENT');
  expect(await held(folder)).toBe('so-tay');
  expect((await readdir(dir)).sort()).toEqual(['moi', 'so-tay']);
});

test('what an earlier upgrade left is not overwritten', async () => {
  swapFolders(folder, join(dir, 'moi'));
  await mkdir(join(dir, 'moi'));
  expect(() => swapFolders(folder, join(dir, 'moi'))).toThrow('Còn bản cũ');
  expect([await held(folder), await held(backupOf(folder))]).toEqual(['moi', 'so-tay']);
});

test('broken off between the two moves, it is taken back; a whole one is left alone', async () => {
  await rename(folder, backupOf(folder));
  expect(takeBack(folder)).toBe(true);
  expect(await held(folder)).toBe('so-tay');
  expect(takeBack(folder)).toBe(false);
});
