/** What one read may take. */
export interface ReadLimits {
  /** Milliseconds from the request to the last byte. */
  time: number;
  /** Bytes, unpacked where the server packs them. */
  bytes: number;
}

/** The other side sent more than anybody needs. */
export class TooLarge extends Error {}

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
    const stream = response.body.pipeThrough(counted(bytes));
    let text = '';
    const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) text += part.value;
    return text;
  } catch (error) {
    // Whatever went wrong, nothing more of it is to arrive.
    end.abort();
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/** Passes bytes on until there are too many. */
function counted(limit: number): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let sum = 0;
  return new TransformStream({
    transform(chunk, out) {
      sum += chunk.length;
      if (sum > limit) throw new TooLarge(`more than ${limit} bytes`);
      out.enqueue(chunk);
    },
  });
}
