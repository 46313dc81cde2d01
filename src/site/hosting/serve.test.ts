import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compressed, listen, serveFolder } from './serve.ts';

const text = '<p>Sinh hoạt chi bộ hằng tháng</p>'.repeat(200);
let dir: string;
let server: Awaited<ReturnType<typeof listen>>;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'so-tay-'));
  await writeFile(join(dir, '404.html'), text);
  await writeFile(join(dir, 'index.html'), text);
  await writeFile(join(dir, 'hinh.png'), text);
  server = await listen(compressed(serveFolder(dir)), 0);
});
afterAll(async () => {
  server.close();
  await rm(dir, { recursive: true });
});

/** The answer as it comes over the wire: `fetch` would unpack it. */
function ask(path: string, headers: Record<string, string> = {}) {
  return new Promise<{ status?: number; headers: IncomingHttpHeaders; body: Buffer }>(
    (done, fail) => {
      const { port } = server.address() as AddressInfo;
      request({ host: '127.0.0.1', port, path, headers }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () =>
          done({
            status: answer.statusCode,
            headers: answer.headers,
            body: Buffer.concat(parts),
          }),
        );
      })
        .on('error', fail)
        .end();
    },
  );
}

test.each([
  ['br', brotliDecompressSync],
  ['gzip', gunzipSync],
])('a page goes as %s to who takes it, a missing one too', async (coding, unpack) => {
  for (const [path, status] of [
    ['/', 200],
    ['/khong-co/', 404],
  ] as const) {
    const answer = await ask(path, { 'accept-encoding': coding });
    expect(answer).toMatchObject({
      status,
      headers: { 'content-encoding': coding, vary: 'Accept-Encoding' },
    });
    expect(answer.body.length).toBeLessThan(text.length / 10);
    expect(unpack(answer.body).toString()).toBe(text);
  }
});

test.each([
  ['to who does not take it', '/', {}],
  ['of a picture', '/hinh.png', { 'accept-encoding': 'br' }],
])('nothing is packed %s', async (_, path, headers) => {
  const answer = await ask(path, headers);
  expect(answer.headers['content-encoding']).toBeUndefined();
  expect(answer.body.toString()).toBe(text);
});

test('a part asked for by its bytes is that part', async () => {
  const answer = await ask('/', { 'accept-encoding': 'br', range: 'bytes=3-10' });
  expect(answer).toMatchObject({ status: 206, body: Buffer.from(text).subarray(3, 11) });
});

test('what the reader has already is not sent again', async () => {
  const { headers } = await ask('/', { 'accept-encoding': 'br' });
  const again = await ask('/', { 'accept-encoding': 'br', 'if-none-match': String(headers.etag) });
  expect(again.status).toBe(304);
});
