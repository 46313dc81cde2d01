import { mkdir, readFile, rm, rmdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { writeWhole } from './folder.ts';

/** What stood at a path before; undefined where nothing did. */
const before = (path: string) => readFile(path).catch(() => undefined);

/** Lets `work` write the files at these paths; when it fails, every one stands again as it was, and no new folder is left. */
export async function allOrNothing(
  paths: readonly string[],
  work: () => Promise<void>,
): Promise<void> {
  const kept = await Promise.all(paths.map(async (path) => ({ path, bytes: await before(path) })));
  const made: string[] = [];
  for (const folder of new Set(paths.map((path) => dirname(path)))) {
    const first = await mkdir(folder, { recursive: true });
    if (first) made.push(folder);
  }
  try {
    await work();
  } catch (error) {
    for (const { path, bytes } of kept)
      if (bytes) await writeWhole(path, bytes);
      else await rm(path, { force: true });
    for (const folder of made) await rmdir(folder).catch(() => undefined);
    throw error;
  }
}
