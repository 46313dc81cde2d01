import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fileTypes } from '#site/hosting/file-types.ts';
import { nginxFiles, nginxShortLinks } from '#site/hosting/nginx-files.ts';
import { nginxRedirects } from '#site/hosting/redirects.ts';
import { startNginx } from '../support/nginx.ts';
import { needProgram } from '../support/program.ts';

let dir: string;
let origin: string;
let stop: () => Promise<void>;

beforeAll(async () => {
  needProgram('nginx', 'nginx libnginx-mod-http-brotli-static');
  dir = await mkdtemp(join(tmpdir(), 'nginx-tep-'));
  const conf = {
    ...nginxFiles(),
    '_chuyen-huong.conf': nginxRedirects([], ''),
    '_ma.conf': nginxShortLinks(['TK-08'], ''),
    '404.html': '404',
  };
  for (const [name, text] of Object.entries(conf)) await writeFile(join(dir, name), text);
  for (const ending of Object.keys(fileTypes)) await writeFile(join(dir, `tep.${ending}`), 'x');
  await mkdir(join(dir, 'b/TK-08'), { recursive: true });
  await writeFile(join(dir, 'b/TK-08/index.html'), 'here');
  ({ origin, stop } = await startNginx(dir));
});
afterAll(async () => {
  await stop?.();
  await rm(dir, { recursive: true, force: true });
});

test.each(Object.entries(fileTypes))('nginx serves .%s as what it is', async (ending, type) => {
  const response = await fetch(`${origin}/tep.${ending}`);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
});

test.each(['/b/tk-08/', '/b/tk-08', '/b/Tk-08/'])(
  '%s, as fingers type it, leads to the short link',
  async (typed) => {
    const { status, headers } = await fetch(origin + typed, { redirect: 'manual' });
    expect([status, headers.get('location')]).toEqual([301, '/b/TK-08/']);
  },
);

test('a short link as printed is there, one that nothing has is missing', async () => {
  const there = await fetch(`${origin}/b/TK-08/`);
  expect([there.status, await there.text()]).toEqual([200, 'here']);
  expect((await fetch(`${origin}/b/tk-9999/`)).status).toBe(404);
});
