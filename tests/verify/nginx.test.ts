import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { nginxFiles, nginxOrigins } from '#site/hosting/nginx-files.ts';
import { nginxRedirects } from '#site/hosting/redirects.ts';
import { precompress } from '#site/build/precompress.ts';
import { embedHeaders, headers, resourcePolicy } from '#site/hosting/security.ts';
import { startNginx } from '../support/nginx.ts';
import { needProgram } from '../support/program.ts';

const listed = 'https://so-tay-khac.example.org';
const moved = { from: '/cho-cu/', to: '/quy-trinh/' };
const immutable = 'public, max-age=31536000, immutable';
/** Enough of the site for every kind of path; the whole would take minutes to compress. */
const parts =
  /^(index\.html|404\.html|giao-dien\.js|ngoai-tuyen\.js|.*\.(svg|xml|conf|webmanifest)|tai-nguyen|tim|tim-kiem|pagefind|quy-trinh|nhung|b|api|the)$/;

let dir: string;
let origin: string;
let logs: () => Promise<string>;
let stop: () => Promise<void>;

beforeAll(async () => {
  needProgram('nginx', 'nginx libnginx-mod-http-brotli-static');
  dir = await mkdtemp(join(tmpdir(), 'nginx-trang-'));
  for (const name of await readdir(inject('dist')))
    if (parts.test(name))
      await cp(join(inject('dist'), name), join(dir, name), { recursive: true });
  for (const part of ['quy-trinh', 'tai-nguyen']) await precompress(join(dir, part));
  // As the build writes them, but with a handbook that is listed.
  for (const [name, text] of Object.entries(nginxFiles()))
    await writeFile(join(dir, name), text.replace(nginxOrigins([]), nginxOrigins([listed])));
  await writeFile(join(dir, '_chuyen-huong.conf'), nginxRedirects([moved], ''));
  ({ origin, logs, stop } = await startNginx(dir));
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
    .filter((name) => /^(words|units)\./.test(name))
    .map((name) => `/tim/${name}`);

interface Raw {
  status: number;
  headers: Record<string, unknown>;
  body: string;
}

/** A request whose path no client has tidied. */
const ask = (path: string, { method = 'GET', ...sent }: Record<string, string> = {}) =>
  new Promise<Raw>((done, fail) => {
    request(origin, { path, method, headers: sent }, (answer) => {
      let body = '';
      answer.on('data', (part) => (body += String(part)));
      answer.on('end', () =>
        done({ status: answer.statusCode ?? 0, headers: answer.headers, body }),
      );
    })
      .on('error', fail)
      .end();
  });

/** The head of the answer to bytes that are no request. */
const headOf = (bytes: string) =>
  new Promise<string>((done, fail) => {
    const socket = connect(Number(new URL(origin).port), '127.0.0.1', () => socket.write(bytes));
    let text = '';
    socket.on('data', (part) => (text += String(part)));
    socket.on('end', () => done(text.split('\r\n\r\n')[0] ?? ''));
    socket.on('error', fail);
  });

describe('what is no plain request under nginx', () => {
  test.each<[number, string, Record<string, string>]>([
    [301, moved.from, {}],
    [301, '/quy-trinh', {}],
    [403, '/tai-nguyen/', {}],
    [404, '/nhung/khong-co/', {}],
    [405, '/', { method: 'POST' }],
    [414, `/${'a'.repeat(10_000)}`, {}],
    [412, 'a hashed file', { 'If-Match': '"x"' }],
  ])('answer %i carries every header and is not kept', async (status, path, options) => {
    const answer = await ask(status === 412 ? await first('tai-nguyen', '.css') : path, options);
    expect(answer.status).toBe(status);
    for (const [name, value] of Object.entries(headers))
      expect(answer.headers[name.toLowerCase()], name).toBe(value);
    expect(answer.headers['cache-control']).toBe('no-cache');
    expect(answer.headers['server']).toBe('nginx');
  });

  test('answer 304 of a hashed file stays for good', async () => {
    const path = await first('tai-nguyen', '.css');
    const { headers: sent } = await ask(path);
    const again = await ask(path, { 'If-None-Match': String(sent['etag']) });
    expect([again.status, again.headers['cache-control']]).toEqual([304, immutable]);
  });

  test.each(['bytes=0-9', 'bytes=99999999-'])(
    'who asks for the part %s of a hashed file gets the whole',
    async (range) => {
      const path = await first('tai-nguyen', '.css');
      const answer = await ask(path, { Range: range });
      expect([answer.status, answer.headers['cache-control']]).toEqual([200, immutable]);
      expect(answer.body).toBe(await readFile(join(dir, path), 'utf8'));
    },
  );

  test('answer 400 carries every header too', async () => {
    const head = await headOf('GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n');
    expect(head).toMatch(/^HTTP\/1.1 400/);
    for (const [name, value] of Object.entries(headers))
      expect(head).toContain(`${name}: ${value}`);
  });

  test.each(['/tai-nguyen/', '/api/muc/', '/tim/', '/pagefind/'])(
    '%s lists no files',
    async (path) => {
      const { status, body } = await ask(path);
      expect(status).toBe(403);
      expect(body).not.toMatch(/<a |\.json|\.css/);
    },
  );

  test.each([
    '/_headers',
    '/%5fheaders',
    '//_headers',
    '/./_headers',
    '/x/../_headers',
    '/%5Fdau-trang.conf',
    '/quy-trinh/..%2f_headers',
    '/_redirects?x',
    '/_chuyen-huong.conf/',
  ])('%s, meant for hosts, is not served', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(body).not.toContain('Content-Security-Policy:');
  });

  test.each([
    '//noi-khac.example/',
    '/\\noi-khac.example',
    '/%5cnoi-khac.example/..',
    '//noi-khac.example/%2e%2e',
    '/quy-trinh%0d%0aX-Chen:1',
    '/cho-cu/%0d%0aX-Chen:1',
  ])('%s leads to no other host and writes no header', async (path) => {
    const { headers: sent } = await ask(path);
    expect(sent['x-chen']).toBeUndefined();
    expect(String(sent['location'] ?? '/')).toMatch(/^\/(?![/\\])/);
  });

  test.each([
    '/../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/quy-trinh/..%2f..%2fetc/passwd',
    '/tai-nguyen../etc/passwd',
  ])('%s reads nothing outside the folder', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(body).not.toContain('root:');
  });
});

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
    expect(response.headers.get('cross-origin-resource-policy')).toBe(
      resourcePolicy(at.split('/')[1] ?? ''),
    );
    expect(response.headers.get('server')).toBe('nginx');
  });

  test('the description of the app has its type', async () => {
    const response = await fetch(`${origin}/ung-dung.webmanifest`);
    expect(response.headers.get('content-type')).toMatch(/^application\/manifest\+json/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('no log holds what was looked up, nor where the reader came from', async () => {
    const secret = 'ky-luat-dang-vien';
    for (const path of ['/tim-kiem/', '/khong-co/', '/tai-nguyen/', moved.from])
      await fetch(`${origin}${path}?q=${secret}`, {
        headers: { Referer: `https://noi-khac.example/${secret}`, 'User-Agent': secret },
      });
    await expect.poll(logs).toContain('/tim-kiem/');
    expect(await logs()).not.toContain(secret);
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
  expect(file).toMatch(/\/tim\/text\.\w+\/\*\n {2}Cache-Control: public/);
  expect(file).not.toContain('Access-Control-Allow-Origin');
});
