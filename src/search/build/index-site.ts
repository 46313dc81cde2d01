import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { FORMAT, type GlossaryTerm, type Manifest } from '../data.ts';
import { shardFile } from '../shards.ts';
import { countWords } from './count-words.ts';
import { findPages } from './find-pages.ts';
import { harvestAbbreviations } from './harvest-abbreviations.ts';
import { readFragments } from './read-fragments.ts';
import { runPagefind } from './run-pagefind.ts';
import { writePostings } from './write-postings.ts';
import { writeTitles } from './write-titles.ts';
import { writeWords } from './write-words.ts';

export interface IndexOptions {
  /** The built site, an absolute path. */
  outDir: string;
  /** Where the site lives on its host: `/` or `/repo/`. Addresses in the index stay below it. */
  base: string;
  glossary: GlossaryTerm[];
}

/** Indexes a built site: Pagefind's files under `/pagefind/`, our own tables under `/tim/`. */
export async function indexSite({ outDir, glossary }: IndexOptions): Promise<{ pages: number }> {
  const pagefindDir = path.join(outDir, 'pagefind');
  await runPagefind(findPages(outDir), pagefindDir);
  const pages = await readFragments(pagefindDir);
  const explained = harvestAbbreviations(
    pages.map((page) => page.content),
    glossary,
  );
  const { file, numbers } = writeWords(countWords(pages), [...glossary, ...explained]);
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
