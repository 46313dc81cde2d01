import { readdir } from 'node:fs/promises';
import { describe, expect, inject, test } from 'vitest';
import { resultTitles, useBrowser } from '../support/browser.ts';
import { themes } from '../support/examples.ts';

const { open } = useBrowser();

describe('a secretary', () => {
  test('opens the regular meeting from the home page and sees steps, time against the minimum and forms', async () => {
    const { page, foreign, errors } = await open('/', { width: 360 });
    await page.getByRole('link', { name: 'Xem trình tự buổi thường kỳ' }).click();
    await page.waitForURL('**/quy-trinh/thuong-ky/');
    expect(await page.locator('h1').innerText()).toMatch(/Sinh hoạt chi\sbộ thường kỳ/);
    expect(await page.locator('.lead').innerText()).toContain('ít nhất 90 phút');
    expect(await page.locator('.path-head').innerText()).toContain('Gợi ý 90');
    expect(await page.locator('.step').count()).toBeGreaterThan(15);
    await page.getByRole('heading', { name: 'Điểm danh' }).click();
    expect(await page.locator('#TK-08').isVisible()).toBe(true);
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('ticks a checklist and finds the tick again after a reload; nothing is stored before', async () => {
    const { page, context } = await open('/quy-trinh/thuong-ky/#TK-01');
    const stored = () => page.evaluate(() => ({ ...localStorage }));
    expect(await stored()).toEqual({});
    await page.locator('[data-tick="TK-01/0"]').check();
    await page.reload();
    expect(await page.locator('[data-tick="TK-01/0"]').isChecked()).toBe(true);
    await page.locator('[data-tick="TK-01/0"]').uncheck();
    expect(await stored()).toEqual({});
    expect(await context.cookies()).toEqual([]);
  });

  test('reads under the title what the page rests on and reaches the document', async () => {
    const { page } = await open('/quy-trinh/thuong-ky/');
    const line = page.locator('.trust');
    expect(await line.innerText()).toMatch(/rà soát ngày \d/);
    await line.getByRole('link', { name: 'Hướng dẫn 42-HD/BTCTW' }).click();
    await page.waitForURL('**/van-ban/hd-42-2025/');
    expect(await page.locator('.facts').innerText()).toMatch(/đang dùng, theo sổ tay này, ngày \d/);
    await page.getByRole('link', { name: 'Nghĩa của từng trạng thái' }).click();
    await page.waitForURL('**/van-ban/#trang-thai');
  });

  test('finds the source of a statement that differs right beside it', async () => {
    const { page } = await open('/quy-trinh/thuong-ky/#TK-08');
    const mark = page.locator('#TK-08 .mark a').first();
    const source = await mark.getAttribute('href');
    expect(source).toMatch(/^\/van-ban\/[a-z0-9-]+\/$/);
    await mark.click();
    await page.waitForURL(`**${source}`);
  });
});

describe('the search', () => {
  test.each([
    ['dang vien', /đảng\sviên/i],
    ['dieu le dang', /^Điều lệ Đảng/],
    ['trinh tu sinh hoat chi bo', /sinh hoạt|trình tự/i],
    ['bien ban', /biên\sbản/i],
    ['nghi quyet', /nghị\squyết/i],
    ['phe binh', /phê\sbình/i],
  ])('%s shows a right page first', async (query, right) => {
    const { page } = await open(`/tim-kiem/?q=${encodeURIComponent(query)}`);
    await resultTitles(page);
    const cards = await page.locator('.answer-card__title').allTextContents();
    // A page answers by its own title or by a step of it that stands below.
    const first = page.locator('.result').first();
    const titles = await first.locator('.result__title, .result__sub-title').allTextContents();
    expect((cards.length > 0 ? cards : titles).join(' · ')).toMatch(right);
  });

  test('from any page: type, Enter, results with their anchors, the address keeps the query', async () => {
    const { page, foreign, errors } = await open('/van-ban/');
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.url().split('#')[0] ?? ''));
    await page.keyboard.press('/');
    await page.keyboard.type('diem danh');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/tim-kiem/#q=diem+danh');
    await resultTitles(page);
    expect(await page.locator('.result a[href*="#TK-"]').count()).toBeGreaterThan(0);
    expect(sent.filter((url) => /diem|[?]/.test(url))).toEqual([]);
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('filters live in the address and narrow the list', async () => {
    const { page } = await open('/tim-kiem/?q=chi+bo&loai=bieu-mau');
    await resultTitles(page);
    const links = await page
      .locator('.result__title a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(link).toMatch(/^\/bieu-mau\//);
  });

  test('says when the index cannot be loaded, with ways on', async () => {
    const { page } = await open('/tim-kiem/');
    await page.route(/\/(pagefind|tim)\//, (route) => route.abort());
    await page.locator('#q').fill('biên bản');
    await page.locator('[data-search-error]').waitFor({ state: 'visible' });
    expect(await page.locator('.search-sections a').count()).toBeGreaterThan(5);
  });
});

describe.runIf(themes.length > 0)('a member', () => {
  test.each(themes.slice(0, 1))(
    'filters the archive by plain links, without script: $label',
    async ({ label, url, count }) => {
      const { page } = await open('/chuyen-de/', { script: false });
      await page
        .locator('.facets')
        .getByRole('link', { name: new RegExp(`^${label}`) })
        .click();
      await page.waitForURL(`**${url}`);
      const rows = page.locator('.rows > li');
      expect(await rows.count()).toBe(count);
      await rows.first().getByRole('link').click();
      expect(await page.locator('h1').innerText()).not.toBe('');
      expect(await page.locator('.questions li').count()).toBeGreaterThanOrEqual(3);
    },
  );
});

describe('a short link', () => {
  test('of a step lands on that step', async () => {
    const { page } = await open('/b/TK-08/');
    await page.waitForURL('**/quy-trinh/thuong-ky/#TK-08');
    const top = await page.locator('#TK-08').evaluate((step) => step.getBoundingClientRect().top);
    expect(Math.abs(top)).toBeLessThan(200);
  });

  test('of a page lands on that page', async () => {
    const { page } = await open('/b/BM-02/');
    await page.waitForURL('**/bieu-mau/bien-ban/');
  });
});

describe('printing', () => {
  test('a procedure keeps its steps and short link and drops navigation', async () => {
    const { page } = await open('/quy-trinh/thuong-ky/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.site-header').isVisible()).toBe(false);
    expect(await page.locator('.print-foot').innerText()).toContain('/b/TK/');
    expect(await page.locator('.print-foot svg').isVisible()).toBe(true);
    expect(await page.locator('.step').first().isVisible()).toBe(true);
  });

  test('a form prints as the paper alone', async () => {
    const { page } = await open('/bieu-mau/bien-ban/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.paper').isVisible()).toBe(true);
    expect(await page.locator('.page-head').isVisible()).toBe(false);
    expect(
      await page
        .locator('.paper .blank')
        .first()
        .evaluate((b) => getComputedStyle(b).fontSize),
    ).toBe('0px');
  });
});

describe('the keyboard alone', () => {
  test('skips to the content, walks to a step and opens it', async () => {
    const { page } = await open('/quy-trinh/thuong-ky/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe(
      'Đến nội dung chính',
    );
    await page.keyboard.press('Enter');
    await page.waitForURL('**#noi-dung');
    for (let i = 0; i < 90; i++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.matches('.step > summary'))) break;
    }
    await page.keyboard.press('Enter');
    expect(await page.locator('.step[open]').count()).toBe(1);
  });

  test('changes the look and keeps it', async () => {
    const { page } = await open('/');
    await page.getByRole('button', { name: 'Tối' }).press('Enter');
    await page.reload();
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    expect(await page.getByRole('button', { name: 'Tối' }).getAttribute('aria-pressed')).toBe(
      'true',
    );
  });
});

test('an unknown address answers 404 and offers the search', async () => {
  const response = await fetch(`${inject('origin')}/khong-co-trang-nay/`);
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('action="/tim-kiem/"');
});

const { length: forms } = (await readdir('content/templates')).filter((n) => n.endsWith('.mdx'));

test('filters alone list every page that passes them', async () => {
  const { page } = await open('/tim-kiem/?loai=bieu-mau');
  await page.locator('.result').first().waitFor();
  const more = page.getByRole('button', { name: 'Xem thêm' });
  while (await more.isVisible()) {
    const shown = await page.locator('.result').count();
    await more.click();
    await expect.poll(() => page.locator('.result').count()).toBeGreaterThan(shown);
  }
  expect(await page.locator('.result').count()).toBe(forms);
  expect(await page.locator('[data-search-status]').innerText()).toBe(
    `${forms} trang theo bộ lọc.`,
  );
});

test('a phrase in quotation marks leaves out pages that have its words apart', async () => {
  const { page } = await open(`/tim-kiem/?q=${encodeURIComponent('"tự phê bình và phê bình"')}`);
  const titles = await resultTitles(page);
  expect(titles.length).toBeGreaterThan(0);
  const texts = await page.locator('.result').allTextContents();
  const loose = await open(`/tim-kiem/?q=${encodeURIComponent('tự phê bình và phê bình')}`);
  expect((await resultTitles(loose.page)).length).toBeGreaterThanOrEqual(titles.length);
  expect(texts.join(' ')).toMatch(/tự\sphê\sbình và phê\sbình/i);
});

test('a permanent id leads straight to its thing, a step to its page', async () => {
  const { page } = await open('/tim-kiem/?q=tk-08');
  const link = page.locator('.result__title a').first();
  await page.getByText('Mã TK-08').waitFor();
  expect(await link.innerText()).toBe('Điểm danh');
  expect(await link.getAttribute('href')).toBe('/b/TK-08/');
});
