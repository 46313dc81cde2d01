import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { themed, violations } from '../support/axe.ts';
import { consent, stepTo } from './kit-browser.ts';

const { open } = useBrowser();

const wide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe.each([
  [360, false],
  [1280, true],
])('at %i px, dark: %s', (width, dark) => {
  test('no state has a violation, none is wider than its window', async () => {
    const { page, errors } = await open('/hop-toi-nay/', { width, dark });
    const look = async (state: string) => {
      // In the dark only colours differ from what the other run judges.
      expect(await violations(page, dark ? themed : undefined), state).toEqual([]);
      expect(await wide(page), state).toBeLessThanOrEqual(0);
    };
    await page.getByRole('heading', { name: 'Lưu buổi họp trên máy này' }).waitFor();
    await look('question');
    await consent(page);
    await page.getByLabel('Kết hợp').check();
    await page.locator('.kit-line > summary').first().click();
    await page.getByText('Thêm việc vào chương trình').click();
    await page.getByRole('button', { name: '+ Việc thứ nhất' }).click();
    await page.getByText('Thông báo gửi qua Zalo, tin nhắn').click();
    await page.getByText('Điểm danh theo danh sách tên').click();
    await look('prepare');
    await page.getByRole('link', { name: 'Điều hành' }).click();
    await look('start');
    await page.getByRole('button', { name: 'Bắt đầu họp' }).click();
    await look('first step');
    for (const [step, tool] of [
      ['Điểm danh', undefined],
      ['Đánh giá nhiệm vụ của đảng viên', 'Giao việc'],
      ['Giao việc có thời hạn', 'Biểu quyết'],
      ['Tự chấm điểm buổi họp', undefined],
    ] as const) {
      await stepTo(page, step);
      if (tool) await page.getByRole('button', { name: tool, exact: true }).click();
      if (tool === 'Giao việc') await page.getByRole('button', { name: 'Thêm việc' }).click();
      if (tool === 'Biểu quyết') {
        await page.getByText('Kết nạp, công nhận, xóa tên, kỷ luật').click();
        for (const name of [
          'Nghị quyết tháng',
          'Đề nghị kết nạp đảng viên',
          'Khiển trách, cảnh cáo',
        ])
          await page.getByRole('button', { name, exact: true }).click();
        for (const more of await page.getByText('Ý kiến bảo lưu', { exact: true }).all())
          await more.click();
      }
      if (step === 'Điểm danh') await page.getByText('Trường hợp đặc biệt').click();
      await look(step);
    }
    await stepTo(page, 'Đọc biên bản, bế mạc');
    await page.getByRole('button', { name: 'Kết thúc', exact: true }).click();
    await look('finish');
    await page.getByRole('button', { name: 'Mở khóa để sửa' }).click();
    await look('unlocked');
    await page.getByRole('button', { name: 'Xem, sửa dự thảo biên bản' }).click();
    await page.getByText('Sửa nội dung').click();
    await look('paper');
    expect(errors).toEqual([]);
  }, 120_000);
});

/** Whether something lies over the thing that has the focus. Runs in the page. */
function isCovered(): boolean {
  const element = document.activeElement;
  if (!element) return true;
  const { x, y, width, height } = element.getBoundingClientRect();
  const top = document.elementFromPoint(x + width / 2, y + height / 2);
  return !(top === element || element.contains(top) || top?.contains(element));
}

/** Presses Tab until the thing with this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let i = 0; i < 150; i += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : '';
      return `${label ?? ''} ${element?.textContent ?? ''}`.trim();
    });
    if (!at.startsWith(name)) continue;
    // Scrolling to what has the focus may take a moment.
    await expect
      .poll(() => page.evaluate(isCovered), { message: `${name} is covered` })
      .toBe(false);
    return;
  }
  throw new Error(`the keyboard does not reach “${name}”`);
}

test('a whole meeting with the keyboard alone', async () => {
  const { page } = await open('/hop-toi-nay/', { width: 360 });
  await page.getByRole('heading', { name: 'Lưu buổi họp trên máy này' }).waitFor();
  await tabTo(page, 'Lưu trên máy này');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Địa điểm');
  await page.keyboard.type('Nhà văn hóa');
  await tabTo(page, 'Điều hành buổi họp');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Bắt đầu họp');
  await page.keyboard.press('Enter');
  for (let i = 0; i < 16; i += 1) {
    const title = await page.locator('h1').textContent();
    if (title === 'Đọc biên bản, bế mạc') break;
    await tabTo(page, 'Bước tiếp');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('h1').textContent()).not.toBe(title);
  }
  await tabTo(page, 'Kết thúc');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Tải biên bản (Word)');
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toContain('bien-ban');
});
