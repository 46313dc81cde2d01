import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { answer, concerns } from './answer.ts';
import { Copies } from './copies.ts';
import { download } from './download.ts';
import { FakeCaches } from './fake-caches.ts';
import { copyCache, copyOf, type CopyList, type Scope } from './manifest.ts';

const origin = 'https://so-tay.example';
const at = (path: string) => origin + path;
const hash = (text: string) => createHash('sha256').update(text).digest('base64').slice(0, 16);

type Files = Record<string, string>;
const listOf = (files: Files, version: string, scope: Scope = 'tat-ca'): CopyList => ({
  version,
  scope,
  bytes: Object.values(files).join('').length,
  files: Object.entries(files).map(([path, text]) => [path, text.length, hash(text)] as const),
});

/** A network that has these texts below `/` and nothing else; `undefined` in place of all is no network. */
function network(files: Files | undefined, asked: string[] = []): typeof fetch {
  return async (what) => {
    const { pathname } = new URL(what instanceof Request ? what.url : String(what), origin);
    asked.push(pathname);
    if (!files) throw new TypeError('no network');
    const text = files[pathname.slice(1)];
    return text === undefined ? new Response('', { status: 404 }) : new Response(text);
  };
}

const one = {
  '': 'home 1',
  'van-ban/': 'documents',
  'hop-toi-nay/': 'kit 1',
  'tai-nguyen/a.1.js': 'a 1',
  'ngoai-tuyen/ma.json': '{"TK-08":["van-ban/#x","Điểm danh"]}',
};
const two = { ...one, '': 'home 2', 'hop-toi-nay/': 'kit 2', 'tai-nguyen/a.2.js': 'a 2' };

function device(room = Infinity) {
  const fake = new FakeCaches(origin, room);
  const copies = new Copies('/', fake.asCaches);
  const take = (files: Files, version: string, get = network(files), scope: Scope = 'tat-ca') =>
    download(listOf(files, version, scope), { copies, get, pause: 0 });
  return { fake, copies, take };
}

describe('a download', () => {
  test('is offered once it is whole', async () => {
    const { copies, take, fake } = device();
    await take(one, '1');
    expect(await copies.choice()).toEqual({ current: 'so-tay:/:tat-ca:1' });
    expect(fake.all.get('so-tay:/:tat-ca:1')?.size).toBe(6);
  });

  test.each([
    ['a file is missing', { ...one, 'van-ban/': undefined }, 'missing'],
    ['a file is not what the list names', { ...one, 'van-ban/': 'newer' }, 'altered'],
    ['the network goes away', undefined, 'network'],
  ])('is not used when %s', async (_name, served, ending) => {
    const { copies, take } = device();
    await expect(take(one, '1', network(served as Files))).rejects.toMatchObject({ ending });
    expect(await copies.choice()).toEqual({});
  });

  test('gives the room back when the device is full, and leaves the copy in use alone', async () => {
    const { copies, take, fake } = device(8);
    await take(one, '1');
    await expect(take(two, '2')).rejects.toMatchObject({ ending: 'full' });
    expect(fake.all.has('so-tay:/:tat-ca:2')).toBe(false);
    expect(await copies.choice()).toEqual({ current: 'so-tay:/:tat-ca:1' });
  });

  test('goes on where it stopped, and fetches of a newer version only what changed', async () => {
    const { take } = device();
    const half = { '': 'home 1', 'van-ban/': 'documents' };
    await expect(take(one, '1', network(half))).rejects.toThrow();
    const rest: string[] = [];
    await take(one, '1', network(one, rest));
    expect(rest).not.toContain('/');
    const changed: string[] = [];
    await take(two, '2', network(two, changed));
    expect(changed.sort()).toEqual(['/', '/hop-toi-nay/', '/tai-nguyen/a.2.js']);
  });

  test('that is wiped meanwhile, in this window or another, does not come back', async () => {
    const { copies, take, fake } = device();
    const files = network(one);
    const wiping: typeof fetch = async (what, how) => {
      if (String(what).endsWith('a.1.js')) await copies.remove();
      return files(what, how);
    };
    await expect(take(one, '1', wiping)).rejects.toMatchObject({ ending: 'stopped' });
    expect(await fake.keys()).toEqual([]);
  });

  test('stops when the reader says so', async () => {
    const { copies } = device();
    const signal = AbortSignal.abort();
    const ended = download(listOf(one, '1'), { copies, get: network(one), signal });
    await expect(ended).rejects.toMatchObject({ ending: 'stopped' });
    expect(await copies.caches.keys()).toEqual([]);
  });
});

describe('a newer copy', () => {
  async function withTwo() {
    const all = device();
    await all.fake.open('so-tay-ban-abc');
    await all.fake.open('of-somebody-else');
    await all.take(one, '1');
    await all.take(two, '2');
    return all;
  }

  test('waits while pages of the old one are open', async () => {
    const { copies } = await withTwo();
    expect((await copies.settle(false)).current).toBe('so-tay:/:tat-ca:1');
  });

  test('then takes over whole; the old one goes one quiet moment later, with what older workers left', async () => {
    const { copies, fake } = await withTwo();
    expect((await copies.settle(true)).current).toBe('so-tay:/:tat-ca:2');
    expect(fake.all.has('so-tay:/:tat-ca:1')).toBe(true);
    await copies.settle(true);
    expect((await fake.keys()).sort()).toEqual([
      'of-somebody-else',
      'so-tay:/:chon',
      'so-tay:/:tat-ca:2',
    ]);
  });

  test('everything goes with one call, and nothing of others', async () => {
    const { copies, fake } = await withTwo();
    await copies.remove();
    expect(await fake.keys()).toEqual(['of-somebody-else']);
  });

  test('what older workers left without a base is removed where it is ours, for each of two handbooks', async () => {
    for (const [base, other] of [
      ['/', '/a/'],
      ['/a/', '/'],
      ['/a/', '/b/'],
    ] as const) {
      const fake = new FakeCaches(origin);
      for (const [name, below] of [
        ['so-tay-ban-1', base],
        ['so-tay-ban-2', other],
      ] as const) {
        const cache = await fake.open(name);
        for (const path of ['van-ban/', 'tai-nguyen/x.js'])
          await cache.put(below + path, new Response(''));
      }
      await fake.open('so-tay-da-doc');
      await new Copies(base, fake.asCaches).remove();
      expect(await fake.keys()).toEqual(['so-tay-ban-2']);
    }
  });

  test('a copy that the browser threw away counts as none', async () => {
    const { copies, fake } = await withTwo();
    fake.all.delete('so-tay:/:tat-ca:1');
    expect((await copies.choice()).current).toBeUndefined();
  });
});

test('the name of a cache says what it holds', () => {
  const list = { scope: 'hop', version: 'abc' } as const;
  expect(copyOf(copyCache('/repo/', list))).toEqual(list);
});

describe('answering', () => {
  const page = (path: string) =>
    Object.defineProperty(new Request(at(path)), 'mode', { value: 'navigate' });

  async function holding(scope: Scope) {
    const { fake, copies, take } = device();
    await take(one, '1', network(one), scope);
    const cache = await fake.asCaches.open((await copies.choice()).current ?? '');
    const from = { base: '/', copy: { scope, cache }, caches: fake.asCaches };
    return async (request: Request, files: Files | undefined) =>
      answer(request, { ...from, get: network(files) });
  }
  const text = async (response: Promise<Response>) => (await response).text();

  test('with everything: all from the copy, even when a newer one is out', async () => {
    const ask = await holding('tat-ca');
    expect(await text(ask(page('/?x=1'), two))).toBe('home 1');
    expect(await text(ask(new Request(at('/tai-nguyen/a.1.js')), two))).toBe('a 1');
    expect(await text(ask(page('/van-ban/index.html'), undefined))).toBe('documents');
    expect(await text(ask(page('/moi/'), { 'moi/': 'a page added since' }))).toContain('added');
  });

  test('with the kit: the kit from the copy, other pages from the network and without one from the copy', async () => {
    const ask = await holding('hop');
    expect(await text(ask(page('/hop-toi-nay/'), two))).toBe('kit 1');
    expect(await text(ask(page('/'), two))).toBe('home 2');
    expect(await text(ask(page('/'), undefined))).toBe('home 1');
  });

  test('short links and names of ids come from one table', async () => {
    const ask = await holding('tat-ca');
    const link = await ask(page('/b/TK-08/'), undefined);
    expect(link.headers.get('location')).toBe(at('/van-ban/#x'));
    const data = await ask(new Request(at('/api/muc/TK-08.json')), undefined);
    expect(await data.json()).toEqual({ title: 'Điểm danh' });
  });

  test('a page that is nowhere says so; anything else fails as it would', async () => {
    const ask = await holding('tat-ca');
    expect(await text(ask(page('/nhung/TK/'), undefined))).toContain('Không có mạng');
    await expect(ask(new Request(at('/tim/x.json')), undefined)).rejects.toThrow('no network');
  });

  test('a page from the copy carries what the host said of it', async () => {
    const { fake, take } = device();
    const policy = { 'Content-Security-Policy': "default-src 'none'", 'Content-Encoding': 'br' };
    const get: typeof fetch = async (what) =>
      new Response(await (await network(one)(what)).arrayBuffer(), { headers: policy });
    await take(one, '1', get, 'tat-ca');
    const cache = await fake.asCaches.open('so-tay:/:tat-ca:1');
    const from = { base: '/', copy: { scope: 'tat-ca', cache }, caches: fake.asCaches } as const;
    const { headers } = await answer(page('/'), { ...from, get: network(undefined) });
    expect(headers.get('content-security-policy')).toBe("default-src 'none'");
    expect(headers.get('content-encoding')).toBeNull();
  });

  test('nothing that is asked for later gets into a copy: no query, no error, no foreign answer', async () => {
    const { fake, take } = device();
    await take(one, '1', network(one), 'tat-ca');
    const kept = () => [...fake.all].map(([name, entries]) => [name, [...entries.keys()]]);
    const before = kept();
    const cache = await fake.asCaches.open(
      before.map(([name]) => String(name)).find((name) => copyOf(name)) ?? '',
    );
    const from = { base: '/', copy: { scope: 'tat-ca', cache }, caches: fake.asCaches } as const;
    for (const path of ['/?q=ky-luat', '/van-ban/?q=x', '/khong-co/', '/b/TK-08/', '/tim/x.json'])
      for (const files of [two, {}, undefined])
        await answer(page(path), { ...from, get: network(files) }).catch(() => undefined);
    expect(kept()).toEqual(before);
  });

  test.each([
    [new Request(at('/x'), { method: 'POST' }), false],
    [new Request('https://elsewhere.example/x'), false],
    [new Request(at('/ngoai-tuyen.js')), false],
    [new Request(at('/van-ban/'), { cache: 'no-store' }), false],
    [new Request(at('/van-ban/')), true],
  ])('concerns it: %#', (request, expected) => {
    expect(concerns(request, '/', origin)).toBe(expected);
  });
});
