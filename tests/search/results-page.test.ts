import { rm } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { serveSite, type ServedSite } from '../../bench/search/serve.ts';
import { useBrowser } from '../support/browser.ts';
import { buildSampleSite } from './results-page.ts';

vi.setConfig({ testTimeout: 30_000 });

const { open: openTab } = useBrowser();

let dir: string;
let site: ServedSite;
let page: Page;
let errors: string[];

beforeAll(async () => {
  dir = await buildSampleSite();
  site = await serveSite(dir);
}, 60_000);

afterAll(async () => {
  site?.close();
  if (dir) await rm(dir, { recursive: true, force: true });
});

beforeEach(async () => {
  ({ page } = await openTab(`${site.origin}/quy-trinh/thuong-ky/`));
  errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && message.text().includes('Security Policy')) {
      errors.push(message.text());
    }
  });
  return () => {
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
  await page.waitForFunction((text) => {
    const said = document.querySelector('[data-search-status]')?.textContent ?? '';
    return said.includes(`“${text}”`) && !said.startsWith('Đang tìm');
  }, query.trim());
}

/** What the address keeps, all of it behind `#`. */
const inAddress = (key: string): string | null => {
  const { search, hash } = new URL(page.url());
  return search === '' ? new URLSearchParams(hash.slice(1)).get(key) : `? ${search}`;
};

const titles = (): Promise<string[]> => page.locator('.result__title').allTextContents();

describe('the results page', () => {
  it('shows results while typing and keeps the query in the address', async () => {
    await open();
    await ask('chuyên đề');
    expect((await titles())[0]).toBe('Sinh hoạt chuyên đề');
    expect(inAddress('q')).toBe('chuyên đề');
    await ask('đảng viên thảo luận');
    expect(await page.locator('.result mark').first().textContent()).toBe('đảng viên thảo luận');
  });

  it('answers the query of its address', async () => {
    await open('?q=th%C6%B0%E1%BB%9Dng+k%E1%BB%B3');
    await settled('thường kỳ');
    expect((await titles())[0]).toBe('Sinh hoạt chi bộ thường kỳ');
  });

  it('takes a query that came behind ? out of the address, and asks the server for none', async () => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url().split('#')[0] ?? ''));
    await open('#q=th%C6%B0%E1%BB%9Dng+k%E1%BB%B3');
    await settled('thường kỳ');
    await ask('chuyên đề');
    expect(requests.filter((url) => url.includes('?'))).toEqual([]);
    await open('?q=chi+b%E1%BB%99&loai=van-ban');
    await settled('chi bộ');
    expect([inAddress('q'), inAddress('loai')]).toEqual(['chi bộ', 'van-ban']);
  });

  it('goes back and forward between queries, and a place on the page leaves the query alone', async () => {
    await open('#q=chi+b%E1%BB%99');
    await settled('chi bộ');
    await page.evaluate(() => (location.hash = '#q=chuy%C3%AAn+%C4%91%E1%BB%81'));
    await settled('chuyên đề');
    await page.evaluate(() => (location.hash = '#noi-dung'));
    await expect.poll(() => inAddress('q')).toBe('chuyên đề');
    expect((await titles())[0]).toBe('Sinh hoạt chuyên đề');
    await page.goBack();
    await page.goBack();
    await settled('chi bộ');
    await page.goForward();
    await settled('chuyên đề');
    expect(await page.inputValue('input[name=q]')).toBe('chuyên đề');
  });

  it('leads to the step itself', async () => {
    await open();
    await ask('tình hình tư tưởng');
    const link = page.locator('.result__title a').first();
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

  it('says that the filters leave nothing, claims no lack, and takes them off', async () => {
    await open('#q=khai+m%E1%BA%A1c&loai=van-ban');
    await settled('khai mạc');
    const hint = page.locator('[data-search-understood]');
    expect(await hint.textContent()).toContain('Đang lọc: van-ban.');
    expect(await page.locator('main, #search').textContent()).not.toContain('chưa có câu trả lời');
    await page.getByRole('button', { name: 'bỏ “van-ban”' }).click();
    await page.locator('.result').first().waitFor();
    expect(await page.locator('input[value=van-ban]').isChecked()).toBe(false);
    expect(page.url()).not.toContain('loai');
    expect(await hint.textContent()).not.toContain('Đang lọc');
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

describe('odd queries', () => {
  it.each([
    ['10,000 letters', 'a'.repeat(10_000)],
    ['emoji', '🙂🙂🙂'],
    ['an HTML image', '<img src=x onerror=alert(1)>'],
    ['a script', '<script>window.injected = 1</script>'],
    ['a regular expression', '.*(chi|bộ)[^a]+$'],
    ['Arabic', 'مرحبا بالعالم'],
    ['punctuation', '" \' ` ; --'],
    ['a direction mark', '\u202echi'],
  ])('%s: neither throws nor injects', async (_, query) => {
    await open();
    page.on('dialog', (dialog) => errors.push(dialog.message()));
    await page.fill('input[name=q]', query);
    await page.waitForFunction(() => document.querySelector('[data-search-status]')?.textContent);
    expect(await page.locator('[data-search-error]').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.querySelectorAll('ol img, ol script').length)).toBe(
      0,
    );
    expect(await page.evaluate(() => 'injected' in window)).toBe(false);
  });

  it.each(['test server', 'wifi', 'excel'])('%s finds no nonsense', async (query) => {
    await open();
    await ask(query);
    expect(await titles()).toEqual([]);
    expect(await page.locator('.search-hint').count()).toBe(1);
  });
});

describe('two queries in a row', () => {
  it('never shows the answer of the first one under the second', async () => {
    await page.route('**/tim/text*/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 150));
      await route.continue();
    });
    await open();
    await page.fill('input[name=q]', 'hướng dẫn chất lượng');
    await page.waitForTimeout(130);
    await ask('chuyên đề');
    await page.waitForTimeout(500);
    expect((await titles())[0]).toBe('Sinh hoạt chuyên đề');
    expect(inAddress('q')).toBe('chuyên đề');
  });

  it('says what was understood, and undoes it with one click', async () => {
    await open();
    await ask('sinh hoatj chuyeen ddeef');
    expect(await page.locator('.understood strong').textContent()).toBe('sinh hoạt chuyên đề');
    await page.click('.understood__undo');
    await page.waitForFunction(() =>
      document.querySelector('.understood')?.textContent?.includes('đúng'),
    );
    expect(inAddress('dung')).toBe('1');
  });
});

describe('a long number, which only the full text has', () => {
  it('is found on its page', async () => {
    await open('?q=2026123');
    await page.locator('.result__title a[href="/van-ban/hd-12/"]').waitFor();
    expect(await page.locator('.result__title').count()).toBe(1);
  });

  it('is not what a shorter one is', async () => {
    await open('?q=20261234');
    await settled('20261234');
    expect(await page.locator('.result__title a[href="/van-ban/hd-12/"]').count()).toBe(0);
  });
});

describe('a site below a path', () => {
  it('loads its index there and links there', async () => {
    const below = await buildSampleSite('/so-tay/');
    const other = await serveSite(below, '/so-tay/');
    await page.goto(`${other.origin}/so-tay/tim-kiem/?q=chuy%C3%AAn`);
    await settled('chuyên');
    const link = page.locator('.result__title a').first();
    expect(await link.getAttribute('href')).toBe('/so-tay/quy-trinh/chuyen-de/');
    // What is still being fetched must find neither the server gone nor the page left halfway: both are told as errors.
    await page.waitForLoadState('networkidle');
    await page.close();
    other.close();
    await rm(below, { recursive: true, force: true });
  });
});

describe('a broken index', () => {
  it.each([
    '**/tim/index.json',
    '**/tim/words*',
    '**/tim/units*',
    '**/tim/text*/**',
    '**/tim/rows*/**',
  ])('without %s the page says so and does not hang', async (pattern) => {
    await page.route(pattern, (route) => route.fulfill({ status: 404, body: '' }));
    await open('?q=chi+b%E1%BB%99');
    await page.waitForSelector('[data-search-error]:not([hidden])', { timeout: 10_000 });
    errors = [];
  });

  it.each(['**/pagefind.js', '**/*.pf_meta', '**/wasm*'])(
    'without %s a query that needs the whole text says so',
    async (pattern) => {
      await page.route(pattern, (route) => route.fulfill({ status: 404, body: '' }));
      await open('?q=2026123');
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
