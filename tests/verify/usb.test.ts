import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { makeUsb } from '#usb/make.ts';
import { bytesOf, startMeeting, stepTo } from '../kit/kit-browser.ts';
import { violations } from '../support/axe.ts';
import { resultTitles, useBrowser } from '../support/browser.ts';

const { browser } = useBrowser();
let out: string;
let made: Awaited<ReturnType<typeof makeUsb>>;
let page: Page;
let asked: string[];
let errors: string[];

beforeAll(async () => {
  // A name as a reader's folder may have: with spaces and marks.
  out = join(await mkdtemp(join(tmpdir(), 'usb-')), 'Sổ tay 100%');
  made = await makeUsb(inject('dist'), out);
});
afterAll(() => rm(join(out, '..'), { recursive: true }));
beforeEach(async () => {
  page = await browser().newPage({ viewport: { width: 1280, height: 900 } });
  [asked, errors] = [[], []];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
});
afterEach(async () => {
  expect(asked.filter((url) => !/^(file|blob|data):/.test(url))).toEqual([]);
  expect(errors).toEqual([]);
  await page.context().close();
});
const address = (path: string) => pathToFileURL(join(made.folder, path)).href;

test('every file has its hash, and the archive holds the same', async () => {
  const said = execFileSync('sha256sum', ['--check', '--strict', '--quiet', 'SHA256SUMS'], {
    cwd: made.folder,
    encoding: 'utf8',
  });
  expect(said).toBe('');
  const sums = (await readFile(join(made.folder, 'SHA256SUMS'), 'utf8')).trim().split('\n');
  expect(sums.length).toBe(made.files - 1);
  const archive = unzipSync(await readFile(made.archive));
  expect(Object.keys(archive).length).toBe(made.files);
  expect(
    Buffer.from(archive['so-tay-chi-bo/index.html'] ?? []).equals(
      await readFile(join(made.folder, 'index.html')),
    ),
  ).toBe(true);
});

test('pages open with their styles and fonts, and lead to each other', async () => {
  await page.goto(address('index.html'));
  await page.getByRole('link', { name: 'Xem trình tự buổi thường kỳ' }).click();
  await page.waitForURL('**/quy-trinh/thuong-ky/index.html');
  expect(await page.locator('.brand').evaluate((e) => getComputedStyle(e).minHeight)).toBe('44px');
  await page.evaluate(() => document.fonts.ready);
  expect(await page.evaluate(() => document.fonts.check('600 20px "Source Serif 4"'))).toBe(true);
  expect(
    await page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded')),
  ).toBe(true);
  await page.getByRole('button', { name: 'Tối' }).click();
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  await page.locator('.trust').getByRole('link', { name: 'Hướng dẫn 42-HD/BTCTW' }).click();
  await page.waitForURL('**/van-ban/hd-42-2025/index.html');
  await page.goto(address('b/TK-08/index.html'));
  await page.waitForURL('**/quy-trinh/thuong-ky/index.html#TK-08');
  await page.goto(address('ngoai-tuyen/index.html'));
  await page.getByText('Đây là bản chép').waitFor();
});

test('the search understands all ways of typing; results, filters and ids lead into the folder', async () => {
  await page.goto(address('van-ban/index.html'));
  await page.keyboard.press('/');
  await page.keyboard.type('diem danh');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/tim-kiem/index.html#q=diem+danh');
  expect((await resultTitles(page)).length).toBeGreaterThan(0);
  for (const query of ['biên bản', 'bien ban', 'biene banr', 'sinh hoatj chi booj', 'quy 2']) {
    await page.locator('#q').fill(query);
    await expect
      .poll(() => page.locator('[data-search-status]').textContent())
      .toMatch(new RegExp(`(kết quả|trả lời) cho “${query}”`));
    expect(await page.locator('.result').count(), query).toBeGreaterThan(0);
  }
  await page.locator('#q').fill('zzqxj');
  await expect
    .poll(() => page.locator('[data-search-status]').textContent())
    .toMatch(/Không có kết quả|chưa có câu trả lời/);
  await page.locator('#q').fill('tk-08');
  await page.locator('a', { hasText: 'Điểm danh' }).first().click();
  await page.waitForURL('**/quy-trinh/thuong-ky/index.html#TK-08');
});

test('a form is saved as Word and printed', async () => {
  await page.goto(address('bieu-mau/bien-ban/index.html'));
  const download = page.waitForEvent('download');
  await page.locator('a[href$=".docx"]').first().click();
  expect((await bytesOf(await download)).subarray(0, 2).toString()).toBe('PK');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.paper').isVisible()).toBe(true);
  expect(await page.locator('.site-header').isVisible()).toBe(false);
  expect((await page.pdf()).length).toBeGreaterThan(10_000);
});

test('a meeting is prepared, run, and its minutes are saved as Word', async () => {
  await page.goto(address('hop-toi-nay/index.html'));
  // All folders of a device share one storage: nothing is kept, and the file is offered at once.
  await page.getByText('không lưu gì trên máy').waitFor();
  expect(await page.getByRole('button', { name: 'Lưu trên máy này', exact: true }).count()).toBe(0);
  await page.getByLabel('Địa điểm').fill('Nhà văn hóa');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lưu buổi họp ra tệp' }).first().click();
  expect((await bytesOf(await saved)).toString()).toContain('Nhà văn hóa');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await startMeeting(page);
  await page.getByRole('button', { name: 'Bước tiếp' }).click();
  await stepTo(page, 'Đọc biên bản, bế mạc');
  await page.getByRole('button', { name: 'Kết thúc', exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải biên bản (Word)' }).click();
  expect((await bytesOf(await download)).subarray(0, 2).toString()).toBe('PK');
});

test.each([
  'index.html',
  'quy-trinh/thuong-ky/index.html',
  'bieu-mau/bien-ban/index.html',
  'tim-kiem/index.html?q=bien+ban',
  'ngoai-tuyen/index.html',
  'hop-toi-nay/index.html',
])('%s opened from the folder has no accessibility violation', async (path) => {
  const [file = '', query] = path.split('?');
  await page.goto(address(file) + (query ? `?${query}` : ''));
  if (query) await page.locator('.result').first().waitFor();
  if (file.startsWith('hop-toi-nay')) await page.getByText('không lưu gì trên máy').waitFor();
  expect(await violations(page)).toEqual([]);
  // It asks for the styles once more by itself, which a page from a folder may not.
  errors = errors.filter((error) => !/XMLHttpRequest|ERR_FAILED/.test(error));
});

test('no page of the folder names an address from the root or a file that is not there', async () => {
  const { readPages } = await import('../support/dist.ts');
  const held = new Set(
    (await readFile(join(made.folder, 'SHA256SUMS'), 'utf8')).split('\n').map((l) => l.slice(66)),
  );
  const wrong = (await readPages(made.folder)).flatMap(({ url, root }) =>
    root.querySelectorAll('[href], [src], form[action]').flatMap((element) => {
      const raw =
        element.getAttribute('href') ??
        element.getAttribute('src') ??
        element.getAttribute('action') ??
        '';
      if (/^(#|https?:|mailto:)/.test(raw)) return [];
      const { pathname } = new URL(raw, `http://usb${url}`);
      return raw.startsWith('/') || !held.has(decodeURIComponent(pathname.slice(1)))
        ? [`${url} → ${raw}`]
        : [];
    }),
  );
  expect(wrong).toEqual([]);
});
