import { answerById, type Ids } from './ids.ts';
import { isKit, paths, type Scope } from './manifest.ts';

/** What a request is answered from. */
export interface Answering {
  base: string;
  /** The copy that the asking page belongs to. */
  copy: { scope: Scope; cache: Cache } | undefined;
  caches: CacheStorage;
  get: typeof fetch;
}

/** Whether a request is for this worker at all: only reading, only from this site, only below its base. */
export function concerns(request: Request, base: string, origin: string): boolean {
  const url = new URL(request.url);
  return (
    request.method === 'GET' &&
    url.origin === origin &&
    url.pathname.startsWith(base) &&
    url.pathname !== base + paths.worker &&
    // Downloads and questions for the newest version go to the site itself.
    (request.mode === 'navigate' || request.cache !== 'no-store')
  );
}

/** The address without query and fragment, under which things are kept. */
const plain = (request: Request): URL => {
  const { origin, pathname } = new URL(request.url);
  return new URL(origin + pathname.replace(/\/index\.html$/, '/'));
};

/**
 * With a copy of everything, all comes from the copy, so that what is seen is always of one version. With a copy of
 * what a meeting needs, the kit does; other pages come from the network, and from the copy when there is none.
 */
export async function answer(request: Request, answering: Answering): Promise<Response> {
  const { base, copy, caches, get } = answering;
  const { pathname, href } = plain(request);
  const kept = () => copy?.cache.match(href, { ignoreVary: true });
  const ofCopy = async () => (await kept()) ?? (await byId(request, answering));
  const fromCopyFirst =
    copy?.scope === 'tat-ca' || isKit(pathname, base) || pathname.startsWith(`${base}tai-nguyen/`);
  const first = fromCopyFirst ? await ofCopy() : undefined;
  if (first) return first;
  try {
    const fresh = await get(request);
    // A script of an older version that the site no longer has may be in a copy that is on its way out.
    if (fresh.status === 404 && request.mode !== 'navigate')
      return (await caches.match(href, { ignoreVary: true })) ?? fresh;
    return fresh;
  } catch (error) {
    const old = (await ofCopy()) ?? (await caches.match(href, { ignoreVary: true }));
    if (old) return old;
    if (request.mode !== 'navigate' || /\.(?!html$)\w+$/.test(pathname)) throw error;
    if (!pathname.endsWith('/') && (await copy?.cache.match(`${href}/`)))
      return Response.redirect(`${href}/`);
    return offlinePage(base, copy?.scope);
  }
}

async function byId(request: Request, { base, copy }: Answering): Promise<Response | undefined> {
  const { origin, pathname } = plain(request);
  const table = await copy?.cache.match(base + paths.ids);
  if (!table) return undefined;
  return answerById(pathname.slice(base.length), (await table.json()) as Ids, origin + base);
}

/** What is shown instead of a page that no copy holds. */
export function offlinePage(base: string, scope: Scope | undefined): Response {
  const ways = scope
    ? `<p>Trang này chưa được tải về máy. Đồng chí mở một trong các trang sau:</p><ul><li><a href="${base}hop-toi-nay/">Chuẩn bị và điều hành buổi họp</a></li><li><a href="${base}bieu-mau/">Biểu mẫu</a></li><li><a href="${base}quy-trinh/">Quy trình</a></li></ul>`
    : '<p>Máy này chưa tải sổ tay về để dùng khi không có mạng. Nối mạng rồi tải lại trang.</p>';
  return new Response(
    `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Không có mạng</title></head><body><main><h1>Không có mạng</h1>${ways}</main></body></html>`,
    { status: 503, headers: { 'Content-Type': 'text/html; charset=utf-8' } },
  );
}
