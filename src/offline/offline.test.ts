import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { answer, concerns } from './answer.ts';
import { forgetOthers, install } from './install.ts';
import { type Manifest, readCache, versionCache } from './manifest.ts';
import { partsOf } from './read-pages.ts';

const origin = 'https://so-tay.example';
const at = (path: string) => origin + path;

/** Just enough of the browser's caches; `room` is how many things fit before the device is full. */
class FakeCaches {
  readonly all = new Map<string, Map<string, Response>>();
  room: number;
  constructor(room = Infinity) {
    this.room = room;
  }
  async open(name: string) {
    const entries = this.all.get(name) ?? new Map<string, Response>();
    this.all.set(name, entries);
    const key = (what: RequestInfo | URL) =>
      new URL(what instanceof Request ? what.url : String(what), origin).href;
    return {
      match: async (what: RequestInfo | URL) => entries.get(key(what))?.clone(),
      delete: async (what: RequestInfo | URL) => entries.delete(key(what)),
      keys: async () => [...entries.keys()].map((url) => new Request(url)),
      put: async (what: RequestInfo | URL, response: Response) => {
        if ((this.room -= 1) < 0) throw new DOMException('full', 'QuotaExceededError');
        entries.set(key(what), response);
      },
    };
  }
  async keys() {
    return [...this.all.keys()];
  }
  async delete(name: string) {
    return this.all.delete(name);
  }
}
const asCaches = (fake: FakeCaches) => fake as unknown as CacheStorage;

const hash = (text: string) => createHash('sha256').update(text).digest('base64');
const manifestOf = (files: Record<string, string>, version = 'v1'): Manifest => ({
  version,
  base: '/',
  files: Object.entries(files).map(([url, text]) => ({ url: at(url), hash: hash(text) })),
});

/** A network that has these texts and nothing else; `undefined` in place of all is no network. */
const network = (files: Record<string, string> | undefined) =>
  (async (what: RequestInfo | URL) => {
    if (!files) throw new TypeError('no network');
    const { pathname } = new URL(what instanceof Request ? what.url : String(what), origin);
    const text = files[pathname];
    return text === undefined ? new Response('', { status: 404 }) : new Response(text);
  }) as typeof fetch;

const page = (path: string) =>
  Object.defineProperty(new Request(at(path)), 'mode', { value: 'navigate' });

const site = { '/hop-toi-nay/': 'kit', '/tai-nguyen/a.js': 'script', '/bieu-mau/': 'forms' };

describe('installing', () => {
  test('keeps every file', async () => {
    const caches = new FakeCaches();
    await install(manifestOf(site), asCaches(caches), network(site));
    expect(caches.all.get(versionCache(manifestOf(site)))?.size).toBe(3);
  });

  test.each([
    ['a file is missing', { ...site, '/bieu-mau/': undefined }],
    ['a file is of another version', { ...site, '/tai-nguyen/a.js': 'newer' }],
  ])('keeps nothing when %s', async (_name, served) => {
    const caches = new FakeCaches();
    const get = network(served as Record<string, string>);
    await expect(install(manifestOf(site), asCaches(caches), get)).rejects.toThrow('ngoại tuyến');
    expect(caches.all.size).toBe(0);
  });

  test('takes back what it kept when the device is full', async () => {
    const caches = new FakeCaches(2);
    await expect(install(manifestOf(site), asCaches(caches), network(site))).rejects.toThrow();
    expect(caches.all.size).toBe(0);
  });

  test('a new version forgets the old one, not the pages that were read', async () => {
    const caches = new FakeCaches();
    await install(manifestOf(site, 'v1'), asCaches(caches), network(site));
    await caches.open(readCache);
    await caches.open('of-somebody-else');
    await install(manifestOf(site, 'v2'), asCaches(caches), network(site));
    await forgetOthers(manifestOf(site, 'v2'), asCaches(caches));
    expect(await caches.keys()).toEqual([readCache, 'of-somebody-else', 'so-tay-ban-v2']);
  });
});

describe('answering', () => {
  const manifest = manifestOf(site);
  async function ready() {
    const caches = new FakeCaches();
    await install(manifest, asCaches(caches), network(site));
    const ask = async (request: Request, get: typeof fetch) =>
      (await answer(request, { manifest, caches: asCaches(caches), get })).text();
    return { caches, ask };
  }

  test('the kit comes from its own version even when a newer one is out', async () => {
    const { ask } = await ready();
    expect(await ask(page('/hop-toi-nay/?x=1'), network({ '/hop-toi-nay/': 'newer' }))).toBe('kit');
  });

  test('another page comes from the network, and without one from what is kept', async () => {
    const { ask } = await ready();
    expect(await ask(page('/bieu-mau/'), network({ '/bieu-mau/': 'newer' }))).toBe('newer');
    expect(await ask(page('/bieu-mau/'), network(undefined))).toBe('forms');
  });

  test('a page that was read can be read again without a network, with its styles', async () => {
    const { caches, ask } = await ready();
    const html =
      '<link rel="stylesheet" href="/tai-nguyen/b.css"><script src="/tai-nguyen/a.js"></script>';
    await ask(page('/van-ban/'), network({ '/van-ban/': html, '/tai-nguyen/b.css': 'style' }));
    expect(await ask(page('/van-ban/'), network(undefined))).toBe(html);
    const style = new Request(at('/tai-nguyen/b.css'));
    expect(await ask(style, network(undefined))).toBe('style');
    expect(caches.all.get(readCache)?.size).toBe(3);
  });

  test('a page whose styles cannot be kept is not kept either', async () => {
    const { caches, ask } = await ready();
    const html = '<link rel="stylesheet" href="/tai-nguyen/lost.css">';
    expect(await ask(page('/van-ban/'), network({ '/van-ban/': html }))).toBe(html);
    expect(caches.all.get(readCache)?.size).toBe(0);
  });

  test('a page never seen says so instead of failing', async () => {
    const { ask } = await ready();
    expect(await ask(page('/thuat-ngu/'), network(undefined))).toContain('Không có mạng');
  });

  test.each([
    [new Request(at('/x'), { method: 'POST' }), false],
    [new Request('https://elsewhere.example/x'), false],
    [new Request(at('/ngoai-tuyen.js')), false],
    [new Request(at('/van-ban/')), true],
  ])('concerns it: %#', (request, expected) => {
    expect(concerns(request, manifest, origin)).toBe(expected);
  });
});

test('the parts of a page are its files, not its canonical address', () => {
  const html = `<link rel="canonical" href="${origin}/a/"><link rel="stylesheet" href="/t/x.css"><img src="https://else.example/y.png"><script type="module" src="../t/z.js"></script>`;
  expect(partsOf(html, at('/a/'))).toEqual([at('/t/x.css'), at('/t/z.js')]);
});
