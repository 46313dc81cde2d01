import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  BODIES_IN_FILE,
  bodiesFile,
  cardFile,
  FORMAT,
  type GlossaryTerm,
  type Manifest,
  type RegisterDocument,
  ROWS_IN_FILE,
  rowsFile,
} from '../data.ts';
import { shardFile } from '../shards.ts';
import { countWords } from './count-words.ts';
import { harvestAbbreviations } from './harvest-abbreviations.ts';
import type { IndexedPage } from './read-page.ts';
import { type Notes, unitsOf } from './units.ts';
import { writePostings } from './write-postings.ts';
import { inFiles, writeUnits } from './write-units.ts';
import { writeWords } from './write-words.ts';

/** What the content says beside the pages. */
export interface Known {
  glossary: readonly GlossaryTerm[];
  /** The register, against which citations in queries are held. */
  documents?: readonly RegisterDocument[];
  notes?: Notes;
  /** False where there is no full text beside the tables. */
  fullText?: boolean;
}

/** Writes our own tables under `/tim/` of the built site. */
export function writeOwnTables(
  outDir: string,
  pages: IndexedPage[],
  { glossary, documents = [], notes = new Map(), fullText = true }: Known,
): Manifest {
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
  const tables: Tables = {
    words: JSON.stringify(file),
    units: JSON.stringify(writeUnits(pages, units, notes)),
    shards: texts(writePostings(units, numbers, file, pages.length)),
    rows: texts(inFiles(units, ROWS_IN_FILE, ({ row }) => row)),
    bodies: texts(
      inFiles(units, BODIES_IN_FILE, ({ text, row }) => (row.text === undefined ? text : '')),
    ),
    cards: units.map(({ card }) => (card ? JSON.stringify(card) : '')),
  };
  const dir = path.join(outDir, 'tim');
  const { files, manifest } = filesOf(tables, pages.length, fullText);
  rmSync(dir, { recursive: true, force: true });
  writeFiles(dir, files);
  return manifest;
}

/** What each file is to hold. */
interface Tables {
  words: string;
  units: string;
  shards: string[];
  rows: string[];
  bodies: string[];
  /** By unit, empty where it has none. */
  cards: string[];
}

const texts = (files: readonly unknown[]): string[] => files.map((file) => JSON.stringify(file));

/** The tables carry their hash in the name; only the manifest, which is written last, is asked for afresh. */
function filesOf(
  tables: Tables,
  pages: number,
  fullText: boolean,
): { files: [name: string, text: string][]; manifest: Manifest } {
  const names = { words: named('words', tables.words), units: named('units', tables.units) };
  const version = hash(Object.values(tables).flat().join());
  const manifest: Manifest = {
    format: FORMAT,
    version,
    pages,
    ...names,
    shards: tables.shards.length,
    ...(fullText ? {} : { fullText }),
  };
  const numbered = (own: readonly string[], fileOf: (version: string, n: number) => string) =>
    own.map((text, n): [string, string] => [fileOf(version, n), text]);
  const files: [string, string][] = [
    [names.words, tables.words],
    [names.units, tables.units],
    ...numbered(tables.shards, shardFile),
    ...numbered(tables.rows, rowsFile),
    ...numbered(tables.bodies, bodiesFile),
    ...numbered(tables.cards, cardFile).filter(([, text]) => text !== ''),
    ['index.json', JSON.stringify(manifest)],
  ];
  return { files, manifest };
}

function writeFiles(dir: string, files: readonly (readonly [string, string])[]) {
  for (const folder of new Set(files.map(([file]) => path.dirname(file))))
    mkdirSync(path.join(dir, folder), { recursive: true });
  for (const [file, text] of files) writeFileSync(path.join(dir, file), text);
}

function named(kind: string, text: string): string {
  return `${kind}.${hash(text)}.json`;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10);
}
