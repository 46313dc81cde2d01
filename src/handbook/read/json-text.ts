import { readFile } from 'node:fs/promises';

/** The text of a JSON file, without the mark that some editors put before it; `{}` where no file stands yet. */
export async function jsonText(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '{}';
    throw error;
  });
  return text.replace(/^\uFEFF/, '');
}
