import { rm } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser } from '../../bench/search/browser.ts';
import { serveSite, type ServedSite } from '../../bench/search/serve.ts';
import { buildSampleSite } from './results-page.ts';

let dir: string;
let site: ServedSite;
let browser: Browser;
let page: Page;
let errors: string[];

beforeAll(async () => {
  dir = await buildSampleSite();
  site = await serveSite(dir);
  browser = await openBrowser();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  site?.close();
  if (dir) await rm(dir, { recursive: true, force: true });
});

beforeEach(async () => {
  page = await browser.newPage();
  errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && message.text().includes('Security Policy')) {
      errors.push(message.text());
    }
  });
  return async () => {
    await page.close();
    expect(errors).toEqual([]);
  };
});

async function open(search = ''): Promise<void> {
  await page.goto(`${site.origin}/tim-kiem/${search}`);
}

async function ask(query: string): Promise<void> {
  await page.fill('input[name=q]', query);
  await settled(query);
}

async function settled(query: string): Promise<void> {
  await page.waitForFunction(
    (text) => document.querySelector('[data-search-status]')?.textContent?.includes(`“${text}”`),
    query.trim(),
  );
}

const titles = (): Promise<string[]> => page.locator('.result__title').allTextContents();

describe('the results page', () => {
  it('shows results while typing and keeps the query in the address', async () => {
    await open();
    await ask('chuyên đề');
    expect((await titles())[0]).toBe('Sinh hoạt chuyên đề');
    expect(new URL(page.url()).searchParams.get('q')).toBe('chuyên đề');
    expect(await page.locator('.result mark').first().textContent()).toContain('chuyên đề');
  });

  it('answers the query of its address', async () => {
    await open('?q=th%C6%B0%E1%BB%9Dng+k%E1%BB%B3');
    await settled('thường kỳ');
    expect((await titles())[0]).toBe('Sinh hoạt chi bộ thường kỳ');
  });

  it('leads to the step itself', async () => {
    await open();
    await ask('tình hình tư tưởng');
    const link = page.locator('.result__sub a').first();
    expect(await link.getAttribute('href')).toBe('/quy-trinh/thuong-ky/#TK-03');
  });

  it('filters, counts, and keeps the filter in the address', async () => {
    await open('?q=sinh+ho%E1%BA%A1t&loai=van-ban');
    await settled('sinh hoạt');
    expect(await titles()).toHaveLength(2);
    expect(await page.locator('input[value=van-ban]').isChecked()).toBe(true);
    const counts = await page.locator('[data-count]').allTextContents();
    expect(counts).toEqual(['(2)', '(2)']);
    await page.uncheck('input[value=van-ban]');
    await page.waitForFunction(() => document.querySelectorAll('.result').length === 4);
    expect(page.url()).not.toContain('loai');
  });

  it('puts documents in force before older ones, unless the number was asked for', async () => {
    await open();
    await ask('hướng dẫn chất lượng sinh hoạt');
    const found = await titles();
    expect(found.indexOf('Hướng dẫn 42-HD/BTCTW')).toBeLessThan(
      found.indexOf('Hướng dẫn 12-HD/BTCTW'),
    );
    await ask('Hướng dẫn 12-HD/BTCTW');
    expect((await titles())[0]).toBe('Hướng dẫn 12-HD/BTCTW');
  });

  it('focuses the field with a slash', async () => {
    await open();
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
  });

  it('remembers queries only on request and forgets them with one click', async () => {
    await open();
    const stored = (): Promise<number> => page.evaluate(() => localStorage.length);
    await ask('chuyên đề');
    await page.keyboard.press('Enter');
    expect(await stored()).toBe(0);
    await page.fill('input[name=q]', '');
    await page.click('.recent__keep');
    await ask('chi bộ');
    await page.keyboard.press('Enter');
    await page.fill('input[name=q]', '');
    await page.waitForSelector('.recent__list');
    expect(await page.locator('.recent__list button').allTextContents()).toEqual(['chi bộ']);
    await page.click('.recent__forget');
    expect(await stored()).toBe(0);
  });
});

describe('a broken index', () => {
  it.each(['**/tim/index.json', '**/tim/words*', '**/pagefind.js', '**/*.pf_meta', '**/wasm*'])(
    'without %s the page says so and does not hang',
    async (pattern) => {
      await page.route(pattern, (route) => route.fulfill({ status: 404, body: '' }));
      await open('?q=chi+b%E1%BB%99');
      await page.waitForSelector('[data-search-error]:not([hidden])', { timeout: 10_000 });
      errors = [];
    },
  );

  it('with a broken table the page says so', async () => {
    await page.route('**/tim/index.json', (route) => route.fulfill({ body: '{"v' }));
    await open('?q=chi');
    await page.waitForSelector('[data-search-error]:not([hidden])');
  });
});
