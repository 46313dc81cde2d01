import type { RequestListener, Server } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { listen } from '#site/hosting/serve.ts';
import { portOf } from '#tests/support/port.ts';
import { ask } from './ask.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A server on this machine; the address that it answers at. */
async function serving(answer: RequestListener): Promise<string> {
  const server = await listen(answer, 0);
  servers.push(server);
  return `http://127.0.0.1:${portOf(server)}/`;
}

const limits = { time: 20_000, bytes: 1_000 };
const trouble = (name: string, detail = '') => ({ trouble: name, detail });

test('a file is asked for with its tag, and one that is the same is not read again', async () => {
  const asked: (string | undefined)[] = [];
  const url = await serving((request, response) => {
    const { 'if-none-match': tag, connection } = request.headers;
    asked.push(tag, connection);
    if (tag === '"a"') return void response.writeHead(304).end();
    response.setHeader('etag', '"a"').end('{}');
  });
  const first = await ask(url, limits);
  expect(first).toMatchObject({ isSame: false, text: '{}', seen: { etag: '"a"' } });
  expect(await ask(url, limits, first.seen)).toEqual({ isSame: true, seen: first.seen });
  expect(asked).toEqual([undefined, 'close', '"a"', 'close']);
});

test('a host that gives no tags, or strange ones, is compared by what it sends', async () => {
  const url = await serving((_, response) => response.setHeader('etag', '"<a b>"').end('{}'));
  const { seen } = await ask(url, limits);
  expect(seen).toEqual({ hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
  expect(await ask(url, limits, seen)).toMatchObject({ isSame: true });
});

test('a host may lead on to a path of its own, and nowhere else', async () => {
  const url = await serving((request, response) => {
    if (request.url === '/moi') return void response.end('{}');
    const to =
      request.url === '/xa' ? `http://localhost:${portOf(servers[0] as Server)}/moi` : '/moi';
    response.writeHead(301, { location: request.url === '/vong' ? '/vong' : to }).end();
  });
  expect(await ask(`${url}cu`, limits)).toMatchObject({ text: '{}' });
  await expect(ask(`${url}xa`, limits)).rejects.toMatchObject(trouble('moved'));
  await expect(ask(`${url}vong`, limits)).rejects.toMatchObject(trouble('moved'));
});

test('what gets too large, packed or without end, is cut off', async () => {
  let left = 0;
  const url = await serving((_, response) => {
    const timer = setInterval(() => response.write('x'.repeat(500)), 1);
    response.on('close', () => {
      left += 1;
      clearInterval(timer);
    });
  });
  await expect(ask(url, limits)).rejects.toMatchObject(trouble('large'));
  await expect.poll(() => left).toBe(1);
});

test('what does not come in time is given up', async () => {
  const url = await serving(() => undefined);
  await expect(ask(url, { ...limits, time: 50 })).rejects.toMatchObject(trouble('late'));
});

test('an error is told by its number; a broken connection is tried once more', async () => {
  const url = await serving((_, response) => response.writeHead(503).end('<b>x</b>'));
  await expect(ask(url, limits)).rejects.toMatchObject(trouble('down', '503'));
  let times = 0;
  const broken = await serving((_, response) => {
    times += 1;
    if (times === 1) response.destroy();
    else response.end('{}');
  });
  expect(await ask(broken, limits)).toMatchObject({ text: '{}' });
  const gone = await serving((_, response) => response.destroy());
  await expect(ask(gone, limits)).rejects.toMatchObject(trouble('down'));
});
