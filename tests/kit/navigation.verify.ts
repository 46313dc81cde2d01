import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { consent, openParts, startMeeting } from './kit-browser.ts';

const { open } = useBrowser();

/** How far the top of an element is from that of the window. */
const top = (page: Page, id: string): Promise<number> =>
  page.locator(`#${id}`).evaluate((element) => element.getBoundingClientRect().top);

const crumb = (page: Page) => page.locator('.crumbs [aria-current="page"]').textContent();

test('every part is closed but the next one, says what it holds, and opens at a press', async () => {
  const { page, errors } = await open('/hop-toi-nay/', { width: 360 });
  await page.getByRole('button', { name: 'Lưu trên máy này', exact: true }).click();
  await page.locator('#mang-sang').waitFor();
  const opened = () => page.locator('.kit-fold[open] > summary h2').allTextContents();
  expect(await opened()).toEqual(['Buổi họp']);
  await page.getByLabel('Địa điểm').fill('Nhà văn hóa xóm Trại');
  await page.locator('#buoi-hop').click();
  await page.locator('.kit-fold > summary', { hasText: 'Nhà văn hóa xóm Trại' }).waitFor();
  // The whole form in some five windows of a phone.
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(4000);
  await page.locator('#chuong-trinh').click();
  expect(await opened()).toEqual(['Chương trình']);
  // Coming back finds the next part open, and nothing lost.
  await page.reload();
  await page.locator('#mang-sang').waitFor();
  expect(await opened()).toEqual(['Nội dung buổi này']);
  expect(await page.getByLabel('Địa điểm').inputValue()).toBe('Nhà văn hóa xóm Trại');
  expect(errors).toEqual([]);
});

test('what the month asks for becomes a matter or a task at one press', async () => {
  const { page } = await open('/hop-toi-nay/', { width: 360 });
  await consent(page);
  const month = page.locator('.kit-month');
  await month.locator('summary').click();
  const first = month.locator('li').first();
  await first.getByRole('button', { name: /Xin chi bộ bàn/ }).click();
  await first.getByText('đã vào việc bàn').waitFor();
  expect(await page.getByLabel('Việc thứ nhất', { exact: true }).inputValue()).not.toBe('');
  const second = month.locator('li').nth(1);
  await second.getByRole('button', { name: /Giao thành việc/ }).click();
  await second.getByText('đã vào việc giao').waitFor();
  expect(await page.getByLabel('Việc 1', { exact: true }).inputValue()).not.toBe('');
});

test('an address with a part opens at it, at once or after the question', async () => {
  const { page } = await open('/hop-toi-nay/#mang-di', { width: 360 });
  await page.getByRole('button', { name: 'Lưu trên máy này', exact: true }).click();
  await expect.poll(() => top(page, 'mang-di')).toBeLessThan(200);
  await page.goto('about:blank');
  await page.goto(`${inject('origin')}/hop-toi-nay/#mang-di`);
  await page.locator('#mang-di').waitFor();
  await expect.poll(() => top(page, 'mang-di')).toBeLessThan(200);
  await page.getByRole('button', { name: 'Xem, in Chương trình' }).waitFor();
});

test('a message leaves by itself or at the next press, and covers no button; the crumb names the screen', async () => {
  const { page } = await open('/', { own: true });
  await page.setViewportSize({ width: 360, height: 740 });
  await page.clock.install();
  await page.goto(`${inject('origin')}/hop-toi-nay/dieu-hanh/`);
  await page.getByRole('button', { name: 'Lưu trên máy này', exact: true }).click();
  await page.getByRole('button', { name: 'Bắt đầu họp' }).click();
  await page.getByText('Đi tới bước khác, kết thúc').click();
  await page.getByRole('button', { name: 'Kết thúc buổi họp' }).click();
  await page.getByRole('button', { name: 'Kết thúc buổi họp' }).click();
  await page.getByRole('button', { name: 'Chuẩn bị buổi sau từ buổi này' }).click();
  const said = page.locator('.kit-said');
  expect(await said.textContent()).toContain('Đã mở buổi họp sau');
  expect(await crumb(page)).toBe('Chuẩn bị buổi họp');
  const box = await said.boundingBox();
  const bar = await page.locator('.kit-bar').boundingBox();
  expect(box!.y + box!.height).toBeLessThan(bar!.y);
  await page.clock.runFor(7000);
  await expect.poll(() => said.textContent()).toBe('');
  await openParts(page);
  const wipe = page.getByRole('button', { name: 'Xóa hết khỏi máy này' });
  await wipe.click();
  await wipe.click();
  await expect.poll(() => said.textContent()).toContain('Đã xóa hết khỏi máy này: buổi họp');
  await page.getByRole('button', { name: 'Không lưu' }).click();
  expect(await said.textContent()).toBe('');
});

test('a roll call takes one press and the absences; notes stand below the script', async () => {
  const { page } = await open('/hop-toi-nay/', { width: 360 });
  await consent(page);
  await page.getByLabel('Chính thức', { exact: true }).fill('20');
  await startMeeting(page);
  await page.getByText('Đi tới bước khác, kết thúc').click();
  const step = async (words: string) => {
    await page.locator('.kit-whole summary', { hasText: words }).click();
    await page.getByRole('button', { name: `Tới bước này ${words}` }).click();
  };
  await step('Điểm danh');
  // The panel has opened by itself: its own button leaves it there at first.
  const tool = page.getByRole('button', { name: 'Điểm danh', exact: true });
  await tool.click();
  await page.getByRole('button', { name: 'Tất cả có mặt' }).click();
  await page.getByText('Có mặt 20/20').waitFor();
  await page.getByRole('button', { name: 'Thêm: Vắng có lý do' }).click();
  await page.getByText('Có mặt 19/20, vắng có lý do 1').waitFor();
  await tool.click();
  expect(await page.getByRole('button', { name: 'Tất cả có mặt' }).count()).toBe(0);
  expect(await page.locator('.kit-say + .kit-field textarea').count()).toBe(1);
  await page.getByText('Đi tới bước khác, kết thúc').click();
  await step('Đọc biên bản');
  await page.getByRole('heading', { name: 'Đọc biên bản' }).waitFor();
  const draft = await page
    .getByRole('button', { name: 'Xem dự thảo biên bản để đọc' })
    .boundingBox();
  const bar = await page.locator('.kit-bar').boundingBox();
  expect(draft!.y + draft!.height).toBeLessThan(bar!.y);
});
