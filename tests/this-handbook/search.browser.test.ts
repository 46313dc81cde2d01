import { expect, test } from 'vitest';
import { resultTitles, useBrowser } from '../support/browser.ts';

const { open } = useBrowser();

test.each([
  ['đề án 01', /Đề\sán 01/],
  ['chuyen doi so', /chuyển đổi số/i],
])('%s shows a right page first', async (query, right) => {
  const { page } = await open(`/tim-kiem/?q=${encodeURIComponent(query)}`);
  await resultTitles(page);
  const first = page.locator('.result').first();
  const titles = await first.locator('.result__title, .result__sub-title').allTextContents();
  expect(titles.join(' · ')).toMatch(right);
});

test('filters alone list the topics of a theme', async () => {
  const { page } = await open('/tim-kiem/?loai=chuyen-de&chu-de=chuyen-doi-so');
  await page.locator('.result').first().waitFor();
  expect(await page.locator('.result').count()).toBe(4);
});
