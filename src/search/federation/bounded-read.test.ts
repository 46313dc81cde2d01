import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { readBounded, TooLarge } from './bounded-read.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A server on this machine; what it answers, and whether the reader hung up. */
async function serving(
  answer: RequestListener,
): Promise<{ url: string; hungUp: Promise<unknown> }> {
  let done: (value: unknown) => void;
  const hungUp = new Promise((resolve) => (done = resolve));
  server = createServer((request, response) => {
    response.on('close', () => done(response.writableEnded));
    answer(request, response);
  });
  await new Promise<void>((ready) => server?.listen(0, '127.0.0.1', ready));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, hungUp };
}

const limits = { time: 5_000, bytes: 50_000 };

test('a text within its limits arrives whole, packed on its way or not', async () => {
  const text = 'Chi bộ họp. '.repeat(2_000);
  const plain = await serving((_, response) => response.end(text));
  expect(await readBounded(plain.url, limits)).toBe(text);
  server?.close();
  const packed = await serving((_, response) => {
    response.setHeader('Content-Encoding', 'gzip');
    response.end(gzipSync(text));
  });
  expect(await readBounded(packed.url, limits)).toBe(text);
});

test.each([
  ['one that never ends', 'x'.repeat(10_000)],
  ['one that ends late', ''],
])('%s is cut off, and the other side sees it', async (_, piece) => {
  const { url, hungUp } = await serving((_request, response) => {
    response.writeHead(200);
    response.write('{');
    const timer = setInterval(() => piece && response.write(piece), 1);
    response.on('close', () => clearInterval(timer));
  });
  const read = readBounded(url, { time: piece ? 5_000 : 50, bytes: 50_000 });
  await expect(read).rejects.toThrow(piece ? TooLarge : /late|abort/i);
  expect(await hungUp).toBe(false);
});

test('little that unpacks to much is not unpacked', async () => {
  const { url } = await serving((_, response) => {
    response.setHeader('Content-Encoding', 'gzip');
    response.end(gzipSync('a'.repeat(3_000_000)));
  });
  await expect(readBounded(url, limits)).rejects.toThrow(TooLarge);
});

test('a refusal is one', async () => {
  const { url } = await serving((_, response) => response.writeHead(404).end());
  await expect(readBounded(url, limits)).rejects.toThrow('404');
});
