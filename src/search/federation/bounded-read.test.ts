import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
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

test('one that never ends is cut off, and the other side sees it', async () => {
  const { url, hungUp } = await serving((_request, response) => {
    response.writeHead(200);
    const timer = setInterval(() => response.write('x'.repeat(10_000)), 1);
    response.on('close', () => clearInterval(timer));
  });
  await expect(readBounded(url, limits)).rejects.toThrow(TooLarge);
  expect(await hungUp).toBe(false);
});

test('one that ends late is cut off, and the other side sees it', async () => {
  // Only what the reader waits for stands still: a busy machine may be late with everything.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  let asked: () => void = () => {};
  const isAsked = new Promise<void>((done) => (asked = done));
  const { url, hungUp } = await serving((_request, response) => {
    response.writeHead(200);
    response.write('{');
    asked();
  });
  const told = expect(readBounded(url, limits)).rejects.toThrow(/late|abort/i);
  await isAsked;
  vi.advanceTimersByTime(limits.time);
  vi.useRealTimers();
  await told;
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
