import { afterEach, expect, test, vi } from 'vitest';
import { failureWords } from './failure.ts';
import { fetchJson } from './fetch-json.ts';

afterEach(() => vi.unstubAllGlobals());

const told = async (answer: () => Promise<Response>): Promise<string> => {
  vi.stubGlobal('fetch', answer);
  return fetchJson('/x.json').then(
    () => 'opened',
    (error: unknown) => failureWords(error),
  );
};
const cut = new ReadableStream({ pull: (stream) => stream.error(new TypeError('cut')) });

test.each([
  ['no network', () => Promise.reject(new TypeError('Failed to fetch')), 'Nối mạng'],
  ['an answer that is cut off', () => Promise.resolve(new Response(cut)), 'Nối mạng'],
  [
    'a file that a new version took away',
    () => Promise.resolve(new Response('', { status: 404 })),
    'bản mới',
  ],
  ['a server in trouble', () => Promise.resolve(new Response('', { status: 503 })), 'Máy chủ'],
  ['data that are no data', () => Promise.resolve(new Response('<html>')), 'lỗi của chính nó'],
])('%s is told as it is', async (_name, answer, words) => {
  expect(await told(answer)).toContain(words);
});

test.each([
  [new DOMException('', 'SecurityError'), 'chặn'],
  [new TypeError('Failed to fetch dynamically imported module: /x.js'), 'bản mới'],
  [new TypeError('error loading dynamically imported module'), 'bản mới'],
  [new TypeError('Importing a module script failed.'), 'bản mới'],
  [new TypeError('x is not a function'), 'lỗi của chính nó'],
])('%s is told as it is', (error, words) => {
  expect(failureWords(error)).toContain(words);
});
