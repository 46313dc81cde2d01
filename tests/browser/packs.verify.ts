import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import config from '#config';
import { makers } from '#packs/own/files.ts';
import { titleBySender } from '#packs/own/own-pack.ts';
import { useBrowser } from '../support/browser.ts';
import { localIds } from '../support/examples.ts';
import { readCartridge } from '../support/read-cartridge.ts';
import { readCode } from '../support/read-qr.ts';
import { readSlides } from '../support/read-slides.ts';

const { open } = useBrowser();
const lesson = '/bai-giang/bien-ban-va-nghi-quyet/';
const own = '/bai-giang/tu-soan/';

/** What the codes of a page say, in order, by the independent decoder. */
async function codesOf(page: Page): Promise<(string | undefined)[]> {
  const drawn = await page.locator('[data-code] svg').evaluateAll((all) =>
    all.map((svg) => ({
      size: Number(svg.getAttribute('viewBox')?.split(' ').at(-1)),
      path: svg.querySelector('path')?.getAttribute('d') ?? '',
    })),
  );
  return drawn.map(({ path, size }) => readCode(path, size));
}

describe('questions of a lesson', () => {
  test('a choice is judged on the page, and nothing is stored or sent', async () => {
    const { page, errors, foreign } = await open(lesson);
    const first = page.locator('[data-question]').first();
    await first.getByRole('button', { name: 'Kiểm tra' }).click();
    expect(await first.getByRole('status').textContent()).toBe('Chọn một câu trả lời trước.');
    const right = (await first.locator('[data-right]').textContent()) ?? '';
    await first.locator('label', { hasNotText: right }).first().click();
    await first.getByRole('button', { name: 'Kiểm tra' }).click();
    expect(await first.getByRole('status').textContent()).toContain('Chưa đúng');
    await first.locator('label', { hasText: right }).click();
    expect(await first.getByRole('status').textContent()).toBe('');
    await first.getByRole('button', { name: 'Kiểm tra' }).click();
    expect(await first.getByRole('status').textContent()).toContain('✓ Đúng');
    expect(await first.locator('.quiz__answer').getAttribute('open')).not.toBeNull();
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    expect([errors, foreign]).toEqual([[], []]);
  });

  test('an ordering is put right with the keyboard', async () => {
    const { page } = await open(lesson);
    const question = page.locator('[data-question]', { has: page.locator('.quiz__order') }).first();
    const wanted = await question.locator('[data-right] li').allTextContents();
    for (const [place, words] of wanted.entries()) {
      const rows = await question.locator('.quiz__order span').allTextContents();
      await question.getByRole('button', { name: `Đưa lên: ${words}`, exact: true }).focus();
      for (let at = rows.indexOf(words); at > place; at--) await page.keyboard.press('Enter');
    }
    await question.getByRole('button', { name: 'Kiểm tra' }).click();
    expect(await question.getByRole('status').textContent()).toContain('✓ Đúng');
  });

  test('without script, questions and answers can be read', async () => {
    const { page } = await open(lesson, { script: false });
    const first = page.locator('[data-question]').first();
    await first.locator('summary', { hasText: 'Đáp án' }).click();
    expect(await first.locator('[data-right]').isVisible()).toBe(true);
  });
});

describe('slides', () => {
  test('one fills the window; keys go on, back, to the ends and out', async () => {
    const { page, errors } = await open(`${lesson}trinh-chieu/`);
    await page.getByRole('button', { name: 'Chiếu toàn màn hình', exact: true }).click();
    const place = page.locator('[data-slide-place]');
    const shown = page.locator('.slide:visible');
    await expect.poll(() => place.textContent()).toMatch(/^1 \//);
    expect(await shown.count()).toBe(1);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('ArrowLeft');
    expect(await place.textContent()).toMatch(/^2 \//);
    await page.keyboard.press('End');
    const [last, all] = ((await place.textContent()) ?? '').split(' / ');
    expect(last).toBe(all);
    await page.keyboard.press('Escape');
    await expect.poll(() => shown.count()).toBe(Number(all));
    expect(errors).toEqual([]);
  });

  test.each([
    'tong-quan-cho-bi-thu-moi',
    'chuan-bi-mot-buoi-chuyen-de',
    'bien-ban-va-nghi-quyet',
    'dung-so-tay-trong-lop-hoc',
    'on-quy-dinh-qua-cau-hoi',
  ])('nothing of %s stands outside its slide', async (slug) => {
    const { page } = await open(`/bai-giang/${slug}/trinh-chieu/`);
    const wrong = await page.locator('.slide__sheet').evaluateAll((sheets) =>
      sheets.flatMap((sheet) => {
        const { width, height } = sheet.getBoundingClientRect();
        const title = sheet.querySelector('h2')?.textContent;
        const isOver = Math.abs(width / height - 16 / 9) > 0.02;
        // Every row has its own place: what does not fit it would stand on the next.
        const low = [...sheet.querySelectorAll('h2, .slide__body, .slide__basis')].filter(
          (box) => box.scrollHeight > box.clientHeight + 2,
        );
        const body = sheet.querySelector('.slide__body')?.getBoundingClientRect();
        const next = sheet.querySelector('.slide__basis, .slide__foot')?.getBoundingClientRect();
        const isTouching = body && next && body.bottom > next.top + 2;
        return isOver || isTouching || low.length > 0
          ? [`${title}: ${width / height} ${low.map((box) => box.className || box.tagName).join()}`]
          : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('without script they are a list that can be read', async () => {
    const { page } = await open(`${lesson}trinh-chieu/`, { script: false });
    expect(await page.locator('.slide:visible').count()).toBeGreaterThan(30);
    expect(await page.locator('[data-slide-bar]').isVisible()).toBe(false);
  });
});

describe('a pack of one’s own', () => {
  // A handbook that has no topic or requirement yet takes a term and a procedure instead.
  const others = [...localIds, 'TN-060', 'CBI'].slice(0, 2);
  const wanted = ['TK-14', 'BM-02', 'HD-42-2025', ...others];

  test('five things are found, ordered by keyboard, named, and handed over as handout, slides and cartridge', async () => {
    const { page, errors, foreign, context } = await open(own);
    for (const id of wanted) {
      await page.getByLabel('Tên hoặc mã').fill(id.toLowerCase());
      await page.getByRole('button', { name: `Thêm ${id}:` }).focus();
      await page.keyboard.press('Enter');
    }
    const order = () => page.locator('.own-picks .id').allTextContents();
    await page.getByRole('button', { name: 'Đưa lên: BM-02' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await order()).toEqual(['BM-02', 'TK-14', 'HD-42-2025', ...others]);
    await page.getByLabel('Số phút cho BM-02').fill('5');
    await page.getByLabel('Tên bài giảng').fill('Lớp <b>45 phút</b>');
    // Each begins with minutes of its own, where it has some.
    const given = await page
      .locator('.own-picks input')
      .evaluateAll((all) => all.map((field) => Number((field as HTMLInputElement).value)));
    expect(given[0]).toBe(5);
    const total = given.reduce((sum, minutes) => sum + minutes, 0);
    expect(await page.locator('.own-total').first().textContent()).toBe(`5 mục, ${total} phút`);
    const size = page.getByText(`Cả bài: ${total} phút, `);
    await size.waitFor();
    const count = Number(/(\d+) trang chiếu/.exec((await size.textContent()) ?? '')?.[1]);
    // What opens and what closes the pack, its parts, and at least one slide for each.
    expect(count).toBeGreaterThanOrEqual(8);

    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: makers.cartridge.words }).click();
    const file = await saved;
    expect(file.suggestedFilename()).toBe('lop-b-45-phut-b.imscc');
    const { root, names } = readCartridge(await readFile((await file.path()) ?? ''));
    const ids = await order();
    const pages = root.items.flatMap(({ items }) => items.flatMap(({ file: name }) => name ?? []));
    expect(pages.filter((name) => name.startsWith('muc/'))).toEqual(
      ids.map((id) => `muc/${id}.html`),
    );
    // The contents, the opening page, a page for each thing, the Word file of the form.
    expect(names.length).toBe(8);

    const deck = page.waitForEvent('download');
    await page.getByRole('button', { name: makers.pptx.words }).click();
    const { slides, titles } = readSlides(await readFile((await (await deck).path()) ?? ''));
    expect(slides).toBe(count);
    expect(titles[0]).toBe('Lớp <b>45 phút</b>');

    const address = page.url();
    await page.getByRole('link', { name: 'Mở tài liệu phát cho học viên' }).click();
    await page.locator('.handout__item').first().waitFor();
    expect(await page.locator('h1').textContent()).toBe('Lớp <b>45 phút</b>');
    expect(await page.locator('h1 + p').textContent()).toBe(titleBySender);
    const marked = `Lớp <b>45 phút</b> (${titleBySender})`;
    expect(await page.title()).toBe(`${marked} – ${config.shortName}`);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('[data-share] summary').click();
    await page.getByRole('button', { name: 'Sao chép câu trích dẫn' }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(marked);
    // A step is told whole; form and document have more on their pages.
    const codes = await codesOf(page);
    expect(codes.slice(0, 2)).toEqual(
      ['BM-02', 'HD-42-2025'].map((id) => `${config.site}/b/${id}/`),
    );
    expect(codes).not.toContain(`${config.site}/b/TK-14/`);
    const again = await page.locator('.handout__again svg').evaluate((svg) => ({
      size: Number(svg.getAttribute('viewBox')?.split(' ').at(-1)),
      path: svg.querySelector('path')?.getAttribute('d') ?? '',
    }));
    expect(readCode(again.path, again.size)).toBe(address.replace(inject('origin'), config.site));

    await page.goto(address);
    await page.getByRole('link', { name: 'Mở trang chiếu' }).click();
    await expect.poll(() => page.locator('.slide').count()).toBe(count);
    expect(await page.locator('.slide h2').first().textContent()).toBe('Lớp <b>45 phút</b>');
    expect([errors, foreign]).toEqual([[], []]);
  });

  test('a lesson opens in less time with its parts, objectives and questions', async () => {
    const { page, errors } = await open(lesson);
    const whole = await page.locator('.quiz > li').count();
    await page.getByRole('link', { name: 'còn 45 phút' }).click();
    await page.getByText('Đang có 45 phút').waitFor();
    await page.getByRole('button', { name: 'Còn 90 phút' }).click();
    await page.getByText('Đang có 90 phút').waitFor();
    const current = page.locator('.own [aria-pressed=true]');
    expect(await current.allTextContents()).toEqual(['Còn 90 phút']);
    await page.getByRole('link', { name: 'Mở tài liệu phát cho học viên' }).click();
    await page.locator('.handout__goals li').first().waitFor();
    // As many questions as the slides of that time ask; the file for Moodle keeps all.
    const asked = await page.locator('.handout__quiz > ol > li').count();
    expect(asked).toBeGreaterThanOrEqual(3);
    expect(asked).toBeLessThan(whole);
    const minutes = await page.locator('.handout__part h2 small').allTextContents();
    expect(minutes.reduce((sum, words) => sum + parseInt(words), 0)).toBe(90);
    expect(await page.locator('[data-title-by]').count()).toBe(0);
    expect(errors).toEqual([]);
  });

  test('an address made by hand brings in no markup and no unknown id', async () => {
    const hash = `#muc=XX-1,<img src=x onerror=alert(1)>,TK-03&ten=${encodeURIComponent('<img src=x>')}`;
    for (const path of [own, `${own}phat-tay/`, `${own}trinh-chieu/`]) {
      const { page, errors } = await open(path + hash);
      await page.getByText('TK-03').first().waitFor();
      expect(await page.locator('main img').count()).toBe(0);
      expect(errors).toEqual([]);
    }
  });

  test('without script the page does not pretend to be loading', async () => {
    const { page } = await open(own, { script: false });
    expect(await page.locator('noscript').textContent()).toContain('đang tắt tính năng');
    expect(await page.locator('[data-opening]').isVisible()).toBe(false);
  });
});
