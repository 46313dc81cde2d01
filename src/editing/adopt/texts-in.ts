import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Files of a folder, by path below it, with their texts; of a picture the path alone. */
export const textsIn = (folder: string, files: readonly string[]): Promise<[string, string][]> =>
  Promise.all(
    files.map(async (file): Promise<[string, string]> => {
      const text = await readFile(join(folder, file), 'utf8');
      return [file, text.includes('\0') ? '' : text];
    }),
  );
