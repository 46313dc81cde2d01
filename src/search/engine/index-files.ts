import {
  bodiesFile,
  type Card,
  cardFile,
  type Manifest,
  type Row,
  rowsFile,
  type UnitsFile,
  type WordsFile,
} from '../data.ts';
import { type Shard, shardFile } from '../shards.ts';
import { loadJson } from './load-json.ts';

/** The files of one index, as the engine asks for them; each rejects with `IndexUnavailable`. */
export interface IndexFiles {
  /** The manifest as the page tells it, which spares asking for it; of an index that may be gone by now. */
  ahead?: Manifest;
  manifest(): Promise<Manifest>;
  words(manifest: Manifest): Promise<WordsFile>;
  units(manifest: Manifest): Promise<UnitsFile>;
  shard(manifest: Manifest, shard: number): Promise<Shard>;
  rows(manifest: Manifest, file: number): Promise<Row[]>;
  bodies(manifest: Manifest, file: number): Promise<string[]>;
  /** Left out for another handbook: its card would speak for this one. */
  card?(manifest: Manifest, unit: number): Promise<Card>;
}

/** The files that this site's own build wrote; everything but the manifest may come from the cache. */
export const ownFiles = (base: string, ahead?: Manifest): IndexFiles => ({
  ...(ahead ? { ahead } : {}),
  manifest: () => loadJson(`${base}tim/index.json`, 'no-cache'),
  words: ({ words }) => loadJson(`${base}tim/${words}`),
  units: ({ units }) => loadJson(`${base}tim/${units}`),
  shard: ({ version }, shard) => loadJson(`${base}tim/${shardFile(version, shard)}`),
  rows: ({ version }, file) => loadJson(`${base}tim/${rowsFile(version, file)}`),
  bodies: ({ version }, file) => loadJson(`${base}tim/${bodiesFile(version, file)}`),
  card: ({ version }, unit) => loadJson(`${base}tim/${cardFile(version, unit)}`),
});
