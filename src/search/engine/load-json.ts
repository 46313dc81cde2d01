import { fetchJson } from '#base/fetch-json.ts';

/** The search cannot work: a file of the index is missing or broken. */
export class IndexUnavailable extends Error {}

/** The index was written by another version of the search than the one that reads it. */
export class OtherFormat extends IndexUnavailable {}

/** Loads one of our own tables. */
export async function loadJson<T>(url: string, cache: RequestCache = 'default'): Promise<T> {
  try {
    return await fetchJson<T>(url, cache);
  } catch (cause) {
    throw new IndexUnavailable(`[tìm kiếm] ${url}`, { cause });
  }
}
