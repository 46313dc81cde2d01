import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { layouts } from '../support/page-kinds.ts';
import { consent, startMeeting } from '../kit/kit-browser.ts';

const { open } = useBrowser();

/** Everything that a browser can keep for a site. */
async function kept(page: Page, context: BrowserContext): Promise<Record<string, unknown>> {
  const inPage = await page.evaluate(async () => ({
    local: Object.keys(localStorage).sort(),
    session: Object.keys(sessionStorage).sort(),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookie: document.cookie,
  }));
  return { ...inPage, cookies: await context.cookies() };
}
const nothing = {
  local: [],
  session: [],
  databases: [],
  caches: [],
  workers: 0,
  cookie: '',
  cookies: [],
};

/** Opens all that can be opened and presses what stores nothing. */
async function touchEverything(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const step = page.locator('.step__foot a[aria-label^="Liên kết"]').first();
  if ((await step.count()) > 0) await step.click();
  for (const field of await page.locator('input[type="search"]:visible').all())
    await field.fill('bien ban');
  await page.mouse.wheel(0, 4000);
  await page.waitForTimeout(150);
}

describe('nothing foreign is asked for and nothing is kept', () => {
  test.each([
    ...layouts,
    '/hop-toi-nay/',
    '/hop-toi-nay/dieu-hanh/',
    '/hop-toi-nay/so-nam/',
    '/nhung/TK-08/',
    '/b/TK-08/',
  ])('%s, with everything on it opened', async (path) => {
    const { page, foreign, context } = await open(path);
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() !== 'GET' || /[?&]q=/.test(request.url())) sent.push(request.url());
    });
    const sockets: string[] = [];
    page.on('websocket', (socket) => sockets.push(socket.url()));
    // A short link leads on by itself.
    if (path.startsWith('/b/')) await page.waitForURL(/#/);
    await touchEverything(page);
    expect([foreign, sent, sockets]).toEqual([[], [], []]);
    expect(await kept(page, context)).toEqual(nothing);
    await context.close();
  });
});

describe('what is kept is what was asked for, and goes when taken back', () => {
  test.each<[string, string, (page: Page) => Promise<void>, (page: Page) => Promise<void>, string]>(
    [
      [
        'the look',
        '/',
        (page) => page.getByRole('button', { name: 'Tối', exact: true }).click(),
        (page) => page.getByRole('button', { name: 'Tự động' }).click(),
        'so-tay:/:giao-dien',
      ],
      [
        'a tick',
        '/quy-trinh/thuong-ky/',
        (page) => page.locator('[data-tick]').first().check(),
        (page) => page.locator('[data-tick]').first().uncheck(),
        'so-tay:/:dau-tich',
      ],
      [
        'a figure of a pack',
        '/goi-chuyen-de/an-toan-giao-thong-trong-thon/',
        (page) => page.locator('.pack-figures input').first().fill('3'),
        (page) => page.locator('.pack-figures input').first().fill(''),
        'so-tay:/:so-lieu-goi',
      ],
    ],
  )('%s', async (_name, path, ask, takeBack, key) => {
    const { page, context, foreign } = await open(path);
    await ask(page);
    expect(await kept(page, context)).toEqual({ ...nothing, local: [key] });
    await takeBack(page);
    expect(await kept(page, context)).toEqual(nothing);
    expect(foreign).toEqual([]);
    await context.close();
  });

  test('queries are remembered only when the reader says so, and forgotten', async () => {
    const { page, context } = await open('/tim-kiem/');
    await page.locator('#q').fill('bien ban');
    await page.keyboard.press('Enter');
    await page.locator('.result').first().waitFor();
    expect(await kept(page, context)).toEqual(nothing);
    await page.goto(`${inject('origin')}/tim-kiem/`);
    await page.getByRole('button', { name: 'Ghi nhớ các lần tìm trên máy này' }).click();
    expect((await kept(page, context))['local']).toHaveLength(1);
    await page.getByRole('button', { name: 'Xóa, không ghi nhớ nữa' }).click();
    expect(await kept(page, context)).toEqual(nothing);
    await context.close();
  });

  test('a meeting that was refused to be kept leaves no trace, with its papers made', async () => {
    const { page, context, foreign } = await open('/hop-toi-nay/');
    await consent(page, false);
    await page.getByLabel('Địa điểm').fill('DAUVETRIENG');
    await startMeeting(page);
    await page.getByRole('button', { name: 'Bước tiếp' }).click();
    expect(await kept(page, context)).toEqual(nothing);
    expect(foreign).toEqual([]);
    await context.close();
  });

  test('a meeting that is kept brings the kit for use without a network, and nothing of what was typed or read', async () => {
    const { page, context, foreign } = await open('/hop-toi-nay/');
    await consent(page);
    await page.getByLabel('Địa điểm').fill('DAUVETRIENG');
    await expect
      .poll(() => page.evaluate(async () => (await caches.keys()).some((n) => n.endsWith('chon'))))
      .toBe(true);
    const { local, session, databases, cookie, cookies } = await kept(page, context);
    expect({ local, session, databases, cookie, cookies }).toEqual({
      local: ['so-tay:/:hop-toi-nay'],
      session: [],
      databases: [],
      cookie: '',
      cookies: [],
    });
    const texts = await page.evaluate(async () => {
      const all: string[] = [];
      for (const name of await caches.keys())
        for (const request of await (await caches.open(name)).keys()) all.push(request.url);
      return all.join('\n');
    });
    expect(texts).not.toContain('DAUVETRIENG');
    expect(texts).not.toContain('/van-ban/');
    expect(foreign).toEqual([]);
    await context.close();
  });
});
