import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { layouts } from '../support/page-kinds.ts';

const { open } = useBrowser();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

describe.each([false, true])('axe, dark: %s', (dark) => {
  test.each(layouts)('%s has no violation', async (path) => {
    const { page } = await open(path, { dark, width: dark ? 360 : 1280 });
    if (path.includes('?q=')) await page.locator('.result').first().waitFor();
    // Evaluated in the page's own world by the debugger, which the page's policy does not bind.
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run: () => Promise<{ violations: Violation[] }> };
      };
      return (await axe.run()).violations;
    });
    expect(
      violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(' | ')}`),
    ).toEqual([]);
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
  for (const path of layouts) {
    await page.goto(inject('origin') + path);
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
