import { rename, mkdtemp, rm } from 'node:fs/promises';
import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import config from '#config';
import { writeLedger } from '#handbook/addresses/ledger.ts';
import { checkContent } from '#handbook/check/check.ts';
import { contentWith } from '../support/fault.ts';
import { startNginx } from '../support/nginx.ts';
import { needProgram } from '../support/program.ts';

const run = promisify(execFile);
const build = (content: string, out: string) =>
  run('npm', ['run', 'build'], {
    env: { ...process.env, HANDBOOK_CONTENT: content, OUT_DIR: out, BASE_PATH: '/' },
    maxBuffer: 64 * 1024 * 1024,
  });

let content: Awaited<ReturnType<typeof contentWith>>;
let out: string;

beforeAll(async () => {
  needProgram('nginx', 'nginx libnginx-mod-http-brotli-static');
  out = await mkdtemp(join(tmpdir(), 'so-tay-'));
  content = await contentWith();
  const procedures = join(content.dir, 'procedures');
  await rename(join(procedures, 'thuong-ky.mdx'), join(procedures, 'thuong-le.mdx'));
});
afterAll(async () => {
  await content.release();
  await rm(out, { recursive: true });
});

test('a build refuses a renamed page until the move is recorded', async () => {
  const failed = await build(content.dir, out).catch((error: { stderr: string }) => error);
  expect(failed.stderr).toContain('đã công bố ở /quy-trinh/thuong-ky/');
});

test('once recorded, the old address leads to the new one under nginx, and as a page', async () => {
  const { problems, ledger } = await checkContent(content.dir, config, { recording: true });
  expect(problems).toEqual([]);
  await writeLedger(join(content.dir, 'ledger.json'), ledger);
  await build(content.dir, out);
  const { origin, stop } = await startNginx(out);
  try {
    const moved = await fetch(`${origin}/quy-trinh/thuong-ky/`, { redirect: 'manual' });
    expect(moved.status).toBe(301);
    expect(moved.headers.get('location')).toBe('/quy-trinh/thuong-le/');
    const page = await fetch(`${origin}/quy-trinh/thuong-ky/index.html`);
    expect(await page.text()).toContain('url=/quy-trinh/thuong-le/');
    expect(await (await fetch(`${origin}/b/TK-03/`)).text()).toContain(
      '/quy-trinh/thuong-le/#TK-03',
    );
    expect((await fetch(`${origin}/_redirects`)).status).toBe(404);
  } finally {
    await stop();
  }
});
