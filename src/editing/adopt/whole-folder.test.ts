import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isFree, wholeFolder } from './whole-folder.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'tron-ven-'));
});
afterEach(() => rm(dir, { recursive: true }));

const fill = async (draft: string) => {
  await mkdir(join(draft, 'con'));
  await writeFile(join(draft, 'con/tep'), 'chữ');
};

test.each(['moi', 'tren/duoi/moi'])('%s is made whole, for others to read too', async (name) => {
  const out = join(dir, name);
  await wholeFolder(out, fill);
  expect(await readFile(join(out, 'con/tep'), 'utf8')).toBe('chữ');
  if (process.platform !== 'win32')
    expect((await stat(out)).mode & 0o777).toBe(0o777 & ~process.umask());
  expect((await readdir(join(out, '..'))).length).toBe(1);
});

test('an empty folder that is there already is filled', async () => {
  await mkdir(join(dir, 'moi'));
  expect(await isFree(join(dir, 'moi'))).toBe(true);
  await wholeFolder(join(dir, 'moi'), fill);
  expect(await readdir(join(dir, 'moi'))).toEqual(['con']);
  expect(await isFree(join(dir, 'moi'))).toBe(false);
  expect(await isFree(join(dir, 'moi/con/tep'))).toBe(false);
});

test.each(['moi', 'tren/duoi/moi'])(
  'of %s nothing is left when it fails half way',
  async (name) => {
    const failing = async (draft: string) => {
      await fill(draft);
      throw new Error('giữa chừng');
    };
    await expect(wholeFolder(join(dir, name), failing)).rejects.toThrow('giữa chừng');
    expect(await readdir(dir)).toEqual([]);
  },
);

test('what was put into its place meanwhile stays', async () => {
  const out = join(dir, 'moi');
  const disturbed = async (draft: string) => {
    await fill(draft);
    await mkdir(out);
    await writeFile(join(out, 'khac'), '');
  };
  await expect(wholeFolder(out, disturbed)).rejects.toThrow('vừa được ghi vào');
  expect(await readdir(dir, { recursive: true })).toEqual(['moi', join('moi', 'khac')]);
});
