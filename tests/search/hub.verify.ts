import type { Server } from 'node:http';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen, serveFolder } from '#site/hosting/serve.ts';
import { themed, violations } from '../support/axe.ts';
import { resultTitles, useBrowser } from '../support/browser.ts';
import { portOf } from '../support/port.ts';
import { smallHub } from '../support/small-hub.ts';

let hub: Awaited<ReturnType<typeof smallHub>>;
let server: Server;
let origin: string;
const { browser } = useBrowser();

beforeAll(async () => {
  hub = await smallHub();
  server = await listen(serveFolder(hub.out), 0);
  origin = `http://127.0.0.1:${portOf(server)}`;
});
afterAll(async () => {
  server?.close();
  server?.closeAllConnections();
  await hub?.stop();
});

/** A page of the hub, with all that it asked of others and all that went wrong in it. */
async function open(
  path: string,
  { width = 1280, dark = false, script = true } = {},
): Promise<{ page: Page; wrong: string[]; close: () => Promise<void> }> {
  const context = await browser().newContext({
    viewport: { width, height: 900 },
    colorScheme: dark ? 'dark' : 'light',
    javaScriptEnabled: script,
  });
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) wrong.push(request.url());
  });
  page.on('pageerror', ({ message }) => wrong.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  await page.goto(origin + path);
  return { page, wrong, close: () => context.close() };
}

test('from the start page a query is answered out of all committees, each hit leads home, markup stays text', async () => {
  const { page, wrong, close } = await open('/', { width: 360 });
  await page.fill('#tim', 'rac thai');
  await page.press('#tim', 'Enter');
  await page.waitForURL(/\/tim-kiem\/#q=rac\+thai$/);
  const titles = await resultTitles(page);
  expect(titles.length).toBeGreaterThan(3);
  expect(titles.every((title) => title.includes('rác thải'))).toBe(true);
  const links = await page
    .locator('.result__title a')
    .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
  const homes = ['mot', 'hai', 'ba', 'la'].map(hub.home);
  expect(links.filter((href) => !homes.some((home) => href.startsWith(home)))).toEqual([]);
  expect(await page.title()).toBe('Tìm kiếm – Kho chuyên đề tỉnh Mẫu');
  expect(wrong).toEqual([]);
  await close();
});

test('a committee and a theme narrow the results, with numbers that are whole', async () => {
  const { page, wrong, close } = await open('/tim-kiem/#q=thu gom rác thải');
  await resultTitles(page);
  await page.click('summary');
  const box = page.locator('label', { hasText: 'Đảng bộ xã hai' });
  expect(await box.textContent()).toContain('(70)');
  await box.click();
  await expect
    .poll(() => page.locator('[data-search-status]').textContent())
    .toBe('70 kết quả cho “thu gom rác thải”.');
  const from = await page.locator('.result__about').allTextContents();
  expect(new Set(from.map((text) => text.split(' · ').at(-1)))).toEqual(
    new Set(['Đảng bộ xã hai']),
  );
  await page.locator('label', { hasText: 'Bảo vệ môi trường' }).click();
  await expect
    .poll(() => page.locator('[data-search-status]').textContent())
    .toBe('23 kết quả cho “thu gom rác thải”.');
  expect(page.url()).toContain('don-vi=hai');
  await page.fill('#q', '"buổi 167"');
  await expect
    .poll(() => page.locator('.result__title').allTextContents())
    .toEqual(['Thu gom rác thải, buổi 167']);
  expect(wrong).toEqual([]);
  await close();
});

test('a page that was opened by a filter alone lists a committee’s topics', async () => {
  const { page, close } = await open('/tim-kiem/#don-vi=la');
  await expect
    .poll(() => page.locator('[data-search-status]').textContent())
    .toBe('70 trang theo bộ lọc.');
  expect(await page.locator('.result__title').first().textContent()).toContain('<img src=x');
  expect(await page.locator('main img').count()).toBe(0);
  await close();
});

test('without script one comes from the themes to the years, the committees and home', async () => {
  const { page, close } = await open('/', { script: false });
  const follow = async (name: string, path: string) => {
    await page.locator('#noi-dung, .facets').getByRole('link', { name }).first().click();
    await page.waitForURL(origin + path);
  };
  await follow('Bảo vệ môi trường', '/chu-de/bao-ve-moi-truong/');
  await follow('Năm 2025', '/chu-de/bao-ve-moi-truong/2025/');
  await follow('Trang 2', '/chu-de/bao-ve-moi-truong/2025/trang/2/');
  expect(await page.locator('h1').textContent()).toBe('Bảo vệ môi trường, năm 2025, trang 2');
  await page.locator('.rows__facts a').first().click();
  expect(await page.locator('h1').textContent()).toMatch(/^Đảng bộ xã /);
  expect(await page.locator('.rows__title').first().getAttribute('href')).toContain(
    new URL(hub.home('mot')).origin,
  );
  await close();
});

test.each(['/', '/chu-de/chuyen-doi-so/', '/don-vi/la/', '/tim-kiem/'])(
  'axe finds nothing wrong with %s, wide and light, on a phone and dark',
  async (path) => {
    for (const [width, dark] of [
      [1280, false],
      [360, true],
    ] as const) {
      const { page, wrong, close } = await open(path, { width, dark });
      expect(await violations(page, dark ? themed : undefined)).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
      expect(wrong).toEqual([]);
      await close();
    }
  },
);
