import type { Copies } from './copies.ts';
import { jsonResponse } from './json-response.ts';
import { copyCache, type CopyFile, type CopyList, hashOf, paths } from './manifest.ts';

/**
 * Why a download ended: no network, the site published anew meanwhile, a file that the site does not hand out, one that
 * was changed on its way, the device full, storage refused, stopped by the reader, a fault of ours.
 */
export type Ending =
  'network' | 'changed' | 'missing' | 'altered' | 'full' | 'refused' | 'stopped' | 'fault';

/** A download that did not come to its end. What has arrived stays and is not fetched again. */
export class DownloadEnded extends Error {
  readonly ending: Ending;
  constructor(ending: Ending, cause?: unknown) {
    super(`[khi không có mạng] ${ending}`, { cause });
    this.ending = ending;
  }
}

interface Options {
  copies: Copies;
  get: typeof fetch;
  signal?: AbortSignal;
  /** Told how many bytes are there. */
  onProgress?: (bytes: number) => void;
  /** Milliseconds before a failed file is tried again. */
  pause?: number;
}

const atOnce = 6;
const tries = 3;

/**
 * Fetches what is missing of a copy into a cache of its own, each file checked against the hash that the build gave
 * it, and only then offers the copy as a whole. Files that an older copy has in the same version are taken from there.
 */
export async function download(list: CopyList, options: Options): Promise<void> {
  const { copies, signal, onProgress } = options;
  const name = copyCache(copies.base, list);
  const older = await olderFiles(copies, name);
  if (signal?.aborted) throw new DownloadEnded('stopped');
  const cache = await copies.caches.open(name);
  try {
    await cache.put(copies.base + paths.list(list.scope), jsonResponse(list));
    const held = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
    const isHeld = ([path]: CopyFile) => held.has(copies.base + path);
    let bytes = list.files.filter(isHeld).reduce((sum, [, size]) => sum + size, 0);
    onProgress?.(bytes);
    const missing = list.files.filter((file) => !isHeld(file));
    const work = async () => {
      for (let file = missing.shift(); file; file = missing.shift()) {
        if (signal?.aborted) throw new DownloadEnded('stopped');
        await cache.put(
          copies.base + file[0],
          (await older(file)) ?? (await fetched(file, options)),
        );
        onProgress?.((bytes += file[1]));
      }
    };
    // After a failure no further file is begun, and nothing goes on once the download has ended.
    const stopping = () =>
      work().catch((error: unknown) => {
        missing.length = 0;
        throw error;
      });
    const works = await Promise.allSettled(Array.from({ length: atOnce }, stopping));
    for (const ended of works) if (ended.status === 'rejected') throw ended.reason;
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'QuotaExceededError') throw error;
    // The room is given back: a part of a copy helps nobody on a device that is full.
    await copies.caches.delete(name);
    throw new DownloadEnded('full', error);
  }
  // Wiped meanwhile, here or in another window: what was fetched does not come back.
  if (signal?.aborted || !(await copies.caches.has(name))) throw new DownloadEnded('stopped');
  await copies.forgetPartsExcept(name);
  await copies.offer(name);
}

/** Finds a file of the same content in the copies that are there already. */
async function olderFiles(copies: Copies, except: string) {
  const known = new Map<string, string>();
  for (const name of (await copies.names()).filter((n) => n !== except))
    for (const [path, , hash] of (await copies.listOf(name))?.files ?? [])
      known.set(`${path} ${hash}`, name);
  return async ([path, , hash]: CopyFile): Promise<Response | undefined> => {
    const name = known.get(`${path} ${hash}`);
    if (!name || !(await copies.caches.has(name))) return undefined;
    return (await copies.caches.open(name)).match(copies.base + path);
  };
}

/** A file from the site, and no other than the list names. */
async function fetched(
  [path, , hash]: CopyFile,
  { copies, get, signal, pause = 1000 }: Options,
): Promise<Response> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      // `no-store` passes by the worker and by the browser's own cache.
      const answer = await get(copies.base + path, { cache: 'no-store', signal: signal ?? null });
      const bytes = await answer.arrayBuffer();
      if (!answer.ok) throw new DownloadEnded('missing');
      if ((await hashOf(bytes)) !== hash) throw new DownloadEnded('altered');
      const headers = new Headers(answer.headers);
      // The bytes are unpacked already. A new answer also forgets a redirect, which a page may not come from.
      for (const header of ['Content-Encoding', 'Content-Length']) headers.delete(header);
      return new Response(bytes, { headers });
    } catch (error) {
      if (signal?.aborted) throw new DownloadEnded('stopped');
      if (error instanceof DownloadEnded) throw error;
      if (attempt === tries) throw new DownloadEnded('network', error);
      await new Promise((done) => setTimeout(done, pause * attempt));
    }
  }
}
