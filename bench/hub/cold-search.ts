import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { openBrowser } from '../search/browser.ts';
import { serveSite } from '../search/serve.ts';

const queries = ['chuyen doi so', 'xây dựng chi bộ', 'sinh hoạt chi bộ', 'ddangr vieen'];

/** A first search of a hub in a fresh browser: Brotli bytes by what they are for, and what is shown; a line each. */
export async function coldSearch(out: string): Promise<string[]> {
  const site = await serveSite(out);
  site.pack = true;
  const browser = await openBrowser();
  const lines: string[] = [];
  try {
    for (const query of [...queries, ...queries.slice(0, 1).map((q) => `${q}&don-vi=xa-007`)]) {
      const context = await browser.newContext();
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      site.takeLog();
      await page.goto(`${site.origin}/tim-kiem/#q=${query}`);
      // Packing a file for the first time takes longer than any search.
      await page.locator('.result__title').first().waitFor({ timeout: 120_000 });
      await page.waitForLoadState('networkidle');
      const log = site.takeLog();
      const sum = (pattern: RegExp) =>
        log.filter(({ path: at }) => pattern.test(at)).reduce((all, { bytes }) => all + bytes, 0);
      const told = await page.locator('[data-search-status]').textContent();
      const tables = sum(/^\/tim\/tu\/[^/]+$|muc-luc/);
      const words = sum(/^\/tim\/tu\/\w+\/\d/);
      lines.push(
        `“${query}”: tables ${tables}, words ${words}, rows ${sum(/^\/tim\/dong\//)}, page, styles, fonts and scripts ${sum(/^\/(?!tim\/)/)}; ${told}${errors.length > 0 ? ` ERRORS ${errors.join()}` : ''}`,
      );
      await context.close();
    }
  } finally {
    await browser.close();
    site.close();
  }
  const home = await readFile(path.join(out, 'index.html'));
  return [...lines, `start page ${home.length} bytes`];
}
