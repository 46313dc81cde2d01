import { boundedText } from './bounded-text.ts';

export { TooLarge } from './bounded-text.ts';

/** What one read may take. */
export interface ReadLimits {
  /** Milliseconds from the request to the last byte. */
  time: number;
  /** Bytes, unpacked where the server packs them. */
  bytes: number;
}

/**
 * Reads a text from an address of somebody else. What takes too long or gets too large is cut off: the request ends, and
 * nothing more is unpacked.
 */
export async function readBounded(
  url: string,
  { time, bytes }: ReadLimits,
  cache: RequestCache = 'default',
): Promise<string> {
  const end = new AbortController();
  const timer = setTimeout(() => end.abort(new DOMException('late', 'TimeoutError')), time);
  try {
    const response = await fetch(url, {
      cache,
      credentials: 'omit',
      signal: end.signal,
    });
    if (!response.ok || !response.body) throw new Error(`${response.status}`);
    return await boundedText(response.body, bytes);
  } catch (error) {
    // Whatever went wrong, nothing more of it is to arrive.
    end.abort();
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
