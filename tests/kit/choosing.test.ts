import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { violations } from '../support/axe.ts';
import { packIds } from '../support/examples.ts';
import { consent, startMeeting, stepTo } from './kit-browser.ts';

const { open } = useBrowser();

test('a topic is found by a few letters and taken with the keyboard; what was typed gives way only when asked', async () => {
  const { page, errors } = await open('/hop-toi-nay/', { width: 360 });
  await consent(page);
  await page.getByLabel('Kết hợp').check();
  const title = page.getByLabel('Tên chuyên đề');
  const box = page.getByText('Lấy từ kho chuyên đề');
  await box.focus();
  await page.keyboard.press('Enter');
  const groups = page.locator('.kit-topics');
  // What fits comes first; everything else stands closed under its theme.
  expect(await groups.first().getByRole('button').count()).toBeLessThanOrEqual(6);
  expect(await page.getByRole('heading', { name: 'Theo chủ đề' }).count()).toBe(1);
  expect(await violations(page)).toEqual([]);
  await page.getByLabel('Tìm theo tên, câu hỏi').focus();
  await page.keyboard.type('chuyen doi so');
  await page.getByRole('status').getByText('chuyên đề khớp').waitFor();
  const first = groups.getByRole('button').first();
  const name = (await first.textContent())?.trim() ?? '';
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => title.inputValue()).toBe(name);
  await page.locator('.kit-said').getByText('Đã lấy chuyên đề').waitFor();
  expect(await box.evaluate((summary) => summary === document.activeElement)).toBe(true);
  // A name of one’s own is not replaced unasked.
  await title.fill('Tên của chi bộ');
  await box.click();
  await groups.getByRole('button').nth(1).click();
  await page.getByText('Thay tên và câu hỏi đã gõ').waitFor();
  expect(await title.inputValue()).toBe('Tên của chi bộ');
  await page.getByRole('button', { name: 'Không, giữ nguyên' }).click();
  await page.getByLabel('Tìm theo tên, câu hỏi').fill('zzz');
  await page.getByRole('status').getByText('Không có chuyên đề nào khớp').waitFor();
  expect(errors).toEqual([]);
});

test('Enter goes on to the next field and part, and adds a line at the end of a list', async () => {
  const { page } = await open('/hop-toi-nay/', { width: 360 });
  await page.getByRole('button', { name: 'Lưu trên máy này', exact: true }).click();
  await page.locator('#mang-sang').waitFor();
  const isAt = (label: string) =>
    expect.poll(() =>
      page
        .getByLabel(label, { exact: true })
        // A closed part of the form has fields of the same name.
        .filter({ visible: true })
        .last()
        .evaluate((field) => field === document.activeElement),
    );
  await page.getByLabel('Địa điểm').focus();
  await page.keyboard.type('Nhà văn hóa');
  await page.keyboard.press('Enter');
  // The next part was closed.
  await isAt('Kết quả khác của tháng').toBe(true);
  await page.getByRole('button', { name: '+ Việc đã giao' }).click();
  await isAt('Việc đã giao').toBe(true);
  await page.keyboard.type('Dọn kênh');
  await page.keyboard.press('Enter');
  await isAt('Người thực hiện').toBe(true);
  await page.keyboard.press('Enter');
  await page.keyboard.type('dọn được hai cây số');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.getByLabel('Việc đã giao', { exact: true }).count()).toBe(2);
  await isAt('Việc đã giao').toBe(true);
});

test('opinions stand under the matter they are on, in the minutes and in what a minority keeps', async () => {
  const { page } = await open('/hop-toi-nay/', { width: 360 });
  await consent(page);
  for (const [label, words] of [
    ['Việc thứ nhất', 'Lắp cống'],
    ['Việc thứ hai', 'Góp quỹ'],
  ] as const) {
    await page.getByRole('button', { name: `+ ${label}` }).click();
    // The field takes the focus as soon as it is drawn.
    await page.getByLabel(label, { exact: true }).and(page.locator(':focus')).waitFor();
    await page.keyboard.type(words);
    await expect.poll(() => page.getByLabel(label, { exact: true }).inputValue()).toBe(words);
  }
  await startMeeting(page);
  await stepTo(page, 'Thảo luận, tự phê bình và phê bình');
  await page.getByLabel('Việc 2, ý kiến: Góp quỹ').fill('Na: góp theo hộ');
  await page.getByText('Có ý kiến xin bảo lưu').nth(1).click();
  await page.getByLabel('Ý kiến xin bảo lưu, việc 2').fill('Bình: theo khẩu');
  await page.getByLabel('Chi bộ quyết định gì?').fill('Góp theo hộ từ tháng sau');
  await stepTo(page, 'Tổng hợp, tiếp thu ý kiến');
  await page.getByText('thống nhất những việc sau: Góp theo hộ từ tháng sau.').waitFor();
  await page.getByText('Đi tới bước khác, kết thúc').click();
  await page.getByRole('button', { name: 'Xem dự thảo biên bản' }).first().click();
  const rows = await page.locator('.paper tr').allTextContents();
  const at = rows.findIndex((row) => row.includes('Việc 2: Góp quỹ'));
  expect(rows.slice(at, at + 3).join()).toMatch(/Góp theo hộ.*Xin bảo lưu ý kiến: theo khẩu/);
  await page.getByRole('button', { name: 'Văn bản sau: Nghị quyết tháng' }).click();
  await page.getByText('về “Góp quỹ”: Bình: theo khẩu.').waitFor();
  // One step back from any paper is the step of the meeting.
  await page.getByRole('button', { name: 'Quay lại' }).click();
  await page.getByRole('timer').waitFor();
});

test.each(packIds)(
  'what a pack proposes is taken a line at a time, and stands in the lead-in, %s',
  async (id) => {
    const { page, errors } = await open(`/hop-toi-nay/#chuyen-de=${id}`, { width: 360 });
    await consent(page);
    await page.getByText('Nội dung đề dẫn, nghị quyết chuyên đề').click();
    expect(await page.getByLabel('Vì sao chọn chuyên đề này').inputValue()).not.toBe('');
    // What a pack sees elsewhere is no statement of this cell until somebody takes it.
    const field = page.getByLabel('Ưu điểm của chi bộ', { exact: true });
    expect(await field.inputValue()).toBe('');
    const hint = page
      .getByRole('group', { name: 'Gợi ý: Ưu điểm của chi bộ' })
      .getByRole('button')
      .first();
    const words = ((await hint.textContent()) ?? '').replace(/^\+ /, '');
    await hint.click();
    await expect.poll(() => field.inputValue()).toBe(words);
    await expect.poll(() => page.getByRole('button', { name: `+ ${words}` }).count()).toBe(0);
    await page.getByRole('button', { name: 'Xem, in Báo cáo đề dẫn' }).click();
    await page.getByText(words).waitFor();
    expect(errors).toEqual([]);
  },
);

test('on the card nothing runs through what is written, and what is empty is there to write on', async () => {
  const { page } = await open('/hop-toi-nay/', { width: 360 });
  await consent(page);
  const words = 'sửa đường vào nhà văn hóa, mời các hộ hai bên cùng góp ngày công trước mùa mưa';
  for (const [i, name] of ['Việc thứ nhất', 'Việc thứ hai'].entries()) {
    await page.getByRole('button', { name: `+ ${name}` }).click();
    await page.getByLabel(name, { exact: true }).fill(`${words} ${i}`);
  }
  await page.getByRole('link', { name: 'Điều hành' }).click();
  await page.getByRole('button', { name: 'Thẻ một trang để chủ trì' }).click();
  await page.locator('.kit-card__line').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  const lines = await page.locator('.kit-card__line').evaluateAll((all) =>
    all.map((line) => {
      const range = document.createRange();
      range.selectNodeContents(line);
      const [text, box] = [range.getBoundingClientRect(), line.getBoundingClientRect()];
      const { borderBottomStyle } = getComputedStyle(line);
      const isFilled = /\p{L}/u.test(line.textContent);
      return {
        isFilled,
        isDotted: borderBottomStyle === 'dotted',
        isClear: !isFilled || (text.top > box.top + 1 && text.bottom < box.bottom - 1),
        words: line.textContent,
      };
    }),
  );
  expect(lines.filter(({ isFilled }) => isFilled)).toHaveLength(2);
  for (const { isFilled, isDotted, isClear, words: own } of lines)
    expect([isDotted, isClear], own).toEqual([!isFilled, true]);
  expect(lines[0]?.words).toContain('1. Sửa đường');
});
