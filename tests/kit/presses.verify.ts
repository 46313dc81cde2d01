import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { consent, startMeeting, stepTo } from './kit-browser.ts';

const { open } = useBrowser();

/** All that a reader or a screen reader can tell apart: words, answers, what is open, chosen or has the focus, where one stands. Runs in the page. */
function seen(): string {
  const kit = document.querySelector('.kit');
  const states = [...(kit?.querySelectorAll('input, textarea, select, details, button') ?? [])].map(
    (one) => {
      if (one instanceof HTMLDetailsElement) return one.open;
      if (one instanceof HTMLInputElement) return `${one.value}${one.checked}`;
      if (one instanceof HTMLButtonElement) return one.getAttribute('aria-pressed');
      return (one as HTMLTextAreaElement | HTMLSelectElement).value;
    },
  );
  // The clock goes on by itself.
  const words = (kit as HTMLElement | null)?.innerText.replace(/\d+:\d\d|\d+ phút/g, '') ?? '';
  const active = document.activeElement;
  const focus = active?.matches('button') ? '' : (active?.id ?? '') + (active?.ariaLabel ?? '');
  return JSON.stringify([words, states, location.pathname, focus]);
}

/** What leaves the page or its screen, and has tests of its own. */
const elsewhere =
  '^(Bước|Kết thúc|Bắt đầu|Word|Xem|Tải|Điều hành|Thẻ|Quay lại|Văn bản|Chuẩn bị|Về|In|Xóa hết|Lưu buổi|Sửa chương|Đưa vào lịch|Họp tiếp|Mở lại|Lưu ra|Chép)';

/** Marks the first button in sight whose name was not pressed yet, and names it. Runs in the page. */
function markNext([done, skipped]: [string[], string]): string {
  for (const one of document.querySelectorAll('[data-next]')) one.removeAttribute('data-next');
  const skip = new RegExp(skipped);
  for (const button of document.querySelectorAll<HTMLButtonElement>('.kit button:enabled')) {
    const name = (button.ariaLabel ?? button.textContent).trim();
    const isShut = button.closest('details:not([open])') !== null;
    if (isShut || button.getClientRects().length === 0) continue;
    if (skip.test(name) || done.includes(name)) continue;
    button.setAttribute('data-next', '');
    return name;
  }
  return '';
}

/** Presses every button of a screen once; those that seem to do nothing. */
async function deafButtons(page: Page): Promise<string[]> {
  const deaf: string[] = [];
  const done: string[] = [];
  for (let i = 0; i < 60; i += 1) {
    const name = await page.evaluate(markNext, [done, elsewhere] as [string[], string]);
    if (!name) return deaf;
    done.push(name);
    const before = await page.evaluate(seen);
    await page.locator('[data-next]').click();
    const isSeen = await expect
      .poll(() => page.evaluate(seen), { timeout: 2000 })
      .not.toBe(before)
      .then(
        () => true,
        () => false,
      );
    if (!isSeen) deaf.push(name);
  }
  return deaf;
}

test('every press while preparing shows something', async () => {
  const { page } = await open('/hop-toi-nay/', { width: 360 });
  await consent(page);
  await page.getByLabel('Kết hợp').check();
  await page.getByText('Lấy từ kho chuyên đề').click();
  await page.getByText('Thêm việc vào chương trình').click();
  await page.getByLabel('Tên việc').fill('Chào cờ');
  expect(await deafButtons(page)).toEqual([]);
}, 120_000);

test.each([
  'Điểm danh',
  'Thảo luận, tự phê bình và phê bình',
  'Giao việc có thời hạn',
  'Biểu quyết nghị quyết',
  'Tự chấm điểm buổi họp',
])(
  'every press in the step “%s” shows something',
  async (title) => {
    const { page } = await open('/hop-toi-nay/', { width: 360 });
    await consent(page);
    await page.getByRole('spinbutton', { name: 'Chính thức', exact: true }).fill('9');
    await startMeeting(page);
    await stepTo(page, title);
    expect(await deafButtons(page)).toEqual([]);
  },
  120_000,
);

test('every press after the meeting shows something, and what is pressed twice does as well', async () => {
  const { page } = await open('/hop-toi-nay/', { width: 360 });
  await consent(page);
  await startMeeting(page);
  // The panel that is open by itself: pressing its name brings it before the eye.
  await stepTo(page, 'Điểm danh');
  await page.getByRole('button', { name: 'Điểm danh', exact: true }).click();
  const panel = page.locator('section.kit-tool');
  await expect.poll(() => panel.evaluate((one) => one === document.activeElement)).toBe(true);
  await page.getByRole('button', { name: 'Tất cả có mặt, không ai vắng' }).click();
  await page.locator('.kit-said').getByText('Đã ghi tất cả có mặt').waitFor();
  await page.getByText('Đi tới bước khác, kết thúc').click();
  await page.getByRole('button', { name: 'Kết thúc buổi họp' }).click();
  await page.getByRole('button', { name: 'Kết thúc buổi họp' }).click();
  await page.getByRole('button', { name: 'Mở khóa để sửa' }).click();
  expect(await deafButtons(page)).toEqual([]);
}, 120_000);
