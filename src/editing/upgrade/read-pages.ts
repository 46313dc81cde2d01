import { glob, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { collectionNames } from '#handbook/collections.ts';
import { isSystemFile } from '#handbook/read/file-names.ts';

/** The text of every page below a content folder, by path, whatever a schema would say of it. */
export async function readPages(dir: string): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const name of collectionNames) {
    const files = await Array.fromAsync(glob('*.{md,mdx,yaml}', { cwd: join(dir, name) }));
    for (const path of files.sort()) {
      const file = `${name}/${path.split(sep).join('/')}`;
      if (!isSystemFile(path)) texts.set(file, await readFile(join(dir, file), 'utf8'));
    }
  }
  return texts;
}
