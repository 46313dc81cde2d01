/** A file of this site did not come: without `status` the network gave no answer at all. */
export class NotFetched extends Error {
  readonly status: number | undefined;
  constructor(path: string, status?: number, cause?: unknown) {
    super(`${path}: ${status ?? 'no answer'}`, { cause });
    this.status = status;
  }
}

/** Data of this site; throws `NotFetched` where the network or the server does not give them. */
export async function fetchJson<T>(path: string, cache: RequestCache = 'default'): Promise<T> {
  const answer = await fetch(path, { cache }).catch((cause: unknown) => {
    throw new NotFetched(path, undefined, cause);
  });
  if (!answer.ok) throw new NotFetched(path, answer.status);
  // Cut off in the middle, the network ends the reading.
  const text = await answer.text().catch((cause: unknown) => {
    throw new NotFetched(path, undefined, cause);
  });
  return JSON.parse(text) as T;
}
