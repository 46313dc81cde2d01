import type { Browser } from 'playwright-core';
import { openBrowser } from './browser.ts';
import { serveSite } from './serve.ts';

/** A weak phone on a slow network: six times slower, 1.6 Mbit/s, 150 ms. */
const SLOWER = 6;
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

/** Milliseconds until the first result of each query stands on the page, opened cold; the sites take turns. */
export async function firstResults<Name extends string>(
  sites: Record<Name, string>,
  queries: readonly string[],
): Promise<Record<Name, number[]>> {
  const names = Object.keys(sites) as Name[];
  const served = await Promise.all(names.map((name) => serveSite(sites[name])));
  for (const site of served) site.pack = true;
  const browser = await openBrowser();
  const times = Object.fromEntries(names.map((name): [string, number[]] => [name, []])) as Record<
    Name,
    number[]
  >;
  try {
    // Once unmeasured: packing a file takes longer than sending it.
    for (const query of queries)
      for (const { origin } of served) await firstResult(browser, origin, query, false);
    for (const query of queries) {
      for (const [i, name] of names.entries())
        times[name].push(await firstResult(browser, served[i]?.origin ?? '', query, true));
    }
  } finally {
    await browser.close();
    for (const site of served) site.close();
  }
  return times;
}

async function firstResult(
  browser: Browser,
  origin: string,
  query: string,
  slow: boolean,
): Promise<number> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    if (slow) {
      const client = await context.newCDPSession(page);
      await client.send('Network.enable');
      await client.send('Network.emulateNetworkConditions', NETWORK);
      await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    }
    const started = performance.now();
    await page.goto(`${origin}/tim-kiem/?q=${encodeURIComponent(query)}`, { waitUntil: 'commit' });
    await page.locator('.result__title, .answer-card__title').first().waitFor({ timeout: 60_000 });
    return performance.now() - started;
  } finally {
    await context.close();
  }
}
