import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { consent, startMeeting } from './kit-browser.ts';

const { open } = useBrowser();

/** Seconds that the step's clock shows. */
async function shown(page: Page): Promise<number> {
  const text = (await page.getByRole('timer').textContent()) ?? '';
  const [, minus, minutes, seconds] = /^(−?)(\d+):(\d\d)$/.exec(text) ?? [];
  return (minus ? -1 : 1) * (Number(minutes) * 60 + Number(seconds));
}

/** Tells the page that its tab was put behind another, or brought back. */
const show = (page: Page, state: 'hidden' | 'visible'): Promise<void> =>
  page.evaluate((to) => {
    Object.defineProperty(document, 'visibilityState', { value: to, configurable: true });
    Object.defineProperty(document, 'hidden', { value: to === 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);

test('thirty minutes in the background drift by less than a second', async () => {
  const { page } = await open('/', { own: true });
  await page.clock.install();
  await page.goto(`${new URL(page.url()).origin}/hop-toi-nay/`);
  await consent(page);
  await startMeeting(page);
  // From here time stands still but for what the test lets pass, so the two readings round alike.
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 2000);
  const before = await shown(page);
  await show(page, 'hidden');
  // Fires each due timer once at most, as a browser does for a page it has put to sleep.
  await page.clock.fastForward(30 * 60_000);
  await show(page, 'visible');
  await expect.poll(async () => before - (await shown(page))).toBe(1800);
  await page.getByText(/^Quá \d+ phút/).waitFor();
});

test('a clock that is set back, and one that jumps, are noticed and said', async () => {
  const { page } = await open('/hop-toi-nay/');
  await consent(page);
  // Only the wall clock is moved; the steady one runs on as it does in life.
  await page.evaluate(() => {
    const real = Date.now.bind(Date);
    const shift = window as unknown as { shift: number };
    shift.shift = 0;
    Date.now = () => real() + shift.shift;
  });
  await startMeeting(page);
  const before = await shown(page);
  await page.evaluate(() => ((window as unknown as { shift: number }).shift = -600_000));
  await page.getByText('Đồng hồ máy vừa lùi 10 phút').waitFor();
  expect(Math.abs(before - (await shown(page)))).toBeLessThan(5);
  await page.evaluate(() => ((window as unknown as { shift: number }).shift = 0));
  await page.getByText('Máy tạm nghỉ 10 phút').waitFor();
  await page.getByRole('button', { name: 'Không tính vào giờ họp' }).click();
  await expect.poll(async () => Math.abs(before - (await shown(page)))).toBeLessThan(8);
});

test('a late step shortens the rest and says so', async () => {
  const { page } = await open('/', { own: true });
  await page.clock.install();
  await page.goto(`${new URL(page.url()).origin}/hop-toi-nay/`);
  await consent(page);
  await startMeeting(page);
  await page.clock.fastForward(10 * 60_000);
  await page.getByRole('button', { name: 'Bước tiếp' }).click();
  await page.getByText('Đang chậm 9 phút. Các bước sau được rút ngắn').waitFor();
  await page.clock.fastForward(70 * 60_000);
  await page.getByRole('button', { name: 'Bước tiếp' }).click();
  await page.getByText('Không thể giữ giờ kết thúc').waitFor();
});
