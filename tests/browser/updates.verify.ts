import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { bytesOf, consent, startMeeting } from '../kit/kit-browser.ts';
import { resultTitles, useBrowser } from '../support/browser.ts';
import { forgetBuild, movingSite, newerBuild } from '../support/moving-site.ts';

const { browser } = useBrowser();
let newer: string;
let site: Awaited<ReturnType<typeof movingSite>>;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  newer = await newerBuild(inject('dist'), 'moi');
});
afterAll(() => forgetBuild(newer));
beforeEach(async () => {
  site = await movingSite(inject('dist'));
  context = await browser().newContext();
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
  await site.stop();
});

const ask = async (query: string): Promise<string[]> => {
  await page.locator('#q').fill(query);
  await page.getByText(`“${query}”`).first().waitFor();
  return resultTitles(page);
};

test('the search goes on over two deployments: old tables gone, it asks the new ones', async () => {
  await page.goto(`${site.origin}/tim-kiem/`);
  expect(await ask('biên bản')).not.toEqual([]);
  site.replace(newer);
  expect(await ask('phân công nhiệm vụ')).not.toEqual([]);
  site.replace(inject('dist'));
  expect(await ask('thu nộp đảng phí')).not.toEqual([]);
  expect(await page.locator('[data-search-error]').isVisible()).toBe(false);
});

test('where the search cannot go on, it says why, and one button loads the page anew with the query', async () => {
  await page.route(/\/tim\//, (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(`${site.origin}/tim-kiem/#q=bi%C3%AAn+b%E1%BA%A3n`);
  await page.getByText('Trên mạng vừa có bản mới.').waitFor();
  await page.unroute(/\/tim\//);
  await page.getByRole('button', { name: 'Tải lại trang' }).click();
  expect(await resultTitles(page)).not.toEqual([]);
  expect(await page.locator('#q').inputValue()).toBe('biên bản');
});

test('a meeting that is not kept goes on over a deployment to its papers', async () => {
  await page.goto(`${site.origin}/hop-toi-nay/`);
  await consent(page, false);
  await page.getByLabel('Địa điểm').fill('Hội trường');
  await page.getByRole('button', { name: 'Word Biên bản', exact: true }).waitFor();
  await page.waitForLoadState('networkidle');
  site.replace(newer);
  await startMeeting(page);
  await page.goBack();
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Word Biên bản', exact: true }).click();
  expect((await bytesOf(await file)).subarray(0, 2).toString()).toBe('PK');
  expect(await page.getByLabel('Địa điểm').inputValue()).toBe('Hội trường');
});

test('a choice of one’s own: what is gone is told, the page loaded anew has the choice and makes the file', async () => {
  await page.goto(`${site.origin}/bai-giang/tu-soan/#muc=TK-14:15&ten=Buổi`);
  const make = page.getByRole('button', { name: 'Tải PowerPoint (.pptx)' });
  await make.waitFor();
  site.replace(newer);
  await make.click();
  await page.getByText('Trên mạng vừa có bản mới').waitFor();
  await page.reload();
  const file = page.waitForEvent('download');
  await make.click();
  expect((await bytesOf(await file)).subarray(0, 2).toString()).toBe('PK');
});

test('a page that is read goes on: ticks stay, the link of a step leads on, the next page is the new one', async () => {
  await page.goto(`${site.origin}/quy-trinh/thuong-ky/#TK-01`);
  const tick = page.locator('[data-tick="TK-01/0"]');
  await tick.waitFor();
  site.replace(newer);
  await tick.check();
  await page.locator('#TK-01 [data-step-link]').first().click();
  await expect.poll(() => page.url()).toContain('TK-01');
  // From elsewhere: an address that differs in nothing is no new visit.
  await page.goto('about:blank');
  await page.goto(`${site.origin}/quy-trinh/thuong-ky/#TK-01`);
  await page.reload();
  expect(await page.locator('.brand').getAttribute('data-ban')).toBe('moi');
  await expect.poll(() => tick.isChecked()).toBe(true);
});
