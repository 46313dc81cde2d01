import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

export interface BuiltPage {
  /** Address below the site's base, with a leading slash. */
  url: string;
  html: string;
}

/** Built pages that have something to search, in the order of their addresses. */
export async function* findPages(outDir: string): AsyncGenerator<BuiltPage> {
  const names = await readdir(outDir, { recursive: true });
  for (const name of names.filter((file) => file.endsWith('.html')).toSorted()) {
    const html = await readFile(path.join(outDir, name), 'utf8');
    if (html.includes('data-pagefind-body')) yield { url: addressOf(name), html };
  }
}

function addressOf(file: string): string {
  const url = `/${file.split(path.sep).join('/')}`;
  return url.replace(/(^|\/)index\.html$/, '$1');
}
