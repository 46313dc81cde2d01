import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { IndexedPage } from './read-page.ts';
import { writeFullText } from './write-full-text.ts';

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'toan-van-'));
});
afterAll(() => rm(dir, { recursive: true }));

const page = (content: string): IndexedPage => ({
  ...{ url: '/', content, meta: {}, filters: {}, anchors: [] },
});

it('gives Pagefind the long numbers of each page, and nothing else of it', async () => {
  const target = join(dir, 'co');
  expect(
    await writeFullText(target, [page('Không số 12'), page('Năm 2025, số 10234 và 2025.')]),
  ).toBe(true);
  const fragments = await readdir(join(target, 'fragment'));
  expect(fragments).toHaveLength(1);
  const raw = gunzipSync(await readFile(join(target, 'fragment', fragments[0] ?? ''))).toString();
  expect(raw).toContain('"url":"/1"');
  expect(raw).toContain('2025 10234');
  expect(await readdir(target)).not.toContain('pagefind-ui.js');
});

it('writes nothing where no page has any', async () => {
  const target = join(dir, 'khong');
  expect(await writeFullText(target, [page('một hai 123')])).toBe(false);
  expect(await readdir(dir)).not.toContain('khong');
});
