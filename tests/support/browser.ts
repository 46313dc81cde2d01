import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';

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

interface Opening {
  width?: number;
  dark?: boolean;
  script?: boolean;
  /** With the service worker, which fetches a hundred files once the reader agreed to keep the kit. */
  worker?: boolean;
}

let running: Promise<Browser> | undefined;

/** The browser of a ring: started once for all its files, ended by playwright with the process. */
export const ringBrowser = (): Promise<Browser> =>
  (running ??= chromium.launch({ executablePath: inject('browser'), args: flags }));

/** The ring's browser for one test file; `open` gives a fresh page whose foreign requests and script errors are collected. */
export function useBrowser() {
  let browser: Browser;
  const opened: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await ringBrowser();
  });
  // What a page left open goes on doing takes the time of the next test.
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((context) => context.close()));
  });

  return {
    /** The browser itself, for tests that serve a site of their own; what they open they close. */
    browser: () => browser,
    async open(
      path: string,
      { width = 1280, dark = false, script = true, worker = false }: Opening = {},
    ) {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        colorScheme: dark ? 'dark' : 'light',
        javaScriptEnabled: script,
        serviceWorkers: worker ? 'allow' : 'block',
      });
      opened.push(context);
      const page = await context.newPage();
      const foreign: string[] = [];
      const errors: string[] = [];
      page.on('request', (request) => {
        const { origin } = new URL(request.url());
        if (origin !== inject('origin') && !request.url().startsWith('data:'))
          foreign.push(request.url());
      });
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      await page.goto(inject('origin') + path);
      return { page, foreign, errors, context };
    },
  };
}

/** One page kept for many visits: a new context for each costs more than the visit itself. */
export function useOnePage({ width = 1280, dark = false }: Opening = {}) {
  let page: Page;
  beforeAll(async () => {
    page = await (
      await ringBrowser()
    ).newPage({
      viewport: { width, height: 900 },
      colorScheme: dark ? 'dark' : 'light',
    });
  });
  afterAll(() => page.close());
  return {
    /** Loads a path of the site anew, also where only its fragment differs from the page before. */
    async visit(path: string): Promise<Page> {
      await page.setViewportSize({ width, height: 900 });
      if (path.includes('#')) await page.goto('about:blank');
      await page.goto(inject('origin') + path);
      return page;
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
