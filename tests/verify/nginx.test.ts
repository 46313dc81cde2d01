import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { headers } from '../../src/site/security.ts';
import { startNginx } from '../support/nginx.ts';
import { needProgram } from '../support/program.ts';

let origin: string;
let stop: () => Promise<void>;

beforeAll(async () => {
  needProgram('nginx', 'nginx libnginx-mod-http-brotli-static');
  ({ origin, stop } = await startNginx(inject('dist')));
});
afterAll(() => stop?.());

describe('under nginx with the shipped configuration', () => {
  test.each([
    '/',
    '/quy-trinh/thuong-ky/',
    '/b/TK-03/',
    '/khong-co/',
    '/tim/index.json',
    '/giao-dien.js',
  ])('%s carries every header once', async (path) => {
    const response = await fetch(origin + path);
    for (const [name, value] of Object.entries(headers))
      expect(response.headers.get(name)).toBe(value);
  });

  test('hashed assets are kept for a year with the same protection, pages are asked for again', async () => {
    const home = await fetch(`${origin}/`);
    expect(home.headers.get('cache-control')).toBe('no-cache');
    const style = /href="(\/tai-nguyen\/[^"]+\.css)"/.exec(await home.text())?.[1] ?? '';
    const asset = await fetch(origin + style);
    expect(asset.headers.get('cache-control')).toContain('immutable');
    expect(asset.headers.get('content-security-policy')).toBe(headers['Content-Security-Policy']);
  });

  test('an unknown address gets the page that offers the search, with status 404', async () => {
    const response = await fetch(`${origin}/khong-co/`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('Không tìm thấy trang');
  });
});

test('the header file of the build says the same', async () => {
  const file = await readFile(join(inject('dist'), '_headers'), 'utf8');
  for (const [name, value] of Object.entries(headers))
    expect(file).toContain(`  ${name}: ${value}`);
});
