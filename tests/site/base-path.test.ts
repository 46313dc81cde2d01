import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildEnv } from '../support/build-env.ts';
import { type BuiltPage, readPages } from '../support/dist.ts';

let dir: string;
let pages: BuiltPage[];

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'so-tay-'));
  const env = buildEnv({
    BASE_PATH: '/kho/',
    OUT_DIR: dir,
    SITE_URL: 'https://vi-du.example.org',
  });
  await promisify(execFile)('npm', ['run', 'build'], { env, maxBuffer: 64 * 1024 * 1024 });
  pages = await readPages(dir);
}, 180_000);
afterAll(() => rm(dir, { recursive: true }));

test('under a base path every address inside the site carries it', () => {
  const bare = pages.flatMap(({ url, root }) =>
    root
      .querySelectorAll('[href],[src],[action]')
      .map((e) => e.getAttribute('href') ?? e.getAttribute('src') ?? e.getAttribute('action') ?? '')
      .filter((address) => address.startsWith('/') && !address.startsWith('/kho/'))
      .map((address) => `${url} → ${address}`),
  );
  expect(pages.length).toBeGreaterThan(100);
  expect(bare).toEqual([]);
});

test('short links and canonical addresses carry it too', () => {
  const step = pages.find(({ url }) => url === '/b/TK-03/');
  expect(step?.html).toContain('url=/kho/quy-trinh/thuong-ky/#TK-03');
  expect(step?.html).toContain('href="https://vi-du.example.org/kho/quy-trinh/thuong-ky/"');
});
