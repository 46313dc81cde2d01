/** What one read may take. */
export interface ReadLimits {
  /** Milliseconds from the request to the last byte. */
  time: number;
  /** Bytes, as they arrive and again as they are once unpacked. */
  bytes: number;
}

type Bytes = TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>;

/** The other side sent more than anybody needs. */
export class TooLarge extends Error {}

/** Packed bytes go into the unpacker in pieces of this size: even the tightest packing makes little out of one. */
const PIECE = 1024;

/**
 * Reads a text from an address of somebody else. What takes too long or gets too large is cut off: the request ends, and
 * nothing more is unpacked. `packed`: the file is gzip by itself, whatever the server says of it.
 */
export async function readBounded(
  url: string,
  { time, bytes }: ReadLimits,
  { packed = false, cache = 'default' }: { packed?: boolean; cache?: RequestCache } = {},
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
    const arrived = response.body.pipeThrough(counted(bytes));
    const stream = packed
      ? arrived
          .pipeThrough(inPieces())
          .pipeThrough(new DecompressionStream('gzip') as Bytes)
          .pipeThrough(counted(bytes))
      : arrived;
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
function counted(limit: number): Bytes {
  let sum = 0;
  return new TransformStream({
    transform(chunk, out) {
      sum += chunk.length;
      if (sum > limit) throw new TooLarge(`more than ${limit} bytes`);
      out.enqueue(chunk);
    },
  });
}

function inPieces(): Bytes {
  return new TransformStream({
    transform(chunk, out) {
      for (let at = 0; at < chunk.length; at += PIECE) out.enqueue(chunk.subarray(at, at + PIECE));
    },
  });
}
