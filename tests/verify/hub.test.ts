import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runNginx } from '../support/nginx.ts';
import { freePort } from '../support/port.ts';
import { needProgram } from '../support/program.ts';
import { smallHub } from '../support/small-hub.ts';

let hub: Awaited<ReturnType<typeof smallHub>>;
let dir: string;
let origin: string;
let stop: () => Promise<void>;

beforeAll(async () => {
  needProgram('nginx', 'nginx');
  hub = await smallHub();
  dir = await mkdtemp(join(tmpdir(), 'kho-nginx-'));
  const port = await freePort();
  const servers = (await readFile(join(hub.out, '_nginx.conf'), 'utf8'))
    .replace('127.0.0.1:8081', `127.0.0.1:${port}`)
    .replaceAll('/var/www/kho-chung', hub.out)
    .replaceAll('/var/log/nginx', dir);
  ({ origin, stop } = await runNginx(dir, port, { servers }));
});
afterAll(async () => {
  await stop?.();
  await hub?.stop();
  if (dir) await rm(dir, { recursive: true, force: true });
});

test('every answer carries every header once, and only what has a hash is kept', async () => {
  const [script = ''] = await readdir(join(hub.out, 'tai-nguyen'));
  const kept = 'public, max-age=31536000, immutable';
  for (const [path, status, cache] of [
    ['/', 200, 'no-cache'],
    ['/don-vi/la/', 200, 'no-cache'],
    ['/tim/muc-luc.json', 200, 'no-cache'],
    [`/tai-nguyen/${script}`, 200, kept],
    ['/tai-nguyen/khong-co.js', 404, 'no-cache'],
    ['/khong-co/', 404, 'no-cache'],
    ['/_kho.json', 404, 'no-cache'],
    ['/_nginx.conf', 404, 'no-cache'],
  ] as const) {
    const response = await fetch(origin + path);
    expect([path, response.status]).toEqual([path, status]);
    expect(response.headers.get('cache-control'), path).toBe(cache);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; script-src 'self'; .*frame-ancestors 'self'$/,
    );
    expect(await response.text()).not.toBe('');
  }
});

test('the log holds no query', async () => {
  await fetch(`${origin}/tim-kiem/?q=dieu-rieng-tu`);
  const log = () => readFile(join(dir, 'kho-chung.access.log'), 'utf8');
  await expect.poll(log).toContain('/tim-kiem/');
  expect(await log()).not.toContain('rieng-tu');
});
