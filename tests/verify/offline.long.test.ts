import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveFolder } from '#site/hosting/serve.ts';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { resultTitles, useBrowser } from '../support/browser.ts';
import { forgetBuild, movingSite, newerBuild } from '../support/moving-site.ts';
import { bytesOf, consent, startMeeting } from '../kit/kit-browser.ts';

const { browser } = useBrowser();
let newer: string;
let site: Awaited<ReturnType<typeof movingSite>>;
let context: BrowserContext;
let page: Page;
let errors: string[];

beforeAll(async () => {
  newer = await newerBuild(inject('dist'), 'moi');
});
afterAll(() => forgetBuild(newer));
beforeEach(async () => {
  site = await movingSite(inject('dist'));
  context = await browser().newContext({ viewport: { width: 360, height: 800 } });
  page = await context.newPage();
  errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
});
afterEach(async () => {
  await context.close();
  await site.stop();
});

const status = () => page.locator('[data-offline-status]');
/** Waits until the page tells this of its copy; a download may take a minute. */
const told = (words: string) =>
  expect.poll(() => status().textContent(), { timeout: 60_000 }).toContain(words);
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

/** Downloads the whole handbook and waits until the page says that it is there. */
async function downloadAll(): Promise<void> {
  await page.goto(`${site.origin}/ngoai-tuyen/`);
  await press('Tải về để dùng khi không có mạng');
  await told('Đã tải toàn bộ sổ tay này');
}

/** Takes the build that is served now, then stops the site. */
async function updateAndStop(): Promise<void> {
  await page.goto(`${site.origin}/ngoai-tuyen/`);
  await press('Tải bản mới');
  await told('Bản mới đã tải xong');
  await site.stop();
}

/** Which build a page is of, with proof that it is whole: its styles are drawn and its script runs. */
async function buildOf(path: string, tab = page): Promise<string> {
  await tab.goto(site.origin + path);
  expect(
    await tab.locator('.brand').evaluate((e) => getComputedStyle(e).minHeight),
    `${path} has its styles`,
  ).toBe('44px');
  const pressed = tab.locator('[data-theme-choice="auto"][aria-pressed="true"]');
  await expect.poll(() => pressed.count(), { message: `${path} has its script` }).toBe(1);
  return (await tab.locator('.brand').getAttribute('data-ban')) ?? 'cũ';
}

/** Addresses of the files on this device, without the lists by which copies are known. */
const held = () =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const opened = await Promise.all(names.map((name) => caches.open(name)));
    const requests = (await Promise.all(opened.map((cache) => cache.keys()))).flat();
    return requests.map(({ url }) => url).filter((url) => !/ngoai-tuyen\/[\w-]+\.json$/.test(url));
  });

const ways = ['/', '/quy-trinh/thuong-ky/', '/van-ban/', '/tim-kiem/', '/thuat-ngu/'];
async function buildOfAll(): Promise<string[]> {
  const builds = new Set<string>();
  for (const path of ways) builds.add(await buildOf(path));
  return [...builds];
}

test('nothing is kept before the reader asks; then everything works with the server stopped', async () => {
  await page.goto(`${site.origin}/quy-trinh/thuong-ky/`);
  await page.goto(`${site.origin}/ngoai-tuyen/`);
  await expect
    .poll(() => status().textContent())
    .toMatch(/Toàn bộ gồm [\d.]+ tệp, chiếm [\d,]+ MB/);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await downloadAll();
  await site.stop();

  expect(await buildOfAll()).toEqual(['cũ']);
  for (const query of ['biên bản', 'bien ban', 'biene banr', 'sinh hoatj chi booj', 'quy 2']) {
    await page.goto(`${site.origin}/tim-kiem/?q=${encodeURIComponent(query)}`);
    expect((await resultTitles(page)).length, query).toBeGreaterThan(0);
  }
  // A number that stands in one text only is found by Pagefind's own index.
  await page.goto(`${site.origin}/tim-kiem/?q=tk-08`);
  await page.getByText('Mã TK-08').waitFor();
  await page.goto(`${site.origin}/b/TK-08/`);
  expect(page.url()).toContain('/quy-trinh/thuong-ky/#TK-08');

  await page.goto(`${site.origin}/bieu-mau/bien-ban/`);
  const word = page.waitForEvent('download');
  await page.locator('a[href$=".docx"]').first().click();
  expect((await bytesOf(await word)).subarray(0, 2).toString()).toBe('PK');

  await page.goto(`${site.origin}/hop-toi-nay/`);
  await consent(page);
  await startMeeting(page);
  await page.getByRole('button', { name: 'Bước tiếp' }).click();
  await page.goto(`${site.origin}/nhung/TK-08/`);
  expect(await page.locator('h1').textContent()).toBe('Không có mạng');
  expect(errors).toEqual([]);
});

test('a download that is stopped or cut goes on where it was and never harms the site', async () => {
  await page.goto(`${site.origin}/ngoai-tuyen/`);
  site.cutAfter(120);
  await press('Tải về để dùng khi không có mạng');
  await expect
    .poll(() => status().textContent(), { timeout: 30_000 })
    .toContain('Mạng bị ngắt giữa chừng');
  site.mend();
  expect(await buildOfAll()).toEqual(['cũ']);
  await page.goto(`${site.origin}/ngoai-tuyen/`);
  await expect.poll(() => status().textContent()).toContain('Đã tải dở');
  const before = await held();
  expect(before.length).toBeGreaterThan(60);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await press('Tải tiếp');
  await told('Đã tải toàn bộ sổ tay này');
  expect(asked.length).toBeGreaterThan(60);
  expect(asked.filter((url) => before.includes(url))).toEqual([]);
  await press('Xóa bản trên máy này');
  await expect.poll(() => status().textContent()).toContain('Đã xóa');
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  expect(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
  ).toBe(0);
});

test('a new build is announced, an interrupted update changes nothing, a whole one everything, and back', async () => {
  await downloadAll();
  site.replace(newer);
  expect(await buildOfAll()).toEqual(['cũ']);
  await page.getByRole('link', { name: 'Xem và tải bản mới' }).click();
  await expect.poll(() => status().textContent()).toContain('trên mạng có bản mới');

  site.cutAfter(40);
  await press('Tải bản mới');
  await expect
    .poll(() => status().textContent(), { timeout: 30_000 })
    .toContain('Mạng bị ngắt giữa chừng');
  await site.stop();
  expect(await buildOfAll()).toEqual(['cũ']);

  await site.start();
  site.mend();
  await updateAndStop();
  expect(await buildOfAll()).toEqual(['moi']);

  // The site goes back to the build before.
  await site.start();
  site.replace(inject('dist'));
  expect(await buildOfAll()).toEqual(['moi']);
  await updateAndStop();
  expect(await buildOfAll()).toEqual(['cũ']);
  expect(errors).toEqual([]);
});

/** What Safari 15.4 to 16 has not, taken away from a page or from a worker. */
const older = `
  delete Response.json;
  delete globalThis.DecompressionStream;
  for (const name of ['toSorted', 'toReversed', 'toSpliced', 'with']) delete Array.prototype[name];
  delete globalThis.requestIdleCallback;
`;
/** There the page that is being opened is among the open ones, under the address that it will have. */
const oldWorker = `${older}
  let opening = '';
  const all = Clients.prototype.matchAll;
  Clients.prototype.matchAll = async function (options) {
    const open = await all.call(this, options);
    return opening ? [...open, { id: 'coming', url: opening }] : open;
  };
  addEventListener('fetch', (event) => {
    opening = event.request.mode === 'navigate' ? event.request.url : '';
    Object.defineProperty(event, 'resultingClientId', { value: undefined });
  });
`;

test('without what older Safari lacks: search, download, update, and the new copy is used', async () => {
  await page.addInitScript(older);
  const serveAged = (dir: string) => {
    const real = serveFolder(dir);
    const worker = readFileSync(join(dir, 'ngoai-tuyen.js'), 'utf8');
    site.replace((request, response) => {
      if (request.url !== '/ngoai-tuyen.js') return real(request, response);
      response.setHeader('Content-Type', 'text/javascript');
      response.end(oldWorker + worker);
    });
  };
  serveAged(inject('dist'));
  await page.goto(`${site.origin}/tim-kiem/?q=bien+ban`);
  expect((await resultTitles(page)).length).toBeGreaterThan(0);
  await downloadAll();
  serveAged(newer);
  await updateAndStop();
  await page.goto(`${site.origin}/van-ban/`);
  expect(await buildOfAll()).toEqual(['moi']);
  await page.goto(`${site.origin}/tim-kiem/?q=quy+2`);
  expect((await resultTitles(page)).length).toBeGreaterThan(0);
  expect(errors).toEqual([]);
});

test('a site that is replaced during the download is not kept half and half', async () => {
  await page.goto(`${site.origin}/ngoai-tuyen/`);
  site.afterwards(200, () => site.replace(newer));
  await press('Tải về để dùng khi không có mạng');
  await told('vừa có bản mới');
  expect(await buildOfAll()).toEqual(['moi']);
});

test('a meeting that goes on keeps its version, also over a reload, until it is left', async () => {
  await downloadAll();
  await page.goto(`${site.origin}/hop-toi-nay/`);
  await consent(page);
  await startMeeting(page);
  site.replace(newer);
  const other = await context.newPage();
  await other.goto(`${site.origin}/ngoai-tuyen/`);
  await other.getByRole('button', { name: 'Tải bản mới' }).click();
  await other.getByText('Bản mới đã tải xong').waitFor({ timeout: 60_000 });
  await other.close();
  await page.reload();
  await page.getByRole('timer').waitFor();
  expect(await page.locator('.brand').getAttribute('data-ban')).toBe(null);
  await page.getByRole('button', { name: 'Bước tiếp' }).click();
  await page.goto('about:blank');
  expect(await buildOf('/')).toBe('moi');
  expect(errors).toEqual([]);
});

test('a worker of an earlier kind gives way, with what it had kept', async () => {
  const legacy = `self.addEventListener('install', (e) => e.waitUntil(caches.open('so-tay-ban-1').then((c) =>
    c.put('/hop-toi-nay/', new Response('<h1>rất cũ</h1>', { headers: { 'Content-Type': 'text/html; charset=utf-8' } })))));
  self.addEventListener('activate', (e) => e.waitUntil(clients.claim()));
  self.addEventListener('fetch', (e) => e.respondWith(caches.match(e.request).then((r) => r ?? fetch(e.request))));`;
  const real = serveFolder(inject('dist'));
  site.replace((request, response) => {
    if (request.url !== '/ngoai-tuyen.js') return real(request, response);
    response.setHeader('Content-Type', 'text/javascript');
    response.end(legacy);
  });
  await page.goto(`${site.origin}/van-ban/`);
  await page.evaluate(async () => {
    await navigator.serviceWorker.register('/ngoai-tuyen.js');
    await navigator.serviceWorker.ready;
  });
  await page.goto(`${site.origin}/hop-toi-nay/`);
  expect(await page.locator('h1').textContent()).toBe('rất cũ');
  site.replace(inject('dist'));
  // A browser looks for a newer worker a moment after a page that it opened, so each page gets that moment.
  await page.goto(`${site.origin}/van-ban/`);
  const heading = async () => {
    await page.goto(`${site.origin}/hop-toi-nay/`);
    return page.locator('h1').textContent();
  };
  await expect
    .poll(heading, { interval: 3000, timeout: 60_000 })
    .toBe('Chuẩn bị và điều hành buổi họp');
  await page.goto(`${site.origin}/van-ban/`);
  await page.goto(`${site.origin}/van-ban/`);
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
});
