import { createHash } from 'node:crypto';
import { boundedText, TooLarge } from '#search/federation/bounded-text.ts';
import { SourceTrouble } from './problem.ts';

/** What is remembered of a file that was read: enough to learn that it is still the same. */
export interface Seen {
  etag?: string;
  hash: string;
}

/** A file as it is now: the same as it was, or its text. */
export type Asked = { isSame: true; seen: Seen } | { isSame: false; seen: Seen; text: string };

/** How often a host may lead on to another path of its own. */
const MOST_HOPS = 3;

interface Limits {
  time: number;
  bytes: number;
}

/**
 * Asks for one file of a handbook. It is cut off where it takes too long or gets too large; it is followed to other
 * paths of its own host, never to another host. A connection that breaks is tried once more.
 */
export async function ask(url: string, limits: Limits, seen?: Seen): Promise<Asked> {
  const until = Date.now() + limits.time;
  try {
    return await askOnce(url, limits, seen);
  } catch (error) {
    const isBroken = error instanceof SourceTrouble && error.trouble === 'down' && !error.detail;
    if (!isBroken) throw error;
    return askOnce(url, { ...limits, time: until - Date.now() }, seen);
  }
}

async function askOnce(url: string, { time, bytes }: Limits, seen?: Seen): Promise<Asked> {
  const end = new AbortController();
  const timer = setTimeout(() => end.abort(), Math.max(1, time));
  try {
    return await follow(url, bytes, seen, end.signal);
  } catch (error) {
    const isLate = end.signal.aborted;
    // Whatever is still under way is to arrive no more.
    end.abort();
    if (error instanceof SourceTrouble) throw error;
    if (error instanceof TooLarge) throw new SourceTrouble('large');
    throw new SourceTrouble(isLate ? 'late' : 'down');
  } finally {
    clearTimeout(timer);
  }
}

async function follow(
  first: string,
  bytes: number,
  seen: Seen | undefined,
  signal: AbortSignal,
): Promise<Asked> {
  let url = first;
  for (let hops = 0; hops <= MOST_HOPS; hops++) {
    const response = await fetch(url, {
      redirect: 'manual',
      credentials: 'omit',
      signal,
      headers: {
        accept: 'application/json',
        // While one answer is parsed, hosts close connections that were kept open for the next question.
        connection: 'close',
        ...(seen?.etag ? { 'if-none-match': seen.etag } : {}),
      },
    });
    const { status, headers, body } = response;
    if (status === 304 && seen) return { isSame: true, seen };
    if (status >= 300 && status < 400) {
      const next = URL.parse(headers.get('location') ?? '', url);
      if (next?.origin !== new URL(first).origin) throw new SourceTrouble('moved');
      await body?.cancel();
      url = next.href;
      continue;
    }
    if (status !== 200 || !body) throw new SourceTrouble('down', String(status));
    const text = await boundedText(body, bytes);
    const hash = createHash('sha256').update(text).digest('hex');
    const etag = headers.get('etag') ?? '';
    // It goes back into a header and into a file: what is longer than any tag is none.
    const now: Seen = { ...(/^(?:W\/)?"[\w.:+/=-]{1,100}"$/.test(etag) ? { etag } : {}), hash };
    return hash === seen?.hash ? { isSame: true, seen: now } : { isSame: false, seen: now, text };
  }
  throw new SourceTrouble('moved');
}
