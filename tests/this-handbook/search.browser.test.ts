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

test.each([
  ['hd 12 btctw 2022', '06/7/2018'],
  ['chỉ thị 50 năm 2015', '23/7/2025'],
  ['hướng dẫn 01-HD/TW 2021', '19/5/2026'],
])('%s, the year of a namesake: the row of the document says its own date', async (query, date) => {
  const { page } = await open(`/tim-kiem/?q=${encodeURIComponent(query)}`);
  await resultTitles(page);
  const titles = await page.locator('.result__title').allTextContents();
  expect(titles.filter((title) => title.includes(`(${date})`))).toHaveLength(1);
});

test('the state of a document stands in its row in the words of its page', async () => {
  const { page } = await open('/tim-kiem/?q=hướng+dẫn+12-HD%2FBTCTW');
  await resultTitles(page);
  const row = page.locator('.result').filter({ hasText: '12-HD/BTCTW (06/7/2018)' }).first();
  expect(await row.locator('.result__about').innerText()).toMatch(/Văn bản · ◌ văn bản cũ/);
});
