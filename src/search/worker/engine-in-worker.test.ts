import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Answer } from '../engine/answer.ts';
import { IndexUnavailable, OtherFormat } from '../engine/load-json.ts';
import { engineInWorker, type Ways } from './engine-in-worker.ts';
import { failureOf, type Request } from './messages.ts';

const answerTo = (query: string): Answer => ({
  results: [],
  groups: [],
  total: 0,
  filterCounts: {},
  suggestions: [query],
});

/** A worker that keeps what it was sent; the test lets it speak. */
class FakeWorker extends EventTarget {
  sent: Request[] = [];
  ended = false;
  postMessage(request: Request): void {
    this.sent.push(structuredClone(request));
  }
  /** Waits until so many requests were sent. */
  got = (count: number) => vi.waitFor(() => expect(this.sent).toHaveLength(count));
  terminate(): void {
    this.ended = true;
  }
  reply(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const inPage = vi.fn<(query: string) => Promise<Answer>>((query) =>
  Promise.resolve(answerTo(`page: ${query}`)),
);
const ways = (worker: FakeWorker | Error): Ways => ({
  startWorker() {
    if (worker instanceof Error) throw worker;
    return worker as unknown as Worker;
  },
  loadEngine: async () => ({
    createSearchEngine: () => ({ warmUp: () => Promise.resolve(), search: inPage }),
  }),
});

beforeEach(() => vi.stubGlobal('location', { protocol: 'https:' }));
afterEach(() => {
  vi.unstubAllGlobals();
  inPage.mockClear();
});

test('answers come to the questions that they answer', async () => {
  const worker = new FakeWorker();
  const engine = engineInWorker({ base: '/' }, ways(worker));
  const both = Promise.all([engine.search('một'), engine.search('hai', { limit: 3 })]);
  await worker.got(3);
  expect(worker.sent).toEqual([
    { ask: 'open', site: { base: '/' } },
    { ask: 'search', number: 1, query: 'một', options: {} },
    { ask: 'search', number: 2, query: 'hai', options: { limit: 3 } },
  ]);
  worker.reply({ number: 2, answer: answerTo('hai') });
  worker.reply({ number: 1, answer: answerTo('một') });
  expect((await both).map(({ suggestions }) => suggestions)).toEqual([['một'], ['hai']]);
  expect(inPage).not.toHaveBeenCalled();
});

const index = { format: 4, version: 'a', pages: 1, words: 'w.json', units: 'u.json', shards: 1 };

test('the tables that the page has asked for go along', async () => {
  const fetched = vi.fn((address: string) => Promise.resolve(new Response(`text of ${address}`)));
  vi.stubGlobal('fetch', fetched);
  const worker = new FakeWorker();
  engineInWorker({ base: '/so-tay/', index }, ways(worker));
  await worker.got(1);
  const tables = { words: 'text of /so-tay/tim/w.json', units: 'text of /so-tay/tim/u.json' };
  expect(worker.sent[0]).toEqual({ ask: 'open', site: { base: '/so-tay/', index }, tables });
});

test('tables that do not come are left to the worker', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
  const worker = new FakeWorker();
  engineInWorker({ base: '/', index }, ways(worker));
  await worker.got(1);
  expect(worker.sent[0]).toEqual({ ask: 'open', site: { base: '/', index } });
});

test.each([
  [new DOMException('', 'AbortError'), DOMException],
  [new OtherFormat(''), OtherFormat],
  [new IndexUnavailable(''), IndexUnavailable],
  [new Error('own fault'), IndexUnavailable],
])('%s arrives as what it was', async (error, kind) => {
  const worker = new FakeWorker();
  const asked = engineInWorker({ base: '/' }, ways(worker)).search('một');
  await worker.got(2);
  worker.reply({ number: 1, failure: failureOf(error) });
  await expect(asked).rejects.toBeInstanceOf(kind);
});

test('a worker that breaks down leaves nothing unanswered', async () => {
  const worker = new FakeWorker();
  const engine = engineInWorker({ base: '/' }, ways(worker));
  const asked = engine.search('một');
  await worker.got(2);
  worker.dispatchEvent(new Event('error'));
  expect((await asked).suggestions).toEqual(['page: một']);
  expect(worker.ended).toBe(true);
  expect((await engine.search('hai')).suggestions).toEqual(['page: hai']);
  expect(worker.sent).toHaveLength(2);
});

test.each([
  ['no worker can be had', 'https:', new Error('none')],
  ['the page was opened from a folder', 'file:', new FakeWorker()],
])('%s: the page searches by itself', async (_, protocol, worker) => {
  vi.stubGlobal('location', { protocol });
  const engine = engineInWorker({ base: './' }, ways(worker));
  expect((await engine.search('một')).suggestions).toEqual(['page: một']);
});

test('an engine that did not load is asked for again', async () => {
  const loadEngine = vi
    .fn(ways(new Error('none')).loadEngine)
    .mockRejectedValueOnce(new TypeError('gone'));
  const engine = engineInWorker({ base: '/' }, { ...ways(new Error('none')), loadEngine });
  await expect(engine.search('một')).rejects.toThrow('gone');
  expect((await engine.search('một')).suggestions).toEqual(['page: một']);
});
