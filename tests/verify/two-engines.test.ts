import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { engines, launch, press } from '../support/two-engines.ts';

/** Runs in the page: what a translator does, each text becomes an element of its own. */
function translate(): void {
  const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts.filter((one) => one.data.trim())) {
    const font = document.createElement('font');
    font.append(Object.assign(document.createElement('font'), { textContent: text.data }));
    text.replaceWith(font);
  }
}

const shown = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (element) => element.textContent ?? '');

/** Opens the kit anew and answers its question. */
async function openKit(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 360, height: 800 });
  await page.goto(`${inject('origin')}/hop-toi-nay/`);
  await press(page, 'Không lưu');
  return page;
}

describe.each(engines)('%s', (engine) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(engine);
  });
  afterAll(() => browser.close());

  test('a number field keeps what was entered: no wheel, no odd input, never blank while a number counts', async () => {
    const page = await openKit(browser);
    await press(page, 'Mở tất cả các phần');
    const field = await page.waitForSelector('::-p-aria([name="Chính thức"][role="spinbutton"])');
    if (!field) throw new Error('no field');
    const value = () => field.evaluate((input) => (input as HTMLInputElement).value);
    const enter = async (text: string) => {
      await field.focus();
      await field.evaluate((input) => (input as HTMLInputElement).select());
      await page.keyboard.press('Backspace');
      if (text) await page.keyboard.type(text);
    };
    await enter('23');
    await field.hover();
    await page.mouse.wheel({ deltaY: 400 });
    await page.mouse.wheel({ deltaY: -400 });
    expect(await value()).toBe('23');
    for (const odd of ['2,5', '1e2', '-4']) {
      await enter(odd);
      expect(await value(), odd).toBe(odd);
      await page.waitForSelector('.kit-count .is-short ::-p-text(Chưa ghi số vừa gõ)');
    }
    await enter('24');
    await enter('');
    await page.keyboard.press('Tab');
    expect(await value()).toBe('24');
    await page.close();
  });

  test('a page translator does not stop the clock of the meeting', async () => {
    const page = await openKit(browser);
    await press(page, 'Điều hành buổi họp', 'link');
    await press(page, 'Bắt đầu họp');
    await page.waitForSelector('[role="timer"]');
    await page.evaluate(translate);
    const before = await shown(page, '[role="timer"]');
    await expect.poll(() => shown(page, '[role="timer"]')).not.toBe(before);
    const title = await shown(page, 'h1');
    await press(page, 'Bước tiếp');
    await expect.poll(() => shown(page, 'h1')).not.toBe(title);
    await page.close();
  });
});
