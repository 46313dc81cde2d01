import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { allThemes, themes } from '../support/examples.ts';

const { open } = useBrowser();

/** Where the header ends, and where what has the focus begins, in the window. */
const edges = (page: Page) =>
  page.evaluate(() => ({
    header: document.querySelector('.site-header')!.getBoundingClientRect().bottom,
    focus: document.activeElement!.getBoundingClientRect().top,
    end: innerHeight,
  }));

test('the header of a phone stays on a long page and covers neither what a link leads to nor the focus', async () => {
  const { page } = await open('/quy-trinh/thuong-ky/#TK-19', { width: 360 });
  const summary = page.locator('details:has(> #TK-19) > summary');
  const top = () => summary.evaluate((row) => row.getBoundingClientRect().top);
  await expect.poll(async () => (await top()) >= (await edges(page)).header).toBe(true);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  expect((await edges(page)).header).toBeGreaterThan(0);

  await summary.focus();
  for (const key of ['Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Tab', 'Tab']) {
    await page.keyboard.press(key);
    const { header, focus, end } = await edges(page);
    expect(focus, key).toBeGreaterThanOrEqual(header);
    expect(focus, key).toBeLessThan(end);
  }
  // The menu opens where one is.
  await page.evaluate(() => scrollTo(0, 900));
  await page.getByRole('link', { name: 'Mục lục' }).click();
  expect(await page.locator('#muc-luc').isVisible()).toBe(true);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(600);

  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.site-header').isVisible()).toBe(false);
});

test.runIf(themes.length > 0)(
  'without script the archive is filtered from its first screen, in place',
  async () => {
    const { page } = await open('/chuyen-de/', { width: 360, script: false });
    const filter = page.getByRole('navigation', { name: 'Lọc kho chuyên đề' });
    const doors = filter.locator('a.button');
    expect(await doors.allTextContents()).toHaveLength(3);
    for (const door of await doors.all())
      expect((await door.boundingBox())!.y + 44).toBeLessThan(740);
    expect(await filter.locator('li').first().isVisible()).toBe(false);
    await filter.getByRole('link', { name: 'Chủ đề', exact: true }).click();
    await filter.getByRole('link', { name: themes[0]!.label }).click();
    await page.waitForURL(`**${themes[0]!.url}`);
    expect(await filter.getByRole('link', { name: 'Bỏ lọc' }).isVisible()).toBe(true);
  },
);

const empty = allThemes.find(({ count }) => count === 0);
test.runIf(empty)(
  'a theme without a past meeting says so and offers what is made ready',
  async () => {
    const { page } = await open(empty!.url, { width: 360 });
    expect(await page.locator('.lead').textContent()).toContain('Kho chưa có buổi nào');
    expect(await page.locator('main .rows li').count()).toBeGreaterThan(0);
  },
);

test('without script the search says at once that it does not run, and where to look', async () => {
  const { page } = await open('/tim-kiem/?q=bien+ban', { width: 360, script: false });
  const main = page.locator('main');
  expect(await main.getByText('Máy này chưa chạy được ô tìm').isVisible()).toBe(true);
  expect(await main.getByRole('searchbox').count()).toBe(0);
  for (const name of ['danh sách câu hỏi', 'thuật ngữ theo A–Z', 'Quy trình'])
    expect(await main.getByRole('link', { name, exact: true }).isVisible()).toBe(true);
});

test('on a phone a card to chair from can be read across', async () => {
  const { page } = await open('/in/thuong-ky/the/', { width: 360 });
  const widths = await page
    .locator('.kit-card tr:not(.kit-card__phase) td:nth-child(4)')
    .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().width));
  expect(Math.min(...widths)).toBeGreaterThan(240);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});
