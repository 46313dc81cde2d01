import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { consent, startMeeting, stepTo } from './kit-browser.ts';

const { open } = useBrowser();

test('no request of a whole meeting carries anything that was entered', async () => {
  const secret = 'DAUVETRIENG';
  const { page, foreign } = await open('/hop-toi-nay/', { worker: true });
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
  const { page } = await open('/hop-toi-nay/', { worker: true });
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
  const { page } = await open('/hop-toi-nay/', { worker: true });
  await page.getByRole('heading', { name: 'Lưu buổi họp trên máy này' }).waitFor();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await consent(page, false);
  await page.getByLabel('Địa điểm').fill('x');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

describe('a page that the browser lays away whole', () => {
  /** The kit with something typed in it. */
  async function typed(yes: boolean): Promise<Page> {
    const { page } = await open('/hop-toi-nay/', { worker: true });
    await consent(page, yes);
    await page.getByLabel('Địa điểm').fill('DAUVETRIENG');
    return page;
  }

  // As the browser says it when it lays a page away and brings it back; not every browser of a test does so by itself.
  const tell = (page: Page, what: 'pagehide' | 'pageshow') =>
    page.evaluate(
      (type) => void dispatchEvent(new PageTransitionEvent(type, { persisted: true })),
      what,
    );
  const asks = (page: Page) =>
    page.getByRole('heading', { name: 'Lưu buổi họp trên máy này' }).waitFor();
  const seen = (page: Page) =>
    page.evaluate(() => {
      const fields = document.querySelectorAll<HTMLInputElement>('input, textarea');
      return [document.body.innerText, ...[...fields].map(({ value }) => value)].join();
    });

  test('after “Không lưu” shows whoever presses Back nothing of what was typed', async () => {
    const page = await typed(false);
    expect(await seen(page)).toContain('DAUVETRIENG');
    await tell(page, 'pagehide');
    expect(await seen(page)).not.toContain('DAUVETRIENG');
    await tell(page, 'pageshow');
    await asks(page);
    await consent(page, false);
    expect(await seen(page)).not.toContain('DAUVETRIENG');
  });

  test('and keeps its meeting comes back with it, unless another page wiped meanwhile', async () => {
    const page = await typed(true);
    await tell(page, 'pagehide');
    await tell(page, 'pageshow');
    expect(await page.getByLabel('Địa điểm').inputValue()).toBe('DAUVETRIENG');
    await tell(page, 'pagehide');
    // What another page does; the page itself hears of nothing.
    await page.evaluate(() => localStorage.clear());
    await tell(page, 'pageshow');
    await asks(page);
    expect(await seen(page)).not.toContain('DAUVETRIENG');
  });
});
