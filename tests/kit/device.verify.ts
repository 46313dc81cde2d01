import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { bytesOf, consent, openParts } from './kit-browser.ts';

const { open } = useBrowser();
const key = 'so-tay:/:hop-toi-nay';
const sample = (name: string) => readFileSync(`tests/fixtures/kit/${name}.json`, 'utf8');

/** The kit on a device where these texts stand already; with `fill` not a letter more has room. */
async function openWith(texts: Record<string, string>, fill = false) {
  const opened = await open('/bieu-mau/');
  const { page } = opened;
  await page.evaluate(
    ([all, isFull]) => {
      for (const [name, text] of Object.entries(all)) localStorage.setItem(name, text);
      if (!isFull) return;
      for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2)) {
        try {
          for (let i = 0; i < 4; i += 1)
            localStorage.setItem(`khac-${size}-${i}`, 'x'.repeat(size));
        } catch {
          // Smaller pieces may still fit.
        }
      }
    },
    [texts, fill] as const,
  );
  await page.goto(`${inject('origin')}/hop-toi-nay/`);
  // What is kept opens at once; a device without anything readable asks first.
  await page.locator('.kit').waitFor();
  if ((await page.getByRole('button', { name: 'Không lưu' }).count()) === 0) await openParts(page);
  return opened;
}

const stored = (page: Page, name = key) => page.evaluate((own) => localStorage.getItem(own), name);
const download = async (page: Page, button: string): Promise<Buffer> => {
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).first().click();
  return bytesOf(await saved);
};

test.each([
  ['v1', 'hop-toi-nay'],
  ['v2', key],
])('a meeting stored by version %s opens', async (version, place) => {
  // The first version wrote under a key without a base.
  const { page } = await openWith({ [place]: sample(`stored-${version}`) });
  // It was over: it is read first, and changed only once it is unlocked.
  await page.getByText('Đã họp ngày 03/11/2026').waitFor();
  await page.getByText('Các buổi đã lưu').waitFor();
  await page
    .getByLabel('Mở buổi họp từ tệp')
    .setInputFiles(`tests/fixtures/kit/file-${version}.json`);
  await page.getByText('Đã mở buổi họp từ tệp.').waitFor();
  expect(await page.getByLabel('Địa điểm').count()).toBe(0);
  await page.getByRole('button', { name: 'Mở khóa để sửa' }).click();
  await expect.poll(() => page.getByLabel('Địa điểm').inputValue()).toBe('Nhà văn hóa <&> 🙂');
});

test('one of a later version opens, and its unknown fields are kept and written back', async () => {
  const later = JSON.parse(sample('stored-v3')) as { meeting: Record<string, unknown> };
  const text = JSON.stringify({
    ...later,
    version: 9,
    them: { a: 1 },
    meeting: {
      ...later.meeting,
      moi: ['x'],
      members: [{ ...(later.meeting.members as object[])[0], phone: '1' }],
    },
  });
  const { page } = await openWith({ [key]: text });
  await page.getByLabel('Địa điểm').fill('nơi mới');
  expect(JSON.parse((await stored(page)) ?? '')).toMatchObject({
    version: 9,
    them: { a: 1 },
    meeting: { moi: ['x'], members: [{ phone: '1' }], setup: { place: 'nơi mới' } },
  });
  const file = await download(page, 'Lưu buổi họp ra tệp');
  expect(JSON.parse(file.toString())).toMatchObject({ version: 9, meeting: { moi: ['x'] } });
});

test('a damaged meeting is told by its cause, saved as a file letter by letter, then removed', async () => {
  const text = sample('stored-v2').slice(0, 500);
  const { page, errors } = await openWith({ [key]: text });
  await page.getByText('bị cắt dở hoặc bị hỏng').waitFor();
  await consent(page);
  await page.getByLabel('Địa điểm').fill('buổi mới');
  expect(await page.getByRole('button', { name: 'Xóa phần cũ khỏi máy' }).count()).toBe(0);
  expect((await download(page, 'Lưu phần cũ ra tệp')).toString()).toBe(text);
  expect(await stored(page, `${key}-hong`)).toBe(text);
  await page.getByRole('button', { name: 'Xóa phần cũ khỏi máy' }).click();
  await page.getByRole('button', { name: 'Xóa phần cũ khỏi máy' }).click();
  await page.getByText('Đã xóa phần cũ khỏi máy này.').waitFor();
  expect(await stored(page, `${key}-hong`)).toBeNull();
  expect(await stored(page)).toContain('buổi mới');
  expect(errors).toEqual([]);
});

test('a second damage leaves the first one where it is', async () => {
  const { page } = await openWith({ [`${key}-hong`]: '{"cũ nhất"', [key]: '{"meeting":1}' });
  await page.getByRole('button', { name: 'Lưu phần cũ (2) ra tệp' }).waitFor();
  expect((await download(page, 'Lưu phần cũ (1) ra tệp')).toString()).toBe('{"cũ nhất"');
  expect((await download(page, 'Lưu phần cũ (2) ra tệp')).toString()).toBe('{"meeting":1}');
});

test('a full device with an unreadable meeting: the kit opens, says why, and both can be saved (H15)', async () => {
  const text = JSON.stringify({ version: 2, khac: 'x'.repeat(200_000) });
  const { page, errors } = await openWith({ [key]: text }, true);
  await page.getByText('Máy hết chỗ nên chưa để riêng được').waitFor();
  await page.getByText('Buổi họp này chưa lưu được trên máy').waitFor();
  await page.getByLabel('Địa điểm').fill('tối nay');
  expect((await download(page, 'Lưu buổi họp ra tệp')).toString()).toContain('tối nay');
  expect((await download(page, 'Lưu phần cũ ra tệp')).toString()).toBe(text);
  expect(await stored(page)).toBe(text);
  // With the old text gone there is room, and the reader is asked as on any other day.
  await page.getByRole('button', { name: 'Xóa phần cũ khỏi máy' }).click();
  await page.getByRole('button', { name: 'Xóa phần cũ khỏi máy' }).click();
  await consent(page);
  expect(await page.getByLabel('Địa điểm').inputValue()).toBe('tối nay');
  expect(await stored(page)).toContain('tối nay');
  expect(errors).toEqual([]);
});

test('what a later version wrote in another form stays as it is, and is not called damaged', async () => {
  const text = JSON.stringify({ version: 9, meetings: { a: 1 } });
  const { page } = await openWith({ [key]: text });
  await page.getByText('bản mới hơn của sổ tay').waitFor();
  await page.getByLabel('Địa điểm').fill('tạm');
  expect(await stored(page)).toBe(text);
  expect(await page.getByText('hỏng,').count()).toBe(0);
  expect((await download(page, 'Lưu buổi họp đó ra tệp')).toString()).toBe(text);
});

test('a meeting that an earlier version had put aside is opened again', async () => {
  const { page } = await openWith({ [`${key}-hong`]: sample('stored-v1') });
  await consent(page);
  await page.getByRole('button', { name: 'Mở lại phần cũ' }).click();
  await page.getByRole('button', { name: 'Mở khóa để sửa' }).click();
  await expect.poll(() => page.getByLabel('Địa điểm').inputValue()).toBe('Nhà văn hóa <&> 🙂');
  expect(await stored(page, `${key}-hong`)).toBeNull();
});

test.each([
  ['SecurityError', 'Trình duyệt không cho lưu trên máy này'],
  ['QuotaExceededError', 'Máy hết chỗ lưu'],
])('a device that answers each writing with %s', async (name, words) => {
  const { context } = await open('/');
  const page = await context.newPage();
  await page.addInitScript((own) => {
    Storage.prototype.setItem = () => {
      throw new DOMException('no', own);
    };
  }, name);
  await page.goto(`${inject('origin')}/hop-toi-nay/`);
  await consent(page);
  await page.getByText(words).waitFor();
  await page.getByLabel('Địa điểm').fill('vẫn gõ được');
  expect((await download(page, 'Lưu buổi họp ra tệp')).toString()).toContain('vẫn gõ được');
});
