import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { useBrowser } from '../support/browser.ts';
import { drawn, layouts } from '../support/page-kinds.ts';

const { open } = useBrowser();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

/** What axe finds wrong with a page as it stands now. */
async function violations(page: Page): Promise<string[]> {
  // Evaluated in the page's own world by the debugger, which the page's policy does not bind.
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: () => Promise<{ violations: Violation[] }> };
    };
    return (await axe.run()).violations;
  });
  return found.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(' | ')}`);
}

/** One embed view of every kind. */
const embeds = ['TK-03', 'TK', 'DA01-05', 'CD-2026-Q1-02', 'BM-02', 'TN-001'].map(
  (id) => `/nhung/${id}/`,
);

describe.each([false, true])('axe, dark: %s', (dark) => {
  const width = dark ? 360 : 1280;

  test.each(layouts)('%s has no violation', async (path) => {
    const { page } = await open(path, { dark, width });
    await drawn(page, path);
    expect(await violations(page)).toEqual([]);
  });

  test.each(embeds)('%s, to be framed, has no violation', async (path) => {
    const { page } = await open(path, { dark, width });
    expect(await violations(page)).toEqual([]);
  });

  test('what opens for sharing has no violation, for a page and for a step', async () => {
    const { page } = await open('/quy-trinh/thuong-ky/', { dark, width });
    await page.locator('[data-share] summary').click();
    await page.getByRole('button', { name: 'Chép trích dẫn' }).waitFor();
    await page.getByRole('link', { name: 'Liên kết bước TK-03' }).click();
    await page.locator('.step .share').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  });

  test('a slide that fills the window has no violation', async () => {
    const { page } = await open('/bai-giang/bien-ban-va-nghi-quyet/trinh-chieu/', { dark, width });
    await page.getByRole('button', { name: 'Trình chiếu', exact: true }).click();
    expect(await violations(page)).toEqual([]);
  });

  test('things found for a pack of one’s own have no violation', async () => {
    const { page } = await open('/bai-giang/tu-soan/', { dark, width });
    await page.getByLabel('Tên hoặc mã').fill('bien ban');
    await page.locator('.own-found li').first().waitFor();
    expect(await violations(page)).toEqual([]);
  });
});

test.each(layouts)('%s is drawn with its styles, whichever file comes first', async (path) => {
  const { page } = await open(path, { width: 360 });
  const brand = page.locator('.brand');
  expect(await brand.evaluate((e) => getComputedStyle(e).minHeight)).toBe('44px');
  expect(await page.locator('body').evaluate((e) => getComputedStyle(e).fontFamily)).toContain(
    'Segoe UI',
  );
  expect(
    await page
      .locator('.wrap')
      .first()
      .evaluate((e) => getComputedStyle(e).paddingLeft),
  ).not.toBe('0px');
});

test.each([
  [320, 1],
  [768, 1],
  [1280, 1],
  [360, 2],
])('no page is wider than its window at %d px and %d times the text', async (width, times) => {
  const { page } = await open('/', { width });
  const wide: string[] = [];
  for (const path of [...layouts, ...embeds]) {
    await page.goto(inject('origin') + path);
    await drawn(page, path);
    await page.evaluate((scale) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`html { font-size: ${112.5 * scale}% !important }`);
      document.adoptedStyleSheets = [sheet];
    }, times);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) wide.push(`${path}: ${over} px`);
  }
  expect(wide).toEqual([]);
});

test('nothing moves after the page is drawn', async () => {
  const { page } = await open('/quy-trinh/thuong-ky/', { width: 360 });
  const shift = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(sum), 800);
      }),
  );
  expect(shift).toBeLessThan(0.001);
});
