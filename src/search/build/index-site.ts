import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { FORMAT, type GlossaryTerm, type Manifest, type RegisterDocument } from '../data.ts';
import { shardFile } from '../shards.ts';
import { countWords } from './count-words.ts';
import { type BuiltPage, findPages, isSearched } from './find-pages.ts';
import { harvestAbbreviations } from './harvest-abbreviations.ts';
import { type IndexedPage, readFragments } from './read-fragments.ts';
import { startPagefind } from './run-pagefind.ts';
import { writePostings } from './write-postings.ts';
import { writeTitles } from './write-titles.ts';
import { writeWords } from './write-words.ts';

/** An index in the making. */
export interface SiteIndexing {
  /** Takes a page as the reader will get it; a page without `data-pagefind-body` is not searched. */
  add(page: BuiltPage): Promise<void>;
  /** Writes Pagefind's files under `/pagefind/` of the built site, our own tables under `/tim/`. */
  finish(
    outDir: string,
    glossary: readonly GlossaryTerm[],
    documents?: readonly RegisterDocument[],
  ): Promise<{ pages: number }>;
}

/** Starts an index, so that Pagefind, a program of its own, reads pages while others are still rendered. */
export async function startIndexing(): Promise<SiteIndexing> {
  const pagefind = await startPagefind();
  return {
    async add(page) {
      if (isSearched(page)) await pagefind.add(page);
    },
    async finish(outDir, glossary, documents) {
      const pagefindDir = path.join(outDir, 'pagefind');
      await pagefind.finish(pagefindDir);
      return writeOwnTables(outDir, await readFragments(pagefindDir), glossary, documents);
    },
  };
}

/** Indexes a site that was built before. */
export async function indexSite(
  outDir: string,
  glossary: readonly GlossaryTerm[],
  documents?: readonly RegisterDocument[],
): Promise<{ pages: number }> {
  const indexing = await startIndexing();
  for await (const page of findPages(outDir)) await indexing.add(page);
  return indexing.finish(outDir, glossary, documents);
}

async function writeOwnTables(
  outDir: string,
  pages: IndexedPage[],
  glossary: readonly GlossaryTerm[],
  documents?: readonly RegisterDocument[],
): Promise<{ pages: number }> {
  const explained = harvestAbbreviations(
    pages.map((page) => page.content),
    glossary,
  );
  const { file, numbers } = writeWords(countWords(pages), [...glossary, ...explained], documents);
  await writeTables(path.join(outDir, 'tim'), pages.length, {
    words: JSON.stringify(file),
    titles: JSON.stringify(writeTitles(pages, numbers)),
    shards: writePostings(pages, numbers, file.words.split(' ')).map((s) => JSON.stringify(s)),
  });
  return { pages: pages.length };
}

/** The tables carry their hash in the name; only the manifest is asked for afresh. */
async function writeTables(
  dir: string,
  pages: number,
  tables: { words: string; titles: string; shards: string[] },
): Promise<void> {
  const names = { words: named('words', tables.words), titles: named('titles', tables.titles) };
  const version = hash([tables.words, tables.titles, ...tables.shards].join());
  const manifest: Manifest = {
    format: FORMAT,
    version,
    pages,
    ...names,
    shards: tables.shards.length,
  };
  await rm(dir, { recursive: true, force: true });
  await mkdir(path.join(dir, path.dirname(shardFile(version, 0))), { recursive: true });
  await Promise.all([
    writeFile(path.join(dir, names.words), tables.words),
    writeFile(path.join(dir, names.titles), tables.titles),
    ...tables.shards.map((text, i) => writeFile(path.join(dir, shardFile(version, i)), text)),
    writeFile(path.join(dir, 'index.json'), JSON.stringify(manifest)),
  ]);
}

function named(kind: string, text: string): string {
  return `${kind}.${hash(text)}.json`;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10);
}
