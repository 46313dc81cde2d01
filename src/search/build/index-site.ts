import path from 'node:path';
import { inOrder } from '#base/in-order.ts';
import type { Manifest } from '../data.ts';
import { type BuiltPage, findPages, isSearched } from './find-pages.ts';
import { type Known, writeOwnTables } from './own-tables.ts';
import { type IndexedPage, readPage } from './read-page.ts';
import { writeFullText } from './write-full-text.ts';

/** An index in the making. */
export interface SiteIndexing {
  /** Takes a page as the reader will get it; a page without `data-pagefind-body` is not searched. */
  add(page: BuiltPage): void;
  /** Writes our own tables under `/tim/` of the built site, and what they leave out, by Pagefind, under `/pagefind/`. */
  finish(outDir: string, known: Known): Promise<Manifest>;
}

/** Starts an index, so that pages are read while they are rendered, and not again from the disk. */
export function startIndexing(): SiteIndexing {
  const pages: IndexedPage[] = [];
  return {
    add(page) {
      if (isSearched(page)) pages.push(readPage(page));
    },
    async finish(outDir, known) {
      pages.sort((a, b) => inOrder(a.url, b.url));
      const fullText = await writeFullText(path.join(outDir, 'pagefind'), pages);
      return writeOwnTables(outDir, pages, { ...known, fullText });
    },
  };
}

/** Indexes a site that was built before. */
export async function indexSite(outDir: string, known: Known): Promise<Manifest> {
  const indexing = startIndexing();
  for await (const page of findPages(outDir)) indexing.add(page);
  return indexing.finish(outDir, known);
}
