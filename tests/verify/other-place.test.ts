import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { RequestListener, Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { archiveRows } from '#topics/families.ts';
import { listen, serveFolder } from '#site/hosting/serve.ts';
import { buildEnv } from '../support/build-env.ts';
import { consent } from '../kit/kit-browser.ts';
import { useBrowser } from '../support/browser.ts';
import { type BuiltPage, readPages } from '../support/dist.ts';
import { contentWith } from '../support/fault.ts';
import { ownHandbook } from '../support/own-handbook.ts';
import { manyTopics } from '../support/many-topics.ts';
import { portOf } from '../support/port.ts';
import { changeRules, testRulesOnPages } from './rules-on-pages.ts';

/** More topics than a file of data, a list page, or the kit's own choice holds. */
const added = 470;
const { browser } = useBrowser();
let dir: string;
let pages: BuiltPage[];
let server: Server;
let origin: string;

/** One build for all that needs a site of its own: below a path of its host, with an archive of years, each rule with another value. */
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'so-tay-'));
  const content = await contentWith(...(await manyTopics(added)));
  await changeRules(content.dir);
  const env = buildEnv({
    BASE_PATH: '/kho/',
    OUT_DIR: dir,
    SITE_URL: 'https://vi-du.example.org',
    HANDBOOK_CONTENT: content.dir,
  });
  const check = ['src/editing/commands/check-content.ts', '--content', content.dir, '--record'];
  await promisify(execFile)(process.execPath, check, { env });
  await promisify(execFile)('npm', ['run', 'build'], { env, maxBuffer: 64 * 1024 * 1024 });
  await content.release();
  pages = await readPages(dir);
  // A second handbook stands at the root of the same host.
  const [own, root] = [serveFolder(dir, '/kho/'), serveFolder(inject('dist'))];
  const both: RequestListener = (request, response) =>
    (request.url?.startsWith('/kho/') ? own : root)(request, response);
  server = await listen(both, 0);
  origin = `http://127.0.0.1:${portOf(server)}/kho`;
}, 300_000);
afterAll(async () => {
  server.close();
  await rm(dir, { recursive: true });
});

const find = (url: string) => pages.find((page) => page.url === url);

test('under a base path every address inside the site carries it', () => {
  const bare = pages.flatMap(({ url, root }) =>
    root
      .querySelectorAll('[href],[src],[action]')
      .map((e) => e.getAttribute('href') ?? e.getAttribute('src') ?? e.getAttribute('action') ?? '')
      .filter((address) => address.startsWith('/') && !address.startsWith('/kho/'))
      .map((address) => `${url} → ${address}`),
  );
  expect(pages.length).toBeGreaterThan(100);
  expect(bare).toEqual([]);
});

test('short links and canonical addresses carry it too', () => {
  const step = find('/b/TK-03/');
  expect(step?.html).toContain('url=/kho/quy-trinh/thuong-ky/#TK-03');
  expect(step?.html).toContain('href="https://vi-du.example.org/kho/quy-trinh/thuong-ky/"');
});

test('the pages of a long archive name every topic once, newest first, fifty at most on each', async () => {
  const archive = pages.filter(({ url }) => /^\/chuyen-de\/(trang\/\d+\/)?$/.test(url));
  const named = archive.flatMap(({ url, root }) => {
    const links = root.querySelectorAll('main .section:last-of-type li a[href*="/chuyen-de/"]');
    const topics = links.map((a) => a.getAttribute('href') ?? '').filter((h) => !/trang/.test(h));
    expect(new Set(topics).size, url).toBeLessThanOrEqual(50);
    return [...new Set(topics)];
  });
  const own = pages.filter(({ url }) => /^\/chuyen-de\/[^/]+\/$/.test(url)).map(({ url }) => url);
  const topics = own.filter((url) => find(url)?.root.querySelector('.trust, .facts, h1')).length;
  // A theme stands for the cells that took it over.
  const { library } = (await ownHandbook()).graph;
  const behind = library.topics.length - archiveRows(library.topics).length;
  expect(archive.length).toBe(Math.ceil((topics - behind) / 50));
  expect(new Set(named).size).toBe(named.length);
  const last = find(`/chuyen-de/trang/${archive.length}/`);
  expect(last?.root.querySelector('title')?.text).toContain(`trang ${archive.length}`);
  // The oldest of the archive may be its own.
  const withOld = archive.filter(({ html }) => html.includes('Buổi cũ số'));
  expect(withOld.length).toBeGreaterThan(1);
});

test('the data of a long archive go on where `next` says, until every topic was named', async () => {
  type File = { next?: string; items: { id: string }[] };
  const ids: string[] = [];
  let address: string | undefined = 'https://vi-du.example.org/kho/api/topics.json';
  let files = 0;
  while (address) {
    const path: string = new URL(address).pathname.replace('/kho/', '');
    const file = JSON.parse(await readFile(join(dir, path), 'utf8')) as File;
    ids.push(...file.items.map(({ id }) => id));
    address = file.next;
    files++;
  }
  expect(files).toBe(2);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThan(added);
  expect(ids).toContain('CD-1990-01-90');
});

test('a topic too old for the kit’s own choice is fetched by its id', async () => {
  const page = await browser().newPage();
  await page.goto(`${origin}/hop-toi-nay/#chuyen-de=CD-1990-01-90`);
  await consent(page, false);
  const title = page.getByLabel('Tên chuyên đề');
  await title.waitFor();
  expect(await title.inputValue()).toBe('Buổi cũ số 0');
  await page.close();
});

test('the search under a base path leads to the oldest topic', async () => {
  const page = await browser().newPage();
  await page.goto(`${origin}/tim-kiem/?q=${encodeURIComponent('buoi cu so 7')}`);
  await page.locator('.result__title').first().waitFor();
  const first = page.locator('.result__title a, a.result__title').first();
  expect(await first.getAttribute('href')).toMatch(/^\/kho\/chuyen-de\/cu-7\/?/);
  await page.close();
});

describe('two handbooks on one host', () => {
  /** What the browser itself lists, without the bases. */
  const listed = async (page: Page, base: string) => {
    const { local, session, databases, names, scopes } = await page.evaluate(async () => ({
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      databases: await indexedDB.databases(),
      names: await caches.keys(),
      scopes: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    }));
    const own = (all: string[]) =>
      all.filter((one) => one.startsWith(`so-tay:${base}:`)).map((one) => one.split(':')[2]);
    return {
      local: own(local).sort(),
      caches: [...new Set(own(names))].sort(),
      workers: scopes.filter((scope) => new URL(scope).pathname === base).length,
      all: local.length + session.length + databases.length + names.length + scopes.length,
    };
  };
  const kept = {
    local: ['dau-tich', 'giao-dien', 'hop-toi-nay', 'tim-kiem-gan-day'],
    caches: ['chon', 'hop'],
    workers: 1,
  };
  const nothing = { local: [], caches: [], workers: 0 };

  test('share nothing, and each wipe is whole and its own', async () => {
    const context = await browser().newContext();
    const page = await context.newPage();
    const host = origin.replace(/\/kho$/, '');
    const bases = ['/', '/kho/'];
    for (const base of bases) {
      // Nothing of the other one is seen here.
      await page.goto(`${host}${base}quy-trinh/thuong-ky/`);
      expect(await page.locator('[data-tick]').first().isChecked()).toBe(false);
      expect(await page.locator('html').getAttribute('data-theme')).toBeNull();
      await page.goto(`${host}${base}quy-trinh/thuong-ky/#TK-01`);
      await page.locator('[data-tick]').first().check();
      await page.getByRole('button', { name: 'Tối', exact: true }).click();
      await page.goto(`${host}${base}tim-kiem/`);
      await page.locator('.recent__keep').click();
      await page.locator('input[name=q]').fill('điểm danh');
      await page.keyboard.press('Enter');
      await page.goto(`${host}${base}hop-toi-nay/`);
      await consent(page);
      await page.getByLabel('Địa điểm').fill(`hội trường ${base}`);
      await expect.poll(() => listed(page, base), { timeout: 30_000 }).toMatchObject(kept);
    }
    // The last one opened is the one below the other; its wipe leaves the one above as it is.
    for (const base of bases.toReversed()) {
      await page.goto(`${host}${base}hop-toi-nay/`);
      await expect.poll(() => page.getByLabel('Địa điểm').inputValue()).toBe(`hội trường ${base}`);
      await page.getByRole('button', { name: 'Mở tất cả các phần' }).click();
      const wipe = page.getByRole('button', { name: 'Xóa hết khỏi máy này' });
      await wipe.click();
      await wipe.click();
      const said = page.locator('.kit-said');
      await expect.poll(() => said.textContent()).toContain('Đã xóa hết khỏi máy này');
      const told = await said.textContent();
      for (const word of [
        'buổi họp',
        'dấu tích',
        'từ khóa',
        'giao diện',
        'bản tải về',
        'không có mạng',
      ])
        expect(told).toContain(word);
      expect(await listed(page, base)).toMatchObject(nothing);
      if (base !== '/') expect(await listed(page, '/')).toMatchObject(kept);
    }
    expect(await listed(page, '/')).toEqual({ ...nothing, all: 0 });
    await context.close();
  });
});

testRulesOnPages(() => dir);
