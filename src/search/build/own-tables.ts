import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  FORMAT,
  type GlossaryTerm,
  type Manifest,
  type RegisterDocument,
  rowsFile,
} from '../data.ts';
import { shardFile } from '../shards.ts';
import { countWords } from './count-words.ts';
import { harvestAbbreviations } from './harvest-abbreviations.ts';
import type { IndexedPage } from './read-fragments.ts';
import { type Notes, unitsOf } from './units.ts';
import { writePostings } from './write-postings.ts';
import { rowFiles, writeUnits } from './write-units.ts';
import { writeWords } from './write-words.ts';

/** What the content says beside the pages. */
export interface Known {
  glossary: readonly GlossaryTerm[];
  /** The register, against which citations in queries are held. */
  documents?: readonly RegisterDocument[];
  notes?: Notes;
}

/** Writes our own tables under `/tim/` of the built site, out of pages as Pagefind read them. */
export async function writeOwnTables(
  outDir: string,
  pages: IndexedPage[],
  { glossary, documents = [], notes = new Map() }: Known,
): Promise<{ pages: number }> {
  const explained = harvestAbbreviations(
    pages.map((page) => page.content),
    glossary,
  );
  const units = unitsOf(pages, notes);
  const { file, numbers } = writeWords(
    countWords(pages, units),
    [...glossary, ...explained],
    documents,
  );
  const { shards, lengths } = writePostings(units, numbers, file.words.split(' '));
  await writeTables(path.join(outDir, 'tim'), pages.length, {
    words: JSON.stringify(file),
    units: JSON.stringify(writeUnits(pages, units, lengths, numbers, notes)),
    shards: shards.map((shard) => JSON.stringify(shard)),
    rows: rowFiles(units).map((rows) => JSON.stringify(rows)),
  });
  return { pages: pages.length };
}

/** The tables carry their hash in the name; only the manifest is asked for afresh. */
async function writeTables(
  dir: string,
  pages: number,
  tables: { words: string; units: string; shards: string[]; rows: string[] },
): Promise<void> {
  const names = { words: named('words', tables.words), units: named('units', tables.units) };
  const version = hash([tables.words, tables.units, ...tables.shards, ...tables.rows].join());
  const shards = tables.shards.length;
  const manifest: Manifest = { format: FORMAT, version, pages, ...names, shards };
  await rm(dir, { recursive: true, force: true });
  for (const file of [shardFile(version, 0), rowsFile(version, 0)]) {
    await mkdir(path.join(dir, path.dirname(file)), { recursive: true });
  }
  await Promise.all([
    writeFile(path.join(dir, names.words), tables.words),
    writeFile(path.join(dir, names.units), tables.units),
    ...tables.shards.map((text, i) => writeFile(path.join(dir, shardFile(version, i)), text)),
    ...tables.rows.map((text, i) => writeFile(path.join(dir, rowsFile(version, i)), text)),
    writeFile(path.join(dir, 'index.json'), JSON.stringify(manifest)),
  ]);
}

function named(kind: string, text: string): string {
  return `${kind}.${hash(text)}.json`;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10);
}
