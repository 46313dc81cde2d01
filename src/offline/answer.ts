import { isKit, type Manifest, readCache, versionCache } from './manifest.ts';
import { keepPage } from './read-pages.ts';

/** How a request is answered. */
export interface Answering {
  manifest: Manifest;
  caches: CacheStorage;
  get: typeof fetch;
}

/** Whether a request is for this worker at all: only reading, only from this site, only below its base. */
export function concerns(request: Request, { base }: Manifest, origin: string): boolean {
  const url = new URL(request.url);
  return (
    request.method === 'GET' &&
    url.origin === origin &&
    url.pathname.startsWith(base) &&
    !url.pathname.endsWith('/ngoai-tuyen.js')
  );
}

/** The address without query and fragment, under which things are kept. */
const plain = (request: Request): string => {
  const { origin, pathname } = new URL(request.url);
  return origin + pathname;
};

/**
 * The kit with all its files comes from the kept version, so that its parts always fit together. Other pages come from
 * the network and are remembered; without one, from what is kept or was read before.
 */
export async function answer(
  request: Request,
  { manifest, caches, get }: Answering,
): Promise<Response> {
  const path = new URL(request.url).pathname;
  const kept = await caches.open(versionCache(manifest));
  const own = await kept.match(plain(request), { ignoreVary: true });
  const isPage = request.mode === 'navigate';
  if (own && (!isPage || isKit(path, manifest.base))) return own;
  const read = await caches.open(readCache);
  try {
    const fresh = await get(request);
    if (isPage && fresh.ok && !fresh.redirected)
      await keepPage(plain(request), fresh.clone(), { cache: read, kept, get });
    return fresh;
  } catch (error) {
    const old = own ?? (await read.match(plain(request), { ignoreVary: true }));
    if (old) return old;
    if (isPage) return offlinePage(manifest.base);
    throw error;
  }
}

/** What is shown instead of a page that is neither kept nor was read. */
export const offlinePage = (base: string): Response =>
  new Response(
    `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Không có mạng</title></head><body><main><h1>Không có mạng</h1><p>Trang này chưa được mở trên máy lần nào nên chưa có sẵn.</p><ul><li><a href="${base}hop-toi-nay/">Họp tối nay</a></li><li><a href="${base}bieu-mau/">Biểu mẫu</a></li></ul></main></body></html>`,
    { status: 503, headers: { 'Content-Type': 'text/html; charset=utf-8' } },
  );
