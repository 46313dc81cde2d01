/** How many pages that were read are kept; the oldest makes room. */
const most = 80;

interface Places {
  /** Where pages that were read go. */
  cache: Cache;
  /** The kept version, which may hold what a page needs already. */
  kept: Cache;
  get: typeof fetch;
}

/** Addresses of the styles, scripts and pictures that a page of this site names. */
export function partsOf(html: string, page: string): string[] {
  const origin = new URL(page).origin;
  const found = html.matchAll(/<(?:link|script|img)\b[^>]*?\b(?:href|src)="([^"#?]+)"/g);
  const urls = [...found]
    .map(([, address]) => new URL(address ?? '', page))
    .filter((url) => url.origin === origin);
  // Pages name their canonical address too; only files count.
  return [...new Set(urls.map((url) => url.href))].filter((url) =>
    /\.(css|js|svg|png|woff2)$/.test(url),
  );
}

/** Keeps a page only after everything it needs has been kept, so that it never shows without its styles. */
export async function keepPage(
  url: string,
  answer: Response,
  { cache, kept, get }: Places,
): Promise<void> {
  try {
    const html = await answer.clone().text();
    await Promise.all(
      partsOf(html, url).map(async (part) => {
        if (await cache.match(part)) return;
        const file = (await kept.match(part)) ?? (await get(part));
        if (!file.ok) throw new Error(`[ngoại tuyến] ${part}: ${file.status}`);
        await cache.put(part, file.clone());
      }),
    );
    await cache.delete(url);
    await cache.put(url, answer);
    await makeRoom(cache);
  } catch {
    // The device is full or the network went away: the page is shown all the same.
  }
}

async function makeRoom(cache: Cache): Promise<void> {
  const pages = (await cache.keys()).filter(({ url }) => url.endsWith('/'));
  // Keys come in the order in which they were put.
  await Promise.all(
    pages.slice(0, Math.max(0, pages.length - most)).map((page) => cache.delete(page)),
  );
}
