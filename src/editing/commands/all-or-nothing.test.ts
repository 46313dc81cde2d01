import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { allOrNothing } from './all-or-nothing.ts';

let dir: string;
const at = (name: string) => join(dir, name);

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'ghi-'));
  await writeFile(at('so.json'), 'trước');
});
afterEach(() => rm(dir, { recursive: true }));

const write = async () => {
  await mkdir(at('trang/hinh'), { recursive: true });
  await writeFile(at('trang/hinh/1.png'), 'hình');
  await writeFile(at('so.json'), 'sau');
};
const paths = () => [at('trang/hinh/1.png'), at('so.json')];

test('what succeeds stays', async () => {
  await allOrNothing(paths(), write);
  expect(await readFile(at('so.json'), 'utf8')).toBe('sau');
  expect(await readdir(dir)).toEqual(['so.json', 'trang']);
});

test('what fails leaves files as they were, no new ones and no new folders', async () => {
  const failing = allOrNothing(paths(), async () => {
    await write();
    throw new Error('đĩa đầy');
  });
  await expect(failing).rejects.toThrow('đĩa đầy');
  expect(await readFile(at('so.json'), 'utf8')).toBe('trước');
  expect(await readdir(dir)).toEqual(['so.json']);
});
