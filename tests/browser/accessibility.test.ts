import { describe, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { themed, violations } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { localIds, themes, topicPaths } from '../support/examples.ts';
import { drawn, layouts, shorten } from '../support/page-kinds.ts';

const { browser, open } = useBrowser();

/** What only looks right when the layers of styles stand in their order, whichever file came first. */
function looks(page: Page): Promise<{ brand: string; font: boolean; gutter: boolean }> {
  return page.evaluate(() => {
    const of = (selector: string) => getComputedStyle(document.querySelector(selector)!);
    return {
      brand: of('.brand').minHeight,
      font: of('body').fontFamily.includes('Segoe UI'),
      gutter: of('.wrap').paddingLeft !== '0px',
    };
  });
}

/** One embed view of every kind. */
const embeds = ['TK-03', 'TK', 'BM-02', 'TN-001', ...localIds].map((id) => `/nhung/${id}/`);

/** Pixels that a page is wider than its window. */
const tooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** Pages in a state that only a click brings about. */
const opened: [what: string, path: string, act: (page: Page) => Promise<unknown>][] = [
  [
    'what opens for sharing, for a page and for a step',
    '/quy-trinh/thuong-ky/',
    async (page) => {
      await page.locator('[data-share] summary').click();
      await page.getByRole('button', { name: 'Sao chép câu trích dẫn' }).waitFor();
      await page.locator('[data-step-link][href="/b/TK-03/"]').click();
      await page.locator('.step .share').waitFor();
    },
  ],
  [
    'a slide that fills the window',
    '/bai-giang/bien-ban-va-nghi-quyet/trinh-chieu/',
    (page) => page.getByRole('button', { name: 'Chiếu toàn màn hình', exact: true }).click(),
  ],
  [
    'things found for a pack of one’s own',
    '/bai-giang/tu-soan/',
    async (page) => {
      await page.getByLabel('Tên hoặc mã').fill('bien ban');
      await page.locator('.own-found li').first().waitFor();
    },
  ],
];

const windows = [
  { width: 320, times: 1 },
  { width: 768, times: 1 },
  { width: 1280, times: 1 },
  { width: 360, times: 2 },
];

/** Windows that a page is wider than, at any width and at double the text. */
async function tooNarrow(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const { width, times } of windows) {
    await page.setViewportSize({ width, height: 800 });
    const over = await page.evaluate((scale) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`html { font-size: ${112.5 * scale}% !important }`);
      document.adoptedStyleSheets = scale === 1 ? [] : [sheet];
      return document.documentElement.scrollWidth - innerWidth;
    }, times);
    if (over > 0) found.push(`${width} px, ${times} times the text: ${over} px`);
  }
  await page.evaluate(() => (document.adoptedStyleSheets = []));
  return found;
}

// One visit for each page: loading it anew for the dark and for every width costs more than looking.
describe('every layout, light and dark, at all widths', () => {
  test.each([...layouts, ...embeds])('%s', async (path) => {
    const { page } = await open(path);
    await drawn(page, path);
    if (layouts.includes(path))
      expect(await looks(page)).toEqual({ brand: '44px', font: true, gutter: true });
    expect(await tooNarrow(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
    await shorten(page);
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 900 });
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, themed)).toEqual([]);
  });
});

describe.each([
  ['light', {}, undefined],
  ['dark, on a phone', { width: 360, dark: true }, themed],
])('opened, %s', (_theme, opening, rules) => {
  test.each(opened)('%s has no violation', async (_what, path, act) => {
    // A window that a slide fills can't be given another size for the next test.
    const { page } = await open(path, { ...opening, own: true });
    await act(page);
    expect(await violations(page, rules)).toEqual([]);
    expect(await tooWide(page)).toBe(0);
  });
});

/** Pages whose titles once broke anew when their font came; a handbook may have no topics yet. */
const movable = [...themes.slice(0, 1).map(({ url }) => url), ...topicPaths];

test.each(['/quy-trinh/thuong-ky/', '/ngoai-tuyen/', '/bieu-mau/bien-ban/', ...movable])(
  '%s: nothing moves after the page is drawn, even when its fonts come late',
  async (path) => {
    // A tab that was used before has the fonts already.
    const page = await browser().newPage({ viewport: { width: 412, height: 823 } });
    await page.route(/\.woff2$/, async (route) => {
      await new Promise((done) => setTimeout(done, 400));
      await route.continue();
    });
    await page.goto(inject('origin') + path);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => done(sum), 1200);
        }),
    );
    expect(shift).toBe(0);
    await page.close();
  },
);
