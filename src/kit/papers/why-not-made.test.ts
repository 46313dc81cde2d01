import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whyNotMade } from './why-not-made.ts';

beforeEach(() => vi.stubGlobal('location', { href: 'https://so-tay.example/hop-toi-nay/' }));
afterEach(() => vi.unstubAllGlobals());

test('with a network a part that is gone was taken by a new version, without one it waits for it', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('')));
  expect(await whyNotMade()).toContain('vừa có bản mới');
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
  expect(await whyNotMade()).toContain('mất mạng');
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 503 })));
  expect(await whyNotMade()).not.toContain('bản mới');
});
