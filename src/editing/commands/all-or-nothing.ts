import { readFile, rm, rmdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { exists } from './folder.ts';
import { writeWhole } from '#base/write-whole.ts';

/**
 * Does something that writes the named files. When it fails, each of them stands again as it was
 * before, and folders that were made for them are gone.
 */
export async function allOrNothing<T>(paths: readonly string[], act: () => Promise<T>): Promise<T> {
  const before = await Promise.all(
    paths.map(async (path) => ({ path, bytes: await bytesOf(path) })),
  );
  const made = [...new Set((await Promise.all(paths.map(missingFolders))).flat())];
  try {
    return await act();
  } catch (error) {
    for (const { path, bytes } of before) {
      if (bytes) await writeWhole(path, bytes);
      else await rm(path, { force: true });
    }
    // The deepest first; a folder that somebody else has filled meanwhile stays.
    for (const folder of made.sort((a, b) => b.length - a.length))
      await rmdir(folder).catch(() => undefined);
    throw error;
  }
}

const bytesOf = (path: string): Promise<Uint8Array | undefined> =>
  readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });

async function missingFolders(path: string): Promise<string[]> {
  const folder = dirname(path);
  return (await exists(folder)) || folder === path
    ? []
    : [folder, ...(await missingFolders(folder))];
}
