import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { consent, startMeeting, stepTo } from './kit-browser.ts';

const { open } = useBrowser();

/** Types key by key into what has this name, after emptying it. */
async function type(page: Page, name: string, text: string) {
  const field = page.getByRole('spinbutton', { name, exact: true });
  await field.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.type(text);
  return field;
}

test('a number field keeps what was typed, key by key, and says what it does not take', async () => {
  const { page } = await open('/hop-toi-nay/', { width: 360 });
  await consent(page);
  await startMeeting(page);
  await stepTo(page, 'Tự chấm điểm buổi họp');
  const points = page.locator('.kit-score input');
  await points.first().click();
  await page.keyboard.type('3,5');
  expect(await points.first().inputValue()).toBe('3,5');
  await points.nth(3).click();
  await page.keyboard.type('26,5');
  await page.getByText('30/100 điểm').waitFor();
  await points.first().click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('7');
  // Too much is refused with a word, and the number that counts is named.
  await page.getByText('Nhiều nhất là 5. Chưa ghi số vừa gõ, vẫn tính 3,5.').waitFor();
  await page.getByText('30/100 điểm').waitFor();
});

test('a vote is not turned by the wheel, nor read from what is no number, nor counted while its field is empty', async () => {
  const { page } = await open('/hop-toi-nay/', { width: 360 });
  await consent(page);
  await startMeeting(page);
  await stepTo(page, 'Điểm danh');
  await type(page, 'Đảng viên chính thức', '31');
  await page.getByRole('button', { name: 'Tất cả có mặt, không ai vắng' }).click();
  await page.getByRole('button', { name: 'Biểu quyết', exact: true }).click();
  await page.getByRole('button', { name: 'Nghị quyết tháng', exact: true }).click();
  const yes = await type(page, 'Tán thành', '18');
  await yes.hover();
  await page.mouse.wheel(0, 400);
  expect(await yes.inputValue()).toBe('18');
  await type(page, 'Tán thành', '2e1');
  await page.getByText('Chỉ ghi số, như 12. Chưa ghi số vừa gõ, vẫn tính 2.').waitFor();
  await type(page, 'Tán thành', '19');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Tab');
  // An empty field would hide the number that still counts.
  expect(await yes.inputValue()).toBe('19');
  await page.getByText('Được thông qua: 19/31').waitFor();
});

test('a page translator does not stop the clock, nor the words beside it', async () => {
  const { page, errors } = await open('/hop-toi-nay/', { width: 360 });
  await consent(page);
  await startMeeting(page);
  const timer = page.getByRole('timer');
  // What translators do: each text becomes an element of their own.
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts.filter((one) => one.data.trim())) {
      const font = document.createElement('font');
      font.append(Object.assign(document.createElement('font'), { textContent: text.data }));
      text.replaceWith(font);
    }
  });
  const before = await timer.textContent();
  await expect.poll(() => timer.textContent()).not.toBe(before);
  await page.getByRole('button', { name: 'Bước tiếp' }).click();
  expect((await page.locator('h1').textContent())?.trim()).toBeTruthy();
  expect(errors).toEqual([]);
});

test('rows of a table become names at once', async () => {
  const { page } = await open('/hop-toi-nay/', { width: 360 });
  await consent(page);
  await page.getByText('Điểm danh theo danh sách tên').click();
  const list = page.getByLabel('Mỗi dòng một tên');
  await list.fill('STT\tHọ và tên\tGhi chú\n1\tTô Thị Sen\t\n2\tMa Văn Hử\tDự bị');
  await expect.poll(() => list.inputValue()).toBe('Tô Thị Sen\nMa Văn Hử (dự bị)');
  await page.getByText('Điểm danh theo danh sách tên (2)').waitFor();
});
