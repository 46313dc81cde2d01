/** The search cannot work: a file of the index is missing or broken. */
export class IndexUnavailable extends Error {}

/** The index was written by another version of the search than the one that reads it. */
export class OtherFormat extends IndexUnavailable {}

/** Loads one of our own tables. */
export async function loadJson<T>(url: string, cache: RequestCache = 'default'): Promise<T> {
  try {
    const response = await fetch(url, { cache });
    if (!response.ok) throw new Error(`${response.status}`);
    return (await response.json()) as T;
  } catch (cause) {
    throw new IndexUnavailable(`[tìm kiếm] ${url}`, { cause });
  }
}
