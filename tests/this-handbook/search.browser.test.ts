import { expect, test } from 'vitest';
import { resultTitles, useBrowser } from '../support/browser.ts';

const { open } = useBrowser();

test.each([
  ['đề án 01', /Đề\sán 01/],
  ['chuyen doi so', /chuyển đổi số/i],
  ['slide powerpoint', /Tải slide PowerPoint/],
  ['tải slide', /Đưa bài giảng vào lớp|Tải slide/],
  ['file powerpoint bài giảng', /Đưa bài giảng vào lớp|Tải slide/],
  ['tai file trinh chieu', /Đưa bài giảng vào lớp|Tải slide/],
])('%s shows a right page first', async (query, right) => {
  const { page } = await open(`/tim-kiem/?q=${encodeURIComponent(query)}`);
  await resultTitles(page);
  const first = page.locator('.answer-card__title, .result__title').first();
  expect(await first.innerText()).toMatch(right);
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
  const titles = await page.locator('.result__title, .answer-card__title').allTextContents();
  expect(titles.filter((title) => title.includes(`(${date})`))).toHaveLength(1);
});

test('a document asked for by its number: a card says whether it still holds, and what is newer', async () => {
  const { page } = await open('/tim-kiem/?q=hướng+dẫn+12-HD%2FBTCTW');
  await resultTitles(page);
  const card = page.locator('.answer-card');
  expect(await card.locator('h2').innerText()).toContain('12-HD/BTCTW');
  expect(await card.innerText()).toMatch(/Văn bản cũ; mới hơn: Hướng dẫn 42-HD\/BTCTW/);
  expect(await card.locator('a').first().getAttribute('href')).toMatch(/van-ban\/hd-12-2018/);
});

test('a whole question is answered above all results, and that is announced', async () => {
  const { page } = await open('/tim-kiem/?q=hop+chi+bo+toi+thieu+bao+nhieu+phut');
  await resultTitles(page);
  expect(await page.locator('.answer-card').innerText()).toContain('90 phút');
  expect(await page.locator('[role=status][data-search-status]').innerText()).toMatch(
    /^Có trả lời/,
  );
});

test('what the handbook does not have is said, with whom to ask', async () => {
  const { page } = await open('/tim-kiem/?q=hiến+máu');
  await resultTitles(page);
  const card = page.locator('.answer-card--none');
  expect(await card.locator('h2').innerText()).toContain('Sổ tay này chưa có');
  expect(await card.locator('blockquote').innerText()).toContain('hiến máu');
});

test.each(['asdfqwer', 'bnm', 'asd fgh', 'vbnm'])(
  '%s, letters by chance: no answer, and no word of another language is offered',
  async (query) => {
    const { page } = await open(`/tim-kiem/?q=${encodeURIComponent(query)}`);
    await page.locator('.answer-card').first().waitFor();
    expect(await page.locator('.answer-card:not(.answer-card--none)').count()).toBe(0);
    expect(await page.locator('.suggestions .query-link').allTextContents()).toEqual([]);
  },
);

test('other kinds stand below with their counts, and open', async () => {
  const { page } = await open('/tim-kiem/?q=biên+bản');
  await resultTitles(page);
  const group = page
    .locator('.result-group')
    .filter({ has: page.locator('.search-more') })
    .first();
  const before = await group.locator('.result').count();
  expect(before).toBeLessThanOrEqual(3);
  const name = await group.locator('h2').getAttribute('id');
  await group.locator('.search-more').click();
  await expect
    .poll(() => page.locator(`.result-group:has(#${name}) .result`).count())
    .toBeGreaterThan(before);
});

test('a time is a filter that is seen and undone', async () => {
  const { page } = await open('/tim-kiem/?q=chuyên+đề+quý+I%2F2026');
  await resultTitles(page);
  const topics = () =>
    page
      .locator('.result')
      .filter({ hasText: 'Chuyên đề' })
      .locator('.result__title')
      .allTextContents();
  const inTime = await topics();
  await page.locator('.period__undo').click();
  await expect.poll(() => new URL(page.url()).hash).toContain('moi-luc=1');
  await expect.poll(topics).not.toEqual(inTime);
});
