import { unbarD } from '../barred-d.ts';
import type { Fragment, Manifest, TitlesFile, WordsFile } from '../data.ts';
import { type Shard, shardFile } from '../shards.ts';
import { IndexUnavailable, loadJson } from './load-json.ts';
import { LoadOnce } from './load-once.ts';

/** The files of one index, as the engine asks for them; each rejects with `IndexUnavailable`. */
export interface IndexFiles {
  manifest(): Promise<Manifest>;
  words(manifest: Manifest): Promise<WordsFile>;
  titles(manifest: Manifest): Promise<TitlesFile>;
  shard(manifest: Manifest, shard: number): Promise<Shard>;
  /** What Pagefind stored of the page of this name. */
  fragment(name: string): Promise<Fragment>;
}

/** Length of the signature before the JSON. */
const SIGNATURE = 'pagefind_dcd'.length;

/** Address of a stored page below the start page of its handbook. */
export const fragmentPath = (name: string): string => `pagefind/fragment/${name}.pf_fragment`;

/** A stored page out of its unpacked text. */
export const readFragment = (text: string): unknown => JSON.parse(unbarD(text.slice(SIGNATURE)));

/** The files that this site's own build wrote; everything but the manifest may come from the cache. */
export const ownFiles = (base: string): IndexFiles => ({
  manifest: () => loadJson(`${base}tim/index.json`, 'no-cache'),
  words: ({ words }) => loadJson(`${base}tim/${words}`),
  titles: ({ titles }) => loadJson(`${base}tim/${titles}`),
  shard: ({ version }, shard) => loadJson(`${base}tim/${shardFile(version, shard)}`),
  async fragment(name) {
    try {
      const response = await fetch(base + fragmentPath(name));
      if (!response.ok || !response.body) throw new Error(`${response.status}`);
      const stream = response.body.pipeThrough(new DecompressionStream('gzip'));
      return readFragment(await new Response(stream).text()) as Fragment;
    } catch (cause) {
      throw new IndexUnavailable(`[tìm kiếm] ${name}`, { cause });
    }
  },
});

/** Stored pages by name, each asked for once, without waiting for Pagefind itself. */
export type Fragments = LoadOnce<string, Fragment>;

/** The stored pages of an index; a hundred are kept. */
export const fragmentsOf = (files: IndexFiles): Fragments =>
  new LoadOnce((name) => files.fragment(name), 100);
