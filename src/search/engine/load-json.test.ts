import { afterEach, expect, test, vi } from 'vitest';
import { failureWords } from '#base/failure.ts';
import { failureOf } from '../worker/messages.ts';
import { IndexUnavailable, loadJson } from './load-json.ts';

afterEach(() => vi.unstubAllGlobals());

const cut = () => new ReadableStream({ pull: (stream) => stream.error(new TypeError('cut')) });

test.each([
  ['no network', () => Promise.reject(new TypeError('offline')), 'no-network', 'Nối mạng'],
  ['cut off in the middle', () => Promise.resolve(new Response(cut())), 'no-network', 'Nối mạng'],
  ['taken away', () => Promise.resolve(new Response('', { status: 404 })), 'gone', 'bản mới'],
  [
    'in trouble',
    () => Promise.resolve(new Response('', { status: 503 })),
    'unavailable',
    'Máy chủ',
  ],
  ['no data', () => Promise.resolve(new Response('<html>')), 'unavailable', 'lỗi của chính nó'],
])(
  'a table that is %s: the index is missing, and why is told',
  async (_name, answer, failure, words) => {
    vi.stubGlobal('fetch', answer);
    const error: unknown = await loadJson('/tim/x.json').catch((met: unknown) => met);
    expect(error).toBeInstanceOf(IndexUnavailable);
    expect(failureOf(error)).toBe(failure);
    expect(failureWords(error)).toContain(words);
  },
);
