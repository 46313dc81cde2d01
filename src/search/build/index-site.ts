import path from 'node:path';
import type { Manifest } from '../data.ts';
import { type BuiltPage, findPages, isSearched } from './find-pages.ts';
import { type Known, writeOwnTables } from './own-tables.ts';
import { readFragments } from './read-fragments.ts';
import { startPagefind } from './run-pagefind.ts';

/** An index in the making. */
export interface SiteIndexing {
  /** Takes a page as the reader will get it; a page without `data-pagefind-body` is not searched. */
  add(page: BuiltPage): Promise<void>;
  /** Writes Pagefind's files under `/pagefind/` of the built site, our own tables under `/tim/`. */
  finish(outDir: string, known: Known): Promise<Manifest>;
}

/** Starts an index, so that Pagefind, a program of its own, reads pages while others are still rendered. */
export async function startIndexing(): Promise<SiteIndexing> {
  const pagefind = await startPagefind();
  return {
    async add(page) {
      if (isSearched(page)) await pagefind.add(page);
    },
    async finish(outDir, known) {
      const pagefindDir = path.join(outDir, 'pagefind');
      await pagefind.finish(pagefindDir);
      return writeOwnTables(outDir, await readFragments(pagefindDir), known);
    },
  };
}

/** Indexes a site that was built before. */
export async function indexSite(outDir: string, known: Known): Promise<Manifest> {
  const indexing = await startIndexing();
  for await (const page of findPages(outDir)) await indexing.add(page);
  return indexing.finish(outDir, known);
}
