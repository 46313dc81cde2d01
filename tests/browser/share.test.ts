import { expect, inject, test } from 'vitest';
import config from '#config';
import { useBrowser } from '../support/browser.ts';
import { readCode } from '../support/read-qr.ts';

const { open } = useBrowser();
const page = '/quy-trinh/thuong-ky/';

test('without script, a page shows its short link and its code', async () => {
  const { page: tab } = await open(page, { script: false });
  await tab.locator('[data-share] summary').click();
  expect(await tab.locator('[data-share] a').getAttribute('href')).toBe('/b/TK/');
  expect(await tab.locator('[data-share] svg').isVisible()).toBe(true);
});

test('one click copies link, short link and citation of a page, by keyboard too', async () => {
  const { page: tab, context, errors, foreign } = await open(page);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = () => tab.evaluate(() => navigator.clipboard.readText());
  await tab.locator('[data-share] summary').focus();
  await tab.keyboard.press('Enter');
  await tab.getByRole('button', { name: 'Sao chép đường dẫn', exact: true }).click();
  await expect.poll(copied).toBe(inject('origin') + page);
  await tab.getByRole('button', { name: 'Sao chép đường dẫn ngắn' }).click();
  await expect.poll(copied).toBe(`${config.site}/b/TK/`);
  await tab.getByRole('button', { name: 'Sao chép câu trích dẫn' }).focus();
  await tab.keyboard.press('Enter');
  await expect
    .poll(copied)
    .toMatch(
      /^“Sinh hoạt chi bộ thường kỳ” \(TK\)\. .*Căn cứ: .*Hướng dẫn 42.*Rà soát ngày \d.*\/b\/TK\/$/,
    );
  expect(await tab.getByText('Xem khung nhúng vào trang khác').getAttribute('href')).toBe(
    '/nhung/TK/',
  );
  expect([errors, foreign]).toEqual([[], []]);
});

test('the link of a step opens the same for that step, and closes it again', async () => {
  const { page: tab, context } = await open(page);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const link = tab.locator('[data-step-link][href="/b/TK-03/"]');
  await link.focus();
  await tab.keyboard.press('Enter');
  const panel = tab.locator('.step .share');
  await panel.getByRole('button', { name: 'Sao chép câu trích dẫn' }).click();
  await expect
    .poll(() => tab.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/^“Thông báo buổi họp” \(TK-03\)\. .*Căn cứ: .*\/b\/TK-03\/$/);
  const svg = panel.locator('svg');
  const size = Number((await svg.getAttribute('viewBox'))?.split(' ').at(-1));
  const path = (await svg.locator('path').getAttribute('d')) ?? '';
  expect(readCode(path, size)).toBe(`${config.site}/b/TK-03/`);
  expect(await panel.getByText('Xem khung nhúng vào trang khác').getAttribute('href')).toBe(
    '/nhung/TK-03/',
  );
  await link.click();
  await expect.poll(() => panel.count()).toBe(0);
});

test('a page without an embed view offers none', async () => {
  const { page: tab } = await open('/van-ban/hd-42-2025/');
  await tab.locator('[data-share] summary').click();
  await tab.getByRole('button', { name: 'Sao chép câu trích dẫn' }).waitFor();
  expect(await tab.getByText('Xem khung nhúng vào trang khác').count()).toBe(0);
});
