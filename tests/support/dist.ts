import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';

export interface BuiltPage {
  /** Address below the site's root: `/quy-trinh/thuong-ky/`. */
  url: string;
  html: string;
  root: HTMLElement;
}

const known = new Map<string, Promise<BuiltPage[]>>();

/** Every HTML page of a built site, parsed once for all who ask: nobody may change them. */
export function readPages(dist: string): Promise<BuiltPage[]> {
  let pages = known.get(dist);
  if (!pages) known.set(dist, (pages = parsePages(dist)));
  return pages;
}

async function parsePages(dist: string): Promise<BuiltPage[]> {
  const names = (await readdir(dist, { recursive: true })).filter((name) => name.endsWith('.html'));
  return Promise.all(
    names.sort().map(async (name) => {
      const html = await readFile(join(dist, name), 'utf8');
      const url = `/${name.split(sep).join('/')}`.replace(/index\.html$/, '');
      return { url, html, root: parse(html, { comment: false }) };
    }),
  );
}

/** Short-link pages only lead on to the thing itself. */
export const isShortLink = ({ url }: BuiltPage): boolean => url.startsWith('/b/');
