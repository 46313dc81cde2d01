import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

export interface BuiltPage {
  /** Address below the site's base, with a leading slash. */
  url: string;
  html: string;
}

/** Whether a page has something to search. */
export const isSearched = ({ html }: BuiltPage): boolean => html.includes('data-pagefind-body');

/** All built pages, in the order of their addresses. */
export async function* findPages(outDir: string): AsyncGenerator<BuiltPage> {
  const names = await readdir(outDir, { recursive: true });
  for (const name of names.filter((file) => file.endsWith('.html')).toSorted()) {
    yield { url: addressOf(name), html: await readFile(path.join(outDir, name), 'utf8') };
  }
}

function addressOf(file: string): string {
  const url = `/${file.split(path.sep).join('/')}`;
  return url.replace(/(^|\/)index\.html$/, '$1');
}
