/** Files of which so many are open at a time: enough to keep a disk busy, few enough for every machine. */
const BATCH = 64;

/** Does something with each of a list, a batch at a time, so that thousands of files are not opened at once; answers come in the order of the list. */
export async function inBatches<T, R>(
  list: readonly T[],
  work: (one: T) => Promise<R>,
  size = BATCH,
): Promise<R[]> {
  const done: R[] = [];
  for (let i = 0; i < list.length; i += size)
    done.push(...(await Promise.all(list.slice(i, i + size).map(work))));
  return done;
}
