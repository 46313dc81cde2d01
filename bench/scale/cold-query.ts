import { openBrowser } from '../search/browser.ts';
import { serveSite } from '../search/serve.ts';

const queries = ['chuyen doi so', 'xay dung chi bo', 'ddangr vieen'];

/** Brotli bytes of a first search in a fresh browser, results shown: all that follows the results page itself. */
export async function coldQuery(dist: string): Promise<{ query: string; bytes: number }[]> {
  const site = await serveSite(dist);
  site.pack = true;
  const browser = await openBrowser();
  const found: { query: string; bytes: number }[] = [];
  try {
    for (const query of queries) {
      const context = await browser.newContext({ serviceWorkers: 'block' });
      const page = await context.newPage();
      site.takeLog();
      await page.goto(`${site.origin}/tim-kiem/?q=${encodeURIComponent(query)}`);
      await page.locator('.result__title').first().waitFor();
      await page.waitForLoadState('networkidle');
      const bytes = site
        .takeLog()
        .filter(({ path }) => /^\/(tim|pagefind)\//.test(path))
        .reduce((sum, { bytes }) => sum + bytes, 0);
      found.push({ query, bytes });
      await context.close();
    }
  } finally {
    await browser.close();
    site.close();
  }
  return found;
}
