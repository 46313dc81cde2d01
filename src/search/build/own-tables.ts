import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  bodiesFile,
  cardFile,
  FORMAT,
  type GlossaryTerm,
  type Manifest,
  namesFile,
  type RegisterDocument,
  rowsFile,
} from '../data.ts';
import { shardFile } from '../shards.ts';
import { countWords } from './count-words.ts';
import { harvestAbbreviations } from './harvest-abbreviations.ts';
import type { IndexedPage } from './read-fragments.ts';
import { type Notes, unitsOf } from './units.ts';
import { writePostings } from './write-postings.ts';
import { inFiles, writePageNames, writeUnits } from './write-units.ts';
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
    rows: inFiles(units.map(({ row }) => row)).map((rows) => JSON.stringify(rows)),
    bodies: inFiles(units.map(({ text, row }) => (row.text === undefined ? text : ''))).map(
      (texts) => (texts.some(Boolean) ? JSON.stringify(texts) : undefined),
    ),
    cards: units.map(({ card }) => card && JSON.stringify(card)),
    names: JSON.stringify(writePageNames(pages)),
  });
  return { pages: pages.length };
}

/** Files in the making. */
interface Tables {
  words: string;
  units: string;
  shards: string[];
  rows: string[];
  /** By file of rows, where there are any. */
  bodies: (string | undefined)[];
  /** By unit. */
  cards: (string | undefined)[];
  names: string;
}

/** The tables carry their hash in the name; only the manifest is asked for afresh. */
async function writeTables(dir: string, pages: number, tables: Tables): Promise<void> {
  const names = { words: named('words', tables.words), units: named('units', tables.units) };
  const version = hash(Object.values(tables).flat().join());
  const shards = tables.shards.length;
  const manifest: Manifest = { format: FORMAT, version, pages, ...names, shards };
  await rm(dir, { recursive: true, force: true });
  const folders = [shardFile, rowsFile, bodiesFile, cardFile] as const;
  for (const fileOf of folders) {
    await mkdir(path.join(dir, path.dirname(fileOf(version, 0))), { recursive: true });
  }
  const write = (file: string, text: string | undefined) =>
    text === undefined ? undefined : writeFile(path.join(dir, file), text);
  await Promise.all([
    write(names.words, tables.words),
    write(names.units, tables.units),
    ...tables.shards.map((text, i) => write(shardFile(version, i), text)),
    ...tables.rows.map((text, i) => write(rowsFile(version, i), text)),
    ...tables.bodies.map((text, i) => write(bodiesFile(version, i), text)),
    ...tables.cards.map((text, i) => write(cardFile(version, i), text)),
    write(namesFile(version), tables.names),
    write('index.json', JSON.stringify(manifest)),
  ]);
}

function named(kind: string, text: string): string {
  return `${kind}.${hash(text)}.json`;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10);
}
