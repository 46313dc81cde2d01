import { cachePrefix, type Manifest, readCache, versionCache } from './manifest.ts';

/** SHA-256 in base64, as the build has written it into the manifest. */
export async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}

/**
 * Fetches every kept file and puts them into the cache of this version, once all have arrived with the hash that the
 * build gave them. While a site is being replaced some files are old and some new: then nothing is kept, and the next
 * visit tries again.
 */
export async function install(
  manifest: Manifest,
  caches: CacheStorage,
  get: typeof fetch,
): Promise<void> {
  const answers = await Promise.all(
    manifest.files.map(async ({ url, hash }) => {
      const answer = await get(new Request(url, { cache: 'no-cache' }));
      if (!answer.ok) throw new Error(`[ngoại tuyến] ${url}: ${answer.status}`);
      if ((await hashOf(await answer.clone().arrayBuffer())) !== hash)
        throw new Error(`[ngoại tuyến] ${url}: khác bản đang cài`);
      return { url, answer };
    }),
  );
  const name = versionCache(manifest);
  const cache = await caches.open(name);
  try {
    await Promise.all(answers.map(({ url, answer }) => cache.put(url, answer)));
  } catch (error) {
    // The device is full: half a version is worse than none.
    await caches.delete(name);
    throw error;
  }
}

/** Forgets the kept files of other versions. Pages that were read stay. */
export async function forgetOthers(manifest: Manifest, caches: CacheStorage): Promise<void> {
  const keep = [versionCache(manifest), readCache];
  const names = (await caches.keys()).filter(
    (name) => name.startsWith(cachePrefix) && !keep.includes(name),
  );
  await Promise.all(names.map((name) => caches.delete(name)));
}
