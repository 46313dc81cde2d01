import mammoth from 'mammoth';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { topicPaths } from '../support/examples.ts';
import { bytesOf, consent, openParts, startMeeting, stepTo } from './kit-browser.ts';

const { open } = useBrowser();

/** The text of one paper's Word file. */
async function wordOf(page: Page, name: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: `Word ${name}`, exact: true }).click();
  const { value } = await mammoth.extractRawText({ buffer: await bytesOf(await download) });
  return value;
}

test('a combined meeting of a village: what is entered once stands in every paper that needs it', async () => {
  const { page, errors } = await open('/hop-toi-nay/', { width: 360 });
  await consent(page);
  await page.getByLabel('Kết hợp').check();
  await page.getByLabel('Tên chuyên đề').fill('Giữ sạch đường thôn');
  await page.getByRole('button', { name: '+ Việc thứ nhất' }).click();
  await page.getByLabel('Việc thứ nhất', { exact: true }).fill('Lắp cống xóm Giữa');
  await page.getByLabel('Hỏi chi bộ câu gì?').fill('Ai đứng ra mua cống?');
  await page.getByLabel('Ai trình bày').fill('Vũ Thị Na');
  expect(await page.getByLabel('Địa danh ghi trên văn bản').inputValue()).toBe('');
  await page.getByText('Thông báo gửi qua Zalo, tin nhắn').click();
  await page
    .getByText('Lắp cống xóm Giữa (đồng chí Vũ Thị Na trình bày; Ai đứng ra mua cống?)')
    .waitFor();
  await page.getByRole('spinbutton', { name: 'Chính thức', exact: true }).fill('24');
  await startMeeting(page);
  await stepTo(page, 'Điểm danh');
  await page.getByRole('button', { name: 'Tất cả có mặt, không ai vắng' }).click();
  await stepTo(page, 'Thảo luận, tự phê bình và phê bình');
  await page
    .getByText('“Việc xin chi bộ bàn là lắp cống xóm Giữa. Mời đồng chí Vũ Thị Na trình bày.')
    .waitFor();
  await page.getByLabel('Chi bộ quyết định gì?').fill('Lắp cống trước Tết');
  expect(await page.getByRole('radio', { name: 'Nghị quyết tháng' }).isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Ghi thêm quyết định' }).click();
  await page.getByLabel('Quyết định 2', { exact: true }).fill('Xin ý kiến xã về đoạn đầu cầu');
  await page.getByRole('radio', { name: 'Chỉ biên bản' }).nth(1).check();
  await stepTo(page, 'Thảo luận chuyên đề');
  await page.getByLabel('Chi bộ quyết định gì?').fill('Mỗi tổ quét đường chiều thứ Bảy');
  expect(await page.getByRole('radio', { name: 'Nghị quyết chuyên đề' }).isChecked()).toBe(true);
  // The closing step: what is concluded, who does it, the vote on it, in this order; the decision is not typed again.
  await stepTo(page, 'Đánh giá, kết luận chuyên đề, giao việc');
  const parts = page.locator('.kit-decisions, section.kit-tool');
  expect(await parts.evaluateAll((all) => all.map((one) => one.ariaLabel))).toEqual([
    'Quyết định của bước này',
    'Giao việc',
    'Biểu quyết',
  ]);
  expect(await page.getByLabel('Người thực hiện: Lắp cống trước Tết').count()).toBe(0);
  await page.getByLabel('Người thực hiện: Mỗi tổ quét đường chiều thứ Bảy').fill('Ma Thị Sáng');
  await page.getByRole('spinbutton', { name: 'Tán thành', exact: true }).fill('23');
  await page.getByRole('spinbutton', { name: 'Không tán thành' }).fill('1');
  await page.getByText('Ý kiến bảo lưu', { exact: true }).click();
  await page.getByRole('spinbutton', { name: 'Số đồng chí bảo lưu' }).fill('1');
  await page.getByLabel('Nội dung ý kiến bảo lưu').fill('nên quét sáng Chủ nhật');
  await page.getByText('Đi tới bước khác, kết thúc').click();
  await page.getByRole('button', { name: 'Kết thúc buổi họp' }).click();
  await page.getByRole('button', { name: 'Kết thúc buổi họp' }).click();
  const month = await wordOf(page, 'Nghị quyết tháng');
  const topic = await wordOf(page, 'Nghị quyết chuyên đề');
  const minutes = await wordOf(page, 'Biên bản');
  expect(month).toContain('Lắp cống trước Tết');
  expect(month).not.toMatch(/đoạn đầu cầu|quét đường/);
  expect(topic).toContain('Mỗi tổ quét đường chiều thứ Bảy');
  expect(topic).toContain('Ma Thị Sáng');
  expect(topic).toContain('23/24 thành viên tán thành');
  expect(topic).toContain('nên quét sáng Chủ nhật');
  expect(topic).not.toMatch(/Lắp cống|đoạn đầu cầu/);
  for (const words of ['Lắp cống trước Tết', 'đoạn đầu cầu', 'quét đường', 'Ai đứng ra mua cống?'])
    expect(minutes).toContain(words);
  // Where no file can be kept, the words can.
  await page.evaluate(() => {
    const copied = window as unknown as { copied?: string };
    navigator.clipboard.writeText = (text) => {
      copied.copied = text;
      return Promise.resolve();
    };
  });
  await page.getByRole('button', { name: 'Xem, in Biên bản', exact: true }).click();
  await page.getByRole('button', { name: 'Chép chữ của văn bản' }).click();
  await page.getByText('Đã chép chữ của văn bản.').waitFor();
  expect(await page.evaluate(() => (window as unknown as { copied?: string }).copied)).toContain(
    'Ai đứng ra mua cống?',
  );
  expect(errors).toEqual([]);
});

test('a held meeting is not changed by a topic of the archive; the next one takes it', async () => {
  const { page } = await open('/hop-toi-nay/', { width: 360 });
  await consent(page);
  await page.getByLabel('Tên chi bộ').fill('Chi bộ thôn Hạ');
  await startMeeting(page);
  await page.getByText('Đi tới bước khác, kết thúc').click();
  await page.getByRole('button', { name: 'Kết thúc buổi họp' }).click();
  await page.getByRole('button', { name: 'Kết thúc buổi họp' }).click();
  await page.goto(`${inject('origin')}${topicPaths[0]!}`);
  await page.getByRole('link', { name: 'Đưa vào chương trình họp' }).click();
  await page.getByText('đã bắt đầu hoặc đã họp, nên không đổi chuyên đề').waitFor();
  // One red button, and it is what comes next.
  expect(await page.locator('.button--main:visible').allTextContents()).toEqual([
    expect.stringMatching(/^Chuẩn bị buổi tháng /),
  ]);
  expect(await page.getByLabel('Tên chuyên đề').count()).toBe(0);
  await page.getByRole('button', { name: 'Soạn buổi sau với chuyên đề này' }).click();
  await expect.poll(() => page.getByLabel('Tên chuyên đề').inputValue()).not.toBe('');
  expect(await page.getByLabel('Tên chi bộ').inputValue()).toBe('Chi bộ thôn Hạ');
  // The held one stays in the archive, under its cell, until it alone is deleted.
  await openParts(page);
  await page.getByText('Các buổi đã lưu (1)').click();
  await page.getByRole('heading', { name: 'Chi bộ thôn Hạ' }).last().waitFor();
  await page.getByRole('button', { name: 'Xóa buổi này' }).click();
  await page.getByRole('button', { name: 'Xóa buổi này' }).click();
  await expect.poll(() => page.getByText('Các buổi đã lưu').count()).toBe(0);
});
