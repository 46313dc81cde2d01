import { expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { consent, offlineReady, startMeeting } from './kit-browser.ts';

const { open } = useBrowser();

test('after one visit to the kit: kit, forms and pages that were read work without a network', async () => {
  const { page, context } = await open('/hop-toi-nay/', { width: 360 });
  await offlineReady(page);
  await page.goto(`${inject('origin')}/quy-trinh/thuong-ky/`);
  await context.setOffline(true);
  for (const [path, heading] of [
    ['/hop-toi-nay/dieu-hanh/', 'Lưu trên máy này?'],
    ['/bieu-mau/bien-ban/', 'Mẫu biên bản'],
    ['/quy-trinh/thuong-ky/', 'Sinh hoạt chi bộ thường kỳ'],
    ['/van-ban/', 'Không có mạng'],
  ]) {
    await page.goto(inject('origin') + path);
    // Titles hold no-break spaces, which keep compounds together.
    await expect
      .poll(async () =>
        (await page.locator('h1, h2').allTextContents()).join(' ').replace(/\u00a0/g, ' '),
      )
      .toContain(heading);
  }
  await page.goto(`${inject('origin')}/bieu-mau/bien-ban/`);
  const font = await page.evaluate(
    () => getComputedStyle(document.querySelector('h1')!).fontFamily,
  );
  expect(font).toContain('Source Serif 4');
  await page.goto(`${inject('origin')}/hop-toi-nay/`);
  await consent(page);
  await startMeeting(page);
});
