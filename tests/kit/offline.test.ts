import { expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { consent, kitKept, startMeeting } from './kit-browser.ts';

const { open } = useBrowser();

test('once the reader agreed to keep the meeting: kit, forms and procedures work without a network', async () => {
  const { page, context } = await open('/hop-toi-nay/', { width: 360, worker: true });
  await consent(page);
  await kitKept(page);
  await context.setOffline(true);
  for (const [path, heading] of [
    ['/hop-toi-nay/dieu-hanh/', 'Bắt đầu họp'],
    ['/bieu-mau/bien-ban/', 'Mẫu biên bản'],
    ['/quy-trinh/thuong-ky/', 'Sinh hoạt chi bộ thường kỳ'],
    ['/van-ban/', 'Không có mạng'],
  ]) {
    await page.goto(inject('origin') + path);
    // Titles hold no-break spaces, which keep compounds together.
    await expect
      .poll(async () =>
        (await page.locator('h1, h2, button').allTextContents()).join(' ').replace(/\u00a0/g, ' '),
      )
      .toContain(heading);
  }
  await page.goto(`${inject('origin')}/bieu-mau/bien-ban/`);
  const font = await page.evaluate(
    () => getComputedStyle(document.querySelector('h1')!).fontFamily,
  );
  expect(font).toContain('Source Serif 4');
  await page.goto(`${inject('origin')}/hop-toi-nay/`);
  await startMeeting(page);
});

test('what could not be kept is told, in words that say what to do', async () => {
  const { page } = await open('/hop-toi-nay/', { width: 360, own: true });
  // An address without https, or a device without room: the browser lets nothing be kept.
  await page.addInitScript(() => {
    delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker;
  });
  await page.reload();
  await consent(page);
  await page.getByText('chưa giữ được để mở khi mất mạng').waitFor();
  await page.getByText('mở sẵn trang này trước khi đi và lưu buổi họp ra tệp').waitFor();
});
