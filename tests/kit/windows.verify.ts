import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { consent, openParts, startMeeting } from './kit-browser.ts';

const { open } = useBrowser();
const address = () => `${inject('origin')}/hop-toi-nay/`;

const list = (page: Page) => page.getByLabel('Mỗi dòng một tên');
const openList = async (page: Page) => {
  await openParts(page);
  await page.getByText('Điểm danh theo danh sách tên').click();
  await list(page).waitFor();
};
const append = async (page: Page, text: string) => {
  await list(page).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(text);
};
const lines = async (page: Page) => (await list(page).inputValue()).split('\n').toSorted();
/** Names as they stand on the device, so that no screen is trusted. */
const stored = (page: Page) =>
  page.evaluate(() => {
    const kept = JSON.parse(localStorage.getItem('so-tay:/:hop-toi-nay') ?? '') as {
      meeting: { members: { name: string }[] };
    };
    return kept.meeting.members.map(({ name }) => name).toSorted();
  });

test('names typed in two windows in turn are all kept (H1)', async () => {
  const { page: one, context } = await open('/hop-toi-nay/');
  await consent(one);
  await openList(one);
  await append(one, 'Nguyễn Văn A\nTrần Thị B');
  const two = await context.newPage();
  await two.goto(address());
  await openList(two);
  await append(one, '\nLê Văn C');
  await append(two, '\nPhạm D');
  const all = ['Lê Văn C', 'Nguyễn Văn A', 'Phạm D', 'Trần Thị B'];
  for (const page of [one, two]) await expect.poll(() => lines(page)).toEqual(all);
  expect(await stored(one)).toEqual(all);
  await one.getByText('Hai cửa sổ luôn giống nhau').waitFor();
});

test('a window that was open before any name was typed, and one open before anything was kept', async () => {
  const { page: one, context } = await open('/hop-toi-nay/');
  const early = await context.newPage();
  await early.goto(address());
  await early.getByRole('heading', { name: 'Lưu buổi họp trên máy này' }).waitFor();
  await consent(one);
  const two = await context.newPage();
  await two.goto(address());
  await openList(two);
  await openList(one);
  await append(one, 'Nguyễn Văn A\nTrần Thị B');
  await append(two, '\nPhạm D');
  // It was answered in the other window, on this same device.
  await openList(early);
  await append(early, '\nVũ E');
  const all = ['Nguyễn Văn A', 'Phạm D', 'Trần Thị B', 'Vũ E'];
  for (const page of [one, two, early]) await expect.poll(() => lines(page)).toEqual(all);
  expect(await stored(one)).toEqual(all);
});

test('two windows written in at once lose nothing of each other', async () => {
  const { page: one, context } = await open('/hop-toi-nay/');
  await consent(one);
  const two = await context.newPage();
  await two.goto(address());
  await openList(one);
  await openList(two);
  // From inside the pages, so that neither waits for the other.
  const type = (page: Page, letter: string) =>
    page.evaluate(async (own) => {
      const field = [...document.querySelectorAll('textarea')].find((area) =>
        area.labels[0]?.textContent.includes('Mỗi dòng một tên'),
      )!;
      for (let i = 0; i < 25; i += 1) {
        field.value = `${field.value}\n${own}${i}x`;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise((done) => setTimeout(done, i % 3));
      }
    }, letter);
  await Promise.all([type(one, 'A'), type(two, 'B')]);
  const all = ['A', 'B']
    .flatMap((own) => Array.from({ length: 25 }, (_, i) => `${own}${i}x`))
    .toSorted();
  for (const page of [one, two]) await expect.poll(() => lines(page)).toEqual(all);
  expect(await stored(one)).toEqual(all);
});

test('what stands in the field of one window is there for the other, in every kind of field', async () => {
  const { page: one, context } = await open('/hop-toi-nay/');
  await consent(one);
  await startMeeting(one);
  const two = await context.newPage();
  await two.goto(`${address()}dieu-hanh/`);
  await two.getByRole('timer').waitFor();
  await one.getByLabel('Ghi chép').fill('một');
  await expect.poll(() => two.getByLabel('Ghi chép').inputValue()).toBe('một');
  await two.getByLabel('Ghi chép').fill('một\nhai');
  await expect.poll(() => one.getByLabel('Ghi chép').inputValue()).toBe('một\nhai');
  for (const page of [one, two]) await page.getByRole('button', { name: 'Giao việc' }).click();
  await one.getByRole('button', { name: 'Thêm việc' }).click();
  await one.getByLabel('Việc 1', { exact: true }).fill('Sửa sân');
  await two.getByLabel('Việc 1', { exact: true }).waitFor();
  await two.getByLabel('Người thực hiện').fill('Đồng chí C');
  await expect.poll(() => one.getByLabel('Người thực hiện').inputValue()).toBe('Đồng chí C');
  expect(await two.getByLabel('Việc 1', { exact: true }).inputValue()).toBe('Sửa sân');
});

test('a page that the browser had laid away writes over nothing', async () => {
  const { page: one, context } = await open('/hop-toi-nay/');
  await consent(one);
  const two = await context.newPage();
  // It hears of nothing any more: this listener comes before that of the page.
  await two.addInitScript(() =>
    addEventListener('storage', (event) => event.stopImmediatePropagation(), true),
  );
  await two.goto(address());
  await openList(two);
  await openList(one);
  await append(one, 'Nguyễn Văn A');
  await one.getByLabel('Địa điểm').fill('Hội trường');
  await append(two, 'Trần Thị B');
  await two.getByLabel('Người chủ trì').fill('Đồng chí B');
  await expect.poll(() => lines(one)).toEqual(['Nguyễn Văn A', 'Trần Thị B']);
  expect(await one.getByLabel('Địa điểm').inputValue()).toBe('Hội trường');
  expect(await two.getByLabel('Địa điểm').inputValue()).toBe('Hội trường');
});
