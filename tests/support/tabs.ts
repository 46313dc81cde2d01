import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';

/** What a tab is from its beginning to its end. */
export interface Kind {
  script?: boolean;
  /** With the service worker, which fetches a hundred files once the reader agreed to keep the kit. */
  worker?: boolean;
  /** The time at which its clock stands. */
  at?: string;
  /** For this test alone: what it does to the tab, an init script, a clock or a full window, can't be taken back. */
  own?: boolean;
}

/** A page in a context of its own, and how it is wiped. */
export interface Tab {
  page: Page;
  context: BrowserContext;
  kind: string;
  session: CDPSession;
  /** Origins of pages that stood in it: each may have stored something. */
  visited: Set<string>;
  /** Closed after its test instead of being used again. */
  isSpent: boolean;
}

/**
 * Tabs that wait for the next test. A new context means a new process that compiles every script anew: that cost more
 * than all that the tests themselves do.
 */
const idle: Tab[] = [];

/** A tab of this kind that remembers nothing. */
export async function takeTab(browser: Browser, kind: Kind): Promise<Tab> {
  const name = JSON.stringify([kind.script ?? true, kind.worker ?? false, kind.at]);
  const place = idle.findIndex((tab) => tab.kind === name);
  const [free] = place < 0 || kind.own ? [] : idle.splice(place, 1);
  const tab = free ?? (await newTab(browser, kind, name));
  tab.page.on('crash', () => (tab.isSpent = true));
  tab.page.on('framenavigated', (frame) => tab.visited.add(new URL(frame.url()).origin));
  return tab;
}

async function newTab(browser: Browser, kind: Kind, name: string): Promise<Tab> {
  const context = await browser.newContext({
    javaScriptEnabled: kind.script ?? true,
    serviceWorkers: kind.worker ? 'allow' : 'block',
  });
  const page = await context.newPage();
  if (kind.at) await page.clock.setFixedTime(kind.at);
  const session = await context.newCDPSession(page);
  // A worker goes on after its page.
  const isSpent = Boolean(kind.own || kind.worker);
  if (!isSpent) refuseWhatStays(page);
  return { page, context, kind: name, session, visited: new Set(), isSpent };
}

/** What no later test could take back is said where it is done. */
function refuseWhatStays(page: Page): void {
  const refuse = () => {
    throw new Error('this stays in the tab: open it with { own: true }');
  };
  Object.assign(page, { addInitScript: refuse, exposeFunction: refuse, exposeBinding: refuse });
  Object.assign(page.clock, { install: refuse, setFixedTime: refuse, setSystemTime: refuse });
}

const heard = ['request', 'response', 'requestfailed', 'requestfinished', 'console', 'pageerror'];
const seen = ['dialog', 'download', 'popup', 'framenavigated', 'crash'];

/** Wipes a tab and lays it by for the next test; one that can't be wiped is closed. */
export async function putBack(tab: Tab): Promise<void> {
  const { page, context, session } = tab;
  if (tab.isSpent || page.isClosed()) return context.close();
  await Promise.all(
    context
      .pages()
      .filter((other) => other !== page)
      .map((other) => other.close()),
  );
  for (const event of [...heard, ...seen]) await page.removeAllListeners(event);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await context.setOffline(false);
  await context.clearPermissions();
  await forgetSession(tab);
  await page.goto('about:blank');
  for (const origin of tab.visited)
    if (origin !== 'null')
      await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await session.send('Page.resetNavigationHistory');
  tab.visited.clear();
  idle.push(tab);
}

/** What belongs to a tab alone can be forgotten only while a page of its origin stands in it. */
async function forgetSession({ page, session }: Tab): Promise<void> {
  const { origin } = new URL(page.url());
  if (origin === 'null') return;
  const storageId = { securityOrigin: origin, isLocalStorage: false };
  await session.send('DOMStorage.clear', { storageId });
}
