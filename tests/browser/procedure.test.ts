import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';

const { open } = useBrowser();
const path = '/quy-trinh/thuong-ky/';

/** Whether everything around a step stands open, and the step in sight. */
const isRead = (page: Page, id: string) =>
  page.evaluate((step) => {
    const place = document.getElementById(step);
    for (let at = place?.closest('details'); at; at = at.parentElement?.closest('details'))
      if (!at.open) return false;
    const top = place?.getBoundingClientRect().top ?? -1;
    return top >= 0 && top < innerHeight;
  }, id);
const states = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLDetailsElement>('main details')].map(({ open: is }) => is),
  );

test('on a phone the whole path ends on the second screen, and opens and closes at once', async () => {
  const { page, errors } = await open(path, { width: 360 });
  const bottom = (selector: string) =>
    page.locator(selector).evaluate((part) => part.getBoundingClientRect().bottom + scrollY);
  expect(await bottom('.steps')).toBeLessThanOrEqual(2 * 740);
  expect(await bottom('html')).toBeLessThanOrEqual(2600);

  // The page to chair from is offered before the path, beside the kit.
  const card = (await page.getByRole('link', { name: 'In thẻ một trang' }).boundingBox())!;
  expect(card.y + card.height).toBeLessThan(740);

  const came = await states(page);
  await page.getByRole('button', { name: 'Mở tất cả' }).click();
  expect(await page.locator('.steps details:not([open])').count()).toBe(0);
  await page.getByRole('button', { name: 'Đóng tất cả' }).click();
  expect(await states(page)).toEqual(came);

  // Printing says so before and after; what a reader closed is closed again.
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await page.locator('main details:not([open], .page-foot *)').count()).toBe(0);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await states(page)).toEqual(came);
  expect(errors).toEqual([]);
});

test('without script a link, a text of the page and print open what they need', async () => {
  const { page } = await open(`${path}#TK-02`, { script: false, width: 360 });
  await expect.poll(() => isRead(page, 'TK-02')).toBe(true);

  const words = await page.locator('#TK-19 > p').first().textContent();
  const [text = ''] = words?.trim().split(/[.;,]/) ?? [];
  await page.goto('about:blank');
  await page.goto(`${inject('origin')}${path}#:~:text=${encodeURIComponent(text)}`);
  await expect.poll(() => isRead(page, 'TK-19')).toBe(true);

  await page.getByRole('link', { name: 'In cả trang' }).click();
  await page.waitForURL('**/in/quy-trinh/thuong-ky/');
  expect(await page.locator('main details:not([open], .page-foot *)').count()).toBe(0);
});

test('the menu of a phone shows all sections and the search in one tap, and Escape closes it', async () => {
  const { page } = await open('/bai-giang/', { width: 360 });
  const nav = page.locator('#muc-luc');
  expect(await nav.isVisible()).toBe(false);
  await page.getByRole('link', { name: 'Mục lục' }).click();
  expect(
    await nav
      .locator('li a')
      .evaluateAll((all) => all.filter((a) => (a as HTMLElement).offsetParent).length),
  ).toBe(8);
  expect(await nav.getByRole('searchbox').isVisible()).toBe(true);
  await nav.getByRole('searchbox').press('Escape');
  expect(await nav.isVisible()).toBe(false);
  expect(new URL(page.url()).hash).toBe('');

  const plain = await open('/bai-giang/', { width: 360, script: false });
  await plain.page.getByRole('link', { name: 'Mục lục' }).click();
  expect(await plain.page.locator('#muc-luc').isVisible()).toBe(true);
  await plain.page.goBack();
  expect(await plain.page.locator('#muc-luc').isVisible()).toBe(false);
});

test('the name keeps to two lines on the narrowest phone, and a wide screen offers what people come for', async () => {
  const { page } = await open(path, { width: 320 });
  const box = async (selector: string) => (await page.locator(selector).boundingBox())!;
  const { lineHeight, padding } = await page.locator('.brand').evaluate((brand) => {
    const style = getComputedStyle(brand);
    return { lineHeight: parseFloat(style.lineHeight), padding: 2 * parseFloat(style.paddingTop) };
  });
  expect((await box('.brand')).height).toBeLessThan(2.5 * lineHeight + padding);

  for (const width of [1000, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const tasks = page.locator('.site-nav p a:visible');
    expect(await tasks.allTextContents()).toHaveLength(3);
    const boxes = await Promise.all((await tasks.all()).map(async (a) => (await a.boundingBox())!));
    const brand = await page.locator('.brand').evaluate((part) => {
      const range = document.createRange();
      range.selectNodeContents(part);
      return range.getBoundingClientRect().right;
    });
    expect(Math.min(...boxes.map(({ x }) => x))).toBeGreaterThan(brand);
    const end = Math.max(...boxes.map((one) => one.x + one.width));
    expect(end).toBeLessThan((await box('.site-nav form')).x);
  }
});
