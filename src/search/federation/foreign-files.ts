import { bodiesFile, rowsFile } from '../data.ts';
import type { IndexFiles } from '../engine/index-files.ts';
import { IndexUnavailable, OtherFormat } from '../engine/load-json.ts';
import { shardFile } from '../shards.ts';
import { readBounded, TooLarge } from './bounded-read.ts';
import { bodiesOf, manifestOf, rowsOf, shardOf, unitsOf, wordsOf } from './foreign-data.ts';

/** A file of the index is larger than that of any handbook. */
export class LargeIndex extends IndexUnavailable {}

/** What is read of another handbook at most: bytes by kind of file, milliseconds for each. */
export interface ForeignLimits {
  time: number;
  manifest: number;
  words: number;
  units: number;
  shard: number;
  rows: number;
}

/** Ten times what a handbook of two thousand topics needs. */
export const foreignLimits: ForeignLimits = {
  time: 10_000,
  manifest: 4_000,
  words: 2_000_000,
  units: 4_000_000,
  shard: 500_000,
  rows: 500_000,
};

type Kind = Exclude<keyof ForeignLimits, 'time'>;

/** The files of somebody else's index: each read is bounded and what it brings is judged. */
export function foreignFiles(base: string, limits: ForeignLimits = foreignLimits): IndexFiles {
  async function read<T>(kind: Kind, path: string, judge: (data: unknown) => T): Promise<T> {
    try {
      const text = await readBounded(
        base + path,
        { time: limits.time, bytes: limits[kind] },
        kind === 'manifest' ? 'no-cache' : 'default',
      );
      return judge(JSON.parse(text));
    } catch (cause) {
      if (cause instanceof OtherFormat) throw cause;
      const told = `[tìm kiếm] ${base}${path}`;
      if (cause instanceof SyntaxError) throw new OtherFormat(told, { cause });
      throw cause instanceof TooLarge
        ? new LargeIndex(told, { cause })
        : new IndexUnavailable(told, { cause });
    }
  }
  return {
    manifest: () => read('manifest', 'tim/index.json', manifestOf),
    words: ({ words }) => read('words', `tim/${words}`, wordsOf),
    units: ({ units }) => read('units', `tim/${units}`, unitsOf),
    shard: ({ version }, shard) => read('shard', `tim/${shardFile(version, shard)}`, shardOf),
    rows: ({ version }, file) => read('rows', `tim/${rowsFile(version, file)}`, rowsOf),
    bodies: ({ version }, file) => read('rows', `tim/${bodiesFile(version, file)}`, bodiesOf),
  };
}
