import type { Manifest } from '../data.ts';
import { shardOf, type Shard } from '../shards.ts';
import type { Lexicon, Word } from '../understand/lexicon.ts';
import { readCountedNumbers, writeNumbers } from '../varint.ts';
import type { IndexFiles } from './index-files.ts';
import { LoadOnce } from './load-once.ts';

/** A word to find, and whether its marks are binding. */
export interface Wanted {
  word: Word;
  exact: boolean;
}

/** What a match in other marks is worth where the query has none; where it has, other marks are another word. */
const OTHER_MARKS = 0.5;

/** Files kept at most. */
const MOST_SHARDS = 200;

/** How often each unit has what was looked for. */
export type Found = ReadonlyMap<number, number>;

/** Finds the units of words and of pairs of neighbours; loads only the shards it needs. */
export class UnitIndex {
  readonly #manifest: Manifest;
  readonly #lexicon: Lexicon;
  readonly #shards: LoadOnce<number, Shard>;

  constructor(files: IndexFiles, manifest: Manifest, lexicon: Lexicon) {
    this.#shards = new LoadOnce((shard) => files.shard(manifest, shard), MOST_SHARDS);
    this.#manifest = manifest;
    this.#lexicon = lexicon;
  }

  /** Units that have the words one after the other, each with how often. */
  async find(wanted: readonly Wanted[]): Promise<Found> {
    const folds = wanted.map(({ word }) => word.fold);
    const shard = await this.#shards.get(shardOf(folds, this.#manifest.shards));
    const units = new Map<number, number>();
    for (const { ids, worth } of this.#variants(wanted)) {
      let last = -1;
      for (const [step, count] of readCountedNumbers(shard[writeNumbers(ids)] ?? '')) {
        last += step + 1;
        units.set(last, (units.get(last) ?? 0) + count * worth);
      }
    }
    return units;
  }

  /** The words themselves and, for words typed without marks, all words of the same letters. */
  #variants(wanted: readonly Wanted[]): { ids: number[]; worth: number }[] {
    let variants: { ids: number[]; worth: number }[] = [{ ids: [], worth: 1 }];
    for (const { word, exact } of wanted) {
      const words = exact ? [word] : this.#lexicon.folded(word.fold);
      variants = variants.flatMap(({ ids, worth }) =>
        words.map((variant) => ({
          ids: [...ids, variant.id],
          worth: variant === word ? worth : worth * OTHER_MARKS,
        })),
      );
    }
    return variants;
  }
}
