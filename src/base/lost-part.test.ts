import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isReached, lostPart } from './lost-part.ts';

beforeEach(() => vi.stubGlobal('location', { href: 'https://so-tay.example/' }));
afterEach(() => vi.unstubAllGlobals());

test.each([
  ['the site answers', () => Promise.resolve(new Response('')), true, 'vừa có bản mới'],
  ['no network', () => Promise.reject(new TypeError('offline')), false, 'Mạng bị ngắt'],
])('%s: the cause is told', async (_name, fetch, reached, words) => {
  vi.stubGlobal('fetch', fetch);
  expect(await isReached()).toBe(reached);
  expect(await lostPart()).toContain(words);
});
