import { type Browser, chromium, type Page } from 'playwright-core';
import { afterEach, beforeAll, inject } from 'vitest';
import { type Kind, putBack, type Tab, takeTab } from './tabs.ts';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // What a reader's browser does beside showing pages costs a seventh of the processor time.
  '--disable-extensions',
  '--disable-features=Translate,OptimizationHints,MediaRouter,InterestFeedContentSuggestions',
];

interface Opening extends Kind {
  width?: number;
  dark?: boolean;
}

let running: Promise<Browser> | undefined;

/** The browser of a ring: started once for all its files, ended by playwright with the process. */
export const ringBrowser = (): Promise<Browser> =>
  (running ??= chromium.launch({ executablePath: inject('browser'), args: flags }));

/**
 * The ring's browser for one test file; `open` gives a page that knows of no visit before, whose foreign requests and
 * script errors are collected.
 */
export function useBrowser() {
  let browser: Browser;
  const taken: Tab[] = [];
  beforeAll(async () => {
    browser = await ringBrowser();
  });
  // What a page left open goes on doing takes the time of the next test.
  afterEach(async () => {
    await Promise.all(taken.splice(0).map(putBack));
  });

  return {
    /** The browser itself, for tests that serve a site of their own; what they open they close. */
    browser: () => browser,
    /** Opens a path of the site, or a whole address of another. */
    async open(path: string, { width = 1280, dark = false, ...kind }: Opening = {}) {
      const tab = await takeTab(browser, kind);
      taken.push(tab);
      const { page, context } = tab;
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ media: null, colorScheme: dark ? 'dark' : 'light' });
      const { href, origin } = new URL(path, inject('origin'));
      const foreign: string[] = [];
      const errors: string[] = [];
      page.on('request', (request) => {
        const asked = new URL(request.url());
        if (asked.origin !== origin && asked.protocol !== 'data:') foreign.push(asked.href);
      });
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      await page.goto(href);
      return { page, foreign, errors, context };
    },
  };
}

/** Titles of the results that the search page shows, once it says that it is done. */
export async function resultTitles(page: Page): Promise<string[]> {
  await page.waitForFunction(() =>
    /kết quả/.test(document.querySelector('[data-search-status]')?.textContent ?? ''),
  );
  return page.locator('.result__title').allTextContents();
}
