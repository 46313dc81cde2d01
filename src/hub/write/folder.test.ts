import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { markFile, refuseFolder, replaceFolder } from './folder.ts';

let dir: string;
let out: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'kho-thu-'));
  out = join(dir, 'out');
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const fill = (files: Record<string, string>) =>
  replaceFolder(out, async (draft) => {
    for (const [path, text] of Object.entries({ [markFile]: '{}', ...files }))
      await draft.put(path, text);
  });
const at = (path: string) => join(out, path);

test('a folder is replaced whole: what is the same stays the same file, what is gone is gone', async () => {
  expect(await fill({ 'a/x': '1', 'a/y': '2' })).toMatchObject({ written: 3, kept: 0 });
  const before = await stat(at('a/x'));
  expect(await fill({ 'a/x': '1', 'b/z': '3' })).toEqual({ written: 1, kept: 2, bytes: 4 });
  expect(await readdir(out, { recursive: true })).toEqual(
    expect.arrayContaining([markFile, 'a', 'a/x', 'b', 'b/z']),
  );
  const after = await stat(at('a/x'));
  expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
  expect(await readdir(dir)).toEqual(['out']);
});

test('a run that fails leaves what was there, and nothing beside it', async () => {
  await fill({ x: '1' });
  const failing = replaceFolder(out, async (draft) => {
    await draft.put('x', '2');
    throw new Error('đứt giữa chừng');
  });
  await expect(failing).rejects.toThrow('đứt giữa chừng');
  expect(await readFile(at('x'), 'utf8')).toBe('1');
  expect(await readdir(dir)).toEqual(['out']);
});

test.each(['../ngoai', 'a/../../ngoai', '/tmp/ngoai-kho'])('%s is never written', async (path) => {
  await expect(fill({ [path]: 'x' })).rejects.toThrow('dẫn ra ngoài');
  expect(await readdir(dir)).toEqual([]);
});

test('a folder that this command did not make is refused, and so is one above the program', async () => {
  await mkdir(out);
  await expect(refuseFolder(out)).resolves.toBeUndefined();
  await writeFile(at('thu-tu.docx'), 'x');
  await expect(refuseFolder(out)).rejects.toThrow('có tệp khác');
  await expect(refuseFolder('/')).rejects.toThrow('thay cả');
  await expect(refuseFolder(process.cwd())).rejects.toThrow('thay cả');
});

test('what was broken off between the two moves is put back', async () => {
  await fill({ x: '1' });
  await mkdir(`${out}.ban-truoc`);
  await expect(refuseFolder(out)).rejects.toThrow('nơi khác');
  await rm(`${out}.ban-truoc`, { recursive: true });
  const { rename } = await import('node:fs/promises');
  await rename(out, `${out}.ban-truoc`);
  await refuseFolder(out);
  expect(await readFile(at('x'), 'utf8')).toBe('1');
});
