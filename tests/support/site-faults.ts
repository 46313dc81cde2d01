import type { RequestListener } from 'node:http';
import type { BrowserContext, Page } from 'playwright-core';
import type { movingSite } from './moving-site.ts';

/** A page with the site that it is of, and the build that may come after. */
export interface Tab {
  page: Page;
  context: BrowserContext;
  site: Awaited<ReturnType<typeof movingSite>>;
  /** The site as it is served before and after a deployment. */
  serve: { now: RequestListener; next: RequestListener };
}

/** What breaks: before a page is opened, or once it stands there. */
export interface Fault {
  before?: (tab: Tab) => Promise<unknown> | void;
  after?: (tab: Tab) => Promise<unknown> | void;
}

/** Runs in the page before it: everything that keeps things is there and refuses. */
function refuseStorage(): void {
  const refuse = () => Promise.reject(new DOMException('refused', 'SecurityError'));
  Object.defineProperty(window, 'localStorage', {
    get: () => {
      throw new DOMException('refused', 'SecurityError');
    },
  });
  for (const name of ['open', 'keys', 'has', 'match', 'delete'] as const)
    CacheStorage.prototype[name] = refuse;
  ServiceWorkerContainer.prototype.register = refuse;
}

/** Runs in the page before it: there is no room left for anything. */
function fillDevice(): void {
  Storage.prototype.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  Cache.prototype.put = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
}

/** What some hosts do to every page on its way: a line of theirs comes in. */
const changingPages =
  (serve: RequestListener): RequestListener =>
  (request, response) => {
    const { writeHead, end } = response;
    const isPage = (request.url ?? '').endsWith('/');
    if (isPage) {
      request.headers['accept-encoding'] = 'identity';
      response.writeHead = ((...given: unknown[]) => {
        response.removeHeader('Content-Length');
        const [status, headers] = given as [number, Record<string, unknown> | undefined];
        for (const name of Object.keys(headers ?? {}))
          if (/^content-length$/i.test(name)) delete headers?.[name];
        return writeHead.call(response, status, headers as never);
      }) as typeof writeHead;
      response.end = ((...given: unknown[]) => {
        if (request.method === 'GET') response.write('<!-- a line of the host -->');
        return (end as (...all: unknown[]) => unknown).apply(response, given);
      }) as typeof end;
    }
    serve(request, response);
  };

const slow = {
  offline: false,
  latency: 300,
  downloadThroughput: 200_000,
  uploadThroughput: 50_000,
};

/** Eight faults of storage, browser, host and network. */
export const faults = {
  refused: { before: ({ page }) => page.addInitScript(refuseStorage) },
  full: { before: ({ page }) => page.addInitScript(fillDevice) },
  // Every context of a browser under test is a private window.
  private: {},
  worker: {
    before: ({ page }) =>
      page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')),
  },
  host: { before: ({ site, serve }) => site.replace(changingPages(serve.now)) },
  deployed: { after: ({ site, serve }) => site.replace(serve.next) },
  slow: {
    before: async ({ page, context }) => {
      const session = await context.newCDPSession(page);
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', slow);
    },
  },
  cut: { after: ({ context }) => context.setOffline(true) },
} satisfies Record<string, Fault>;
