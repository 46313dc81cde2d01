import { NotFetched } from '#base/fetch-json.ts';

/** The search cannot work: a file of the index is missing or broken. */
export class IndexUnavailable extends Error {}

/** The index was written by another version of the search than the one that reads it. */
export class OtherFormat extends IndexUnavailable {}

/** Loads one of our own tables. */
export async function loadJson<T>(url: string, cache: RequestCache = 'default'): Promise<T> {
  try {
    const response = await fetch(url, { cache }).catch((cause: unknown) => {
      throw new NotFetched(url, undefined, cause);
    });
    if (!response.ok) throw new NotFetched(url, response.status);
    return (await response.json()) as T;
  } catch (cause) {
    throw new IndexUnavailable(`[tìm kiếm] ${url}`, { cause });
  }
}
