/** Where the pages of a word or of a pair of neighbours are written down: one file out of many. */

/** Names the shard of one or two words, given without marks (FNV-1a, the same in Node and browser). */
export function shardOf(folds: readonly string[], shards: number): number {
  let hash = 0x811c9dc5;
  for (const char of folds.join(' ')) {
    hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193) >>> 0;
  }
  return hash % shards;
}

/** File of a shard below `/tim/`; the version keeps files of two builds apart. */
export function shardFile(version: string, shard: number): string {
  return `text.${version}/${shard}.json`;
}

/** What a shard holds: the numbers of one or two words, packed, and their posting. */
export type Shard = Record<string, string>;
