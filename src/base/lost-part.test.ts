import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lostPart } from './lost-part.ts';

beforeEach(() => vi.stubGlobal('location', { href: 'https://so-tay.example/' }));
afterEach(() => vi.unstubAllGlobals());

test.each([
  ['the site answers', () => Promise.resolve(new Response('')), true, 'vừa có bản mới'],
  ['no network', () => Promise.reject(new TypeError('offline')), false, 'Mạng bị ngắt'],
])('%s: the cause is told', async (_name, fetch, isNewer, words) => {
  vi.stubGlobal('fetch', fetch);
  const lost = await lostPart();
  expect(lost.isNewer).toBe(isNewer);
  expect(lost.words).toContain(words);
});
