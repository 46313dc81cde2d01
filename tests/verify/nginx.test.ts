import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { nginxOrigins } from '#site/hosting/nginx-files.ts';
import { precompress } from '#site/build/precompress.ts';
import { embedHeaders, headers } from '#site/hosting/security.ts';
import { startNginx } from '../support/nginx.ts';
import { needProgram } from '../support/program.ts';

const listed = 'https://so-tay-khac.example.org';
const immutable = 'public, max-age=31536000, immutable';
/** Enough of the site for every kind of path; the whole would take minutes to compress. */
const parts =
  /^(index\.html|404\.html|giao-dien\.js|ngoai-tuyen\.js|.*\.(svg|xml|conf)|tai-nguyen|tim|pagefind|quy-trinh|nhung|b|api)$/;

let dir: string;
let origin: string;
let stop: () => Promise<void>;

beforeAll(async () => {
  needProgram('nginx', 'nginx libnginx-mod-http-brotli-static');
  dir = await mkdtemp(join(tmpdir(), 'nginx-trang-'));
  for (const name of await readdir(inject('dist')))
    if (parts.test(name))
      await cp(join(inject('dist'), name), join(dir, name), { recursive: true });
  for (const part of ['quy-trinh', 'tai-nguyen']) await precompress(join(dir, part));
  await writeFile(join(dir, '_lien-thong.conf'), nginxOrigins([listed]));
  ({ origin, stop } = await startNginx(dir));
});
afterAll(async () => {
  await stop?.();
  await rm(dir, { recursive: true, force: true });
});

/** A file of a folder, whose name carries a hash. */
const first = async (folder: string, ending: string) => {
  const name = (await readdir(join(dir, folder))).find((found) => found.endsWith(ending));
  return `/${folder}/${name}`;
};

/** The tables of the search that carry a hash. */
const tables = async () =>
  (await readdir(join(dir, 'tim')))
    .filter((name) => /^(words|titles)\./.test(name))
    .map((name) => `/tim/${name}`);

describe('under nginx with the shipped configuration', () => {
  test.each([
    ['/', 'no-cache'],
    ['/quy-trinh/thuong-ky/', 'no-cache'],
    ['/b/TK-03/', 'no-cache'],
    ['/api/muc/TK-03.json', 'no-cache'],
    ['/api/index.json', 'no-cache'],
    ['/chuyen-de.xml', 'no-cache'],
    ['/sitemap-index.xml', 'no-cache'],
    ['/bieu-tuong.svg', 'no-cache'],
    ['/giao-dien.js', 'no-cache'],
    ['/ngoai-tuyen.js', 'no-cache'],
    ['/tim/index.json', 'no-cache'],
    ['/pagefind/pagefind.js', 'no-cache'],
    [() => first('tai-nguyen', '.css'), immutable],
    [() => first('tai-nguyen', '.js'), immutable],
    [() => first('tai-nguyen', '.woff2'), immutable],
    [() => first('pagefind/fragment', '.pf_fragment'), immutable],
    [() => first('pagefind/index', '.pf_index'), immutable],
    [async () => (await tables())[0] ?? '', immutable],
    [async () => (await tables())[1] ?? '', immutable],
  ])('%s carries every header once, and its own rule for caches', async (path, cache) => {
    const at = typeof path === 'string' ? path : await path();
    const response = await fetch(origin + at);
    expect(response.status).toBe(200);
    for (const [name, value] of Object.entries(headers))
      expect(response.headers.get(name)).toBe(value);
    expect(response.headers.get('cache-control')).toBe(cache);
  });

  test('an embed view may be framed, and its own style is there', async () => {
    const response = await fetch(`${origin}/nhung/TK-03/`);
    for (const [name, value] of Object.entries(embedHeaders))
      expect(response.headers.get(name)).toBe(value);
    expect(response.headers.get('x-frame-options')).toBeNull();
    const styles = [...(await response.text()).matchAll(/href="(\/tai-nguyen\/[^"]+\.css)"/g)];
    expect(styles.length).toBeGreaterThan(1);
    for (const [, style = ''] of styles) expect((await fetch(origin + style)).status).toBe(200);
  });

  test.each(['/khong-co/', '/tai-nguyen/khong-co.css', '/tim/words.khong.json'])(
    '%s gets the page that offers the search, with status 404, kept by no cache',
    async (path) => {
      const response = await fetch(origin + path);
      expect(response.status).toBe(404);
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(response.headers.get('content-security-policy')).toBe(
        headers['Content-Security-Policy'],
      );
      expect(await response.text()).toContain('Không tìm thấy trang');
    },
  );

  test.each(['_dau-trang.conf', '_lien-thong.conf', '_chuyen-huong.conf'])(
    'the file %s, meant for nginx, is not served',
    async (name) => {
      expect((await fetch(`${origin}/${name}`)).status).toBe(404);
    },
  );

  test.each([
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
  ])('to who accepts %s the page goes out as that', async (accepted, sent) => {
    const response = await fetch(`${origin}/quy-trinh/thuong-ky/`, {
      headers: { 'Accept-Encoding': accepted },
    });
    expect(response.headers.get('content-encoding')).toBe(sent);
    expect(response.headers.get('vary')).toContain('Accept-Encoding');
    expect(await response.text()).toBe(
      await readFile(join(dir, 'quy-trinh/thuong-ky/index.html'), 'utf8'),
    );
  });

  test('a listed handbook may read the index and nothing else, others may read nothing', async () => {
    const allowed = async (path: string, from: string) =>
      (await fetch(origin + path, { headers: { Origin: from } })).headers.get(
        'access-control-allow-origin',
      );
    expect(await allowed('/tim/index.json', listed)).toBe(listed);
    expect(await allowed('/quy-trinh/thuong-ky/', listed)).toBeNull();
    expect(await allowed('/tim/index.json', 'https://la.example.org')).toBeNull();
  });
});

test('the header file of the build says the same', async () => {
  const file = await readFile(join(inject('dist'), '_headers'), 'utf8');
  for (const [name, value] of Object.entries(headers))
    expect(file).toContain(`  ${name}: ${value}`);
  expect(file).toContain(`/pagefind/fragment/*\n  Cache-Control: ${immutable}`);
  expect(file).toMatch(/\/tim\/text\.\w+\/\*\n {2}Cache-Control: .*immutable/);
  expect(file).not.toContain('Access-Control-Allow-Origin');
});
