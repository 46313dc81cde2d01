import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { consent, startMeeting, stepTo } from './kit-browser.ts';

const { open } = useBrowser();

test('no request of a whole meeting carries anything that was entered', async () => {
  const secret = 'DAUVETRIENG';
  const { page, foreign } = await open('/hop-toi-nay/');
  const requests: string[] = [];
  page.on('request', (request) => {
    requests.push(
      `${request.method()} ${request.url()} ${request.postData() ?? ''} ${JSON.stringify(request.headers())}`,
    );
  });
  await consent(page);
  await page.getByLabel('Địa điểm').fill(secret);
  await page.getByLabel('Người chủ trì').fill(secret);
  await startMeeting(page);
  for (let i = 0; i < 3; i += 1) {
    await page.getByLabel('Ghi chép').fill(`${secret} ${i}`);
    await page.getByRole('button', { name: 'Bước tiếp' }).click();
  }
  await stepTo(page, 'Đọc biên bản, bế mạc');
  await page.getByRole('button', { name: 'Kết thúc', exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải tất cả trong một tệp .zip' }).click();
  await download;
  await page.reload();
  await page.getByRole('heading', { name: 'Buổi họp đã xong' }).waitFor();
  expect(requests.filter((request) => request.includes(secret))).toEqual([]);
  expect(requests.filter((request) => !request.startsWith('GET '))).toEqual([]);
  expect(foreign).toEqual([]);
});

test('the policy of the kit lets nothing out, not even a form', async () => {
  const { page } = await open('/hop-toi-nay/');
  const policy = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute('content');
  expect(policy).toContain("connect-src 'self'");
  expect(policy).toContain("form-action 'none'");
  expect(await page.locator('form').count()).toBe(0);
  const before = page.url();
  await page.evaluate(() => {
    const form = document.createElement('form');
    form.action = '/tim-kiem/';
    document.body.append(form);
    form.submit();
  });
  await page.waitForTimeout(300);
  expect(page.url()).toBe(before);
  const left = await page.evaluate(() =>
    fetch('http://127.0.0.1:9/').then(
      () => 'sent',
      () => 'refused',
    ),
  );
  expect(left).toBe('refused');
});

test('nothing is stored before the reader agrees', async () => {
  const { page } = await open('/hop-toi-nay/');
  await page.getByRole('heading', { name: 'Lưu buổi họp trên máy này' }).waitFor();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await consent(page, false);
  await page.getByLabel('Địa điểm').fill('x');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});
