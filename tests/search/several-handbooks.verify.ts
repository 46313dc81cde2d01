import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { resultTitles, useBrowser } from '../support/browser.ts';
import { type HandbookServer, serveHandbook } from '../support/handbook-server.ts';
import { buildSampleSite, writeResultsPage } from './results-page.ts';

vi.setConfig({ testTimeout: 60_000 });

const { open } = useBrowser();

const names = ['Phường Hai', 'Phường Ba'];
let own: HandbookServer;
let others: HandbookServer[];
let page: Page;
let asked: Set<string>;
let errors: string[];

/** Three handbooks, each on a port of its own: one that is read, and two that it lists. */
beforeAll(async () => {
  const dir = await buildSampleSite();
  const copies = [`${dir}-hai`, `${dir}-ba`];
  for (const copy of copies) await cp(dir, copy, { recursive: true });
  own = await serveHandbook(dir);
  others = await Promise.all(copies.map((copy) => serveHandbook(copy)));
  own.knows = others.map(({ url }) => new URL(url).origin);
  for (const other of others) other.knows = [new URL(own.url).origin];
  await writeResultsPage(
    dir,
    others.map(({ url }, i) => ({ name: names[i] ?? '', url })),
  );
}, 60_000);

afterAll(async () => {
  for (const server of [own, ...(others ?? [])]) {
    await server?.stop();
    if (server) await rm(server.dir, { recursive: true, force: true });
  }
});

beforeEach(async () => {
  ({ page } = await open(`${own.url}quy-trinh/thuong-ky/`));
  asked = new Set();
  errors = [];
  page.on('request', (request) => asked.add(new URL(request.url()).origin));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (/Security Policy/.test(message.text())) errors.push(message.text());
  });
  await page.goto(`${own.url}tim-kiem/`);
  await page.fill('input[name=q]', 'sinh hoat chi bo');
  await page.locator('.result__title').first().waitFor();
  return () => {
    expect(errors).toEqual([]);
  };
});

const from = () => page.locator('.result__from').allTextContents();
const tick = () => page.check('[data-others-switch]');
/** On a busy machine every answer may be late: where that is not the matter, the page waits ten times as long. */
const patient = () =>
  page.evaluate(() => {
    const real = window.setTimeout.bind(window);
    const longer = (act: () => void, time = 0) => real(act, time >= 4_000 ? 10 * time : time);
    Object.assign(window, { setTimeout: longer });
  });

describe('search over several handbooks', () => {
  it('asks nobody before the reader wants it', async () => {
    expect([...asked]).toEqual([new URL(own.url).origin]);
    expect(await from()).toEqual([]);
  });

  it('then shows what the others have, each with the name of its committee, and filters by it', async () => {
    await tick();
    await expect.poll(from).toContain(`Sổ tay: ${names[1]}`);
    expect(await from()).toContain(`Sổ tay: ${names[0]}`);
    expect([...asked].sort()).toEqual(
      [own, ...others].map(({ url }) => new URL(url).origin).sort(),
    );
    const foreign = page.locator('.result', { has: page.locator('.result__from') }).first();
    expect(await foreign.locator('a').first().getAttribute('href')).toMatch(
      new RegExp(`^(${others.map(({ url }) => url).join('|')})`),
    );
    await page.uncheck(`[data-committee="${names[1]}"]`);
    await expect.poll(from).not.toContain(`Sổ tay: ${names[1]}`);
    expect(await from()).toContain(`Sổ tay: ${names[0]}`);
  });

  it('leaves out an index of another form and says so', async () => {
    const file = path.join(others[0]!.dir, 'tim/index.json');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace(/"format":\d+/, '"format":99'));
    await tick();
    const notice = page.locator('[data-others-notice]');
    await expect.poll(() => notice.textContent()).toContain(`${names[0]}: dùng phiên bản khác`);
    expect(await from()).toContain(`Sổ tay: ${names[1]}`);
    await writeFile(file, text);
  });

  const row1 = {
    url: '/quy-trinh/thuong-ky/',
    title: 'Sinh hoạt chi bộ thường kỳ',
    text: 'Sinh hoạt chi bộ thường kỳ',
  };
  const rows = (row: unknown) => (response: ServerResponse) =>
    void response.end(JSON.stringify(Array(3).fill(row)));
  const unitsTable = async (change: (table: Record<string, unknown>) => void) => {
    const folder = path.join(others[0]!.dir, 'tim');
    const file = (await readdir(folder)).find((name) => name.startsWith('units')) ?? '';
    const table = JSON.parse(await readFile(path.join(folder, file), 'utf8'));
    change(table);
    return { 'tim/units': (response: ServerResponse) => void response.end(JSON.stringify(table)) };
  };
  const endless = (response: ServerResponse) => {
    response.writeHead(200);
    const timer = setInterval(() => response.write(' '.repeat(1_000)), 1);
    response.on('close', () => clearInterval(timer));
  };

  it.each<[string, HandbookServer['instead'] | (() => Promise<HandbookServer['instead']>), RegExp]>(
    [
      ['endless', { 'tim/index.json': endless }, /gửi quá nhiều dữ liệu/],
      [
        'huge',
        { 'tim/rows': rows({ ...row1, text: 'a'.repeat(2_000_000) }) },
        /gửi quá nhiều dữ liệu/,
      ],
      ['malformed', { 'tim/rows': rows({ ...row1, title: {} }) }, /dùng phiên bản khác/],
      [
        'wordy',
        { 'tim/rows': rows({ ...row1, title: 'a'.repeat(100_000) }) },
        /dùng phiên bản khác/,
      ],
      [
        'no JSON',
        { 'tim/words': (response) => void response.end('<html>') },
        /dùng phiên bản khác/,
      ],
      ['gone', { 'tim/words': (response) => void response.destroy() }, /không tải được/],
    ],
  )(
    '%s: it is named and left out, all own hits stay, the other committee too',
    async (_, instead, told) => {
      await patient();
      const before = await resultTitles(page);
      others[0]!.instead = typeof instead === 'function' ? await instead() : instead;
      await tick();
      const notice = page.locator('[data-others-notice]');
      await expect
        // The page waits longer here than it would for a reader.
        .poll(() => notice.textContent(), { timeout: 50_000 })
        .toMatch(new RegExp(`^${names[0]}: ${told.source}`));
      await expect.poll(from).toContain(`Sổ tay: ${names[1]}`);
      expect(await from()).not.toContain(`Sổ tay: ${names[0]}`);
      const own = page.locator('.result:not(:has(.result__from)) .result__title');
      // The list is drawn anew when the other committee answers.
      await expect.poll(() => own.allTextContents()).toEqual(before);
      others[0]!.instead = {};
    },
  );

  it('one that boasts has no two pages together while there are own ones', async () => {
    const before = await resultTitles(page);
    others[0]!.instead = await unitsTable((table) => {
      table['mentions'] = String(table['mentions']).replace(/./g, '~');
      table['filters'] = {
        constructor: { values: ['keys'], of: '#' },
        __proto__: { values: [], of: '' },
      };
    });
    await tick();
    await expect.poll(from).toContain(`Sổ tay: ${names[0]}`);
    others[0]!.instead = {};
    const isForeign = await page
      .locator('.result:not(.result--more)')
      .evaluateAll((items) => items.map((item) => Boolean(item.querySelector('.result__from'))));
    const mixed = isForeign.slice(0, isForeign.lastIndexOf(false) + 1);
    expect(mixed.some((foreign, i) => foreign && mixed[i + 1])).toBe(false);
    expect(mixed.filter((foreign) => !foreign)).toHaveLength(before.length);
    expect(await page.evaluate(() => typeof Object.keys)).toBe('function');
  });

  it('names of other states are words and nothing else', async () => {
    others[0]!.instead = await unitsTable((table) => {
      const pages = String((table['states'] as { of: string }).of).split(' ').length;
      table['states'] = { values: ['constructor'], of: Array(pages).fill('#').join(' ') };
    });
    await tick();
    await expect.poll(from).toContain(`Sổ tay: ${names[0]}`);
    others[0]!.instead = {};
    expect(await page.locator('.result__about').allTextContents()).not.toContainEqual(
      expect.stringMatching(/native code|undefined|constructor/),
    );
  });

  it('a card of another handbook is never shown: it would speak for this one', async () => {
    const card = { id: 'X', title: 'Giả', answer: 'Giả.', basis: '', links: [] };
    others[0]!.instead = { 'tim/rows': rows({ ...row1, card }) };
    await tick();
    await expect.poll(from).toContain(`Sổ tay: ${names[0]}`);
    others[0]!.instead = {};
    expect(await page.locator('.answer-card').count()).toBe(0);
  });

  it('keeps working while one is slow and one is down, and names both', async () => {
    others[0]!.delay = 8000;
    await others[1]!.stop();
    // The first titles come before the text has been searched: only the whole list can be compared.
    const before = await resultTitles(page);
    await tick();
    const notice = page.locator('[data-others-notice]');
    await expect.poll(() => notice.textContent()).toContain(`${names[0]}: chưa tải kịp`);
    expect(await notice.textContent()).toContain(`${names[1]}: không tải được`);
    expect(await page.locator('.result__title').allTextContents()).toEqual(before);
  });
});
