import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { describe, expect, inject, test } from 'vitest';
import { consent, startMeeting } from '../kit/kit-browser.ts';
import { resultTitles, useBrowser } from '../support/browser.ts';
import { layouts } from '../support/page-kinds.ts';

const { open } = useBrowser();
const at = (path: string) => inject('origin') + path;

describe('a part of the index is missing', () => {
  test('a shard: it is said, with ways on, and the next try finds', async () => {
    const { page } = await open('/tim-kiem/');
    await page.route(/\/tim\/text\./, (route) => route.fulfill({ status: 404, body: '' }));
    await page.locator('#q').fill('phân công nhiệm vụ');
    await page.locator('[data-search-error]').waitFor({ state: 'visible' });
    expect(await page.locator('.search-sections a').count()).toBeGreaterThan(5);
    await page.unroute(/\/tim\/text\./);
    await page.locator('#q').fill('phân công');
    await page.locator('.result').first().waitFor();
    expect(await page.locator('[data-search-error]').isVisible()).toBe(false);
  });

  test('Pagefind: our own tables still answer', async () => {
    const { page } = await open('/tim-kiem/');
    await page.route(/\/pagefind\/pagefind\.js/, (route) => route.fulfill({ status: 404 }));
    await page.locator('#q').fill('bien ban');
    expect((await resultTitles(page)).length).toBeGreaterThan(0);
  });
});

describe.each([
  ['styles', /\.css$/],
  ['scripts', /\.js$/],
  ['fonts', /\.woff2$/],
])('%s answer 404', (_name, pattern) => {
  test('every page kind still has its text, its links and its search form', async () => {
    const { page } = await open('/404.html');
    await page.route(pattern, (route) => route.fulfill({ status: 404, body: '' }));
    for (const path of layouts) {
      await page.goto(at(path));
      expect((await page.locator('main').innerText()).length, path).toBeGreaterThan(60);
      expect(await page.locator('nav a').count(), path).toBeGreaterThan(5);
      // Where no form may be sent, a link leads to the search.
      expect(await page.locator('form[role=search], .site-search-link').count(), path).toBe(1);
    }
  });
});

test('without JavaScript every page kind is read, and what needs it says so', async () => {
  const { page } = await open('/', { script: false });
  for (const path of [...layouts, '/hop-toi-nay/']) {
    await page.goto(at(path));
    expect((await page.locator('main').innerText()).length, path).toBeGreaterThan(60);
    expect(await page.locator('button:visible').allInnerTexts(), path).toEqual(
      path.startsWith('/hop-toi-nay/') ? [] : await page.locator('form button').allInnerTexts(),
    );
    if (/^\/(tim-kiem|hop-toi-nay|ngoai-tuyen)\//.test(path))
      expect(await page.locator('main').innerText()).toContain('đang tắt tính năng');
  }
});

test('a full device is said, its room is given back, and the site goes on', async () => {
  const { page, context } = await open('/', { own: true });
  await page.addInitScript(() => {
    const real = Cache.prototype.put;
    let room = 60;
    Cache.prototype.put = function (...given) {
      if ((room -= 1) < 0) return Promise.reject(new DOMException('full', 'QuotaExceededError'));
      return real.apply(this, given);
    };
  });
  await page.goto(at('/ngoai-tuyen/'));
  await page.getByRole('button', { name: 'Tải về để dùng khi không có mạng' }).click();
  await page.getByText('Máy hết chỗ').waitFor();
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await page.goto(at('/van-ban/'));
  expect(await page.locator('h1').isVisible()).toBe(true);
  await context.close();
});

test('on slow 3G a procedure is drawn and read while its scripts are still under way', async () => {
  const { page, context } = await open('/404.html');
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  const slow = { latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
  await session.send('Network.emulateNetworkConditions', { offline: false, ...slow });
  const waiting: string[] = [];
  // Never answered: as long as this test lasts, they are under way.
  await page.route(/\/tai-nguyen\/.*\.js$/, (route) => void waiting.push(route.request().url()));
  await page.goto(at('/quy-trinh/thuong-ky/'), { waitUntil: 'commit' });
  const painted = () =>
    page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length);
  await expect.poll(painted).toBe(1);
  await page.locator('.step').first().waitFor({ state: 'visible' });
  expect(await page.locator('.step').count()).toBeGreaterThan(10);
  await expect.poll(() => waiting.length).toBeGreaterThan(0);
  await context.close();
});

test('a clock that stands in 2020 breaks nothing', async () => {
  const { page, errors, context } = await open('/404.html', { own: true });
  await page.clock.setFixedTime(new Date('2020-01-31T23:59:00'));
  errors.length = 0;
  for (const path of layouts) await page.goto(at(path));
  await page.goto(at('/hop-toi-nay/'));
  await consent(page);
  await startMeeting(page);
  await page.getByRole('button', { name: 'Bước tiếp' }).click();
  expect(errors.filter((error) => !error.includes('404'))).toEqual([]);
  await context.close();
});

describe('Chrome 109, the last on Windows 7 and 8', () => {
  test('reads every script and style as it is: nothing in them is newer', async () => {
    const dist = inject('dist');
    const names = (await readdir(dist, { recursive: true })).filter(
      (name) => /\.(js|css)$/.test(name) && !name.endsWith('pagefind-worker.js'),
    );
    expect(names.length).toBeGreaterThan(20);
    const newer: string[] = [];
    for (const name of names) {
      const code = await readFile(join(dist, name), 'utf8');
      const loader = name.endsWith('.css') ? 'css' : 'js';
      const [as109, asIs] = await Promise.all(
        ['chrome109', 'esnext'].map((target) =>
          transform(code, {
            loader,
            target,
            // Their syntax is old; which letters they know depends on the browser's Unicode.
            supported: { 'regexp-unicode-property-escapes': true },
          }),
        ),
      );
      if (as109?.code !== asIs?.code) newer.push(name);
      // What cannot be written in an older way has something before it or stands behind @supports.
      const plain = code.replace(/@supports[^{]*\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/g, '');
      if (
        loader === 'css' &&
        /oklch|oklab|color-mix|light-dark\(|@scope|@starting-style|\(from /.test(plain)
      )
        newer.push(`${name}: a colour or rule`);
    }
    expect(newer).toEqual([]);
  });

  test('has what the site calls: search, meeting, download and offline use without what came later', async () => {
    const { page, errors, context } = await open('/404.html', { own: true });
    errors.length = 0;
    await page.addInitScript(() => {
      const later: [object, string][] = [
        ...['toSorted', 'toReversed', 'toSpliced', 'with'].map((n): [object, string] => [
          Array.prototype,
          n,
        ]),
        [Array, 'fromAsync'],
        [Object, 'groupBy'],
        [Map, 'groupBy'],
        [Promise, 'withResolvers'],
        [Promise, 'try'],
        [AbortSignal, 'any'],
        [URL, 'canParse'],
        [URL, 'parse'],
        [String.prototype, 'isWellFormed'],
        [String.prototype, 'toWellFormed'],
        ...['union', 'intersection', 'difference', 'isSubsetOf'].map((n): [object, string] => [
          Set.prototype,
          n,
        ]),
        [ArrayBuffer.prototype, 'transfer'],
        [HTMLElement.prototype, 'showPopover'],
        [Document.prototype, 'startViewTransition'],
        [Response.prototype, 'bytes'],
        [Blob.prototype, 'bytes'],
        [Uint8Array, 'fromBase64'],
        [Uint8Array.prototype, 'toBase64'],
        [Uint8Array.prototype, 'toHex'],
        [RegExp, 'escape'],
        [globalThis, 'Iterator'],
        [globalThis, 'scheduler'],
      ];
      const iterator = Object.getPrototypeOf(
        Object.getPrototypeOf([][Symbol.iterator]()),
      ) as object;
      for (const name of [
        'map',
        'filter',
        'take',
        'drop',
        'flatMap',
        'toArray',
        'forEach',
        'some',
        'every',
        'find',
        'reduce',
      ])
        later.push([iterator, name]);
      for (const [of, name] of later) Reflect.deleteProperty(of, name);
    });
    for (const path of layouts) await page.goto(at(path));
    await page.goto(at('/tim-kiem/?q=sinh+hoatj+chi+booj'));
    expect((await resultTitles(page)).length).toBeGreaterThan(0);
    await page.goto(at('/hop-toi-nay/'));
    await consent(page);
    await startMeeting(page);
    await page.goto(at('/ngoai-tuyen/'));
    await page.getByRole('button', { name: 'Tải về để dùng khi không có mạng' }).click();
    await page
      .getByText(/Đã tải toàn bộ sổ tay này|Bản mới đã tải xong/)
      .waitFor({ timeout: 60_000 });
    expect(errors.filter((error) => !error.includes('404'))).toEqual([]);
    await context.close();
  });
});
