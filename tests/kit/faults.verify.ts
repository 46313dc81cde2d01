import { Buffer } from 'node:buffer';
import { expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { consent, startMeeting } from './kit-browser.ts';

const { open } = useBrowser();
const address = () => `${inject('origin')}/hop-toi-nay/`;

test('a reload in the middle of a step finds the step, the notes and the time', async () => {
  const { page } = await open('/hop-toi-nay/', { width: 360 });
  await consent(page);
  await startMeeting(page);
  await page.getByRole('button', { name: 'Bước tiếp' }).click();
  const title = await page.locator('h1').textContent();
  await page.getByLabel('Ghi chép').fill('còn nguyên');
  await page.reload();
  await expect.poll(() => page.locator('h1').textContent()).toBe(title);
  expect(await page.getByLabel('Ghi chép').inputValue()).toBe('còn nguyên');
});

test('a crash of the tab loses not a letter', async () => {
  const { page, context } = await open('/hop-toi-nay/');
  await consent(page);
  await page.getByLabel('Địa điểm').pressSequentially('Hội trường thôn Đông');
  const crash = page.waitForEvent('crash');
  void page.goto('chrome://crash').catch(() => undefined);
  await crash;
  const again = await context.newPage();
  await again.goto(address());
  await expect.poll(() => again.getByLabel('Địa điểm').inputValue()).toBe('Hội trường thôn Đông');
});

test('a full device is said before typing begins, and the file is offered', async () => {
  const { context } = await open('/');
  const page = await context.newPage();
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto(address());
  await consent(page);
  await page.getByText('Máy hết chỗ lưu').waitFor();
  await page.getByLabel('Địa điểm').fill('vẫn còn trong thẻ');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lưu buổi họp ra tệp' }).first().click();
  expect((await download).suggestedFilename()).toMatch(/^hop-chi-bo-.*\.json$/);
});

test('a browser that forbids storing is said at once', async () => {
  const { context } = await open('/');
  const page = await context.newPage();
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  await page.goto(address());
  await page.getByText('Trình duyệt không cho lưu trên máy này').waitFor();
  await page.getByLabel('Địa điểm').fill('x');
  await startMeeting(page);
  await page.getByRole('button', { name: 'Bước tiếp' }).click();
});

test('where no copy can be kept for use without a network, the kit says so and what to do', async () => {
  const { context } = await open('/');
  const page = await context.newPage();
  await page.addInitScript(() => {
    // As at an address without https, or on a full device.
    ServiceWorkerContainer.prototype.register = () =>
      Promise.reject(new DOMException('refused', 'SecurityError'));
  });
  await page.goto(address());
  await consent(page);
  await page.getByText('chưa giữ được để mở khi mất mạng').waitFor();
});

test('two tabs show the same and lose nothing of each other', async () => {
  const { page, context } = await open('/hop-toi-nay/');
  await consent(page);
  const other = await context.newPage();
  await other.goto(address());
  await other.getByLabel('Địa điểm').fill('từ thẻ hai');
  await expect.poll(() => page.getByLabel('Địa điểm').inputValue()).toBe('từ thẻ hai');
  await page.getByText('đang mở ở một cửa sổ khác').waitFor();
  await page.getByLabel('Người chủ trì').fill('từ thẻ một');
  await expect.poll(() => other.getByLabel('Người chủ trì').inputValue()).toBe('từ thẻ một');
  expect(await other.getByLabel('Địa điểm').inputValue()).toBe('từ thẻ hai');
});

test('a broken, a foreign and a newer file are refused and change nothing', async () => {
  const { page } = await open('/hop-toi-nay/');
  await consent(page);
  await page.getByLabel('Địa điểm').fill('giữ nguyên');
  const give = (text: string) =>
    page
      .getByLabel('Mở buổi họp từ tệp')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await give('{"format":"hop-chi-bo","ver');
  await page.getByRole('alert').getByText('hỏng hoặc chép chưa hết').waitFor();
  await give('{"a":1}');
  await page.getByRole('alert').getByText('không phải tệp buổi họp').waitFor();
  await give('{"format":"hop-chi-bo","version":9}');
  await page.getByRole('alert').getByText('bản sổ tay mới hơn').waitFor();
  expect(await page.getByLabel('Địa điểm').inputValue()).toBe('giữ nguyên');
});

test('a meeting goes to another device in a file', async () => {
  const { page } = await open('/hop-toi-nay/');
  await consent(page);
  await page.getByLabel('Địa điểm').fill('mang theo <&> 🙂');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lưu buổi họp ra tệp' }).click();
  const path = await (await download).path();
  const { page: other } = await open('/hop-toi-nay/');
  await consent(other);
  await other.getByLabel('Mở buổi họp từ tệp').setInputFiles(path);
  await expect.poll(() => other.getByLabel('Địa điểm').inputValue()).toBe('mang theo <&> 🙂');
});

test('a file of before does not take what was typed since: both stay', async () => {
  const { page } = await open('/hop-toi-nay/');
  await consent(page);
  await page.getByLabel('Địa điểm').fill('lúc lưu tệp');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lưu buổi họp ra tệp' }).click();
  const path = await (await download).path();
  await page.getByLabel('Địa điểm').fill('gõ sau đó');
  await page.getByLabel('Mở buổi họp từ tệp').setInputFiles(path);
  const asked = page.getByRole('alert');
  await asked.getByText('Bản trên máy mới hơn.').waitFor();
  expect(await asked.textContent()).toContain('khác nhau ở 1 chỗ: thông tin buổi họp 1');
  expect(await page.getByLabel('Địa điểm').inputValue()).toBe('gõ sau đó');
  await asked.getByRole('button', { name: 'Mở bản trong tệp' }).click();
  await expect.poll(() => page.getByLabel('Địa điểm').inputValue()).toBe('lúc lưu tệp');
  await page.getByText('Các buổi đã lưu (1)').click();
  await page.getByRole('button', { name: 'Mở lại' }).click();
  await expect.poll(() => page.getByLabel('Địa điểm').inputValue()).toBe('gõ sau đó');
  await page.getByText('bản khác mở từ tệp').waitFor();
});

test('one button wipes everything', async () => {
  const { page } = await open('/hop-toi-nay/', { worker: true });
  await consent(page);
  await page.getByLabel('Địa điểm').fill('x');
  await page.getByRole('button', { name: 'Xóa hết khỏi máy này' }).click();
  await page.getByRole('button', { name: 'Xóa hết khỏi máy này' }).click();
  await page.getByRole('heading', { name: 'Lưu buổi họp trên máy này' }).waitFor();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});
